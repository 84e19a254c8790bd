"""Columns that no field of the kind takes: what each is taken for, and what would be lost."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from loaders.checks.part_columns import (
    FIGURES,
    is_figure,
    is_last,
    left_out,
    part_beside,
    part_column,
)
from loaders.checks.unkept import remarks
from loaders.formats.cells import ErrorValue, Position, UnsavedFormula, Value, address
from loaders.formats.problems import Problem
from loaders.kinds import FACT_KINDS
from loaders.meaning.marks import mark
from loaders.meaning.parts_of_year import LENGTH_WORDS
from loaders.meaning.reference import Reference
from loaders.meaning.spellings import closest, fold, header_forms, slip
from loaders.meaning.values import FlawError, seen, shown, year_in_cell
from loaders.tables.column import YEAR, Column
from loaders.tables.common_columns import remark_column, source_column
from loaders.tables.headers import columns_by_form, year_in
from loaders.tables.kind import Kind
from loaders.tables.line import CODE_COLUMN, NAME_COLUMN
from loaders.tables.lists_layout import names_municipality
from loaders.tables.remarks import is_total_label
from loaders.tables.tables import Table

Below = Mapping[int, Value]
YEAR_LIKE = re.compile(r"^\d{4}$")
SHORT_YEAR = re.compile(r"^\s*(?:år\s*)?['\u2019]?(\d\d)\s*$", re.IGNORECASE)
DIGITS = re.compile(r"^\s*\d+\s*$")
YEARS = frozenset({"aar", "aarstal", "year"})
WEEK_HEADERS = frozenset({"uge", "uger", "ugenr", "ugenummer", "week"})
COMMENTS = remark_column(is_stored=False).forms() | source_column().forms()
NUMBERED = re.compile(
    r"^\s*(?:målsætning|mål|goal|kriterium|criterion|metode)\s*\d+", re.IGNORECASE
)


def unread_columns(table: Table, reference: Reference) -> Iterator[Problem]:
    """A problem for every column that is not read, and for each that was read only in part."""
    placed = {
        *table.columns.values(),
        *table.spread,
        *table.parts,
        *(column for _, column in table.problem_columns),
    }
    below: dict[int, dict[int, Value]] = {}
    for row, cells in table.rows.items():
        for column in cells.keys() - placed:
            below.setdefault(column, {})[row] = cells[column]
    unread = sorted({*table.headers, *below} - placed)
    told = left_out(table, {column: below.get(column, {}) for column in unread}, reference)
    for column in unread:
        if column in told:
            yield from told[column]
        else:
            yield _unread(table, column, below.get(column, {}), reference)
    yield from _split_figures(table)
    yield from _years_twice(table)


def _unread(table: Table, column: int, below: Below, reference: Reference) -> Problem:
    header = table.headers.get(column)
    place = address((table.header_row, column))
    if header is None:
        return _without_header(table, column, below, reference)
    if isinstance(header, ErrorValue | UnsavedFormula) and below:
        code = "error_value" if isinstance(header, ErrorValue) else "formula_without_value"
        return Problem(code, table.sheet.name, place, shown(header))
    if below and _says_part(table, header):
        return Problem("column_of_parts", table.sheet.name, place, seen(header))
    values = list(below.values())
    if meant := _meant(table, header, values, reference):
        return unknown_header(table, column, meant, reference)
    return (
        _second_year(table, column, below)
        or part_column(table, column, below)
        or part_beside(table, column, below)
        or _known_elsewhere(table, column, below, reference)
        or (None if is_last(shown(header)) else next(remarks(table, column), None))
        or _ignored(table, column, below)
    )


def _ignored(table: Table, column: int, below: Below) -> Problem:
    """A column of no meaning to us; that figures in it are not kept is said."""
    header = table.headers[column]
    figures = [it for it in below.values() if is_figure(it) and year_in_cell(it) is None]
    is_sum = isinstance(header, str) and (is_total_label(header) or is_last(header))
    is_told = bool(figures) and not is_sum
    details = {"reason": "figures"} if is_told else {}
    place = address((table.header_row, column))
    return Problem("ignored_column", table.sheet.name, place, shown(header), details)


def _listed(below: Below, reference: Reference) -> int:
    """The first row where a municipality stands under no heading; 0 where none does."""
    return next((row for row, it in below.items() if names_municipality(it, reference)), 0)


def _without_header(table: Table, column: int, below: Below, reference: Reference) -> Problem:
    """A figure beyond the headers may be what a comma split from the one before it."""
    if table.layout == "lists" and (row := _listed(below, reference)):
        place = address((row, column))
        return Problem("cell_without_header", table.sheet.name, place, shown(below[row]))
    figures = {row: value for row, value in below.items() if _is_of_record(table, row, value)}
    if not figures or table.kind.is_reference:
        place = address((table.header_row, column))
        return Problem("ignored_column", table.sheet.name, place)
    row = min(figures)
    before = table.rows[row].get(column - 1)
    is_split = _is_digits(before) and _is_digits(figures[row])
    details = {"reason": "comma", "whole": f"{before},{figures[row]}"} if is_split else {}
    place = address((row, column))
    return Problem("cell_without_header", table.sheet.name, place, shown(figures[row]), details)


def _is_of_record(table: Table, row: int, value: Value) -> bool:
    """Whether a cell stands beside a municipality and is a figure, or comes from a file of text."""
    cells = table.rows[row]
    names = [table.columns[name] for name in (NAME_COLUMN, CODE_COLUMN) if name in table.columns]
    if not any(name in cells for name in names):
        return False
    return is_figure(value) or _is_all_text(table)


def _is_all_text(table: Table) -> bool:
    """Whether no cell below the headers is a number, as in a file of text."""
    return all(isinstance(each, str) for cells in table.rows.values() for each in cells.values())


def _is_digits(value: Value | None) -> bool:
    return isinstance(value, str) and DIGITS.match(value) is not None


def _split_figures(table: Table) -> Iterator[Problem]:
    """A remark or source of digits alone, right of a figure of digits, is the rest of it."""
    comments = {each.field for each in table.kind.columns if each.is_comment}
    after = {column for name, column in table.columns.items() if name in comments}
    summed = {each.field for each in table.kind.columns if each.is_summed}
    figures = {column for name, column in table.columns.items() if name in summed}
    for column in sorted(after & {figure + 1 for figure in figures}):
        for row, cells in table.rows.items():
            before, value = cells.get(column - 1), cells.get(column)
            if _is_digits(before) and _is_digits(value):
                details = {"reason": "comma", "whole": f"{before},{value}"}
                place = address((row, column))
                yield Problem("cell_without_header", table.sheet.name, place, f"{value}", details)


def _years_twice(table: Table) -> Iterator[Problem]:
    """A year in a header, and a column that says another one for the same figure."""
    for name, (year, column) in table.header_years.items():
        place = table.columns.get(name, 0)
        said = {row: year_in_cell(it[place]) for row, it in table.rows.items() if place in it}
        others = [row for row, found in said.items() if found not in {None, year}]
        if others:
            yield _two_years(table, (others[0], place), column)


def _two_years(table: Table, place: Position, other: int) -> Problem:
    row, column = place
    details = {"header": shown(table.headers[other]), "column": shown(table.headers[column])}
    read = seen(table.rows[row][column])
    return Problem("two_years", table.sheet.name, address(place), read, details)


def _second_year(table: Table, column: int, below: Below) -> Problem | None:
    """A column of years beside figures whose header names the year: only one of them can hold."""
    header = table.headers[column]
    known = _column_named(table.kind, header)
    if not _is_other_year(table, known):
        return None
    years = {year for year in table.spread.values() if isinstance(year, int)}
    for row, value in below.items():
        year = year_in_cell(value)
        if year is not None and {year} != years:
            return _two_years(table, (row, column), min(table.spread))
    return None


def _column_named(kind: Kind, header: Value) -> Column | None:
    found = columns_by_form(kind)
    forms = header_forms(header) if isinstance(header, str) else frozenset()
    return next((found[form] for form in sorted(forms) if form in found), None)


def _is_other_year(table: Table, known: Column | None) -> bool:
    spread = table.kind.spread
    has_years = spread is not None and spread.field == YEAR and bool(table.spread)
    return has_years and known is not None and known.field == YEAR


def _known_elsewhere(
    table: Table, column: int, below: Below, reference: Reference
) -> Problem | None:
    """A warning for a header that names something known, which this table has no field for."""
    header = table.headers[column]
    if not below or not isinstance(header, str | int) or isinstance(header, bool):
        return None
    if table.kind.is_reference:
        details = {"reason": "year"} if year_in_cell(header) is not None else None
    else:
        details = _nearest(table, shown(header), reference)
    if details is None:
        return None
    place = address((table.header_row, column))
    return Problem("unread_column", table.sheet.name, place, shown(header), details)


def _nearest(table: Table, header: str, reference: Reference) -> dict[str, str] | None:
    folded, known = fold(header), _column_named(table.kind, header)
    if is_total_label(header) or header_forms(header) & COMMENTS:
        return None
    if folded in reference.indicators:
        return {"reason": "indicator"}
    if reference.method(header) is not None or reference.method_within(header) is not None:
        return {"reason": "method"}
    if reference.goal(None, header) is not None and not folded.isdigit():
        return {"reason": "goal"}
    if (of_years := _like_years(table, header)) is not None:
        return of_years
    if known is not None:
        return None if _is_other_year(table, known) else {"reason": "column"}
    others = [_column_named(kind, header) for kind in FACT_KINDS]
    if any(each is not None and each.is_own for each in others):
        return {"reason": "elsewhere"}
    lacking = [each.header for each in table.kind.columns if each.field not in table.columns]
    near = closest(header, tuple(lacking))
    if near is None:
        near = closest(header, reference.labels.get("indicator", ()))
    return {"closest": near} if near else None


def _like_years(table: Table, header: str) -> dict[str, str] | None:
    """A header with a year, or one of two digits, over figures; a column of years beside marks."""
    if table.kind.name not in FIGURES:
        return {} if fold(header) in YEARS else None
    if year_in(header) is not None:
        return {"reason": "year"}
    short = SHORT_YEAR.match(header)
    return {"closest": f"20{short[1]}"} if short else None


def _says_part(table: Table, header: Value) -> bool:
    """Whether a column beside the years says that each figure is of a month or a quarter.

    A count of homeless people is made in a week; releases are counted all year.
    """
    has_years = "year" in table.columns and any(it.is_summed for it in table.kind.columns)
    word = fold(header) if isinstance(header, str) else ""
    is_week = table.kind.name == "release" and word in WEEK_HEADERS
    return has_years and (word in LENGTH_WORDS or is_week)


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


def unknown_header(table: Table, column: int, code: str, reference: Reference) -> Problem:
    """The problem that a header names nothing known, with the closest name."""
    header = shown(table.headers[column])
    known = reference.labels.get(code.removeprefix("unknown_"), ())
    near = closest(header, known) or slip(header, known)
    if near is None and code == "unknown_method":
        near = reference.method_within(header)
    details = {"closest": near} if near else {}
    return Problem(code, table.sheet.name, address((table.header_row, column)), header, details)
