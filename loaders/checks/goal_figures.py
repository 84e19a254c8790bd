"""Figures under headers that name goals: measurements by indicator, and no choice of goals."""

from __future__ import annotations

from loaders.formats.cells import Value, address
from loaders.formats.problems import Problem
from loaders.meaning.spellings import fold
from loaders.meaning.values import FlawError, is_absent, number, shown, year_in_cell
from loaders.tables.stacked import YEAR_HEADERS
from loaders.tables.tables import Table

MOST_OF_MARK = 1


def figures_under_goals(table: Table) -> Problem | None:
    """The error for a matrix of goals whose cells are numbers: of years, or other than 0 and 1."""
    if table.kind.name != "goal_choice" or table.layout != "matrix":
        return None
    filled = [
        cells.get(column)
        for cells in table.rows.values()
        for column in table.spread
        if not is_absent(cells.get(column))
    ]
    numbers = [_number(value) for value in filled]
    if not numbers or None in numbers:
        return None
    if not _has_years(table) and max(it or 0 for it in numbers) <= MOST_OF_MARK:
        return None
    column = min(table.spread)
    read, place = shown(table.headers[column]), address((table.header_row, column))
    return Problem("figures_as_goals", table.sheet.name, place, read)


def _number(value: Value | None) -> float | None:
    """A number, of which a hidden one is more than a mark; None for what is none."""
    try:
        found = number(value)
    except FlawError:
        return None
    return MOST_OF_MARK + 1 if found.is_hidden else found.value


def _has_years(table: Table) -> bool:
    """Whether a column beside the goals says the year of each line."""
    others = table.headers.keys() - table.spread.keys()
    of_years = [it for it in others if fold(shown(table.headers[it])) in YEAR_HEADERS]
    return any(
        year_in_cell(cells[column]) is not None
        for column in of_years
        for cells in table.rows.values()
        if column in cells
    )
