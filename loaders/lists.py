"""The layout of lists: a row of method names with the municipalities of each below it."""

from __future__ import annotations

from collections.abc import Mapping

from loaders.cells import Value
from loaders.kind import Kind
from loaders.reference import Reference

Rows = Mapping[int, Mapping[int, Value]]


def lists_header(kind: Kind, rows: Rows, row: int, reference: Reference) -> dict[int, object]:
    """Column → method where `row` is a row of headings; empty when it is not.

    A heading nobody knows is given as None when municipalities stand below it.
    """
    cells = {number: value for number, value in rows[row].items() if isinstance(value, str)}
    if len(cells) < len(rows[row]) or kind.spread is None:
        return {}
    found = {number: kind.spread.resolve(value, reference, frozenset()) for number, value in cells.items()}
    listed = {number: value for number, value in found.items() if _heads_a_list(rows, row, number, reference)}
    return listed if any(value is not None for value in listed.values()) else {}


def _heads_a_list(rows: Rows, row: int, number: int, reference: Reference) -> bool:
    below = [cells[number] for other, cells in rows.items() if other > row and number in cells]
    if any(isinstance(value, str) and reference.municipality(value) for value in [rows[row][number]]):
        return False
    return any(isinstance(value, str) and reference.municipality(value) is not None for value in below[:2])
