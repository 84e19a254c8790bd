"""What .ods, .xls and .csv say."""

from __future__ import annotations

import io
from codecs import BOM_UTF16_LE
from datetime import date

import pytest
import xlwt
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table, TableCell, TableRow
from odf.text import P

from loaders.formats.cells import ErrorValue, Position, Sheet, UnsavedFormula, Value
from loaders.formats.workbook import open_workbook
from tests.loaders.formats import hostile


def ods_sheet(cells: str, row: str = "") -> Sheet:
    rows = f"<table:table-row {row}>{cells}</table:table-row>"
    return open_workbook("fil.ods", hostile.ods(rows)).sheets[0]


def csv_cells(content: bytes) -> dict[Position, Value]:
    return dict(open_workbook("mappe/Måltal 2012.csv", content).sheets[0].cells)


def test_ods_as_a_library_writes_it() -> None:
    document = OpenDocumentSpreadsheet()
    table, row = Table(name="Måltal"), TableRow()
    text = TableCell(valuetype="string")
    text.addElement(P(text="Odense"))
    row.addElement(text)
    row.addElement(TableCell(valuetype="float", value="12.5", numbercolumnsrepeated=2))
    table.addElement(row)
    table.addElement(TableRow(numberrowsrepeated=1048575))
    document.spreadsheet.addElement(table)
    stream = io.BytesIO()
    document.save(stream)
    sheet = open_workbook("fil.ods", stream.getvalue()).sheets[0]
    assert (sheet.name, dict(sheet.cells)) == (
        "Måltal",
        {(1, 1): "Odense", (1, 2): 12.5, (1, 3): 12.5},
    )


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ('<table:table-cell office:value-type="date" office:date-value="2011-12-05"/>',
         date(2011, 12, 5)),
        ('<table:table-cell office:value-type="boolean" office:boolean-value="true"/>', True),
        ('<table:table-cell office:value-type="percentage" office:value="0.64"/>', 0.64),
        ('<table:table-cell table:formula="of:=[.A1]" office:value-type="float" office:value="3"/>',
         3),
        ('<table:table-cell table:formula="of:=[.A1]"/>', UnsavedFormula("=[.A1]")),
        (('<table:table-cell table:formula="of:=[.A1]" office:value-type="string" '
          'calcext:value-type="error"><text:p>#REF!</text:p></table:table-cell>'),
         ErrorValue("#REF!")),
        (('<table:table-cell office:value-type="string"><text:p>a<text:s text:c="2"/>b</text:p>'
          "<text:p>c</text:p></table:table-cell>"), "a  b\nc"),
    ],
)  # fmt: skip
def test_one_ods_cell(cell: str, expected: object) -> None:
    assert ods_sheet(cell).cells[(1, 1)] == expected


def test_ods_comments_boxes_hidden_rows_and_merges() -> None:
    cells = (
        '<table:table-cell office:value-type="string" table:number-columns-spanned="2">'
        "<office:annotation><text:p>en note</text:p></office:annotation><text:p>Odense</text:p>"
        "<draw:frame><draw:text-box><text:p>boks</text:p></draw:text-box></draw:frame>"
        "</table:table-cell><table:covered-table-cell/>" + hostile.ods_cell(1)
    )
    for state in ("collapse", "filter"):
        rows = f'<table:table-row table:visibility="{state}">{cells}</table:table-row>'
        workbook = open_workbook("fil.ods", hostile.ods(rows))
        sheet = workbook.sheets[0]
        assert dict(sheet.cells) == {(1, 1): "Odense", (1, 3): 1}
        assert sheet.hidden_rows == {1}
        assert sheet.comments == {(1, 1): "en note"}
        assert sheet.merged == {(1, 2): (1, 1)}
        assert [(text.place, text.text) for text in workbook.other_texts] == [("text_box", "boks")]


