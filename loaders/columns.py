"""What is said of the columns of a table as a whole: missing, doubled, unknown, and hidden rows."""

from __future__ import annotations

from collections.abc import Iterator

from loaders.cells import Value, address
from loaders.kind import CODE_COLUMN, NAME_COLUMN, Column
from loaders.lines import TOTAL_FORMS, hidden_blocks
from loaders.names import closest, header_forms
from loaders.problems import Problem
from loaders.reference import Reference
from loaders.tables import Table, data_rows
from loaders.values import Flaw, mark, shown


def column_problems(table: Table, reference: Reference) -> Iterator[Problem]:
    """Everything that is wrong with the header, and what was passed over."""
    yield from _missing(table)
    yield from _doubled(table)
    if table.layout == "lists":
        yield from _unknown_lists(table, reference)
    else:
        yield from _unplaced(table, reference)
    yield from _hidden(table)


def _missing(table: Table) -> Iterator[Problem]:
    for column in missing_columns(table):
        details = {"column": column.header}
        yield Problem("missing_column", table.sheet.name, address(table.first_header), None, details)


def missing_columns(table: Table) -> list[Column]:
    """The required columns a table lacks; a year in a header or a column per year stands for its column."""
    if table.layout == "lists":
        return []
    spread = table.kind.spread
    given = {*table.columns, *table.header_years}
    if table.spread and spread is not None:
        given |= {spread.field, spread.cell_field}
    if table.kind.name == "measurement" and table.titled_indicator:
        given.add("indicator")
    missing = [column for column in table.kind.columns if column.is_required and column.field not in given]
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
            yield _unknown(table, column, "unknown_method", reference)


def _unplaced(table: Table, reference: Reference) -> Iterator[Problem]:
    placed = {*table.columns.values(), *table.spread, *(column for _, column in table.problem_columns)}
    rows = data_rows(table)
    for column, header in sorted(table.headers.items()):
        if column not in placed:
            below = [cells[column] for cells in rows.values() if column in cells]
            yield _unplaced_column(table, column, header, below, reference)
    headless = sorted({column for cells in rows.values() for column in cells} - placed - set(table.headers))
    for column in headless if not table.kind.is_reference else []:
        yield Problem("ignored_column", table.sheet.name, address((table.header_row, column)))


def _unplaced_column(table: Table, column: int, header: Value, below: list[Value], reference: Reference) -> Problem:
    spread = table.kind.spread
    if spread is None or not table.spread or spread.layout == "long":
        return _ignored(table, column, header)
    if spread.layout == "years":
        is_year = isinstance(header, int | float) and not isinstance(header, bool) and 1000 <= header <= 9999
        code = "not_a_year" if is_year else None
    else:
        code = spread.unknown if _is_meant(str(header), below, reference, spread.field) else None
    return _unknown(table, column, code, reference) if code else _ignored(table, column, header)


def _is_meant(header: str, below: list[Value], reference: Reference, subject: str) -> bool:
    """A column nobody knows is meant as one more method or goal when its name is near one, or it is all marks."""
    if header_forms(header) & TOTAL_FORMS:
        return False
    return closest(header, reference.labels.get(subject, ())) is not None or _all_marks(below)


def _all_marks(below: list[Value]) -> bool:
    try:
        marks = [mark(value) for value in below if not isinstance(value, int | float)]
    except Flaw:
        return False
    return any(marks) and len(marks) == len(below)


def _unknown(table: Table, column: int, code: str, reference: Reference) -> Problem:
    header = shown(table.headers[column])
    near = closest(header, reference.labels.get(code.removeprefix("unknown_"), ()))
    details = {"closest": near} if near else {}
    return Problem(code, table.sheet.name, address((table.header_row, column)), header, details)


def _ignored(table: Table, column: int, header: Value) -> Problem:
    return Problem("ignored_column", table.sheet.name, address((table.header_row, column)), shown(header))


def _hidden(table: Table) -> Iterator[Problem]:
    for first, last in hidden_blocks(table):
        column = min(data_rows(table)[first])
        read = str(first) if first == last else f"{first}-{last}"
        yield Problem("hidden_row", table.sheet.name, address((first, column)), read)
