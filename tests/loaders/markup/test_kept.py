"""What of a workbook is kept when it is marked, and what is told as lost."""

from __future__ import annotations

import io
import zipfile

import openpyxl
import pytest
from openpyxl.chart import BarChart
from openpyxl.chart import Reference as Cells
from openpyxl.comments import Comment
from openpyxl.worksheet.datavalidation import DataValidation

from loaders.checks.check import Checked
from loaders.formats.problems import Problem
from loaders.formats.workbook import sha256_of
from loaders.markup.marked_up import marked_up
from loaders.meaning.reference import Reference
from tests.loaders.building import saved
from tests.loaders.formats import hostile
from tests.loaders.markup.marking import (
    FORMULAS,
    ROWS,
    WORDS,
    given_parts,
    listed,
    marked,
    opened,
    part_of,
    problems,
    workbook,
)

MACROS = b"a macro would stand here"


def test_the_rest_of_the_workbook_is_kept(reference: Reference) -> None:
    book = workbook()
    sheet = book.worksheets[0]
    sheet["F1"], sheet["F2"] = "Note", "flettet"
    sheet.merge_cells("F2:G3")
    sheet["D3"].number_format = "0.0"
    sheet.column_dimensions["B"].width = 31
    rule = DataValidation(type="list", formula1='"ja,nej"')
    rule.add("H1:H5")
    sheet.add_data_validation(rule)
    book.create_sheet("Skjult").sheet_state = "hidden"
    after = opened(marked("o.xlsx", saved(book), reference).content)
    kept = after["Målinger"]
    assert [str(area) for area in kept.merged_cells.ranges] == ["F2:G3"]
    assert kept["D3"].number_format == "0.0"
    assert kept.column_dimensions["B"].width == 31
    assert [it.formula1 for it in kept.data_validations.dataValidation] == ['"ja,nej"']
    assert after["Skjult"].sheet_state == "hidden"
    assert [row[:4] for row in kept.iter_rows(max_row=5, values_only=True)] == list(ROWS)


def test_formulas_stay_formulas_with_their_values(reference: Reference) -> None:
    with_formulas = part_of(hostile.xlsx(FORMULAS), "xl/worksheets/sheet1.xml")
    content = given_parts(
        saved(workbook([], "Ark")), {"xl/worksheets/sheet1.xml": with_formulas.encode()}
    )
    given = marked("o.xlsx", content, reference).content
    assert problems("o.xlsx", given, reference) == problems("o.xlsx", content, reference)
    codes = {problem.code for problem in problems("o.xlsx", given, reference)}
    assert codes == {"unknown_municipality", "formula_without_value", "error_value"}
    assert opened(given)["Ark"]["C2"].value == "=SUM(40,42)"
    values = openpyxl.load_workbook(io.BytesIO(given), data_only=True)["Ark"]
    assert [values[cell].value for cell in ("A2", "B2", "C2")] == ["Odence", 2011, 82]


def test_text_that_begins_like_a_formula_is_no_formula(reference: Reference) -> None:
    book = workbook()
    book.worksheets[0]["A3"].value = "=HYPERLINK(1)"
    book.worksheets[0]["A3"].data_type = "s"
    given = marked("o.xlsx", saved(book), reference).content
    assert opened(given)["Målinger"]["A3"].data_type == "s"
    assert any("=HYPERLINK(1)" in str(line[3]) for line in listed(given))
    assert {cell.data_type for row in opened(given).worksheets[0] for cell in row} <= {"s", "n"}


def test_a_problem_inside_a_merged_range_marks_its_first_cell() -> None:
    book = workbook()
    book.worksheets[0].merge_cells("A3:A4")
    content = saved(book)
    found = Checked(
        "o.xlsx", sha256_of(content), problems=(Problem("not_a_number", "Målinger", "A4", "x"),)
    )
    marks = opened(marked_up("o.xlsx", content, found, WORDS).content)["Målinger"]
    assert marks["A3"].comment is not None


def with_macros(content: bytes) -> bytes:
    types = part_of(content, "[Content_Types].xml")
    main = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
    types = types.replace(main, "application/vnd.ms-excel.sheet.macroEnabled.main+xml").replace(
        "<Override",
        '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Override',
        1,
    )
    links = part_of(content, "xl/_rels/workbook.xml.rels").replace(
        "</Relationships>",
        '<Relationship Id="rIdMacros" Target="vbaProject.bin" '
        'Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject"/>'
        "</Relationships>",
    )
    return given_parts(
        content,
        {
            "[Content_Types].xml": types.encode(),
            "xl/_rels/workbook.xml.rels": links.encode(),
            "xl/vbaProject.bin": MACROS,
        },
    )


