"""Writes the values of a workbook of another format into a new .xlsx."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime

from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.comments import Comment
from openpyxl.styles import Alignment
from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook as Book
from openpyxl.worksheet.worksheet import Worksheet

from loaders.formats.cells import (
    ErrorValue,
    Position,
    Sheet,
    ShownNumber,
    UnsavedFormula,
    Value,
    Workbook,
)
from loaders.meaning.figures import FlawError, is_percentage, shown_figure

LONGEST_TITLE, LONGEST_TEXT = 31, 32_767
NOT_IN_TITLES = str.maketrans(dict.fromkeys("\\/?*[]:", " "))
NARROWEST, WIDEST = 10, 60
DAY, MOMENT = "dd\\-mm\\-yyyy", "dd\\-mm\\-yyyy\\ hh:mm"
# The text of a formula in another format is no formula in .xlsx; this one has no value either.
NO_VALUE = "=NA()"


def rebuilt(workbook: Workbook) -> tuple[Book, Mapping[str, str]]:
    """A workbook with the same values at the same addresses, and its title for each sheet name."""
    book, titles = Book(), dict[str, str]()
    book.remove(book.worksheets[0])
    for sheet in workbook.sheets:
        title = _title(sheet, titles.values())
        titles[sheet.name] = title
        _write(book.create_sheet(title), sheet)
    return book, titles


def _title(sheet: Sheet, taken: Iterable[str]) -> str:
    """The name as .xlsx allows it: short, without a few signs, and only once."""
    plain = ILLEGAL_CHARACTERS_RE.sub("", sheet.name.translate(NOT_IN_TITLES)).strip("' ")
    title = (plain or str(sheet.number))[:LONGEST_TITLE]
    if title.casefold() in {other.casefold() for other in taken}:
        number = f" {sheet.number}"
        title = title[: LONGEST_TITLE - len(number)] + number
    return title


def _write(target: Worksheet, sheet: Sheet) -> None:
    widths: dict[int, int] = {}
    for (row, column), value in sheet.cells.items():
        _put(target, (row, column), value)
        widths[column] = max(widths.get(column, NARROWEST), len(str(value)) + 2)
    for column, width in widths.items():
        target.column_dimensions[get_column_letter(column)].width = min(width, WIDEST)
    for position, text in sheet.comments.items():
        cell = target.cell(*position)
        cell.comment = Comment(ILLEGAL_CHARACTERS_RE.sub("", text), "")
    _hide(target, sheet)
    _merge(target, sheet.merged)


def _put(target: Worksheet, position: Position, value: Value) -> None:
    cell = target.cell(*position)
    if isinstance(value, UnsavedFormula):
        cell.value = NO_VALUE
    elif isinstance(value, ErrorValue):
        cell.value, cell.data_type = value.text, "e"
    elif isinstance(value, str):
        cell.value = ILLEGAL_CHARACTERS_RE.sub("", value)[:LONGEST_TEXT]
        cell.data_type = "s"
        cell.alignment = Alignment(vertical="top", wrap_text=len(value) > WIDEST)
    elif isinstance(value, ShownNumber):
        cell.value = value.shown if _means_another(value) else float(value)
    else:
        cell.value = value
    if isinstance(value, date):
        cell.number_format = MOMENT if isinstance(value, datetime) else DAY


def _means_another(value: ShownNumber) -> bool:
    """Whether the number alone would say something else: it is in per cent, or hidden."""
    try:
        return is_percentage(value) or shown_figure(value).is_hidden
    except FlawError:
        return True


def _hide(target: Worksheet, sheet: Sheet) -> None:
    target.sheet_state = "hidden" if sheet.is_hidden else "visible"
    for row in sheet.hidden_rows:
        target.row_dimensions[row].hidden = True
    for column in sheet.hidden_columns:
        target.column_dimensions[get_column_letter(column)].hidden = True


def _merge(target: Worksheet, merged: Mapping[Position, Position]) -> None:
    corners: dict[Position, Position] = {}
    for (row, column), origin in merged.items():
        last = corners.get(origin, origin)
        corners[origin] = max(last[0], row), max(last[1], column)
    for (top, left), (bottom, right) in corners.items():
        target.merge_cells(start_row=top, start_column=left, end_row=bottom, end_column=right)
