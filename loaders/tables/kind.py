"""How a kind of sheet is declared: titles, columns, layouts, and how one line becomes a row."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from types import MappingProxyType
from typing import Literal

from database.checking import stored_columns
from database.keys import KEYS
from database.rows import Row
from loaders.formats.cells import Value
from loaders.meaning.reference import Reference
from loaders.meaning.values import is_absent
from loaders.tables.by_type import cell_text, read_by_type
from loaders.tables.column import Column, Stored, StoredValues
from loaders.tables.line import NAME_COLUMN, Line
from loaders.tables.reader import Reader

Layout = Literal["long", "matrix", "lists", "years"]


@dataclass(frozen=True, slots=True, eq=False)
class Spread:
    """A layout with one column per year, method, goal or criterion.

    `resolve` turns a header into the value of `field`, or None when it is no such header;
    the cells below hold `cell_field`.
    """

    layout: Layout
    field: str
    cell_field: str
    resolve: Callable[[Value, Reference, frozenset[str]], object | None]
    unknown: str | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Kind:
    """One kind of sheet; `titles` are the sheet names it goes by, the first one ours.

    `figure` is the stored column that says what a row of facts says; of a kind that
    `is_correctable` it may be corrected alone. `record` is what stands in every JSON record.
    """

    name: str
    titles: tuple[str, ...]
    columns: tuple[Column, ...]
    read: Callable[[Line, Reader], Row | None]
    spread: Spread | None = None
    has_lists: bool = False
    is_reference: bool = False
    figure: str = ""
    is_correctable: bool = False
    record: Mapping[str, str] = field(default_factory=dict)

    def row(self, line: Line, reader: Reader) -> Row | None:
        """The row a line becomes, or None when something in it is wrong or it says nothing."""
        return reader.row(line, self._read_whole)

    def _read_whole(self, line: Line, reader: Reader) -> Row | None:
        """Reference rows name everything that is required; facts say so kind by kind."""
        for column in self.columns if self.is_reference else ():
            if not column.is_required or column.may_be_blank or not line.knows(column.field):
                continue
            if is_absent(line.value(column.field)):
                entry = line.entries[column.field]
                reader.flag(entry, "missing_value", {"column": column.header})
        row = self.read(line, reader)
        return None if row is None else self._filled(row, line, reader)

    def _filled(self, row: Row, line: Line, reader: Reader) -> Row:
        """The row with what the kind leaves to be read by its type."""
        whole = dict(row.values)
        for name, each in self._left(row.values, reader):
            whole[each.name] = (
                read_by_type(line, name, each, reader) if line.knows(name) else each.default
            )
        reader.check_order(line, whole)
        absent, told_of = self._absent(line, whole, reader)
        return Row(
            kind=row.kind,
            values=whole,
            sheet=row.sheet,
            cell=row.cell,
            cells=row.cells,
            source=row.source,
            is_example=row.is_example,
            absent=absent,
            told_of=told_of,
        )

    def _left(self, found: StoredValues, reader: Reader) -> tuple[tuple[str, Stored], ...]:
        names = tuple(found)
        known = reader.memory.left.get(names)
        if known is None:
            first = ((column.field, each) for column in self.columns for each in column.stored[:1])
            known = tuple((field, each) for field, each in first if each.name not in found)
            reader.memory.left[names] = known
        return known

    def _absent(
        self, line: Line, values: StoredValues, reader: Reader
    ) -> tuple[frozenset[str], Mapping[str, str]]:
        """The stored columns that no header of the table stands for and nothing else tells.

        In a register an empty cell tells nothing either; a dash says that there is nothing. With
        them come those of them that tell of a figure, and which.
        """
        names = tuple(
            each.name
            for each in self._untold(line, reader)
            if values.get(each.name) is None or values[each.name] == each.default
        )
        known = reader.memory.absent.get(names)
        if known is None:
            figures = {name: self.column_of(name).tells_of for name in names}
            known = frozenset(names), {name: of for name, of in figures.items() if of}
            reader.memory.absent[names] = known
        return known

    def _untold(self, line: Line, reader: Reader) -> tuple[Stored, ...]:
        """What is carried on unless something tells it, where this line has no cell for it."""
        key = tuple(line.own)
        if self.is_reference:
            key = tuple(it for it in line.fields if line.value(it) is not None)
        known = reader.memory.untold.get(key)
        if known is None:
            told = key if self.is_reference else line.fields
            there = {field.partition(":")[0] for field in told}
            columns = [it for it in self.columns if it.is_carried and it.field not in there]
            stored = (each for column in columns for each in column.stored)
            known = tuple(each for each in stored if each.name not in self.key)
            reader.memory.untold[key] = known
        return known

    def column(self, field: str) -> Column:
        """The declaration of one field."""
        return next(column for column in self.columns if column.field == field)

    def column_of(self, stored: str) -> Column:
        """The column on a sheet that a stored one is read from."""
        return next(
            column for column in self.columns for each in column.stored if each.name == stored
        )

    def written(self, row: StoredValues) -> dict[str, str]:
        """The cells by header from which a stored row and its source are read again."""
        return {each.header: cell_text(each, row) for each in self.columns if each.is_written}

    @property
    def by_municipality(self) -> bool:
        """Whether each line of it belongs to a municipality."""
        return any(column.field == NAME_COLUMN for column in self.columns)

    @property
    def key(self) -> tuple[str, ...]:
        """The stored columns that say what a row is about; the tables are indexed by them."""
        return KEYS[self.name]

    @property
    def stored(self) -> Mapping[str, Stored]:
        """All that is stored of a row, by name, in the order in which it is kept."""
        return _stored(self)

    @property
    def figure_names(self) -> frozenset[str]:
        """All that is stored of the column of the figure."""
        if not self.figure:
            return frozenset()
        return frozenset(each.name for each in self.column_of(self.figure).stored)

    @property
    def is_mark(self) -> bool:
        """Whether what a row says is a yes or no."""
        return self.figure in self.marks

    @property
    def marks(self) -> frozenset[str]:
        """The stored columns that hold a yes or no."""
        return frozenset(name for name, each in self.stored.items() if each.type == "boolean")

    @property
    def beside(self) -> frozenset[str]:
        """The stored remarks; a difference in them alone is no other figure."""
        return frozenset(
            each.name for column in self.columns if column.is_beside for each in column.stored
        )


@lru_cache(maxsize=64)
def _stored(kind: Kind) -> Mapping[str, Stored]:
    kept = {name: place for place, name in enumerate(stored_columns(kind.name))}
    declared = [each for column in kind.columns for each in column.stored]
    declared.sort(key=lambda each: kept.get(each.name, len(kept)))
    return MappingProxyType({each.name: each for each in declared})


def by_name(kinds: Iterable[Kind]) -> Mapping[str, Kind]:
    """The kinds by their names."""
    return MappingProxyType({kind.name: kind for kind in kinds})
