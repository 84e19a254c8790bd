"""A fact sheet as a workbook: the facts first, then a sheet per table with real numbers."""

from __future__ import annotations

import io
import re
from collections.abc import Sequence
from typing import Final

from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from dashboard.exports.excel import MEDIA_TYPE
from dashboard.exports.excel_cells import Look, fit, on_paper, write
from dashboard.fact_sheet.contents import FactSheet
from dashboard.fact_sheet.table import Table
from loaders.texts import Words

__all__ = ["MEDIA_TYPE", "spreadsheet"]
FORBIDDEN: Final = re.compile(r"[\[\]:*?/\\]")
LONGEST_NAME: Final = 31
TALL: Final = 24
WIDE: Final = 60


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
    for number, line in enumerate(lines, start=2):
        look = Look.QUIET if len(line) == 1 else Look.PLAIN
        for place, said in enumerate(line, start=1):
            write(page.cell(number, place), said, look, "")
    page.column_dimensions["A"].width, page.column_dimensions["B"].width = WIDE // 2, WIDE
    page.sheet_view.showGridLines = False
    on_paper(page)


def _table(page: Worksheet, table: Table, words: Words) -> None:
    heads: Sequence[str] = (*table.headings, words("csv-example"))
    for place, head in enumerate(heads, start=1):
        write(page.cell(1, place), head, Look.HEADING, "")
    lines = [
        (
            *(each.text if each.value is None else _whole(each.value) for each in row),
            _mark(mark, words),
        )
        for row, mark in zip(table.rows, table.examples, strict=True)
    ]
    for number, line in enumerate(lines, start=2):
        for place, value in enumerate(line, start=1):
            write(page.cell(number, place), value, Look.PLAIN, "")
    fit(page, heads, lines)
    below = len(lines) + 3
    if not lines:
        write(page.cell(2, 1), table.empty, Look.QUIET, "")
    if table.note:
        write(page.cell(below, 1), table.note, Look.QUIET, "")
    page.freeze_panes = "B2"
    on_paper(page)


def _whole(value: float) -> float | int:
    return int(value) if value.is_integer() else value


def _mark(is_example: bool, words: Words) -> str:
    return words("yes") if is_example else words("no")
