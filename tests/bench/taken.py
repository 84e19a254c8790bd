"""What the dashboard sends, taken once, for the bare app to send again."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Final

import brotli
import requests

ASKED: Final = {"Accept-Encoding": "br"}
KEPT: Final = ("Content-Type", "Content-Encoding", "Cache-Control")
SCRIPTS: Final = re.compile(rb"<script\b.*?</script>", re.DOTALL)
FETCHED: Final = re.compile(rb'(?:href|src)="(/(?:vendor|assets)/[^"]+)"|url\("(/[^")]+)"\)')
STATIC: Final = "/static"  # the page at this address has no script


def take(session: requests.Session, origin: str, pages: Iterable[str], folder: Path) -> None:
    """Write every page, what it fetches, and each page again without its scripts."""
    found: dict[str, tuple[bytes, dict[str, str]]] = {}
    for page in pages:
        content, headers = _asked(session, f"{origin}{page}")
        found[page] = (content, headers)
        plain = SCRIPTS.sub(b"", brotli.decompress(content))
        found[f"{STATIC}{page}"] = (brotli.compress(plain, quality=5), headers)
        for address in _addresses(plain):
            _follow(session, origin, address, found)
    taken = {}
    for number, (address, (content, headers)) in enumerate(found.items()):
        (folder / str(number)).write_bytes(content)
        taken[address] = {"file": str(number), "headers": headers}
    (folder / "taken.json").write_text(json.dumps(taken), encoding="utf-8")


def _follow(
    session: requests.Session,
    origin: str,
    address: str,
    found: dict[str, tuple[bytes, dict[str, str]]],
) -> None:
    path = address.partition("?")[0]
    if path in found:
        return
    content, headers = _asked(session, f"{origin}{address}")
    found[path] = (content, headers)
    if path.endswith(".css"):
        for inner in _addresses(brotli.decompress(content)):
            _follow(session, origin, inner, found)


def _addresses(content: bytes) -> list[str]:
    return [(one or other).decode() for one, other in FETCHED.findall(content)]


def _asked(session: requests.Session, address: str) -> tuple[bytes, dict[str, str]]:
    """The bytes as they are sent, still compressed."""
    answer = session.get(address, headers=ASKED, stream=True)
    answer.raise_for_status()
    content = answer.raw.read(decode_content=False)
    return content, {name: answer.headers[name] for name in KEPT if name in answer.headers}
