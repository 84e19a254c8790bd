"""The check never breaks: whatever stands in a cell is read, or told in both languages."""

from __future__ import annotations

import pytest

from loaders.checks.check import Checked, Opened, check_opened, check_workbook
from loaders.checks.report import lines, report
from loaders.formats.cells import Value, address
from loaders.formats.ooxml_rows import MOST_WHOLE
from loaders.formats.personal_numbers import find_personal_numbers
from loaders.formats.quoting import UNWRITABLE
from loaders.markup.marked_up import marked_up
from loaders.meaning.reference import Reference
from loaders.tables.remarks import is_footnote
from tests.loaders.building import csv_text, ods, xls, xlsx
from tests.loaders.checks.odd_values import (
    FAILED,
    ODD,
    SAYS_NOTHING,
    Rows,
    Sound,
    in_memory,
    sound_tables,
)
from words.catalog import workbook_words

WORDS = workbook_words("da"), workbook_words("en")
TABLES = [pytest.param(table, id=table.name) for table in sound_tables()]
LONGEST_SENTENCE = 2_000
# Said at the cell that decides what the row is, wherever the odd value stands.
DOUBLES = frozenset({"duplicate_row", "conflicting_rows"})
SHARES = 5  # each table takes another share of the odd headers


def checked(reference: Reference, title: str, rows: Rows) -> Checked:
    """The check of a workbook in memory, with everything said about it in both languages."""
    workbook = in_memory(title, rows)
    find_personal_numbers(workbook)
    found = check_opened(Opened("fil.xlsx", "0" * 64, workbook), reference)
    for words in WORDS:
        report([found], words, with_records=True)
        assert max(map(len, lines(found, words))) < LONGEST_SENTENCE
    return found


@pytest.mark.parametrize("table", TABLES)
def test_a_sound_table_is_accepted(reference: Reference, table: Sound) -> None:
    found = checked(reference, table.title, table.rows(reference, 1))
    assert [(it.code, it.cell, it.read) for it in found.problems] == []
    assert {it.kind for it in found.sheets} == {table.name.partition("/")[0]}
    assert {it.layout for it in found.sheets} == {table.name.partition("/")[2]}


@pytest.mark.parametrize("table", TABLES)
def test_every_odd_value_in_every_column_is_read_or_told(
    reference: Reference, table: Sound
) -> None:
    lost = []
    for column, header in enumerate(table.headers):
        rows = table.rows(reference, len(ODD))
        for row, value in zip(rows[1:], ODD, strict=True):
            row[column] = value
        found = checked(reference, table.title, rows)
        told, as_a_row = {it.cell for it in found.problems}, told_as_a_row(found)
        read = {cell for row in found.rows for cell in (row.cell, *row.cells.values())}
        for number, value in enumerate(ODD, 2):
            cell = address((number, column + 1))
            is_seen = cell in told or number in as_a_row or (cell in read and value not in FAILED)
            if not is_seen and not may_be_passed_over(table, header, value):
                lost.append((header, repr(value)[:40]))
    assert lost == []


def told_as_a_row(found: Checked) -> set[int]:
    """Rows of which something is said at another of their cells, or together with other rows."""
    rows = {it.position()[0] for it in found.problems if it.code in DOUBLES}
    for problem in found.problems:
        first, _, last = problem.details.get("rows", "").partition("-")
        rows |= set(range(int(first), int(last) + 1)) if last else set()
    return rows


def may_be_passed_over(table: Sound, header: Value, value: Value) -> bool:
    """Reductions are computed anew; under a list stand its footnotes."""
    is_footnote_of_list = (
        table.name.endswith("/lists") and isinstance(value, str) and is_footnote(value)
    )
    return header in ("Reduktion i antal", "Reduktion i procent") or is_footnote_of_list


@pytest.mark.parametrize("table", TABLES)
def test_every_odd_header_is_taken(reference: Reference, table: Sound) -> None:
    share = len(table.name) % SHARES
    for number, value in enumerate((*ODD, *SAYS_NOTHING)[share::SHARES]):
        rows = table.rows(reference, 2)
        rows[0][number % len(table.headers)] = value
        rows = [[*row, extra] for row, extra in zip(rows, (value, 1, value), strict=True)]
        checked(reference, table.title, rows)


def test_odd_texts_in_names_of_sheets_and_above_headers(reference: Reference) -> None:
    for value in (*ODD, *SAYS_NOTHING):
        if isinstance(value, str):
            rows: Rows = [[value], ["Kommune", "År", "Løsladelser"], ["Odense", 2011, 12]]
            assert checked(reference, value, rows).rows


@pytest.mark.parametrize("ending", ["xlsx", "xls", "ods", "csv"])
def test_odd_values_in_real_files_come_back_marked(reference: Reference, ending: str) -> None:
    plain = [value for value in ODD if _fits(value)]
    header: list[object] = ["Kommune", "År", "Løsladelser", "Kilde"]
    rows = [header]
    rows += [["Odense", value, value, value] for value in plain]
    sheets = {"Løsladelser": rows}
    content = {
        "xlsx": lambda: xlsx(sheets),
        "xls": lambda: xls(sheets),
        "ods": lambda: ods(sheets),
        "csv": lambda: csv_text(rows).encode("utf-8"),
    }[ending]()
    found = check_workbook(f"fil.{ending}", content, reference)
    assert {it.code for it in found.problems} & {"not_a_number", "not_a_year"}
    assert marked_up(f"fil.{ending}", content, found, WORDS[0]).content[:2] == b"PK"


def _fits(value: Value) -> bool:
    """Whether the programs that write these files can write the value at all."""
    if isinstance(value, str):
        return not UNWRITABLE.search(value)
    if isinstance(value, bool) or not isinstance(value, int | float):
        return False
    return abs(value) < MOST_WHOLE
