"""How a kind of sheet is declared: titles, columns, layouts, and how one line becomes a row."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from database.rows import Row
from loaders.formats.cells import Value
from loaders.meaning.reference import Reference
from loaders.meaning.spellings import header_forms
from loaders.meaning.values import is_absent
from loaders.tables.line import CODE_COLUMN, NAME_COLUMN, Line
from loaders.tables.reader import Reader

# A line without a programme belongs to the default one, or to all; a printed season has no date.
OPTIONAL = frozenset({"programme", "on", "group"})
# What names a line may be one merged cell for many lines; a merged figure counts once.
FILLED_DOWN = frozenset(
    f"{NAME_COLUMN} {CODE_COLUMN} programme method goal indicator criterion year "
    "release_type unit part stage status group code name".split()
)


Layout = Literal["long", "matrix", "lists", "years"]


@dataclass(frozen=True, slots=True, eq=False)
class Column:
    """One column of a kind: its field, its Danish header, and the other headers people use.

    An *own* column is one that only this kind has: its presence makes the kind. `year_field` names
    the field that a year written in the header fills ("Måltal for 2012"). `vague` headers name the
    column once the kind is known by something else. A column for leads is in no template.
    """

    field: str
    header: str
    aliases: tuple[str, ...] = ()
    is_required: bool = False
    is_own: bool = False
    is_summed: bool = False
    year_field: str | None = None
    vague: tuple[str, ...] = ()
    is_lead_only: bool = False

    def forms(self) -> frozenset[str]:
        """All header forms that mean this column."""
        return self.own_forms().union(*(header_forms(name) for name in self.vague))

    def own_forms(self) -> frozenset[str]:
        """The header forms that mean this column and no other kind's."""
        return frozenset().union(*(header_forms(name) for name in (self.header, *self.aliases)))


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
    """One kind of sheet; `titles` are the sheet names it goes by, the first one ours."""

    name: str
    titles: tuple[str, ...]
    columns: tuple[Column, ...]
    read: Callable[[Line, Reader], Row | None]
    spread: Spread | None = None
    has_lists: bool = False
    is_reference: bool = False

    def row(self, line: Line, reader: Reader) -> Row | None:
        """The row a line becomes, or None when something in it is wrong or it says nothing."""
        return reader.row(line, self._read_whole if self.is_reference else self.read)

    def _read_whole(self, line: Line, reader: Reader) -> Row | None:
        """Reference rows name everything that is required; facts say so kind by kind."""
        for column in self.columns:
            entry = line.entries.get(column.field)
            if entry is None or not column.is_required or column.field in OPTIONAL:
                continue
            if is_absent(entry.value):
                reader.flag(entry, "missing_value", {"column": column.header})
        return self.read(line, reader)

    def column(self, field: str) -> Column:
        """The declaration of one field."""
        return next(column for column in self.columns if column.field == field)

    @property
    def by_municipality(self) -> bool:
        """Whether each line of it belongs to a municipality."""
        return any(column.field == NAME_COLUMN for column in self.columns)


def municipality_columns() -> tuple[Column, Column]:
    """The two columns by which any sheet names its municipality; either one is enough."""
    return (
        Column(
            NAME_COLUMN,
            "Kommune",
            (
                "Kommuner",
                "Kommunenavn",
                "Kommunens navn",
                "Navn på kommune",
                "Bopælskommune",
                "Hjemkommune",
                "Aftalekommune",
                "Bostøttekommune",
                "Deltagende kommune",
                "Municipality",
                "Municipalities",
                "Municipality name",
            ),
        ),
        Column(
            CODE_COLUMN,
            "Kommunekode",
            (
                "Kommunenr.",
                "Kommunenummer",
                "Kom.kode",
                "Kommune kode",
                "Kom.nr.",
                "Kommunekoder",
                "Municipality code",
                "Municipality no.",
                "Municipality number",
                "Komkode",
            ),
        ),
    )


def programme_column() -> Column:
    """The optional column that says which programme a line belongs to."""
    return Column(
        "programme", "Program", ("Programme", "Pulje", "Projekt", "Programkode", "Program code")
    )


def source_column() -> Column:
    """The optional column that names the source of a single line."""
    return Column("source", "Kilde", ("Source", "Kilder"))
