"""What stands in an open workbook: sheets of addressed values, whatever the file format."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from itertools import chain
from types import MappingProxyType

from openpyxl.utils import get_column_letter

Position = tuple[int, int]


@dataclass(frozen=True, slots=True)
class ErrorValue:
    """A spreadsheet error such as #REF!, kept as it is shown."""

    text: str


@dataclass(frozen=True, slots=True)
class UnsavedFormula:
    """A formula whose result was never saved with the file."""

    text: str


class ShownNumber(float):
    """A number whose cell shows something else: 0.39 as "39 %", 3 as "<5", 0.5 as "12:00"."""

    __slots__ = ("shown",)
    shown: str

    def __new__(cls, number: float, shown: str) -> ShownNumber:
        """The number with what a person sees in its cell."""
        made = super().__new__(cls, number)
        made.shown = shown
        return made

    def __getnewargs__(self) -> tuple[float, str]:  # type: ignore[override]
        """Both parts, since it goes from one process to another."""
        return float(self), self.shown


Value = str | int | float | bool | date | datetime | ErrorValue | UnsavedFormula
Rows = Mapping[int, Mapping[int, Value]]


@dataclass(frozen=True, slots=True, eq=False)
class Cells(Mapping[Position, Value]):
    """The filled cells of rows by (row, column); a large sheet is quicker to walk by its rows."""

    rows: Rows

    def __getitem__(self, position: Position) -> Value:
        """The value of a filled cell."""
        return self.rows[position[0]][position[1]]

    def __iter__(self) -> Iterator[Position]:
        """Every filled position in reading order."""
        return ((row, column) for row, cells in self.rows.items() for column in cells)

    def __len__(self) -> int:
        """How many cells are filled."""
        return sum(map(len, self.rows.values()))


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet; positions are (row, column) counted from 1 and only filled cells are present.

    `rows` has the values by row and column, both in reading order; no row of it is empty.
    `merged` gives, for every covered position of a merged range, the position that holds its value.
    `formulas` are the texts of the formulas whose saved value stands in `cells`. Numbers that are
    `maybe_hidden` have letters nobody sees, or a rule of their look that only the program can tell.
    """

    name: str
    number: int
    rows: Rows
    is_hidden: bool = False
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()
    merged: Mapping[Position, Position] = field(default_factory=lambda: MappingProxyType({}))
    comments: Mapping[Position, str] = field(default_factory=lambda: MappingProxyType({}))
    formulas: Mapping[Position, str] = field(default_factory=lambda: MappingProxyType({}))
    maybe_hidden: frozenset[Position] = frozenset()
    texts: frozenset[str] = field(init=False, compare=False)

    def __post_init__(self) -> None:
        """The different texts of all cells, so that what none of them says is not looked for."""
        values = chain.from_iterable(cells.values() for cells in self.rows.values())
        texts = frozenset(value for value in values if isinstance(value, str))
        object.__setattr__(self, "texts", texts)

    @property
    def cells(self) -> Cells:
        """The filled cells by position."""
        return Cells(self.rows)


@dataclass(frozen=True, slots=True)
class PlacedText:
    """Text outside the cells (property, header, text box); `sheet` is None for the whole file."""

    place: str
    text: str
    sheet: str | None = None


@dataclass(frozen=True, slots=True)
class Workbook:
    """An opened file, with everything in it that a person could have written."""

    name: str
    sheets: tuple[Sheet, ...]
    other_texts: tuple[PlacedText, ...] = ()


def address(position: Position) -> str:
    """The position as people write it: (9, 2) is B9."""
    return f"{get_column_letter(position[1])}{position[0]}"
