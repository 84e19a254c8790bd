"""Cells that are read, and told since they show or hold something else than what was read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from loaders.formats.cells import Position, Rows, ShownNumber, Value, address
from loaders.formats.problems import Problem
from loaders.meaning.figures import is_below_five, shown_figure, written_figure
from loaders.meaning.spellings import SUPERSCRIPTS
from loaders.meaning.values import FlawError, seen
from loaders.tables.merged_cells import Columns
from loaders.tables.tables import Table

MOST_NAMED = 10


def told_cells(table: Table) -> Iterator[Problem]:
    """One problem a table for each thing that is told, at the first of its cells."""
    found: dict[str, list[Position]] = {}
    rows = _rows(table)
    for position, value in (*_figures(table, rows), *_names(table, rows)):
        code = _code(value)
        if position in table.sheet.maybe_hidden and isinstance(value, int | float):
            code = code or "hidden_by_format"
        if code:
            found.setdefault(code, []).append(position)
    for code, places in found.items():
        yield _problem(table, code, sorted(set(places)))


def _rows(table: Table) -> dict[int, Mapping[int, Value]]:
    """The rows that may hold anything to tell: each different text is looked at once."""
    texts = {text for text in table.sheet.texts if _code(text)}
    maybe = {row for row, _ in table.sheet.maybe_hidden}
    return {
        row: cells
        for row, cells in table.rows.items()
        if row in maybe
        or ShownNumber in map(type, cells.values())
        or not texts.isdisjoint(cells.values())
    }


def _figures(table: Table, rows: Rows) -> Iterator[tuple[Position, Value]]:
    """The cells of figures and years, and the years in headers."""
    fields, spread = table.columns, table.spread.keys()
    figures = Columns.of(table.kind, fields, spread, table.layout).figures
    columns = figures | {number for name, number in fields.items() if name.endswith("year")}
    for column in spread if table.layout == "years" else ():
        yield (table.header_row, column), table.headers.get(column, "")
    for row, cells in rows.items():
        for column in columns:
            value = cells.get(column)
            is_told = table.sheet.maybe_hidden and (row, column) in table.sheet.maybe_hidden
            if value is not None and (isinstance(value, str | ShownNumber) or is_told):
                yield (row, column), value


def _names(table: Table, rows: Rows) -> Iterator[tuple[Position, Value]]:
    """Names, marks and headers with letters above the line, which are no part of them."""
    read = {*table.columns.values(), *table.spread}
    if table.layout != "years":
        for column in sorted(read & table.headers.keys()):
            yield (table.header_row, column), _raised(table.headers[column])
    for row, cells in rows.items():
        for column, value in cells.items():
            if isinstance(value, str) and not value.isascii() and column in read:
                yield (row, column), _raised(value)


def _raised(value: Value) -> Value:
    if not isinstance(value, str) or value.isascii() or SUPERSCRIPTS.match(value.strip()):
        return ""  # a mark at the beginning is that of a note itself
    return value if SUPERSCRIPTS.search(value) else ""


def _code(value: Value) -> str | None:
    if isinstance(value, str):
        if not value.isascii() and SUPERSCRIPTS.search(value):
            return "footnote_mark"
        return None if value.isdecimal() or not _is_hidden_otherwise(value) else "hidden_count"
    return _of_shown(value) if isinstance(value, ShownNumber) else None


def _is_hidden_otherwise(value: str) -> bool:
    """Whether a text hides a small count in other words than <5."""
    try:
        return written_figure(value).is_hidden and not is_below_five(value)
    except FlawError:
        return False


def _of_shown(value: ShownNumber) -> str | None:
    try:
        figure = shown_figure(value)
        written = written_figure(value.shown) if value.shown.strip() else None
    except FlawError:
        return None  # said where it is read
    if figure.is_hidden:
        return "shown_hidden"
    if written is None or written.is_dash:
        return "shown_as_nothing"
    return None if written.value == figure.value else "shown_rounded"


def _problem(table: Table, code: str, places: list[Position]) -> Problem:
    first = places[0]
    value = (
        table.headers[first[1]] if first[0] == table.header_row else table.rows[first[0]][first[1]]
    )
    named = ", ".join(address(place) for place in places[:MOST_NAMED])
    cells = f"{named} …" if len(places) > MOST_NAMED else named
    return Problem(code, table.sheet.name, address(first), seen(value), {"cells": cells})
