"""A table of a fact sheet: each cell as words, and as the number a spreadsheet can count on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from exhibits.exhibit.cell_text import nothing_of, nothing_word, text
from exhibits.exhibit.drawn_rows import is_example
from exhibits.exhibit.shown import Column, Shown, value_in
from monitoring.exact import is_empty


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in a cell; `value` is None where it is only words."""

    text: str
    value: float | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """Headings and rows; `examples` tells which rows are invented, `empty` what says that none is.

    The first cell of a row is its heading.
    """

    title: str
    headings: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    examples: tuple[bool, ...]
    empty: str
    note: str = ""


def cell(said: str, value: float | None = None) -> Cell:
    """A cell of words, or of a number with its words."""
    return Cell(said, value)


def from_shown(shown: Shown, keys: Sequence[str], title: str) -> Table:
    """Some columns of an exhibit, in this order, in the words of the page."""
    words = shown.context.words
    columns = [next(each for each in shown.columns if each.key == key) for key in keys]
    rows = shown.rows
    return Table(
        title=title,
        headings=tuple(each.heading(words) for each in columns),
        rows=tuple(tuple(_cell(row, each, shown) for each in columns) for row in rows),
        examples=tuple(is_example(row) for row in rows),
        empty=shown.finding,
    )


def _cell(row: Any, column: Column, shown: Shown) -> Cell:
    words = shown.context.words
    kind = nothing_of(column, row)
    if kind is not None:
        return Cell(nothing_word(kind, words))
    value = value_in(row, column.key)
    number = float(str(value)) if column.is_numeric and not is_empty(value) else None
    return Cell(text(value, column, words), number)
