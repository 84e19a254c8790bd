"""What an .xlsx says: values as saved, what is hidden, and the words around the cells."""

from __future__ import annotations

import io
from datetime import date, datetime

import openpyxl
import pytest
from openpyxl.comments import Comment

from loaders.formats.cells import ErrorValue, Sheet, UnsavedFormula, Workbook
from loaders.formats.workbook import open_workbook
from tests.loaders.formats import hostile


def saved(book: openpyxl.Workbook) -> Workbook:
    stream = io.BytesIO()
    book.save(stream)
    return open_workbook("fil.xlsx", stream.getvalue())


def sheet_of(rows: str, around: str = "") -> Sheet:
    return open_workbook("fil.xlsx", hostile.xlsx(rows, around)).sheets[0]


def test_values_as_saved() -> None:
    book = openpyxl.Workbook()
    sheet = book.create_sheet("Måltal", 0)
    values = ["  Odense ", 3, 3.5, True, date(2011, 12, 5), datetime(2011, 12, 5, 10, 30), "0461"]
    for column, value in enumerate(values, 1):
        sheet.cell(2, column, value)
    sheet["A3"] = "#REF!"
    sheet["B3"] = "=A1+B1"
    read = saved(book).sheets[0]
    assert [read.cells[(2, column)] for column in range(1, 8)] == values
    assert read.cells[(3, 1)] == ErrorValue("#REF!")
    assert read.cells[(3, 2)] == UnsavedFormula("=A1+B1")
    assert read.name == "Måltal"


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ('<c r="A1"><f>1+1</f><v>2</v></c>', 2),
        ('<c r="A1"><v>2.0</v></c>', 2),
        ('<c r="A1"><f t="shared" si="0"/></c>', UnsavedFormula("=")),
        ('<c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v/></c>', UnsavedFormula("=B1:B2")),
        ('<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>', ErrorValue("#DIV/0!")),
        ('<c r="A1" t="inlineStr"><is><r><t>Od</t></r><r><t>ense</t></r></is></c>', "Odense"),
        ('<c r="A1" t="s"><v>0</v></c>', "Odense"),
        ('<c r="A1" t="str"><v>_x0030_1</v></c>', "01"),
        ('<c r="A1" t="d"><v>2011-12-05</v></c>', date(2011, 12, 5)),
        ('<c r="A1"><v>1e999</v></c>', ErrorValue("#NUM!")),
    ],
)
def test_one_cell(cell: str, expected: object) -> None:
    assert sheet_of(f'<row r="1">{cell}</row>').cells[(1, 1)] == expected


def test_a_formula_with_an_empty_text_is_blank() -> None:
    rows = '<row r="1"><c r="A1" t="str"><f>""</f><v></v></c><c r="B1"><v>1</v></c></row>'
    assert set(sheet_of(rows).cells) == {(1, 2)}


def test_formula_texts_stand_beside_their_values() -> None:
    rows = '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f>A1</f></c></row>'
    assert sheet_of(rows).formulas == {(1, 1): "=1+1"}


def test_cells_without_references_follow_each_other() -> None:
    cells = sheet_of("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>").cells
    assert cells == {(1, 1): 1, (1, 2): 2, (2, 1): 3}


def test_hidden_sheets_and_rows_merges_and_comments() -> None:
    book = openpyxl.Workbook()
    shown = book.create_sheet("Ark", 0)
    shown["A2"], shown["C5"] = "Odense", 1
    shown.row_dimensions[2].hidden = True
    shown.row_dimensions[3].hidden = True
    shown.column_dimensions["C"].hidden = True
    shown.column_dimensions["D"].hidden = True
    shown.merge_cells("A2:B3")
    shown["A2"].comment = Comment("en note", "nn")
    for title, state in (("Skjult", "hidden"), ("Dybt", "veryHidden")):
        sheet = book.create_sheet(title)
        sheet["A1"], sheet.sheet_state = 1, state
    first, *others = (sheet for sheet in saved(book).sheets if sheet.name != "Sheet")
    assert first.hidden_rows == {2}
    assert first.hidden_columns == {3}
    assert first.merged == {(2, 2): (2, 1), (3, 1): (2, 1), (3, 2): (2, 1)}
    assert first.comments == {(2, 1): "en note"}
    assert [sheet.is_hidden for sheet in (first, *others)] == [False, True, True]


def test_words_around_the_cells() -> None:
    parts = hostile.xlsx_parts(
        hostile.cell("A1", 1),
        '<dataValidations><dataValidation prompt="vælg"/></dataValidations>'
        "<headerFooter><oddHeader>&amp;L&amp;14hoved</oddHeader></headerFooter>",
        "<definedNames><definedName name='navn'>\"x\"</definedName></definedNames>",
    )
    parts["xl/worksheets/_rels/sheet1.xml.rels"] = hostile.relations(
        ("drawing", "../drawings/drawing1.xml")
    )
    parts["xl/drawings/drawing1.xml"] = (
        '<d xmlns:a="a"><a:p><a:r><a:rPr/><a:t>teks</a:t></a:r>'
        "<a:r><a:t>tboks</a:t></a:r></a:p></d>"
    )
    parts["xl/drawings/vmlDrawing1.vml"] = "<xml><br>gammel<b>form</b></xml>"
    parts["docProps/custom.xml"] = "<p><property name='sag'><lpwstr>47</lpwstr></property></p>"
    found = {
        (text.place, text.text, text.sheet)
        for text in open_workbook("a.xlsx", hostile.packed(parts)).other_texts
    }
    assert {
        ("data_validation", "vælg", "Ark"),
        ("header", "hoved", "Ark"),
        ("defined_name", "navn", None),
        ("text_box", "tekstboks", "Ark"),
        ("text_box", "gammelform", None),
        ("property", "sag", None),
        ("property", "47", None),
        ("shared_string", "Odense", None),
    } <= found
