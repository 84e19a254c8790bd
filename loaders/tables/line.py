"""A line: one fact of a table with the cell of each of its parts, whatever the layout was."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

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


NO_ENTRIES: Mapping[str, Entry] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Line:
    """The parts of one fact by field; a blank cell of a known column is an entry without value.

    Most stand in the columns of its row; its `own` entries stand elsewhere, as a year in a header.
    """

    row: int
    cells: Mapping[int, Value]
    columns: Mapping[str, int]
    own: Mapping[str, Entry] = field(default_factory=lambda: NO_ENTRIES)

    @property
    def entries(self) -> Mapping[str, Entry]:
        """Every part with its cell."""
        placed = {name: self._placed(column) for name, column in self.columns.items()}
        return {**placed, **self.own}

    @property
    def fields(self) -> Iterator[str]:
        """The fields there are columns or entries for."""
        yield from self.columns
        yield from (name for name in self.own if name not in self.columns)

    def _placed(self, column: int) -> Entry:
        return Entry((self.row, column), self.cells.get(column))

    def entry(self, field: str) -> Entry | None:
        """What stands under a field and where, or None when the column is not there."""
        if field in self.own:
            return self.own[field]
        column = self.columns.get(field)
        return None if column is None else self._placed(column)

    def column(self, field: str) -> int:
        """The column a known field stands in."""
        return self.own[field].position[1] if field in self.own else self.columns[field]

    def knows(self, field: str) -> bool:
        """Whether the field has a cell, be it blank."""
        return field in self.columns or field in self.own

    def value(self, field: str) -> Value | None:
        """What stands under a field, or None when the cell or the column is not there."""
        if self.own and field in self.own:
            return self.own[field].value
        column = self.columns.get(field)
        return None if column is None else self.cells.get(column)

    def has(self, *fields: str) -> bool:
        """Whether any of the fields is filled."""
        return any(self.value(field) is not None for field in fields)

    def with_value(self, field: str, value: Value | None) -> Line:
        """The line with another value in the cell of a field that it has."""
        entry = replace(self.entries[field], value=value)
        return replace(self, own={**self.own, field: entry})


@dataclass(frozen=True, slots=True, eq=False)
class CellNames(Mapping[str, str]):
    """The cell of each part of a line that stands in its row, by field; written when asked for."""

    row: int
    columns: Mapping[str, int]

    def __getitem__(self, field: str) -> str:
        """The cell as people write it."""
        return address((self.row, self.columns[field]))

    def __iter__(self) -> Iterator[str]:
        """The fields that are filled."""
        return iter(self.columns)

    def __len__(self) -> int:
        """How many fields are filled."""
        return len(self.columns)

    def __repr__(self) -> str:
        """As the plain mapping it stands for."""
        return repr(dict(self))

    def __reduce__(self) -> tuple[type[dict[str, str]], tuple[dict[str, str]]]:
        """Another process gets a plain mapping."""
        return dict, (dict(self),)