def test_hidden_columns_of_an_ods() -> None:
    shown, hidden = "<table:table-column/>", '<table:table-column table:visibility="collapse"'
    columns = f'{shown}{hidden} table:number-columns-repeated="2"/>{shown}{hidden}/>'
    cells = "".join(hostile.ods_cell(number) for number in range(4))
    rows = f"{columns}<table:table-row>{cells}</table:table-row>"
    assert open_workbook("fil.ods", hostile.ods(rows)).sheets[0].hidden_columns == {2, 3}


def test_a_hidden_ods_sheet_and_a_named_range() -> None:
    hidden = '<style:table-properties table:display="false"/>'
    styles = f'<style:style style:name="ta1">{hidden}</style:style>'
    after = (
        '<table:named-expressions><table:named-range table:name="navn"/></table:named-expressions>'
    )
    rows = f"<table:table-row>{hostile.ods_cell(1)}</table:table-row>"
    workbook = open_workbook("fil.ods", hostile.ods(rows, styles, after))
    assert workbook.sheets[0].is_hidden
    assert ("defined_name", "navn") in [(text.place, text.text) for text in workbook.other_texts]


def test_xls() -> None:
    book = xlwt.Workbook()
    sheet = book.add_sheet("Måltal")
    day = xlwt.easyxf(num_format_str="DD-MM-YYYY")
    for column, value in enumerate(["Odense", 3, 3.5, True]):
        sheet.write(1, column, value)
    sheet.write(1, 4, date(2011, 12, 5), day)
    sheet.row(1).hidden = True
    sheet.col(2).hidden = True
    sheet.write_merge(3, 4, 0, 1, "samlet")
    sheet.header_str = b"hoved over arket"
    book.add_sheet("Skjult").visibility = 1
    stream = io.BytesIO()
    book.save(stream)
    workbook = open_workbook("fil.xls", stream.getvalue())
    first, second = workbook.sheets
    assert [first.cells[(2, column)] for column in range(1, 6)] == [
        "Odense", 3, 3.5, True, date(2011, 12, 5)
    ]  # fmt: skip
    assert first.hidden_rows == {2}
    assert first.hidden_columns == {3}
    assert first.merged == {(4, 2): (4, 1)}
    assert second.is_hidden
    assert any("hoved" in text.text for text in workbook.other_texts if text.place == "header")


LINES = "Kommune;Værdi\nOdense;12,5\n"


@pytest.mark.parametrize(
    "content",
    [
        LINES.encode(),
        LINES.encode("utf-8-sig"),
        LINES.encode("cp1252"),
        BOM_UTF16_LE + LINES.encode("utf-16-le"),
        LINES.replace(";", "\t").encode(),
        LINES.replace("12,5", '"12,5"').replace(";", ",").encode(),
        LINES.replace("\n", "\r\n").encode(),
    ],
)
def test_csv_encodings_and_separators(content: bytes) -> None:
    expected = {(1, 1): "Kommune", (1, 2): "Værdi", (2, 1): "Odense", (2, 2): "12,5"}
    assert csv_cells(content) == expected


@pytest.mark.parametrize("word", ["#REF!", "#N/A", "#I/T", "#DIVISION/0!", "#NAVN?", "Err:502"])
def test_an_error_word_in_a_csv_is_an_error(word: str) -> None:
    content = f"a; {word} ;{word} se note\n".encode()
    assert csv_cells(content) == {(1, 1): "a", (1, 2): ErrorValue(word), (1, 3): f"{word} se note"}


def test_csv_is_named_by_its_stem_and_keeps_texts() -> None:
    sheet = open_workbook("mappe/Måltal 2012.csv", b"a;0461\n").sheets[0]
    assert (sheet.name, sheet.cells[(1, 2)]) == ("Måltal 2012", "0461")


def test_a_declared_separator_keeps_row_numbers() -> None:
    assert csv_cells(b"sep=,\na,b\n") == {(2, 1): "a", (2, 2): "b"}
