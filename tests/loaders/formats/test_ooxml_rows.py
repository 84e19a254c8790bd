"""Rows as other programs write them: without addresses, out of order, in other letters."""

from __future__ import annotations

import io
import zipfile

import pytest

from loaders.checks.check import check_workbook
from loaders.formats.cells import Sheet
from loaders.formats.workbook import UnreadableWorkbook, open_workbook
from loaders.meaning.reference import Reference
from tests.loaders.building import xlsx

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def sheet_of(rows: str, prefix: str = "") -> Sheet:
    name = f"{prefix}:" if prefix else ""
    space = f'xmlns:{prefix}="{MAIN}"' if prefix else f'xmlns="{MAIN}"'
    part = f"<{name}worksheet {space}><{name}sheetData>{rows}</{name}sheetData></{name}worksheet>"
    stream = io.BytesIO()
    made = xlsx({"Ark1": [["x"]]})
    with zipfile.ZipFile(io.BytesIO(made)) as old, zipfile.ZipFile(stream, "w") as new:
        for each in old.namelist():
            is_sheet = each == "xl/worksheets/sheet1.xml"
            new.writestr(each, part if is_sheet else old.read(each))
    return open_workbook("fil.xlsx", stream.getvalue()).sheets[0]


@pytest.mark.parametrize(
    ("rows", "cells"),
    [
        (
            "<row><c><v>1</v></c><c/><c><v>2</v></c></row><row><c><v>3</v></c></row>",
            {(1, 1): 1, (1, 3): 2, (2, 1): 3},
        ),
        (
            '<row r="5"><c r="B5"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>',
            {(5, 2): 1, (5, 3): 2, (6, 1): 3},
        ),
        ('<row r="2"><c r="b2"><v>1</v></c><c r="$A$2"><v>2</v></c></row>', {(2, 1): 2, (2, 2): 1}),
        (
            '<row r="9"><c r="A9"><v>9</v></c></row><row r="3"><c r="A3"><v>3</v></c></row>',
            {(3, 1): 3, (9, 1): 9},
        ),
        ('<row r="1"><c r="A11"><v>1</v></c><c><v>2</v></c></row>', {(11, 1): 1, (11, 2): 2}),
        ('<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>', {(1, 1): 2}),
        (
            '<row r="1"><c r="A1"><v>1&#50;</v></c><c r="B1"><v><!-- 7 -->3</v></c></row>',
            {(1, 1): 12, (1, 2): 3},
        ),
    ],
)
def test_where_cells_stand(rows: str, cells: dict[tuple[int, int], object]) -> None:
    found = dict(sheet_of(rows).cells)
    assert found == cells
    assert list(found) == sorted(found)


def test_texts_in_runs_and_phonetic_hints() -> None:
    runs = (
        '<c r="A1" t="inlineStr"><is><r><t>12</t></r><r><rPr><vertAlign val="superscript"/></rPr>'
        "<t>1</t></r></is></c>"
        '<c r="B1" t="inlineStr"><is><t>Oden</t><rPh><t>x</t></rPh><t>se</t></is></c>'
        '<c r="C1" t="str"><v>a_x0041_</v></c>'
    )
    found = sheet_of(f'<row r="1">{runs}</row>').cells
    assert [found[1, column] for column in (1, 2, 3)] == ["12¹", "Odense", "aA"]


def test_names_with_a_prefix() -> None:
    found = sheet_of('<x:row r="1" hidden="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row>', "x")
    assert dict(found.cells) == {(1, 1): 7}
    assert found.hidden_rows == {1}


@pytest.mark.parametrize(
    "rows",
    [
        '<row r="1"><c r="A0"><v>1</v></c></row>',
        '<row r="1"><c r="A1"><v>1</v></c><c r="A"><v>1</v></c></row>',
        '<row r="x"><c><v>1</v></c></row>',
        '<row r="1"><c r="A1" t="s"><v>99</v></c></row>',
        f'<row r="1">{"<a>" * 250}{"</a>" * 250}</row>',
    ],
)
def test_damaged_rows(rows: str) -> None:
    with pytest.raises(UnreadableWorkbook) as error:
        sheet_of(rows)
    assert error.value.problem.details["reason"] == "damaged"


def test_equal_numbers_of_other_types_are_not_taken_for_each_other(reference: Reference) -> None:
    rows: list[list[object]] = [["Kommune", "Kommunekode", "År", "Løsladelser"]]
    rows += [["Odense", 461, 2019, 1], ["Odense", 461, 2020, True], ["Odense", 461.0, 2021, 1.0]]
    found = check_workbook("fil.xlsx", xlsx({"Ark1": rows}), reference)
    assert [(it.code, it.cell) for it in found.problems] == [("not_a_number", "D3")]
    assert [row.values["value"] for row in found.rows] == [1, 1]
