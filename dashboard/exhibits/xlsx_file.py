"""An exhibit as a workbook with real numbers and dates."""

from __future__ import annotations

import io
from collections.abc import Mapping
from datetime import date
from typing import Any

import pandas as pd
from openpyxl.cell.cell import Cell, MergedCell
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook

from dashboard.components.signs import dashed
from dashboard.exhibits.cells import is_empty, nothing_of, text
from dashboard.exhibits.csv_file import FORMULA_STARTS, headings, origin
from dashboard.exhibits.shown import Column, Shown
from loaders.texts import Words

WIDEST = 60
NARROWEST = 10
MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def xlsx_file(shown: Shown) -> bytes:
    """One sheet: a heading row that stays, then the table with example mark and provenance."""
    words = shown.context.words
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Data"
    lines = [headings(shown, words), *_lines(shown, words)]
    for number, line in enumerate(lines, start=1):
        for place, value in enumerate(line, start=1):
            _write(sheet.cell(number, place), value, is_heading=number == 1)
    for place in range(1, len(lines[0]) + 1):
        longest = max(len(str(line[place - 1])) for line in lines)
        width = min(max(longest + 2, NARROWEST), WIDEST)
        sheet.column_dimensions[get_column_letter(place)].width = width
    sheet.freeze_panes = "B2"
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def _lines(shown: Shown, words: Words) -> list[list[Any]]:
    return [
        [*(_value(row, column, words) for column in shown.columns), *origin(row, words)]
        for row in shown.table.to_dict("records")
    ]


def _value(row: Mapping[Any, Any], column: Column, words: Words) -> Any:
    kind = nothing_of(column, row)
    if kind is not None:
        return words(f"nothing-{dashed(kind)}")
    value = row[column.key]
    if is_empty(value):
        return ""
    if column.kind == "date":
        return pd.Timestamp(value).date()
    if not column.is_numeric:
        return text(value, column, words)
    number = float(value)
    return int(number) if number.is_integer() else number


def _write(cell: Cell | MergedCell, value: Any, is_heading: bool) -> None:
    cell.value = None if value == "" else value
    if isinstance(value, str) and value.startswith(FORMULA_STARTS):
        # Text, also when somebody edits the cell.
        cell.data_type = "s"
        cell.quotePrefix = True
    if isinstance(value, date):
        cell.number_format = "dd-mm-yyyy"
    if is_heading:
        cell.font = Font(bold=True)
        cell.alignment = Alignment(wrap_text=True, vertical="bottom")
