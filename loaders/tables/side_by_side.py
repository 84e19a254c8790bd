"""Tables that stand beside each other on one sheet, with an empty column between them."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from loaders.formats.cells import Rows, Sheet, Value
from loaders.formats.limits import MOST_COLUMNS
from loaders.meaning.spellings import header_forms
from loaders.tables.common_columns import municipality_columns

LONGEST_HEADER = 40
FEWEST = 2
# Each takes a look at all cells that are left.
MOST_PARTS = 50
STARTS = re.compile("kom|mun", re.IGNORECASE)  # a quick look at cells that are mostly data


def parts_of(sheet: Sheet) -> list[Sheet]:
    """The sheet, or one sheet for each of the tables that stand beside each other on it."""
    parts: list[Sheet] = []
    while len(parts) < MOST_PARTS and (start := _second_start(sheet)) is not None:
        parts.append(replace(sheet, rows=_columns(sheet, range(start))))
        sheet = replace(sheet, rows=_columns(sheet, range(start, MOST_COLUMNS + 1)))
    return [*parts, sheet]


def _columns(sheet: Sheet, columns: range) -> Rows:
    """The rows of a sheet as far as they stand in these columns."""
    found = (
        (row, {it: cells[it] for it in cells if it in columns}) for row, cells in sheet.rows.items()
    )
    return {row: cells for row, cells in found if cells}


def _second_start(sheet: Sheet) -> int | None:
    names = {text for text in sheet.texts if names_municipality_column(text)}
    named = [
        (row, column)
        for row, cells in (sheet.rows.items() if names else ())
        if not names.isdisjoint(cells.values())
        for column, value in cells.items()
        if value in names
    ]
    if len(named) < FEWEST:
        return None
    used = set().union(*sheet.rows.values())
    seen: dict[tuple[int, str], int] = {}
    for row, column in sorted(named):
        name = str(_municipality_column(str(sheet.rows[row][column])))
        first = seen.setdefault((row, name), column)
        if first < column and column - 1 not in used:
            return column
    return None


def names_municipality_column(value: Value) -> bool:
    """Whether a cell is the header of a column of municipalities."""
    if not isinstance(value, str) or len(value) > LONGEST_HEADER or not STARTS.search(value):
        return False
    return _municipality_column(value) is not None


@lru_cache(maxsize=8192)
def _municipality_column(text: str) -> str | None:
    forms = header_forms(text)
    return next((it.field for it in municipality_columns() if forms & it.own_forms()), None)
