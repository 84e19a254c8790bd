"""Many files sent as one: our style sheet, our script, and what Dash begins with.

Each has its fingerprint in its address and is kept for ever; it is compressed once, when the first
browser asks for it.
"""

from __future__ import annotations

import hashlib
import pkgutil
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Final

import brotli
from dash.fingerprint import check_fingerprint
from flask import Response, request

from exports.vendored.vendoring import VendorFile

FOREVER: Final = "public, max-age=31536000, immutable"
SUITES: Final = "/_dash-component-suites/"
# Each looks for further files beside its own address, or is asked for when a figure is drawn.
ALONE: Final = ("/dcc/",)
QUALITY: Final = 9  # brotli: the highest takes twenty times as long for a twelfth less


@dataclass(frozen=True)
class Bundle:
    """One file as it is sent; `kind` is its media type."""

    name: str
    kind: str
    content: bytes

    @cached_property
    def address(self) -> str:
        """Where it is served; other content is another address."""
        return f"/vendor/{self.name}?v={hashlib.sha256(self.content).hexdigest()[:12]}"

    @cached_property
    def packed(self) -> bytes:
        """Compressed with brotli."""
        packed: bytes = brotli.compress(self.content, quality=QUALITY)
        return packed

    def sent(self) -> Response:
        """To be kept by the browser until its address changes."""
        headers = {"Cache-Control": FOREVER, "Vary": "Accept-Encoding"}
        if not request.accept_encodings["br"]:
            return Response(self.content, headers=headers, content_type=self.kind)
        headers["Content-Encoding"] = "br"
        return Response(self.packed, headers=headers, content_type=self.kind)


@dataclass(frozen=True, slots=True)
class Bundles:
    """Those of one app; what Dash begins with joins them when Dash knows it."""

    style: Bundle
    script: Bundle
    others: dict[str, Bundle] = field(default_factory=dict)

    def named(self, name: str) -> Bundle | None:
        """The bundle of a name below /vendor/."""
        own = {self.style.name: self.style, self.script.name: self.script}
        return own.get(name) or self.others.get(name)


def bundles_of(assets: Path, files: Mapping[str, VendorFile]) -> Bundles:
    """Our own files, in the order of their names; the letters come before everything."""
    style = [_letters(files), *_read(assets, "*.css")]
    return Bundles(
        Bundle("site.css", "text/css; charset=utf-8", b"\n".join(style)),
        Bundle("site.js", "text/javascript; charset=utf-8", b"\n".join(_read(assets, "*.js"))),
    )


def gathered(sources: Sequence[str], bundles: Bundles) -> list[str]:
    """The addresses of Dash's scripts with those that stand one after the other as one file."""
    alone = [source for source in sources if any(part in source for part in ALONE)]
    together = [source for source in sources if source not in alone]
    content = b";\n".join(map(_of_dash, together))
    bundle = Bundle("dash.js", "text/javascript; charset=utf-8", content)
    bundles.others[bundle.name] = bundle
    return [bundle.address, *alone]


def _of_dash(source: str) -> bytes:
    package, _, marked = source.removeprefix(SUITES).partition("/")
    name, _ = check_fingerprint(marked)
    content = pkgutil.get_data(package, name)
    assert content is not None  # Dash has just named it
    return re.sub(rb"//# sourceMappingURL=\S+\s*$", b"", content)


def _read(folder: Path, pattern: str) -> list[bytes]:
    return [path.read_bytes() for path in sorted(folder.glob(pattern))]


def _letters(files: Mapping[str, VendorFile]) -> bytes:
    """The rules of the fonts, which name them beside their own style sheet."""
    found = files.get("plex.css")
    rules = found.path.read_bytes() if found else b""
    return rules.replace(b'url("plex/', b'url("/vendor/plex/')
