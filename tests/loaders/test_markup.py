"""A marked workbook is the sender's own, says what is wrong where it is, and checks as before."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
import zipfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest
import xlwt
from openpyxl.chart import BarChart
from openpyxl.chart import Reference as Cells
from openpyxl.comments import Comment
from openpyxl.styles import PatternFill
from openpyxl.workbook import Workbook as Book
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from loaders.checking import Checked, check_workbook
from loaders.known import shipped_reference
from loaders.markup import MOST_MARKED, MarkedUp, PersonalNumberError, marked_up
from loaders.problems import Problem, Severity
from loaders.reference import Reference
from loaders.report import what_is_wrong, what_to_do
from loaders.texts import FOLDER, loader_words
from loaders.workbook import sha256_of
from tests.loaders import hostile

Row = tuple[str | int, ...]
WORDS = loader_words()
LIST = "Fejl og rettelser"
ROWS: tuple[Row, ...] = (
    ("Kommune", "Indikator", "År", "Værdi"),
    ("Odense", "Gadesovere", 2011, "otte"),
    ("Odence", "Gadesovere", 2012, 9),
    ("Odense", "Unge 18-24 år", 2011, 33),
    ("Odense", "Unge 18-24 år", 2011, 35),
)
MACROS = b"a macro would stand here"
GREEN = PatternFill("solid", fgColor="FF00B050")


@pytest.fixture(scope="session")
def reference() -> Reference:
    return shipped_reference()


def saved(book: Book) -> bytes:
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def opened(content: bytes) -> Book:
    return openpyxl.load_workbook(io.BytesIO(content))


def workbook(rows: Sequence[Row] = ROWS, title: str = "Målinger") -> Book:
    book = openpyxl.Workbook()
    book.worksheets[0].title = title
    for row in rows:
        book.worksheets[0].append(row)
    return book


def marked(name: str, content: bytes, reference: Reference) -> MarkedUp:
    return marked_up(name, content, check_workbook(name, content, reference), WORDS)


def problems(name: str, content: bytes, reference: Reference) -> list[Problem]:
    """What the check says, but for the list sheet being passed over."""
    return [
        problem
        for problem in check_workbook(name, content, reference).problems
        if (problem.code, problem.sheet) != ("ignored_sheet", LIST)
    ]


def listed(content: bytes) -> list[tuple[str | None, ...]]:
    """The lines of the list below its headings."""
    rows = [tuple(cell.value for cell in row[:6]) for row in opened(content).worksheets[0]]
    start = next(number for number, row in enumerate(rows) if row[0] == "Slags")
    return [tuple(None if it is None else str(it) for it in row) for row in rows[start + 1 :]]


def changed(content: bytes, sheet: str, **cells: str | int) -> bytes:
    book = opened(content)
    for address, value in cells.items():
        book[sheet][address] = value
    return saved(book)


def given_parts(content: bytes, parts: dict[str, bytes]) -> bytes:
    """The package with more parts, or others in place of those of the same name."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        found = {info.filename: archive.read(info) for info in archive.infolist()}
    return hostile.packed({**found, **parts})


def part_of(content: bytes, name: str) -> str:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return archive.read(name).decode()


def test_colour_comment_and_list(reference: Reference) -> None:
    given = marked("odense.xlsx", saved(workbook()), reference)
    assert given.name == "odense.xlsx"
    book = opened(given.content)
    assert book.sheetnames == [LIST, "Målinger"]
    assert book.active is book.worksheets[0]
    cell = book["Målinger"]["A3"]
    assert cell.fill.fgColor.rgb == "FFF6CBC7"
    assert cell.comment is not None
    assert "■ Fejl: Kommunen Odence findes ikke. Mente I Odense?" in cell.comment.text
    assert listed(given.content)[1][:3] == ("■ Fejl", "A3", "arket Målinger")
    assert listed(given.content)[1][3:] == (
        "Der står »Odence«",
        "Kommunen Odence findes ikke.",
        "Mente I Odense?",
    )


def test_links_lead_to_the_cells(reference: Reference) -> None:
    book = workbook()
    book.worksheets[0].title = "Tal fra 'os'"
    sheet = opened(marked("o.xlsx", saved(book), reference).content).worksheets[0]
    links = [cell.hyperlink.location for cell in sheet["B"] if cell.hyperlink]
    assert "'Tal fra ''os'''!D2" in links


