"""The layout of lists: a row of method names with the municipalities of each below it."""

from __future__ import annotations

from collections.abc import Mapping

from loaders.formats.cells import Value
from loaders.meaning.reference import Reference
from loaders.tables.kind import Kind

NEAREST = 6
FIRST_BELOW = 2
Rows = Mapping[int, Mapping[int, Value]]


def lists_header(kind: Kind, rows: Rows, row: int, reference: Reference) -> dict[int, object]:
    """Column → method where `row` is a row of headings; empty when it is not.

    A heading nobody knows is given as None when municipalities stand below it. Beside a list that
    is one for certain, a known method is a heading whatever stands below: a name may be misspelt.
    """
    cells = {number: value for number, value in rows[row].items() if isinstance(value, str)}
    if len(cells) < len(rows[row]) or kind.spread is None:
        return {}
    none: frozenset[str] = frozenset()
    found = {col: kind.spread.resolve(value, reference, none) for col, value in cells.items()}
    if all(value is None for value in found.values()):
        return {}
    certain = {col for col in found if _heads_a_list(rows, row, col, reference)}
    if all(found[col] is None for col in certain):
        return {}
    return {col: value for col, value in found.items() if col in certain or value is not None}


def _heads_a_list(rows: Rows, row: int, number: int, reference: Reference) -> bool:
    if names_municipality(rows[row][number], reference):
        return False
    near = [rows[other] for other in range(row + 1, row + 1 + NEAREST) if other in rows]
    below = [cells[number] for cells in near if number in cells]
    return any(names_municipality(value, reference) for value in below[:FIRST_BELOW])


def names_municipality(value: Value | None, reference: Reference) -> bool:
    """Whether a cell holds the name or the code of a known municipality."""
    if not isinstance(value, str | int) or isinstance(value, bool):
        return False
    return reference.municipality(str(value)) is not None
