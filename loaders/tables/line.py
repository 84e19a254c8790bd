"""A line: one fact of a table with the cell of each of its parts, whatever the layout was."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from loaders.formats.cells import Position, Value, address

NAME_COLUMN = "municipality"
CODE_COLUMN = "municipality_code"


@dataclass(frozen=True, slots=True)
class Entry:
    """What stands in one cell, and where."""

    position: Position
    value: Value | None

    @property
    def cell(self) -> str:
        """The address as people write it."""
        return address(self.position)


@dataclass(frozen=True, slots=True)
class Line:
    """The parts of one fact by field; a blank cell of a known column is an entry without value."""

    row: int
    entries: Mapping[str, Entry]

    def value(self, field: str) -> Value | None:
        """What stands under a field, or None when the cell or the column is not there."""
        entry = self.entries.get(field)
        return None if entry is None else entry.value

    def has(self, *fields: str) -> bool:
        """Whether any of the fields is filled."""
        return any(self.value(field) is not None for field in fields)
