"""A shown table as rows of words, as a slide has them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from exhibits.exhibit.cell_text import nothing_of, nothing_word, text
from exhibits.exhibit.drawn_rows import is_example
from exhibits.exhibit.shape import Listing, Matrix
from exhibits.exhibit.shown import Column, Shown, value_in
from monitoring.exact import is_empty
from words.catalog import Words

NOT_SAID = "unknown"  # a stage nobody named says nothing in a narrow cell


@dataclass(frozen=True, slots=True)
class Grid:
    """Headings and rows of text; `numeric` tells which columns stand to the right.

    `examples` tells which rows hold an invented figure.
    """

    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numeric: tuple[bool, ...]
    examples: tuple[bool, ...] = ()

    @property
    def has_examples(self) -> bool:
        """Whether any row holds an invented figure."""
        return any(self.examples)

    def part(self, rows: slice) -> Grid:
        """Some of the rows under the same headings."""
        return Grid(self.headings, self.rows[rows], self.numeric, self.examples[rows])

    def ending(self, said: str) -> Grid:
        """The same with a last row that holds one sentence."""
        last = (said, *("" for _ in self.headings[1:]))
        return Grid(self.headings, (*self.rows, last), self.numeric, (*self.examples, False))

    def columns(self, kept: Sequence[int]) -> Grid:
        """Some of the columns, in the order given."""
        return Grid(
            tuple(self.headings[place] for place in kept),
            tuple(tuple(row[place] for place in kept) for row in self.rows),
            tuple(self.numeric[place] for place in kept),
            self.examples,
        )


def grid_of(shown: Shown) -> Grid:
    """The table as on the page; columns without a single word are left out."""
    rows = list(shown.rows)
    if isinstance(shown.shape, Matrix) and rows:
        return _matrix(shown.shape, rows, shown)
    most = shown.shape.most if isinstance(shown.shape, Listing) else len(rows)
    whole = _listed(rows[:most], shown)
    return whole if len(rows) <= most else whole.ending(_rest(len(rows) - most, shown))


def _rest(count: int, shown: Shown) -> str:
    """What stands in place of the rows a slide has no room for."""
    return shown.context.words("export-more-rows", count=count)


def _listed(rows: list[Any], shown: Shown) -> Grid:
    columns = [each for each in shown.columns if any(_has_word(row, each) for row in rows)]
    columns = columns or list(shown.columns)
    return Grid(
        tuple(column.heading(shown.context.words) for column in columns),
        tuple(_row(row, columns, shown.context.words) for row in rows),
        tuple(column.is_numeric for column in columns),
        tuple(map(is_example, rows)),
    )


def cell_text(row: Any, column: Column, words: Words) -> str:
    """What stands in one cell of the page's table."""
    kind = nothing_of(column, row)
    return (
        text(value_in(row, column.key), column, words)
        if kind is None
        else nothing_word(kind, words)
    )


def _has_word(row: Any, column: Column) -> bool:
    return nothing_of(column, row) is not None or bool(
        not is_empty(value_in(row, column.key)) and value_in(row, column.key) not in ("", (), [])
    )


def _row(row: Any, columns: list[Column], words: Words) -> tuple[str, ...]:
    first, *others = [cell_text(row, column, words) for column in columns]
    return (_marked(first, row, words), *others)


def _marked(name: str, row: Any, words: Words) -> str:
    return f"{name} ({words('example-short')})" if is_example(row) else name


def _matrix(shape: Matrix, rows: list[Any], shown: Shown) -> Grid:
    words = shown.context.words
    columns = {column.key: column for column in shown.columns}
    across = tuple(dict.fromkeys(str(value_in(row, shape.column)) for row in rows))
    found: dict[str, dict[str, str]] = {}
    invented = {str(value_in(row, shape.row)) for row in rows if is_example(row)}
    for row in rows:
        told = (value_in(row, key) for key in shape.values)
        said = [
            text(value, columns[key], words)
            for key, value in zip(shape.values, told, strict=True)
            if not is_empty(value) and value != NOT_SAID
        ]
        cell = _marked(", ".join(said), row, words)
        found.setdefault(str(value_in(row, shape.row)), {})[str(value_in(row, shape.column))] = cell
    return Grid(
        (columns[shape.row].heading(words), *across),
        tuple((name, *(cells.get(each, "") for each in across)) for name, cells in found.items()),
        (False,) * (len(across) + 1),
        tuple(name in invented for name in found),
    )
