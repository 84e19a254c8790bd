"""A row that only says again what stands keeps what was said beside it."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace

from database.rows import Row

Values = Mapping[str, object]


def restated(row: Row, before: Values, remarks: Collection[str]) -> Row:
    """A row that says nothing new, with the remarks and the source that stand."""
    silent = [name for name in remarks if row.values.get(name) is None]
    source = row.source or before["source"]
    kept = None if source is None else str(source)
    values = {**row.values, **{name: before[name] for name in silent}}
    return replace(row, values=values, source=kept)
