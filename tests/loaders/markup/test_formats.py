"""Other formats come back marked as .xlsx, and another program keeps the marks."""

from __future__ import annotations

import io
from pathlib import Path

import openpyxl
import pytest
import xlwt
from openpyxl.worksheet.worksheet import Worksheet

from loaders.checks.check import Checked
from loaders.formats.problems import Problem
from loaders.formats.workbook import sha256_of
from loaders.markup.marked_up import marked_up
from loaders.meaning.reference import Reference
from tests.loaders import building
from tests.loaders.building import csv_text, saved
from tests.loaders.formats import hostile
from tests.loaders.markup.marking import (
    FORMULAS,
    LIST,
    ROWS,
    WORDS,
    changed,
    marked,
    opened,
    problems,
    text_of,
    workbook,
)
from tests.loaders.office import converted


def xls() -> bytes:
    book = xlwt.Workbook()
    sheet = book.add_sheet("Målinger")
    for number, row in enumerate(ROWS):
        for column, value in enumerate(row):
            sheet.write(number, column, value)
    sheet.row(3).hidden = True
    sheet.col(1).hidden = True
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def csv() -> bytes:
    return csv_text(ROWS).encode()


def ods() -> bytes:
    return building.ods({"Målinger": ROWS})


@pytest.mark.parametrize(
    ("name", "content"), [("Målinger.xls", xls()), ("Målinger.csv", csv()), ("Målinger.ods", ods())]
)
def test_other_formats_come_back_as_xlsx(name: str, content: bytes, reference: Reference) -> None:
    given = marked(name, content, reference)
    assert given.name == "Målinger.xlsx"
    assert given.lost == (WORDS("markup-lost-other-format"),)
    assert problems(given.name, given.content, reference) == problems(name, content, reference)
    sheet = opened(given.content).worksheets[1]
    assert sheet["A3"].comment is not None
    assert [cell.value for cell in sheet[1]] == list(ROWS[0])


def test_hidden_rows_and_columns_of_an_xls_stay_hidden(reference: Reference) -> None:
    given = marked("Målinger.xls", xls(), reference).content
    sheet = opened(given)["Målinger"]
    assert sheet.row_dimensions[4].hidden
    assert sheet.column_dimensions["B"].hidden


def test_sheet_names_that_xlsx_does_not_allow(reference: Reference) -> None:
    name = "odense: målinger og alt det andet for 2011 og 2012.csv"
    given = marked(name, csv(), reference).content
    sheet = opened(given).worksheets[1]
    assert len(sheet.title) <= 31
    assert sheet["A3"].comment is not None


def test_a_marked_file_saved_as_csv_is_not_marked_twice(reference: Reference) -> None:
    once = marked("Målinger.csv", csv(), reference)
    twice = marked(once.name, once.content, reference)
    assert opened(twice.content).sheetnames == opened(once.content).sheetnames


@pytest.mark.parametrize("code", ["unreadable_file", "password_protected", "file_too_large"])
def test_a_file_that_does_not_open_gives_the_list_alone(code: str) -> None:
    content = b"PK not a workbook"
    found = Checked("o.xlsx", sha256_of(content), problems=(Problem(code),))
    given = marked_up("o.xlsx", content, found, WORDS)
    assert opened(given.content).sheetnames == [LIST]
    assert given.lost == (WORDS("markup-lost-unopened"),)


def test_an_empty_workbook_is_kept(reference: Reference) -> None:
    content = saved(openpyxl.Workbook())
    given = marked("o.xlsx", content, reference)
    assert opened(given.content).sheetnames == [LIST, "Sheet"]
    assert given.lost == ()


def test_a_file_openpyxl_cannot_keep_comes_back_with_its_values(reference: Reference) -> None:
    content = hostile.packed(hostile.xlsx_parts(FORMULAS))
    given = marked("o.xlsx", content, reference)
    assert given.lost == (WORDS("markup-lost-damaged"),)
    assert opened(given.content)["Ark"]["C2"].value == 82


def test_in_libreoffice(soffice: str, tmp_path: Path, reference: Reference) -> None:
    content = saved(workbook())
    given = marked("o.xlsx", content, reference).content
    assert converted(soffice, given, tmp_path, "pdf").startswith(b"%PDF")
    resaved = converted(soffice, given, tmp_path)
    assert problems("o.xlsx", resaved, reference) == problems("o.xlsx", content, reference)
    fixed = changed(resaved, "Målinger", D2=8, A3="Odense", D5=33)
    again = marked("o.xlsx", fixed, reference).content
    sheet: Worksheet = opened(again)["Målinger"]
    assert {sheet[cell].fill.fill_type for cell in ("D2", "A3")} == {None}
    assert {text_of(sheet[cell].comment) for cell in ("D2", "A3")} == {None}