def test_macros_of_an_xlsm_are_kept(reference: Reference) -> None:
    book = workbook()
    book.worksheets[0]["B2"].comment = Comment("En note", "Mette")
    content = with_macros(saved(book))
    once = marked("o.xlsm", content, reference)
    twice = marked("o.xlsm", once.content, reference)
    assert once.name == "o.xlsm"
    for given in (once, twice):
        with zipfile.ZipFile(io.BytesIO(given.content)) as archive:
            assert archive.read("xl/vbaProject.bin") == MACROS
            assert len(set(archive.namelist())) == len(archive.namelist())
        assert "macroEnabled.main" in part_of(given.content, "[Content_Types].xml")
        assert WORDS("markup-lost-macros") not in given.lost
        assert problems("o.xlsm", given.content, reference) == problems(
            "o.xlsm", content, reference
        )


def test_macros_of_an_xlsx_are_told_as_lost(reference: Reference) -> None:
    given = marked("o.xlsx", with_macros(saved(workbook())), reference)
    assert given.lost == (WORDS("markup-lost-macros"),)


def test_an_xlsm_without_macros_opens_as_one(reference: Reference) -> None:
    given = marked("o.xlsm", saved(workbook()), reference)
    assert "macroEnabled.main" in part_of(given.content, "[Content_Types].xml")


def test_charts_are_kept(reference: Reference) -> None:
    book = workbook()
    chart = BarChart()
    chart.add_data(Cells(book.worksheets[0], min_col=4, min_row=1, max_row=5))
    book.worksheets[0].add_chart(chart, "F1")
    given = marked("o.xlsx", saved(book), reference)
    assert given.lost == (WORDS("markup-lost-chart-looks"),)
    assert "barChart" in part_of(given.content, "xl/charts/chart1.xml")


LOST = {
    "xl/media/image1.png": "pictures",
    "xl/slicers/slicer1.xml": "slicers",
    "xl/threadedComments/threadedComment1.xml": "threaded-comments",
    "xl/ctrlProps/ctrlProp1.xml": "controls",
    "xl/embeddings/oleObject1.bin": "embedded-files",
    "xl/connections.xml": "connections",
    "xl/charts/chartEx1.xml": "charts",
}


@pytest.mark.parametrize("part", LOST)
def test_what_cannot_be_kept_is_told(part: str, reference: Reference) -> None:
    content = given_parts(saved(workbook()), {part: b"<a/>"})
    given = marked("o.xlsx", content, reference)
    told = WORDS(f"markup-lost-{LOST[part]}")
    assert given.lost == (told,)
    assert told in [cell.value for cell in opened(given.content).worksheets[0]["A"]]


@pytest.mark.parametrize(
    ("part", "element", "key"),
    [
        ("xl/drawings/drawing9.xml", "<xdr:sp macro=''>", "shapes"),
        ("xl/worksheets/other.xml", "<x14:dataValidation type='list'>", "validations"),
        ("xl/worksheets/other.xml", "<x14:sparklineGroup>", "sparklines"),
        ("xl/worksheets/other.xml", "<x14:conditionalFormatting>", "conditional-formats"),
    ],
)
def test_elements_that_cannot_be_kept_are_told(
    part: str, element: str, key: str, reference: Reference
) -> None:
    name = element.strip("<>").split(" ", maxsplit=1)[0]
    prefix = name.partition(":")[0]
    content = f"<a xmlns:{prefix}='urn:{prefix}'>{element}</{name}></a>".encode()
    given = marked("o.xlsx", given_parts(saved(workbook()), {part: content}), reference)
    assert given.lost == (WORDS(f"markup-lost-{key}"),)


def test_a_size_of_their_own_comments_is_told_once(reference: Reference) -> None:
    book = workbook()
    book.worksheets[0]["B2"].comment = Comment("En note", "Mette")
    once = marked("o.xlsx", saved(book), reference)
    assert once.lost == (WORDS("markup-lost-comment-sizes"),)
    plain = marked("o.xlsx", marked("o.xlsx", saved(workbook()), reference).content, reference)
    assert plain.lost == ()
