"""Merged cells below a header: what stands for every cell they cover, and figures that do not."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass

from loaders.formats.cells import Position, Sheet, Value, address
from loaders.meaning.marks import is_ticked
from loaders.meaning.values import FlawError, number
from loaders.tables.column import YEAR, Column, Stored
from loaders.tables.kind import Kind

Rows = dict[int, Mapping[int, Value]]
PLAIN_SPREAD = frozenset({"years", "long"})
Covered = Mapping[int, list[tuple[int, Position]]]


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns of a table by what they hold.

    `names` say what a line is about, `figures` hold numbers of their own, `marks` say yes or no,
    `lists` hold names below a heading.
    """

    names: Set[int]
    figures: Set[int]
    marks: Set[int]
    lists: Set[int]

    @classmethod
    def of(cls, kind: Kind, fields: Mapping[str, int], spread: Set[int], layout: str) -> Columns:
        """The columns of a table of this kind with these fields and spread columns."""
        declared = [column for column in kind.columns if column.field in fields]
        none: Set[int] = frozenset()
        return cls(
            names={fields[it.field] for it in declared if _stands_for_lines(it)},
            figures={fields[it.field] for it in declared if _is_of_figures(it)}
            | (spread if layout in PLAIN_SPREAD else none),
            marks={fields[it.field] for it in declared if _is_of_marks(it)}
            | (spread if layout == "matrix" else none),
            lists=spread if layout == "lists" else none,
        )

    def alike(self, spread: Set[int]) -> Iterator[Set[int]]:
        """The columns of figures, those of one spread layout together."""
        yield self.figures & spread
        yield from ({column} for column in self.figures - spread)


def _is_of_figures(column: Column) -> bool:
    first = column.stored[0] if column.stored else Stored()
    is_number = first.type in ("integer", "number") and first.unit != YEAR
    return is_number and not column.names_line and not column.is_filled_down


def _is_of_marks(column: Column) -> bool:
    return bool(column.stored) and column.stored[0].type == "boolean"


def _stands_for_lines(column: Column) -> bool:
    """What is said of a line, with its source; a remark is of the line it stands in."""
    is_said = bool(column.stored) and not column.is_comment
    is_source = column.written is not None and not column.stored
    is_plain = not _is_of_figures(column) and not _is_of_marks(column)
    return column.is_filled_down or ((is_said or is_source) and is_plain)


def covered_by_row(sheet: Sheet) -> Covered:
    """Column and origin of every covered cell, by row: many tables share one sheet."""
    found: dict[int, list[tuple[int, Position]]] = {}
    for (row, column), origin in sheet.merged.items():
        found.setdefault(row, []).append((column, origin))
    return found


def fill_merged(
    rows: Rows, sheet: Sheet, covered: Covered, columns: Columns
) -> dict[Position, str]:
    """Gives the rows what a merged cell of theirs stands for, and takes out what it cannot.

    A mark, a name, a year and a date count for each cell that is covered. A figure stands for one
    line only: where it covers several, its place is given with the range, and it is not read.
    """
    shared: set[Position] = set()
    for row in [row for row in rows if row in covered]:
        filled: dict[int, Value] = {}
        for column, origin in covered[row]:
            value = rows.get(origin[0], {}).get(origin[1])
            if value is None:
                continue
            if _stands_for_each(value, origin, (row, column), columns):
                filled[column] = value
            elif {column, origin[1]} <= columns.figures and _is_figure(value):
                is_beside = column != origin[1]
                if is_beside or not _is_one_line(rows, sheet, (row, origin[0]), columns):
                    shared.add(origin)
        if filled:
            rows[row] = dict(sorted({**rows[row], **filled}.items()))
    for row, column in shared:
        rows[row] = {it: value for it, value in rows[row].items() if it != column}
    return _ranges(sheet, shared) if shared else {}


def _stands_for_each(value: Value, origin: Position, place: Position, columns: Columns) -> bool:
    if place[1] in columns.names:
        return place[1] == origin[1]
    if place[1] in columns.marks:
        return origin[1] in columns.marks
    is_name = isinstance(value, str) and not is_ticked(value)
    return place[1] in columns.lists and place[0] == origin[0] and is_name


def _is_figure(value: Value) -> bool:
    try:
        found = number(value)
    except FlawError:
        return False
    return found.value is not None or found.is_hidden


def _is_one_line(rows: Rows, sheet: Sheet, pair: tuple[int, int], columns: Columns) -> bool:
    """Whether two rows are one line that was made two rows high: all its names are merged too."""
    first, second = pair
    return all(
        sheet.merged.get((first, column), (first, column))
        == sheet.merged.get((second, column), (second, column))
        for column in columns.names
        if column in rows[first]
    )


def _ranges(sheet: Sheet, shared: Set[Position]) -> dict[Position, str]:
    """The range of each of the merged cells, as people write it."""
    last: dict[Position, Position] = {}
    for (row, column), origin in sheet.merged.items():
        if origin in shared:
            before = last.get(origin, origin)
            last[origin] = max(before[0], row), max(before[1], column)
    return {origin: f"{address(origin)}:{address(end)}" for origin, end in sorted(last.items())}
