"""Rows outside every table: above the first header, or in a block beside the tables."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from loaders.formats.cells import Sheet, Value
from loaders.meaning.marks import is_ticked
from loaders.meaning.reference import Reference
from loaders.meaning.values import FlawError, number
from loaders.tables.line import Entry
from loaders.tables.lists_layout import names_municipality
from loaders.tables.side_by_side import parts_of
from loaders.tables.tables import Table, rows_of

FEWEST_FIGURES = 2


def unread_outside(
    sheet: Sheet, tables: Sequence[Table], reference: Reference
) -> Iterator[list[Entry]]:
    """Part by part, the first cell of every row outside the tables that looks like a row of facts.

    Of a block that holds no table every row is given. A sheet without tables is told as a whole.
    """
    for part in parts_of(sheet) if tables else ():
        columns = set().union(*part.rows.values())
        headers = [table.first_row for table in tables if columns & table.headers.keys()]
        rows = rows_of(part, min(headers) - 1 if headers else None)
        yield [
            entry
            for row, cells in rows.items()
            if (entry := _fact(row, cells, reference) if headers else _first(row, cells))
        ]


def _first(row: int, cells: Mapping[int, Value]) -> Entry:
    column = min(cells)
    return Entry((row, column), cells[column])


def _fact(row: int, cells: Mapping[int, Value], reference: Reference) -> Entry | None:
    """The name of a municipality with something beside it, or the beginning of a row of figures."""
    names = {column: it for column, it in cells.items() if names_municipality(it, reference)}
    others = [value for column, value in cells.items() if column not in names]
    if names and any(_is_figure(it) or _is_known(it, reference) for it in others):
        return _first(row, names)
    return _first(row, cells) if sum(map(_is_figure, others)) >= FEWEST_FIGURES else None


def _is_known(value: Value, reference: Reference) -> bool:
    return isinstance(value, str) and (reference.knows(value) or is_ticked(value))


def _is_figure(value: Value) -> bool:
    try:
        return number(value).value is not None
    except FlawError:
        return False
