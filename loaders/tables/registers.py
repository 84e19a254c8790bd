"""A register is never made of figures: a table of years or counts is not one of municipalities."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from loaders.formats.cells import Value
from loaders.meaning.values import FlawError, number, year_in_cell
from loaders.tables.kind import Kind

REGISTERS = frozenset({"municipality", "programme_municipality"})


def is_of_figures(
    kind: Kind,
    headers: Mapping[int, Value],
    placed: Collection[int],
    rows: Mapping[int, Mapping[int, Value]],
) -> bool:
    """Whether a register would leave figures out that are what the table is about."""
    if kind.name not in REGISTERS:
        return False
    unknown = headers.keys() - set(placed)
    if any(year_in_cell(headers[column]) is not None for column in unknown):
        return True
    return any(
        _is_figure(cells[column]) for cells in rows.values() for column in unknown & cells.keys()
    )


def _is_figure(value: Value) -> bool:
    try:
        return number(value).value is not None
    except FlawError:
        return False
