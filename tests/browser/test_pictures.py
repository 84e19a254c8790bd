"""A figure as a picture: the browser makes it of its own drawing, and it can be traced."""

from __future__ import annotations

import struct
import xml.etree.ElementTree as ET
from pathlib import Path

from tests.browser.visitor import Visitor

WIDE_PIXELS = 2400
# The panel is opened as a reader does, and the button pressed with the focus on it.
OPEN = """
  const card = document.getElementById('figure-' + arguments[0]).closest('.figure');
  const button = card.querySelector(`button[data-picture="${arguments[1]}"]`);
  button.closest('details').open = true;
  button.focus();
"""
TOLD = """(document.getElementById('figure-' + arguments[0]).closest('.figure')
    .querySelector('.pictures [role=status]') || {}).textContent"""


def fetched(visitor: Visitor, key: str, kind: str, folder: Path) -> Path:
    """The picture a reader gets by pressing Enter on the button of a card."""
    visitor.command(
        "Browser.setDownloadBehavior", {"behavior": "allow", "downloadPath": str(folder)}
    )
    visitor.ask(OPEN, key, kind)
    visitor.press("\n")
    visitor.wait_for(TOLD, key)
    visitor.wait(
        lambda: bool(list(folder.glob(f"*.{kind}"))),
        lambda: f"no .{kind} of {key} in {[each.name for each in folder.iterdir()]}",
    )
    return next(folder.glob(f"*.{kind}"))


def letters(picture: Path) -> str:
    """Everything that can be read in a drawing, its style apart."""
    root = ET.fromstring(picture.read_text(encoding="utf-8"))
    texts = [each for each in root.iter() if each.tag.endswith(("}text", "}title"))]
    return " ".join("".join(each.itertext()) for each in texts)


def test_a_png_has_its_size_and_name(visitor: Visitor, tmp_path: Path) -> None:
    visitor.open("/loesladelser?program=haandholdt_inklusion")
    picture = fetched(visitor, "releases", "png", tmp_path)
    assert picture.name == "releases_haandholdt_inklusion_2019-12-31.png"
    content = picture.read_bytes()
    assert content.startswith(b"\x89PNG\r\n\x1a\n")
    width, height = struct.unpack(">II", content[16:24])
    drawn = visitor.ask("return document.querySelector('#graph-releases').offsetHeight")
    assert width == WIDE_PIXELS
    assert height > 2 * drawn
    assert "er hentet" in visitor.ask(f"return {TOLD}", "releases")
    assert visitor.console() == []


def test_an_svg_says_what_it_shows_and_where_it_is_from(visitor: Visitor, tmp_path: Path) -> None:
    visitor.open("/loesladelser?program=haandholdt_inklusion")
    read = letters(fetched(visitor, "releases", "svg", tmp_path))
    finding = visitor.ask("return document.getElementById('figure-releases').firstChild.data")
    assert finding.strip() in read
    assert "Kilde: " in read
    assert "Vist pr. 31-12-2019" in read
    assert "Eksempeltal" in read
    assert all(label in read for label in ("København", "495", "80"))


def test_a_picture_without_examples_has_no_label(visitor: Visitor, tmp_path: Path) -> None:
    visitor.open("/maal/hjemloesestrategien/1?eksempel=nej")
    read = letters(fetched(visitor, "goal_progress", "svg", tmp_path))
    assert "Odense" in read
    assert "Eksempeltal" not in read


def test_several_figures_of_a_card_become_one_picture(visitor: Visitor, tmp_path: Path) -> None:
    visitor.open("/maal/hjemloesestrategien/1")
    count = visitor.ask(
        "return document.getElementById('figure-goal_observations').closest('.figure')"
        ".querySelectorAll('.js-plotly-plot').length"
    )
    read = letters(fetched(visitor, "goal_observations", "svg", tmp_path))
    assert count > 1
    assert "Odense" in read
    assert "Albertslund" in read


def test_what_is_no_drawing_has_no_picture(visitor: Visitor) -> None:
    visitor.open("/kilder")
    assert visitor.ask("return document.querySelectorAll('[data-picture]').length") == 0
    visitor.open("/metoder")
    offered = visitor.ask(
        "return [...document.querySelectorAll('.figure')]"
        ".filter(each => each.querySelector('[data-picture]'))"
        ".map(each => each.querySelectorAll('.js-plotly-plot').length)"
    )
    assert 0 not in offered
