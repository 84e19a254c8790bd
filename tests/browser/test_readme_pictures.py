"""The pictures of the README, taken of the pages themselves.

`make pictures` keeps them in docs/; here it is only held that they can be taken.
"""

from __future__ import annotations

import base64
import os
import re
import struct
from pathlib import Path

import pytest

from dashboard.settings.machine import ROOT
from tests.browser.visitor import WIDE, Visitor

# Each picture, the page it shows, and how far down it goes (px of the page).
PICTURES = {
    "overblik.png": ("/?eksempel=nej", 1500),
    "maal.png": ("/maal/hjemloesestrategien/1", 1440),
    "metoder.png": ("/metoder", 1900),
}
WIDTH = 1000  # px of a picture


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the pictures are put: docs/ where they are to be kept."""
    kept = os.environ.get("PICTURES_TO")
    return ROOT / kept if kept else tmp_path


def test_the_readme_shows_these() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    assert set(re.findall(r"\(docs/([\w-]+\.png)\)", text)) == set(PICTURES)


@pytest.mark.parametrize("name", PICTURES)
def test_a_picture_is_taken_of_its_page(visitor: Visitor, folder: Path, name: str) -> None:
    address, height = PICTURES[name]
    visitor.open(address)
    clip = {"x": 0, "y": 0, "width": WIDE, "height": height, "scale": WIDTH / WIDE}
    # The bar of demo mode is no part of the product.
    visitor.ask("document.querySelectorAll('.bar').forEach(each => each.remove())")
    shot = visitor.command(
        "Page.captureScreenshot", {"clip": clip, "captureBeyondViewport": True, "format": "png"}
    )
    content = base64.b64decode(shot["data"])
    (folder / name).write_bytes(content)
    width, _ = struct.unpack(">II", content[16:24])
    assert width == WIDTH
