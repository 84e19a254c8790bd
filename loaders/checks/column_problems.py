"""What is said of the columns of a table as a whole: missing, doubled, unknown, and hidden rows."""

from __future__ import annotations

from collections.abc import Iterator

from openpyxl.utils import get_column_letter

from loaders.checks.goal_figures import figures_under_goals
from loaders.checks.part_columns import are_parts_alone
from loaders.checks.part_problems import part_problems
from loaders.checks.unread_columns import unknown_header, unread_columns
from loaders.formats.cells import address
from loaders.formats.problems import Problem
from loaders.meaning.reference import Reference
from loaders.meaning.values import shown
from loaders.tables.column import Column
from loaders.tables.line import CODE_COLUMN, NAME_COLUMN
from loaders.tables.lines import hidden_blocks, is_total_row
from loaders.tables.lists_layout import names_municipality
from loaders.tables.tables import Table


def column_problems(table: Table, reference: Reference) -> Iterator[Problem]:
    """Everything that is wrong with the header, and what was passed over."""
    if across := _municipalities_across(table, reference):
        place = address((table.header_row, across[0]))
        yield Problem("transposed_table", table.sheet.name, place, shown(table.headers[across[0]]))
        return
    if of_goals := figures_under_goals(table):
        yield of_goals
        return
    yield from _missing(table)
    yield from _doubled(table)
    if table.layout == "lists":
        yield from _unknown_lists(table, reference)
    yield from unread_columns(table, reference)
    yield from part_problems(table)
    yield from _shared(table)
    yield from _hidden(table)


def _municipalities_across(table: Table, reference: Reference) -> list[int]:
    """The columns headed by municipalities, where the table lacks what its lines are about."""
    read = {*table.columns.values(), *table.spread}
    found = [
        column
        for column, header in table.headers.items()
        if column not in read and names_municipality(header, reference)
    ]
    return sorted(found) if len(found) > 1 and missing_columns(table) else []


def _shared(table: Table) -> Iterator[Problem]:
    """A figure merged over several cells; what is merged in a total is compared with nothing."""
    for place, covered in table.shared_figures.items():
        if not is_total_row(table, table.rows[place[0]]):
            read = shown(table.sheet.cells[place])
            yield Problem(
                "merged_figure", table.sheet.name, address(place), read, {"range": covered}
            )


def _missing(table: Table) -> Iterator[Problem]:
    for column in missing_columns(table):
        details = {"column": column.header}
        yield Problem(
            "missing_column", table.sheet.name, address(table.first_header), None, details
        )


def missing_columns(table: Table) -> list[Column]:
    """The required columns a table lacks; a year in a header stands for the column of years."""
    if table.layout == "lists":
        return []
    spread = table.kind.spread
    given = {*table.columns, *table.header_years}
    if (table.spread or table.parts) and spread is not None:
        given |= {spread.field, spread.cell_field}
    if spread is not None and are_parts_alone(table):
        given |= {spread.field, spread.cell_field}
    if table.kind.name == "measurement" and table.titled_indicator:
        given.add("indicator")
    missing = [
        column for column in table.kind.columns if column.is_required and column.field not in given
    ]
    return [*_missing_municipality(table), *missing]


def _missing_municipality(table: Table) -> list[Column]:
    if not table.kind.by_municipality or {NAME_COLUMN, CODE_COLUMN} & set(table.columns):
        return []
    return [table.kind.column(NAME_COLUMN)]


def _doubled(table: Table) -> Iterator[Problem]:
    for code, column in table.problem_columns:
        read = shown(table.headers[column])
        yield Problem(code, table.sheet.name, address((table.header_row, column)), read)


def _unknown_lists(table: Table, reference: Reference) -> Iterator[Problem]:
    for column, found in table.spread.items():
        if found is None:
            yield unknown_header(table, column, "unknown_method", reference)


def _hidden(table: Table) -> Iterator[Problem]:
    for first, last in hidden_blocks(table):
        column = min(table.rows[first])
        read = str(first) if first == last else f"{first}-{last}"
        yield Problem("hidden_row", table.sheet.name, address((first, column)), read)
    for first, last in _hidden_columns(table):
        read = get_column_letter(first)
        read = read if first == last else f"{read}-{get_column_letter(last)}"
        yield Problem("hidden_column", table.sheet.name, address((table.header_row, first)), read)


def _hidden_columns(table: Table) -> list[tuple[int, int]]:
    """First and last of every run of hidden columns that are read and hold something."""
    read = {*table.columns.values(), *table.spread} & table.sheet.hidden_columns
    filled = sorted(read & set().union(*table.rows.values())) if read else []
    runs: list[tuple[int, int]] = []
    for column in filled:
        if runs and column == runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], column)
        else:
            runs.append((column, column))
    return runs
