"""From a row to the stored figures behind it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from answers.facts.fact import Fact


@dataclass(frozen=True, slots=True)
class Source:
    """Where one stored figure stands; `label` says which part of a row it is."""

    label: str
    file_name: str | None
    sheet: str | None
    cell: str | None
    source: str | None
    registered_at: datetime | None
    registered_by: str | None
    is_example: bool


NAMES = ("file_name", "sheet", "cell", "source", "registered_at", "registered_by")


def source_of(row: Fact | Mapping[Any, Any], label: str = "", cell: str | None = None) -> Source:
    """The provenance of one stored row; `cell` is that of a part of it."""
    if isinstance(row, Fact):
        found = {name: getattr(row, name) for name in NAMES}
        return Source(label, **{**found, "cell": cell or row.cell}, is_example=row.is_example)
    found = {name: row.get(name) for name in NAMES}
    found["cell"] = cell or found["cell"]
    said = label or row.get("label") or ""
    return Source(said, **found, is_example=bool(row["is_example"]))


def in_order(found: Iterable[Source]) -> tuple[Source, ...]:
    """Each cell once, published before invented, then by file and sheet."""
    once = {(each.label, each.file_name, each.sheet, each.cell): each for each in found}
    return tuple(
        sorted(
            once.values(),
            key=lambda each: (each.is_example, each.file_name or "", each.sheet or ""),
        )
    )


def trace(rows: Iterable[Any]) -> tuple[Source, ...]:
    """The sources of the rows of a table, in order."""
    return in_order(source for row in rows for source in row_sources(row))


def row_sources(row: Any) -> Sequence[Source]:
    """The stored figures behind one row of a table: what it was built of, or itself."""
    if isinstance(row, Fact):
        return (source_of(row),)
    if isinstance(row, Mapping):
        if "sources" in row:
            return list(row["sources"])
        return [source_of(row)] if "file_name" in row else []
    return tuple(row.sources)
