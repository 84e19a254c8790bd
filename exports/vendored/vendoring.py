"""Front-end files from node_modules, copied to where the dashboard serves them.

`python -m exports.vendored.vendoring` makes the folder; `vendor_files` tells what is in it.
"""

from __future__ import annotations

import gzip
import hashlib
import re
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

import brotli

from exports.vendored.plain_font import plain_font

ROOT = Path(__file__).resolve().parents[2]
NODE_MODULES = ROOT / "node_modules"
VENDOR = ROOT / "dashboard" / "vendor"

PLEX = "@ibm/plex-sans"
WEIGHTS = ("Light", "Regular", "SemiBold")
# Latin1 holds æ, ø and å; Latin2 other Latin names; Pi arrows, ≥ and fractions.
SUBSETS = ("Latin1", "Latin2", "Pi")
# Plain fonts for paper, with every letter; what sets the pages reads no web fonts.
PAPER_FONTS = ("IBMPlexSans-Regular", "IBMPlexSans-SemiBold")
COMPRESSED = frozenset({".js", ".css"})


class VendoringError(Exception):
    """A front-end file is missing; the message says which and what to do."""


@dataclass(frozen=True, slots=True)
class Source:
    """One served file: its name below /vendor/, where it comes from, what is done to it."""

    name: str
    path: str
    change: Callable[[bytes], bytes] = bytes


@dataclass(frozen=True, slots=True)
class VendorFile:
    """One file ready to serve; `sha256` is in hex and belongs to the uncompressed bytes.

    `name + ".br"` and `name + ".gz"` stand beside it for scripts and style sheets.
    """

    path: Path
    sha256: str


def danish_locale(module: bytes) -> bytes:
    """The CommonJS locale as a plain script; works before and after plotly.js itself.

    Danish writes days and months in lower case, the package does not.
    """
    before = b"(function(){var module={exports:{}};\n"
    after = b"""
var locale=module.exports,format=locale.format;
["days","shortDays","months","shortMonths"].forEach(function(key){
  format[key]=format[key].map(function(word){return word.toLowerCase()})});
if(typeof Plotly==="undefined"){(window.PlotlyLocales=window.PlotlyLocales||[]).push(locale)}
else{Plotly.register(locale)}
})();
"""
    return before + module + after


def font_faces(css: bytes) -> bytes:
    """The package's own rules for the fonts we serve, so that the character ranges stay theirs.

    The address carries the font's fingerprint: the style sheet's own one then covers the fonts.
    """
    rules = re.findall(r"@font-face \{[^{}]*\}", css.decode())
    served = [_served_rule(rule) for rule in rules if "unicode-range" in rule]
    return "\n".join(rule for rule in served if rule).encode()


def _served_rule(rule: str) -> str | None:
    match = re.search(r"fonts/split/woff2/([\w-]+\.woff2)", rule)
    if match is None or not _is_served(match[1]):
        return None
    font = NODE_MODULES / PLEX / "fonts/split/woff2" / match[1]
    address = f"plex/{match[1]}?v={_sha256(_read(font))[:12]}"
    source = f'src: url("{address}") format("woff2");\n  font-display: swap;'
    before, _, rest = rule.partition("src:")
    return f"{before}{source}{rest.partition(';')[2]}"


def _is_served(font: str) -> bool:
    return font in {f"IBMPlexSans-{w}-{s}.woff2" for w in WEIGHTS for s in SUBSETS}


SOURCES = (
    Source("plotly.min.js", "plotly.js-cartesian-dist-min/plotly-cartesian.min.js"),
    Source("plotly-locale-da.js", "plotly.js-locales/da.js", danish_locale),
    Source("plex.css", f"{PLEX}/css/ibm-plex-sans-default.css", font_faces),
    Source("plex/LICENSE.txt", f"{PLEX}/LICENSE.txt"),
    *(
        Source(f"plex/{name}", f"{PLEX}/fonts/split/woff2/{name}")
        for name in (f"IBMPlexSans-{w}-{s}.woff2" for w in WEIGHTS for s in SUBSETS)
    ),
    *(
        Source(f"paper/{name}.ttf", f"{PLEX}/fonts/complete/woff/{name}.woff", plain_font)
        for name in PAPER_FONTS
    ),
)


def vendor_files(folder: Path = VENDOR) -> Mapping[str, VendorFile]:
    """Every served file by its name below /vendor/; VendoringError if one is missing."""
    return MappingProxyType({source.name: _ready(folder / source.name) for source in SOURCES})


def _ready(path: Path) -> VendorFile:
    if not path.is_file():
        raise VendoringError(f"{path.name} is missing in {path.parent}: run 'make setup'")
    return VendorFile(path, _sha256(path.read_bytes()))


def copy_all(folder: Path = VENDOR) -> None:
    """Writes every file of SOURCES, with compressed siblings; VendoringError if one is missing."""
    for source in SOURCES:
        _write(folder / source.name, source.change(_read(NODE_MODULES / source.path)))


def _read(path: Path) -> bytes:
    if not path.is_file():
        raise VendoringError(f"{path} is missing: run 'npm ci --ignore-scripts' or 'make setup'")
    return path.read_bytes()


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    if path.suffix in COMPRESSED:
        path.with_name(path.name + ".br").write_bytes(brotli.compress(content))
        path.with_name(path.name + ".gz").write_bytes(gzip.compress(content, mtime=0))


def _sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def main() -> int:
    """The exit code of the command: 1 with a sentence when a file is missing."""
    try:
        copy_all()
    except VendoringError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
