"""Checks one received workbook from end to end; nothing is stored here."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import chain

from database.rows import Row
from loaders.checks.alike import grouped
from loaders.checks.column_problems import column_problems
from loaders.checks.duplicates import jump_problems, unit_problems, without_doubles
from loaders.checks.ignored_rows import ignored_rows
from loaders.checks.nearest import unrecognised
from loaders.checks.part_columns import is_last
from loaders.checks.qualified import qualified
from loaders.checks.rows_outside import unread_outside
from loaders.checks.told_cells import told_cells
from loaders.checks.totals import total_problems
from loaders.checks.unkept import unkept
from loaders.formats.cells import Sheet, Workbook
from loaders.formats.personal_numbers import find_personal_numbers, masked_file_name
from loaders.formats.problems import Problem, Severity
from loaders.formats.workbook import UnreadableWorkbook, open_workbook, sha256_of
from loaders.kinds import KINDS
from loaders.limits.collecting import without_collecting
from loaders.meaning.reference import Reference
from loaders.tables.kind import Kind, by_name
from loaders.tables.lines import lines_of
from loaders.tables.reader import Reader
from loaders.tables.sheet_texts import says_example, source_of
from loaders.tables.tables import Table, find_tables
from loaders.tables.template_sheets import of_template
from loaders.tables.unread import Unread, without_key

WHOLE_FILE = 0
LACKING = frozenset({"missing_column", "transposed_table", "figures_as_goals"})


@dataclass(frozen=True, slots=True)
class ReadSheet:
    """What one sheet was understood as; `row_count` is the rows of data below the header."""

    sheet: str
    kind: str
    layout: str
    row_count: int


@dataclass(frozen=True, slots=True)
class Checked:
    """The whole answer about one file: what it was read as, what is wrong, and its sound rows."""

    file_name: str
    sha256: str
    sheets: tuple[ReadSheet, ...] = ()
    problems: tuple[Problem, ...] = ()
    rows: tuple[Row, ...] = ()
    is_example: bool = False

    @property
    def is_accepted(self) -> bool:
        """One error and nothing of the workbook is stored."""
        return all(problem.severity is not Severity.ERROR for problem in self.problems)


@dataclass(frozen=True, slots=True)
class Opened:
    """A file that could be opened, or the problems that kept it shut."""

    file_name: str
    sha256: str
    workbook: Workbook | None
    problems: tuple[Problem, ...] = ()


@without_collecting()
def open_received(name: str, content: bytes) -> Opened:
    """Opens a file and looks for personal numbers before anything else is done with it."""
    shown_name, sha256 = masked_file_name(name), sha256_of(content)
    try:
        workbook = open_workbook(name, content)
    except UnreadableWorkbook as error:
        personal = find_personal_numbers(Workbook(name, ()))
        return Opened(shown_name, sha256, None, tuple(personal) or (error.problem,))
    personal = find_personal_numbers(workbook)
    return Opened(shown_name, sha256, None if personal else workbook, tuple(personal))


@without_collecting()
def check_opened(
    opened: Opened,
    reference: Reference,
    allowed: frozenset[str] | None = None,
    kinds: tuple[Kind, ...] = KINDS,
) -> Checked:
    """Everything the loaders have to say about an opened file, in one pass.

    `reference` holds the names in use; the workbook's own reference sheets are added to it.
    `allowed` are the municipalities the sender may report for; None means all. `kinds` are the
    kinds of sheet that are looked for, reference kinds first.
    """
    if opened.workbook is None:
        return Checked(opened.file_name, opened.sha256, problems=opened.problems)
    sheets = opened.workbook.sheets
    tables = [find_tables(sheet, kinds, reference) for sheet in sheets]
    names = reference
    if brought := _references(chain(*tables), kinds):
        names = reference.extended(reference_rows(brought, reference))
        tables = [find_tables(sheet, kinds, names) for sheet in sheets]
    read = [
        _read(sheet, found, names, allowed) for sheet, found in zip(sheets, tables, strict=True)
    ]
    rows, doubles = without_doubles([row for part in read for row in part.rows], by_name(kinds))
    together = [*doubles, *unit_problems(rows), *jump_problems(rows, names)]
    own = [problem for part in read for problem in part.problems]
    if ours := of_template(sheets):
        own = [problem for problem in own if not _is_of_template(problem)]
    problems = [*own, *together, *_passed_over(sheets, read, names, ours)]
    return Checked(
        opened.file_name,
        opened.sha256,
        tuple(_merged(sheet for part in read for sheet in part.sheets)),
        tuple(grouped(_ordered(problems, sheets))),
        tuple(rows),
        any(says_example(sheet) for sheet in sheets),
    )


def check_workbook(
    name: str,
    content: bytes,
    reference: Reference,
    allowed: frozenset[str] | None = None,
    kinds: tuple[Kind, ...] = KINDS,
) -> Checked:
    """The check of a file as it was received."""
    return check_opened(open_received(name, content), reference, allowed, kinds)


def reference_tables(opened: Opened, reference: Reference) -> list[Table]:
    """The tables of reference sheets in a file, in the order in which kinds are read.

    All kinds are looked for, since a sheet of facts may look like a reference sheet otherwise.
    """
    sheets = opened.workbook.sheets if opened.workbook else ()
    tables = (table for sheet in sheets for table in find_tables(sheet, KINDS, reference))
    return _references(tables, KINDS)


def _references(tables: Iterable[Table], kinds: tuple[Kind, ...]) -> list[Table]:
    found = [table for table in tables if table.kind.is_reference]
    return sorted(found, key=lambda table: kinds.index(table.kind))


def reference_rows(tables: Iterable[Table], reference: Reference) -> list[Row]:
    """The rows of the reference sheets in a file, each kind read with the names before it."""
    rows: list[Row] = []
    for table in tables:
        found = _read_table(table, Reader(table.heading, reference)).rows
        reference = reference.extended(found)
        rows.extend(found)
    return rows


@dataclass(frozen=True, slots=True)
class _Read:
    sheets: tuple[ReadSheet, ...]
    rows: tuple[Row, ...]
    problems: tuple[Problem, ...]


def _read(
    sheet: Sheet, tables: list[Table], reference: Reference, allowed: frozenset[str] | None
) -> _Read:
    source, is_example = source_of(sheet), says_example(sheet)
    parts = [
        _read_table(it, Reader(it.heading, reference, source, is_example, allowed)) for it in tables
    ]
    outside = [
        problem
        for unread in unread_outside(sheet, tables, reference)
        for problem in ignored_rows(sheet.name, map(Unread, unread))
    ]
    return _Read(
        tuple(found for part in parts for found in part.sheets),
        tuple(row for part in parts for row in part.rows),
        (*outside, *(problem for part in parts for problem in part.problems)),
    )


def _read_table(table: Table, reader: Reader) -> _Read:
    reference = reader.reference
    lines = lines_of(table, reference)
    said = (*qualified(table, lines, reference), *unkept(table))
    headers = (*column_problems(table, reference), *said)
    found = ReadSheet(table.sheet.name, table.kind.name, table.layout, lines.row_count)
    is_lacking = any(problem.code in LACKING for problem in headers)
    if is_lacking or (table.parts and not table.spread):
        return _Read((found,), (), headers)
    rows: list[Row] = []
    unread = {it.entry.position: it for it in lines.unread}
    for line in lines.facts:
        row = table.kind.row(line, reader)
        if row is not None:
            rows.append(row)
        elif not reader.of_line and (lacking := without_key(table, line)) is not None:
            unread.setdefault(lacking.entry.position, lacking)
    totals = total_problems(table, lines, reference)
    told = ignored_rows(table.sheet.name, unread.values())
    shown = told_cells(table)
    return _Read((found,), tuple(rows), (*headers, *reader.problems, *told, *totals, *shown))


def _is_of_template(problem: Problem) -> bool:
    """Whether it tells of the column in which a template shows what was reported last."""
    return problem.code == "ignored_column" and is_last(problem.read or "")


def _passed_over(
    sheets: tuple[Sheet, ...], read: list[_Read], reference: Reference, ours: frozenset[str]
) -> Iterator[Problem]:
    filled = [(sheet, part) for sheet, part in zip(sheets, read, strict=True) if sheet.rows]
    nearest = {
        sheet.name: unrecognised(sheet, reference) for sheet, part in filled if not part.sheets
    }
    if not any(part.sheets for _, part in filled):
        told = [problem for problem in nearest.values() if problem is not None]
        yield from told or [Problem("nothing_recognised")]
        return
    for sheet, part in filled:
        if sheet.name in ours:
            continue
        if not part.sheets:
            yield _ignored_sheet(sheet, nearest[sheet.name])
        elif sheet.is_hidden:
            yield Problem("hidden_sheet", sheet.name)


def _ignored_sheet(sheet: Sheet, nearest: Problem | None) -> Problem:
    """A sheet beside others that are read; one with figures of municipalities may be wanted."""
    is_in_one = nearest is not None and nearest.details.get("reason") == "separator"
    is_unknown = nearest is None or (nearest.code == "nothing_recognised" and not is_in_one)
    if nearest is None or is_unknown or sheet.is_hidden:
        return Problem("ignored_sheet", sheet.name)
    return Problem("unread_sheet", sheet.name, nearest.cell, nearest.read)


def _merged(found: Iterable[ReadSheet]) -> Iterator[ReadSheet]:
    """Tables of one kind and layout that share a sheet count as one."""
    merged: dict[tuple[str, str, str], ReadSheet] = {}
    for sheet in found:
        key = (sheet.sheet, sheet.kind, sheet.layout)
        before = merged.get(key)
        merged[key] = replace(
            sheet, row_count=sheet.row_count + (before.row_count if before else 0)
        )
    return iter(merged.values())


def _ordered(problems: list[Problem], sheets: tuple[Sheet, ...]) -> list[Problem]:
    """Problems in the order in which a person reads the file, each said once."""
    numbers = {sheet.name: sheet.number for sheet in sheets}
    return sorted(
        dict.fromkeys(problems),
        key=lambda it: (numbers.get(it.sheet or "", WHOLE_FILE), *it.position()),
    )
