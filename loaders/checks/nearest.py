"""What a sheet that was not recognised is nearest to, and what it lacks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import islice

from loaders.checks.part_columns import is_figure
from loaders.formats.cells import Position, Sheet, Value, address
from loaders.formats.problems import Problem
from loaders.kinds import FACT_KINDS
from loaders.meaning.marks import is_ticked
from loaders.meaning.reference import Reference
from loaders.meaning.values import shown
from loaders.tables.headers import column_for
from loaders.tables.kind import Kind
from loaders.tables.line import CODE_COLUMN, NAME_COLUMN
from loaders.tables.lists_layout import names_municipality
from loaders.tables.side_by_side import names_municipality_column
from loaders.tables.tables import Rows, rows_of

MOST_ROWS = 200
FEWEST = 2
SEPARATORS = "|;^~,"


def unrecognised(sheet: Sheet, reference: Reference) -> Problem | None:
    """The error that says what a sheet seems to be; None where it resembles nothing known."""
    rows = dict(islice(rows_of(sheet).items(), MOST_ROWS))
    if apart := next(_in_one_column(sheet, rows), None):
        return apart
    if place := next(_transposed(rows, reference), None):
        return _problem("transposed_table", sheet, place)
    if place := next(_nameless(rows, reference), None):
        return _problem("figures_without_name", sheet, place)
    nearest = max(
        (it for row, cells in rows.items() if (it := _resembling(sheet, row, cells))),
        key=lambda it: int(it.details["found"]),
        default=None,
    )
    if nearest is None and (place := _headless(rows, reference)):
        read = sheet.cells.get(place)
        text = None if read is None else shown(read)
        return Problem("nothing_recognised", sheet.name, address(place), text, {"reason": "place"})
    return nearest


def _problem(code: str, sheet: Sheet, place: Position) -> Problem:
    return Problem(code, sheet.name, address(place), shown(sheet.cells[place]))


def _in_one_column(sheet: Sheet, rows: Rows) -> Iterator[Problem]:
    """A header whose fields all stand in one cell, as when a text file was not taken apart."""
    for row, cells in rows.items():
        text = next(iter(cells.values()))
        if len(cells) > 1 or not isinstance(text, str):
            continue
        for mark in SEPARATORS:
            parts = text.split(mark)
            if len(parts) > 1 and any(names_municipality_column(part.strip()) for part in parts):
                details = {"reason": "separator", "mark": mark}
                place = address((row, min(cells)))
                yield Problem("nothing_recognised", sheet.name, place, text, details)


def _transposed(rows: Rows, reference: Reference) -> Iterator[Position]:
    """The first municipality of the only row that holds any, with figures or marks below.

    Beside it stands the header of what goes down, a year or a method: "År", "Odense".
    """
    named = {row: _named(cells, reference) for row, cells in rows.items()}
    across = [row for row, columns in named.items() if columns]
    if len(across) != 1:
        return
    columns = named[across[0]]
    if len(columns) < FEWEST and not _heads_lines(rows[across[0]], columns[0]):
        return
    below = [cells for row, cells in rows.items() if row > across[0]]
    if any(cells.keys() & set(columns) for cells in below):
        yield across[0], columns[0]


def _heads_lines(cells: Mapping[int, Value], column: int) -> bool:
    """Whether the first cell of a row is a header of what facts are about: År, Metode."""
    first = cells[min(cells)]
    if min(cells) == column or names_municipality_column(first):
        return False
    found = (column_for(kind, first)[0] for kind in FACT_KINDS)
    return any(each is not None and (each.names_line or each.is_own) for each in found)


def _headless(rows: Rows, reference: Reference) -> Position | None:
    """The cell over a column of municipalities with figures or marks, which says no such thing."""
    for row, cells in rows.items():
        above = max((number for number in rows if number < row), default=0)
        for column in cells:
            if not above or names_municipality_column(rows[above].get(column, "")):
                continue
            below = [it[column] for number, it in rows.items() if number >= row and column in it]
            if sum(names_municipality(it, reference) for it in below[:FEWEST]) < FEWEST:
                continue
            beside = [it for at, it in cells.items() if at > column]
            if any(is_figure(it) or (isinstance(it, str) and is_ticked(it)) for it in beside):
                return above, column
    return None


def _named(cells: Mapping[int, Value], reference: Reference) -> list[int]:
    found = [
        (column, value)
        for column, value in sorted(cells.items())
        if names_municipality(value, reference)
    ]
    if any(isinstance(value, str) for _, value in found) or _heads_codes(cells, found):
        return [column for column, _ in found]
    return []


def _heads_codes(cells: Mapping[int, Value], found: list[tuple[int, Value]]) -> bool:
    """Whether numbers that may be codes stand beside one header alone, as codes across do."""
    rest = [cells[column] for column in cells.keys() - {column for column, _ in found}]
    return len(found) >= FEWEST and len(rest) == 1 and isinstance(rest[0], str)


def _nameless(rows: Rows, reference: Reference) -> Iterator[Position]:
    """The first header over figures of municipalities, where nothing says what is counted."""
    for row, cells in rows.items():
        named = [column for column, value in cells.items() if names_municipality_column(value)]
        below = [
            other
            for number, other in rows.items()
            if number > row and any(names_municipality(other.get(it), reference) for it in named)
        ]
        for column in sorted(cells.keys() - set(named)):
            if any(is_figure(other[column]) for other in below if column in other):
                yield row, column


def _resembling(sheet: Sheet, row: int, cells: Mapping[int, Value]) -> Problem | None:
    """The kind that most headers of a row belong to, and the required ones that it lacks."""
    fields = {
        kind: {column.field for value in cells.values() if (column := column_for(kind, value)[0])}
        for kind in FACT_KINDS
    }
    kind = max(fields, key=lambda each: len(fields[each]))
    if len(fields[kind]) < FEWEST:
        return None
    details = {
        "reason": "nearest",
        "kind": kind.titles[0],
        "column": "«, »".join(_lacking(kind, fields[kind])),
        "found": str(len(fields[kind])),
    }
    place = address((row, min(cells)))
    return Problem("nothing_recognised", sheet.name, place, None, details)


def _lacking(kind: Kind, found: set[str]) -> Iterator[str]:
    if not {NAME_COLUMN, CODE_COLUMN} & found:
        yield kind.column(NAME_COLUMN).header
    yield from (it.header for it in kind.columns if it.is_required and it.field not in found)