def test_each_severity_has_its_own_fill_and_sign(reference: Reference) -> None:
    rows = [*ROWS, ("I alt", "Gadesovere", 2011, 100)]
    rows[0] = (*rows[0], "Ekstra")
    rows[4] = ROWS[3]
    book = opened(marked("o.xlsx", saved(workbook(rows)), reference).content)
    sheet = book["Målinger"]
    fills = [sheet[cell].fill.fgColor.rgb for cell in ("D2", "D5", "E1")]
    assert len(set(fills)) == 3
    signs = {str(cell.value)[0] for cell in book.worksheets[0]["A"] if cell.fill.fill_type}
    assert signs == {"■", "▲", "●"}


def test_checks_as_before(reference: Reference) -> None:
    content = saved(workbook())
    again = problems("o.xlsx", marked("o.xlsx", content, reference).content, reference)
    assert again == problems("o.xlsx", content, reference)


def test_corrected_in_the_marked_file_it_passes(reference: Reference) -> None:
    given = marked("o.xlsx", saved(workbook()), reference).content
    fixed = changed(given, "Målinger", D2=8, A3="Odense", D5=33)
    found = check_workbook("o.xlsx", fixed, reference)
    assert found.is_accepted, found.problems
    assert [row.values["value"] for row in found.rows] == [8, 9, 33]
    assert [sheet.sheet for sheet in found.sheets] == ["Målinger"]


def test_marked_twice_is_marked_once(reference: Reference) -> None:
    once = marked("o.xlsx", saved(workbook()), reference).content
    twice = marked("o.xlsx", once, reference).content
    assert opened(twice).sheetnames == opened(once).sheetnames
    first, second = opened(once)["Målinger"], opened(twice)["Målinger"]
    for row in first:
        for cell in row:
            other = second[cell.coordinate]
            assert cell.value == other.value
            assert cell.fill.fgColor.rgb == other.fill.fgColor.rgb
            assert _text(cell.comment) == _text(other.comment)
    problem_lines = [line for line in listed(twice) if line[2] != f"hele arket {LIST}"]
    assert problem_lines == listed(once)


def _text(comment: Comment | None) -> str | None:
    return None if comment is None else comment.text


def test_a_corrected_cell_gets_its_own_look_back(reference: Reference) -> None:
    book = workbook()
    sheet = book.worksheets[0]
    sheet["D2"].fill = GREEN
    sheet["D2"].comment = Comment("Tallet kommer fra herberget", "Mette")
    once = marked("o.xlsx", saved(book), reference).content
    text = opened(once)["Målinger"]["D2"].comment
    assert text is not None
    assert text.text.startswith("Tallet kommer fra herberget\n\nKommunemonitor:\n■ Fejl")
    twice = opened(marked("o.xlsx", changed(once, "Målinger", D2=8), reference).content)
    assert twice["Målinger"]["D2"].fill.fgColor.rgb == GREEN.fgColor.rgb
    assert _text(twice["Målinger"]["D2"].comment) == "Tallet kommer fra herberget"
    assert twice["Målinger"]["A3"].comment is not None


def test_what_a_person_writes_below_our_comment_is_kept(reference: Reference) -> None:
    once = opened(marked("o.xlsx", saved(workbook()), reference).content)
    cell = once["Målinger"]["D2"]
    assert cell.comment is not None
    cell.comment = Comment(f"{cell.comment.text}\nJeg spørger Jens", "Mette")
    cell.value = 8
    twice = opened(marked("o.xlsx", saved(once), reference).content)
    assert _text(twice["Målinger"]["D2"].comment) == "Jeg spørger Jens"


def test_several_problems_in_one_cell(reference: Reference) -> None:
    content = saved(workbook())
    both = Checked(
        "o.xlsx",
        sha256_of(content),
        problems=(
            Problem("ignored_column", "Målinger", "D2", "otte"),
            Problem("not_a_number", "Målinger", "D2", "otte"),
        ),
    )
    cell = opened(marked_up("o.xlsx", content, both, WORDS).content)["Målinger"]["D2"]
    assert cell.fill.fgColor.rgb == "FFF6CBC7"
    assert cell.comment is not None
    assert [line[0] for line in cell.comment.text.splitlines()[1:]] == ["■", "●"]


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


