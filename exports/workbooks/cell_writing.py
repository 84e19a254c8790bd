"""How one cell of a workbook is written; text never becomes a formula."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto
from typing import Any, Final

from openpyxl.cell.cell import Cell, MergedCell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from exhibits.drawn import theme
from exports.charts.colours import FONT, hexes
from exports.tables.safe_cells import FORMULA_STARTS, UNWRITABLE

WIDEST: Final = 60
A4: Final = 9
NARROWEST: Final = 10
LONGEST: Final = 32_000  # letters; a cell holds no more than 32.767


class Look(Enum):
    """What a cell is for."""

    PLAIN = auto()
    HEADING = auto()
    NUMBERS = auto()  # the heading above numbers
    TITLE = auto()
    QUIET = auto()


def write(cell: Cell | MergedCell, value: Any, look: Look, number_format: str) -> None:
    """A value with its look; an empty text leaves the cell empty."""
    if isinstance(value, str):
        value = UNWRITABLE.sub("", value)[:LONGEST] or None
    cell.value = value
    if isinstance(value, str) and value.startswith(FORMULA_STARTS):
        # Text, also when somebody edits the cell.
        cell.data_type = "s"
        cell.quotePrefix = True
    if number_format:
        cell.number_format = number_format
    _dress(cell, look)


def _dress(cell: Cell | MergedCell, look: Look) -> None:
    ink = hexes(theme.INK_SOFT if look is Look.QUIET else theme.INK)
    size = 16 if look is Look.TITLE else 11
    is_bold = look in (Look.TITLE, Look.HEADING, Look.NUMBERS)
    cell.font = Font(name=FONT, size=size, bold=is_bold, color=ink)
    is_line = look in (Look.TITLE, Look.QUIET)
    side = "right" if look is Look.NUMBERS else None
    cell.alignment = Alignment(wrap_text=not is_line, vertical="top", horizontal=side)
    if look in (Look.HEADING, Look.NUMBERS):
        cell.fill = PatternFill("solid", fgColor="F4F6F8")
        cell.border = Border(bottom=Side("thin", color=hexes(theme.EDGE)))


def fit(sheet: Worksheet, heads: Sequence[str], lines: Sequence[Sequence[Any]]) -> None:
    """Columns as wide as their longest text, within reason."""
    for place, head in enumerate(heads, start=1):
        longest = max([len(head) + 2, *(len(_said(line[place - 1])) for line in lines)])
        width = min(max(longest + 2, NARROWEST), WIDEST)
        sheet.column_dimensions[get_column_letter(place)].width = width


def on_paper(sheet: Worksheet) -> None:
    """Landscape, as wide as the paper, as many pages long as it takes."""
    sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", A4
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)


def _said(value: Any) -> str:
    if value is None:
        return ""
    return f"{value:.2f}" if isinstance(value, float) else str(value)
