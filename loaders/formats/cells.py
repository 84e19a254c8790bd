"""What stands in an open workbook: sheets of addressed values, whatever the file format."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
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


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet; positions are (row, column) counted from 1 and only filled cells are present.

    `merged` gives, for every covered position of a merged range, the position that holds its value.
    `formulas` are the texts of the formulas whose saved value stands in `cells`. Numbers that are
    `maybe_hidden` have letters nobody sees, or a rule of their look that only the program can tell.
    """

    name: str
    number: int
    cells: Mapping[Position, Value]
    is_hidden: bool = False
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()
    merged: Mapping[Position, Position] = field(default_factory=lambda: MappingProxyType({}))
    comments: Mapping[Position, str] = field(default_factory=lambda: MappingProxyType({}))
    formulas: Mapping[Position, str] = field(default_factory=lambda: MappingProxyType({}))
    maybe_hidden: frozenset[Position] = frozenset()


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
