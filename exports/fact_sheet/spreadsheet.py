"""A fact sheet as a workbook: the facts first, then a sheet per table with real numbers."""

from __future__ import annotations

import io
import re
from collections.abc import Sequence
from textwrap import wrap
from typing import Final

from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from exports.fact_sheet.contents import FactSheet
from exports.fact_sheet.table import Table
from exports.workbooks.cell_writing import Look, on_paper, write
from exports.workbooks.excel import MEDIA_TYPE
from words.catalog import Words

__all__ = ["MEDIA_TYPE", "spreadsheet"]
FORBIDDEN: Final = re.compile(r"[\[\]:*?/\\]")
LONGEST_NAME: Final = 31
TALL: Final = 24
WIDE: Final = 60
NARROW: Final = 40
NARROWEST: Final = 11
LINE_HEIGHT: Final = 15
FILL: Final = 0.9  # letters of a line that surely fit
PAIR: Final = 2


def spreadsheet(sheet: FactSheet, words: Words) -> bytes:
    """What the sheet is and says of the municipality, and each table by itself."""
    book = Workbook()
    _first(book.worksheets[0], sheet, words)
    for each in sheet.tables:
        name = FORBIDDEN.sub(" ", each.title)[:LONGEST_NAME]
        _table(book.create_sheet(name), each, words)
    book.properties.title, book.properties.creator = sheet.title, "Kommunemonitor"
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def _first(page: Worksheet, sheet: FactSheet, words: Words) -> None:
    page.title = words("fact-sheet-name")
    write(page.cell(1, 1), sheet.title, Look.TITLE, "")
    page.row_dimensions[1].height = TALL
    lines: list[tuple[str, ...]] = []
    if sheet.has_examples:
        lines.append((words("fact-examples"),))
    lines += [(sheet.closing,), (), *sheet.facts, (), *sheet.moments]
    page.column_dimensions["A"].width, page.column_dimensions["B"].width = NARROW, WIDE
    for number, line in enumerate(lines, start=2):
        _tall(page, number, line)
        look = Look.QUIET if len(line) == 1 else Look.PLAIN
        for place, said in enumerate(line, start=1):
            write(page.cell(number, place), said, look, "")
    page.sheet_view.showGridLines = False
    on_paper(page)


def _table(page: Worksheet, table: Table, words: Words) -> None:
    heads: Sequence[str] = (*table.headings, words("csv-example"))
    numeric = {
        place for row in table.rows for place, each in enumerate(row, 1) if each.value is not None
    }
    for place, head in enumerate(heads, start=1):
        is_number = place in numeric and place > 1 and len(table.headings) > PAIR
        write(page.cell(1, place), head, Look.NUMBERS if is_number else Look.HEADING, "")
    lines = [
        (
            *(each.text if each.value is None else _whole(each.value) for each in row),
            _mark(mark, words),
        )
        for row, mark in zip(table.rows, table.examples, strict=True)
    ]
    for place in range(1, len(heads) + 1):
        longest = max(len(str(line[place - 1])) for line in (heads, *lines))
        width = min(max(longest + 3, NARROWEST), NARROW)
        page.column_dimensions[get_column_letter(place)].width = width
    for number, line in enumerate(lines, start=2):
        _tall(page, number, line)
        for place, value in enumerate(line, start=1):
            write(page.cell(number, place), value, Look.PLAIN, "")
    below = len(lines) + 3
    if not lines:
        write(page.cell(2, 1), table.empty, Look.QUIET, "")
    if table.note:
        write(page.cell(below, 1), table.note, Look.QUIET, "")
    page.freeze_panes = "B2"
    on_paper(page)


def _tall(page: Worksheet, number: int, line: Sequence[object]) -> None:
    """Make a row as high as its longest cell needs; programs do not work it out alike."""
    if len(line) < PAIR:
        return
    widths = [
        page.column_dimensions[get_column_letter(place + 1)].width for place in range(len(line))
    ]
    needed = max(
        len(wrap(str(said), int(width * FILL)) or [""])
        for said, width in zip(line, widths, strict=True)
    )
    page.row_dimensions[number].height = LINE_HEIGHT * needed


def _whole(value: float) -> float | int:
    return int(value) if value.is_integer() else value


def _mark(is_example: bool, words: Words) -> str:
    return words("yes") if is_example else words("no")