FORMULAS = (
    '<row r="1"><c r="A1" t="inlineStr"><is><t>Kommune</t></is></c>'
    '<c r="B1" t="inlineStr"><is><t>År</t></is></c>'
    '<c r="C1" t="inlineStr"><is><t>Løsladelser</t></is></c></row>'
    '<row r="2"><c r="A2" t="str"><f>"Oden"&amp;"ce"</f><v>Odence</v></c>'
    '<c r="B2"><f>2000+11</f><v>2011</v></c><c r="C2"><f>SUM(40,42)</f><v>82</v></c></row>'
    '<row r="3"><c r="A3" t="inlineStr"><is><t>Odense</t></is></c><c r="B3"><v>2012</v></c>'
    '<c r="C3"><f>SUM(1,2)</f></c></row>'
    '<row r="4"><c r="A4" t="inlineStr"><is><t>Odense</t></is></c><c r="B4"><v>2013</v></c>'
    '<c r="C4" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>'
)


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


CODES = sorted(
    key.replace("-", "_")
    for key in re.findall(r"^do-([a-z-]+) =", (FOLDER / "da.ftl").read_text(), re.MULTILINE)
    if key not in {"closest", "personal-number"}
)
DETAILS = dict.fromkeys(
    re.findall(r"\{ \$(\w+) \}", (FOLDER / "da.ftl").read_text(encoding="utf-8")), "Odense"
)


@pytest.mark.parametrize("code", CODES)
def test_every_code_is_listed_and_commented(code: str) -> None:
    content = saved(workbook())
    problem = Problem(code, "Målinger", "D2", "otte", {**DETAILS, "read": "otte", "cell": "D2"})
    found = Checked("o.xlsx", sha256_of(content), problems=(problem,))
    given = marked_up("o.xlsx", content, found, WORDS).content
    wrong, write = what_is_wrong(problem, WORDS), what_to_do(problem, WORDS)
    assert [line[4:] for line in listed(given)] == [(wrong, write)]
    comment = opened(given)["Målinger"]["D2"].comment
    assert comment is not None
    assert f"{wrong} {write}" in comment.text


def test_sheets_and_whole_files_are_listed_without_a_link() -> None:
    content = saved(workbook())
    found = Checked(
        "o.xlsx",
        sha256_of(content),
        problems=(Problem("nothing_recognised"), Problem("hidden_sheet", "Målinger")),
    )
    given = marked_up("o.xlsx", content, found, WORDS).content
    assert [line[1:3] for line in listed(given)] == [
        (None, "hele filen"),
        (None, "hele arket Målinger"),
    ]
    assert not [cell for cell in opened(given).worksheets[0]["B"] if cell.hyperlink]


def test_nothing_of_a_file_with_a_personal_number_comes_back(reference: Reference) -> None:
    content = saved(workbook([*ROWS, ("Odense", "Gadesovere", 2010, "010203-1234")]))
    with pytest.raises(PersonalNumberError):
        marked("o.xlsx", content, reference)


def test_the_check_of_another_file_is_refused(reference: Reference) -> None:
    found = check_workbook("o.xlsx", saved(workbook()), reference)
    with pytest.raises(ValueError, match="another file"):
        marked_up("o.xlsx", saved(workbook(ROWS[:2])), found, WORDS)


def test_a_sheet_of_theirs_with_our_name_is_kept(reference: Reference) -> None:
    book = workbook()
    book.create_sheet(LIST)["A1"] = "Vores egen liste"
    given = marked("o.xlsx", saved(book), reference).content
    assert opened(given).sheetnames == [f"{LIST} 2", "Målinger", LIST]


def test_the_list_is_never_read_as_figures(reference: Reference) -> None:
    book = workbook([("Kommune", "CTI", "CTI", "ICM"), ("Odense", "v", "x", "ja")], "CTI")
    other = book.create_sheet("Odense")
    for row in (("Kommune", "Kommune", "Metode"), ("Odence", "Odense", "CTl")):
        other.append(row)
    found = tuple(
        Problem("duplicate_column", sheet, "B1", read)
        for sheet, read in (("CTI", "CTI"), ("Odense", "Odense"), ("CTI", "Kommune"))
    )
    content = saved(book)
    checked = Checked("Metoder.xlsx", sha256_of(content), problems=found)
    given = marked_up("Metoder.xlsx", content, checked, WORDS).content
    after = check_workbook("Metoder.xlsx", given, reference)
    assert LIST not in [sheet.sheet for sheet in after.sheets]
    assert not after.is_example


