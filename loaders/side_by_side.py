"""Tables that stand beside each other on one sheet, with an empty column between them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from loaders.cells import Sheet, Value
from loaders.kind import municipality_columns
from loaders.names import header_forms

LONGEST_HEADER = 40


def parts_of(sheet: Sheet) -> list[Sheet]:
    """The sheet, or one sheet for each of the tables that stand beside each other on it."""
    start = _second_start(sheet)
    if start is None:
        return [sheet]
    left = {place: value for place, value in sheet.cells.items() if place[1] < start}
    right = {place: value for place, value in sheet.cells.items() if place[1] >= start}
    return [replace(sheet, cells=left), *parts_of(replace(sheet, cells=right))]


def _second_start(sheet: Sheet) -> int | None:
    used = {column for _, column in sheet.cells}
    seen: dict[tuple[int, str], int] = {}
    for row, column in sorted(place for place, value in sheet.cells.items() if _may_name(value)):
        name = _municipality_column(sheet.cells[row, column])
        if name is None:
            continue
        first = seen.setdefault((row, name), column)
        if first < column and column - 1 not in used:
            return column
    return None


def _may_name(value: Value) -> bool:
    return isinstance(value, str) and len(value) <= LONGEST_HEADER


def _municipality_column(value: Value) -> str | None:
    forms = header_forms(str(value))
    return next((name for name, own in _own_forms().items() if forms & own), None)


def _own_forms() -> Mapping[str, frozenset[str]]:
    return {column.field: column.own_forms() for column in municipality_columns()}
