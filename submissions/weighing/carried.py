"""What a file has no column for is as before: a column that is absent is no empty cell."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace

from database.rows import Row

Values = Mapping[str, object]


def with_carried(row: Row, before: Values) -> tuple[Row, frozenset[str]]:
    """The row with what its sheet had no column for from the one that stands, and which that was.

    `before` are the stored values of the row that stands. What the file says in another way, as a
    year's own header says how final its figures are, is the file's.
    """
    kept = (name for name in row.absent if before[name] is not None)
    names = frozenset(name for name in kept if row.values.get(name) != before[name])
    return replace(row, values={**row.values, **_of(before, names)}), names


def restated(row: Row, before: Values, remarks: Collection[str]) -> Row:
    """A row that says nothing new, with the remarks and the source that stand."""
    silent = [name for name in remarks if row.values.get(name) is None]
    source = row.source or before["source"]
    kept = None if source is None else str(source)
    return replace(row, values={**row.values, **_of(before, silent)}, source=kept)


def _of(before: Values, names: Collection[str]) -> dict[str, object]:
    return {name: before[name] for name in names}
