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


@pytest.mark.parametrize("address", ["/", "/kommuner/odense"])
def test_a_page_prints_on_one_sheet(visitor: Visitor, address: str) -> None:
    visitor.open(address)
    printed = visitor.command(
        "Page.printToPDF", {"preferCSSPageSize": True, "printBackground": True}
    )
    sheets = len(SHEET.findall(base64.b64decode(printed["data"])))
    assert sheets == 1, f"{address} from {WIDE} px: {sheets} sheets"


@pytest.mark.parametrize("address", ["/", "/kommuner/odense"])
def test_nothing_is_cut_at_the_edge_of_the_paper(visitor: Visitor, address: str) -> None:
    visitor.open(address, PAPER_WIDTH)
    visitor.command("Emulation.setEmulatedMedia", {"media": "print"})
    try:
        assert visitor.ask(CUT) == [], f"{address} at {PAPER_WIDTH} px on paper"
    finally:
        visitor.command("Emulation.setEmulatedMedia", {"media": ""})


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