def test_only_so_many_are_marked() -> None:
    content = saved(workbook([("Odense",)]))
    found = Checked(
        "o.xlsx",
        sha256_of(content),
        problems=tuple(
            Problem("not_a_number", "Målinger", f"A{row}", "x") for row in range(1, MOST_MARKED + 8)
        ),
    )
    given = marked_up("o.xlsx", content, found, WORDS).content
    assert len(listed(given)) == MOST_MARKED
    texts = [str(cell.value) for cell in opened(given).worksheets[0]["A"][:6]]
    assert any("Der er 7 til" in text for text in texts)


# What comes back of other formats


def xls() -> bytes:
    book = xlwt.Workbook()
    sheet = book.add_sheet("Målinger")
    for number, row in enumerate(ROWS):
        for column, value in enumerate(row):
            sheet.write(number, column, value)
    sheet.row(3).hidden = True
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def csv() -> bytes:
    return "\r\n".join(";".join(map(str, row)) for row in ROWS).encode()


def ods() -> bytes:
    rows = ["".join(map(_ods_cell, row)) for row in ROWS]
    return hostile.ods("".join(f"<table:table-row>{row}</table:table-row>" for row in rows))


def _ods_cell(value: object) -> str:
    if isinstance(value, int):
        return hostile.ods_cell(value)
    text = f'office:value-type="string" office:string-value="{value}"'
    return f"<table:table-cell {text}/>"


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


def test_hidden_rows_of_an_xls_stay_hidden(reference: Reference) -> None:
    given = marked("Målinger.xls", xls(), reference).content
    assert opened(given)["Målinger"].row_dimensions[4].hidden


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


# What a marked workbook does not hold


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


# The same in both languages, and in another program


def test_english(reference: Reference) -> None:
    content, words = saved(workbook()), loader_words("en")
    found = check_workbook("o.xlsx", content, reference)
    once = marked_up("o.xlsx", content, found, words).content
    assert opened(once).sheetnames[0] == "Errors and corrections"
    again = marked("o.xlsx", once, reference).content
    assert opened(again).sheetnames == [LIST, "Målinger"]
    texts = {key: (FOLDER / key / "markup.ftl").read_text() for key in ("da", "en")}
    keys = {key: re.findall(r"^([a-z-]+) =", text, re.MULTILINE) for key, text in texts.items()}
    assert keys["da"] == keys["en"]


def test_in_libreoffice(tmp_path: Path, reference: Reference) -> None:
    program = shutil.which("soffice")
    if program is None:
        pytest.skip("soffice is missing: install libreoffice-calc")
    content = saved(workbook())
    source, target = tmp_path / "o.xlsx", tmp_path / "gemt"
    source.write_bytes(marked("o.xlsx", content, reference).content)
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    for extension in ("xlsx", "pdf"):
        command = [program, profile, "--headless", "--convert-to", extension, "--outdir"]
        subprocess.run([*command, target, source], check=True, capture_output=True, timeout=120)
    assert (target / "o.pdf").read_bytes().startswith(b"%PDF")
    resaved = (target / "o.xlsx").read_bytes()
    assert problems("o.xlsx", resaved, reference) == problems("o.xlsx", content, reference)
    fixed = changed(resaved, "Målinger", D2=8, A3="Odense", D5=33)
    again = marked("o.xlsx", fixed, reference).content
    sheet: Worksheet = opened(again)["Målinger"]
    assert {sheet[cell].fill.fill_type for cell in ("D2", "A3")} == {None}
    assert {_text(sheet[cell].comment) for cell in ("D2", "A3")} == {None}


def test_severity_decides_the_order(reference: Reference) -> None:
    rows = [(*ROWS[0], "Ekstra"), *ROWS[1:]]
    given = marked("o.xlsx", saved(workbook(rows)), reference).content
    signs = [str(line[0]) for line in listed(given)]
    assert signs == sorted(signs, key=lambda sign: "■▲●".index(sign[0]))
    assert {Severity.ERROR, Severity.INFO} <= {
        problem.severity for problem in problems("o.xlsx", given, reference)
    }
    assert replace(Problem("not_a_number"), code="ignored_column").severity is Severity.INFO
