"""What is said of the columns of a table as a whole: missing, doubled, unknown, and hidden rows."""

from __future__ import annotations

import re
from collections.abc import Iterator

from openpyxl.utils import get_column_letter

from loaders.checks.part_problems import part_problems
from loaders.formats.cells import ErrorValue, UnsavedFormula, Value, address
from loaders.formats.problems import Problem
from loaders.meaning.marks import mark
from loaders.meaning.parts_of_year import LENGTH_WORDS
from loaders.meaning.reference import Reference
from loaders.meaning.spellings import closest, fold
from loaders.meaning.values import FlawError, seen, shown
from loaders.tables.column import Column
from loaders.tables.line import CODE_COLUMN, NAME_COLUMN
from loaders.tables.lines import hidden_blocks, is_total_row
from loaders.tables.remarks import is_total_label
from loaders.tables.tables import Table

YEAR_LIKE = re.compile(r"^\d{4}$")
NUMBERED = re.compile(
    r"^\s*(?:målsætning|mål|goal|kriterium|criterion|metode)\s*\d+", re.IGNORECASE
)


def column_problems(table: Table, reference: Reference) -> Iterator[Problem]:
    """Everything that is wrong with the header, and what was passed over."""
    yield from _missing(table)
    yield from _doubled(table)
    if table.layout == "lists":
        yield from _unknown_lists(table, reference)
    yield from _unplaced(table, reference)
    yield from part_problems(table)
    yield from _shared(table)
    yield from _hidden(table)


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
            yield _unknown(table, column, "unknown_method", reference)


def _unplaced(table: Table, reference: Reference) -> Iterator[Problem]:
    placed = {
        *table.columns.values(),
        *table.spread,
        *table.parts,
        *(column for _, column in table.problem_columns),
    }
    below: dict[int, list[Value]] = {}
    for cells in table.rows.values():
        for column in cells.keys() - placed:
            below.setdefault(column, []).append(cells[column])
    for column in sorted({*table.headers, *below} - placed):
        yield _unplaced_column(table, column, below.get(column, []), reference)


def _unplaced_column(
    table: Table, column: int, below: list[Value], reference: Reference
) -> Problem:
    header = table.headers.get(column)
    place = address((table.header_row, column))
    if header is None:
        return Problem("ignored_column", table.sheet.name, place)
    if isinstance(header, ErrorValue | UnsavedFormula) and below:
        code = "error_value" if isinstance(header, ErrorValue) else "formula_without_value"
        return Problem(code, table.sheet.name, place, shown(header))
    if below and _says_part(table, header):
        return Problem("column_of_parts", table.sheet.name, place, seen(header))
    meant = _meant(table, header, below, reference)
    if meant:
        return _unknown(table, column, meant, reference)
    return Problem("ignored_column", table.sheet.name, place, shown(header))


def _says_part(table: Table, header: Value) -> bool:
    """Whether a column beside the years says that each figure is of a month or a quarter."""
    has_years = "year" in table.columns and any(it.is_summed for it in table.kind.columns)
    return has_years and isinstance(header, str) and fold(header) in LENGTH_WORDS


def _meant(table: Table, header: Value, below: list[Value], reference: Reference) -> str | None:
    """What an unknown header of a spread table was meant as; None for a column of its own."""
    spread = table.kind.spread
    if spread is None or table.layout not in {"years", "matrix"} or not table.spread:
        return None
    if spread.layout == "years":
        return "not_a_year" if YEAR_LIKE.match(shown(header)) else None
    return spread.unknown if _is_meant(shown(header), below, reference, spread.field) else None


def _is_meant(header: str, below: list[Value], reference: Reference, subject: str) -> bool:
    """An unknown column is one more method or goal when its name is near one, or it is marks."""
    if NUMBERED.match(header):
        return True
    if is_total_label(header):
        return False
    return closest(header, reference.labels.get(subject, ())) is not None or _all_marks(below)


def _all_marks(below: list[Value]) -> bool:
    try:
        marks = [mark(value) for value in below if not isinstance(value, int | float)]
    except FlawError:
        return False
    return any(marks) and len(marks) == len(below)


def _unknown(table: Table, column: int, code: str, reference: Reference) -> Problem:
    header = shown(table.headers[column])
    near = closest(header, reference.labels.get(code.removeprefix("unknown_"), ()))
    details = {"closest": near} if near else {}
    return Problem(code, table.sheet.name, address((table.header_row, column)), header, details)


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
    filled = sorted(read & {column for cells in table.rows.values() for column in cells})
    runs: list[tuple[int, int]] = []
    for column in filled:
        if runs and column == runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], column)
        else:
            runs.append((column, column))
    return runs
