"""On paper: the two pages people bring to meetings fill one sheet each."""

from __future__ import annotations

import base64
import re

import pytest

from tests.browser.visitor import WIDE, Visitor

SHEET = re.compile(rb"/Type\s*/Page\b")
PAPER_WIDTH = 695  # px: A4 without the margins of print.css
# The tools of a screen, which are of no use on paper.
TOOLS = "header .menu, header a:not(.brand), .skip, .filters, .tools, .foot, .bar, [role=status]"
CUT = """
  return [...document.querySelectorAll('#indhold .scroll, #indhold .figure__body')]
    .filter(each => each.offsetParent && each.scrollWidth > each.clientWidth + 1)
    .map(each => `${each.getAttribute('aria-label') || each.className}: `
      + `${each.scrollWidth} in ${each.clientWidth} px`);
"""

SMALL = """
  const text = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = new Set();
  while (text.nextNode()) {
    const holder = text.currentNode.parentElement;
    const size = parseFloat(getComputedStyle(holder).fontSize) * (holder.currentCSSZoom || 1);
    const seen = text.currentNode.data.trim() && holder.getClientRects().length;
    if (seen && size < arguments[0] && !holder.closest('script, style, .unseen')) {
      found.add(`${holder.className || holder.tagName}: ${size} px`);
    }
  }
  return [...found];
"""
# Whether the table of each card that only says how many rows it has is seen.
FOLDED = """
  return [...document.querySelectorAll('.figure:has(.folded)')]
    .map(card => [card.querySelector('.tools > details'), card.querySelector('.tools table')])
    .map(([details, table]) => details.open && table.getClientRects().length > 0);
"""
# The longest of the real ones, one with no target known, and two with everything invented.
LONGEST = (
    "/",
    "/?moede=4",
    "/?moede=4&sprog=en",
    "/kommuner/odense",
    "/kommuner/koebenhavn",
    "/kommuner/aarhus",
    "/kommuner/esbjerg",
    "/kommuner/varde",
    "/kommuner/ballerup?program=eksempelprogram",
    "/kommuner/slagelse?program=eksempelprogram",
)
SMALLEST = 7.5  # points, of the letters on paper


@pytest.mark.parametrize("address", LONGEST)
def test_a_page_prints_on_one_sheet(visitor: Visitor, address: str) -> None:
    visitor.open(address)
    printed = visitor.command(
        "Page.printToPDF", {"preferCSSPageSize": True, "printBackground": True}
    )
    sheets = len(SHEET.findall(base64.b64decode(printed["data"])))
    assert sheets == 1, f"{address} from {WIDE} px: {sheets} sheets"


@pytest.mark.parametrize("address", LONGEST)
def test_nothing_is_cut_at_the_edge_of_the_paper(visitor: Visitor, address: str) -> None:
    visitor.open(address, PAPER_WIDTH)
    visitor.command("Emulation.setEmulatedMedia", {"media": "print"})
    try:
        assert visitor.ask(CUT) == [], f"{address} at {PAPER_WIDTH} px on paper"
        assert visitor.ask(SMALL, SMALLEST * 96 / 72 - 0.01) == [], f"{address}: letters too small"
    finally:
        visitor.command("Emulation.setEmulatedMedia", {"media": ""})


@pytest.mark.parametrize("code", ["haandholdt_inklusion", "hjemloesestrategien"])
def test_a_folded_table_stands_whole_on_paper(visitor: Visitor, code: str) -> None:
    visitor.open(f"/programmer/{code}", PAPER_WIDTH)
    visitor.command("Emulation.setEmulatedMedia", {"media": "print"})
    try:
        visitor.ask("window.dispatchEvent(new Event('beforeprint'))")
        assert visitor.ask(CUT) == []
        assert visitor.ask(SMALL, SMALLEST * 96 / 72 - 0.01) == []
        seen = visitor.ask(FOLDED)
        visitor.ask("window.dispatchEvent(new Event('afterprint'))")
        after = visitor.ask(FOLDED)
    finally:
        visitor.command("Emulation.setEmulatedMedia", {"media": ""})
    assert seen
    assert all(seen)
    assert not any(after)


def test_the_tools_of_the_screen_stay_off_the_paper(visitor: Visitor) -> None:
    visitor.open("/maal")
    visitor.command("Emulation.setEmulatedMedia", {"media": "print"})
    try:
        seen = visitor.ask(
            "return [...document.querySelectorAll(arguments[0])]"
            ".filter(each => each.getClientRects().length).map(each => each.outerHTML)",
            TOOLS,
        )
    finally:
        visitor.command("Emulation.setEmulatedMedia", {"media": ""})
    assert seen == []


def test_what_changed_since_the_last_meeting_is_on_the_sheet(visitor: Visitor) -> None:
    visitor.open("/?moede=4", PAPER_WIDTH)
    visitor.command("Emulation.setEmulatedMedia", {"media": "print"})
    try:
        seen = visitor.text()
    finally:
        visitor.command("Emulation.setEmulatedMedia", {"media": ""})
    assert "Fra mødet den 20. september 2026 til mødet den 20. november 2026" in seen
    assert "fra Afventer tal til Tal mangler" in seen
