"""A marked workbook is the sender's own, says what is wrong where it is, and checks as before."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from openpyxl.comments import Comment
from openpyxl.styles import PatternFill

from loaders.checks.check import Checked, check_workbook
from loaders.checks.report import what_is_wrong, what_to_do
from loaders.formats.problems import Problem, Severity
from loaders.formats.workbook import sha256_of
from loaders.markup.marked_up import MOST_MARKED, PersonalNumberError, marked_up
from loaders.meaning.reference import Reference
from tests.loaders.building import saved
from tests.loaders.markup.marking import (
    LIST,
    ROWS,
    WORDS,
    changed,
    listed,
    marked,
    opened,
    problems,
    text_of,
    workbook,
)
from words.catalog import WORKBOOKS, workbook_words

GREEN = PatternFill("solid", fgColor="FF00B050")


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
            assert text_of(cell.comment) == text_of(other.comment)
    problem_lines = [line for line in listed(twice) if line[2] != f"hele arket {LIST}"]
    assert problem_lines == listed(once)


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
    assert text_of(twice["Målinger"]["D2"].comment) == "Tallet kommer fra herberget"
    assert twice["Målinger"]["A3"].comment is not None


def test_what_a_person_writes_below_our_comment_is_kept(reference: Reference) -> None:
    once = opened(marked("o.xlsx", saved(workbook()), reference).content)
    cell = once["Målinger"]["D2"]
    assert cell.comment is not None
    cell.comment = Comment(f"{cell.comment.text}\nJeg spørger Jens", "Mette")
    cell.value = 8
    twice = opened(marked("o.xlsx", saved(once), reference).content)
    assert text_of(twice["Målinger"]["D2"].comment) == "Jeg spørger Jens"


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


CODES = sorted(
    key.replace("-", "_")
    for key in re.findall(
        r"^do-([a-z-]+) =", (WORKBOOKS / "da" / "problems.ftl").read_text(), re.MULTILINE
    )
    if key not in {"closest", "personal-number"}
)
DETAILS = dict.fromkeys(
    re.findall(r"\{ \$(\w+) \}", (WORKBOOKS / "da" / "problems.ftl").read_text(encoding="utf-8")),
    "Odense",
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


def test_english(reference: Reference) -> None:
    content, words = saved(workbook()), workbook_words("en")
    found = check_workbook("o.xlsx", content, reference)
    once = marked_up("o.xlsx", content, found, words).content
    assert opened(once).sheetnames[0] == "Errors and corrections"
    again = marked("o.xlsx", once, reference).content
    assert opened(again).sheetnames == [LIST, "Målinger"]
    texts = {key: (WORKBOOKS / key / "markup.ftl").read_text() for key in ("da", "en")}
    keys = {key: re.findall(r"^([a-z-]+) =", text, re.MULTILINE) for key, text in texts.items()}
    assert keys["da"] == keys["en"]


def test_severity_decides_the_order(reference: Reference) -> None:
    rows = [(*ROWS[0], "Ekstra"), *ROWS[1:]]
    given = marked("o.xlsx", saved(workbook(rows)), reference).content
    signs = [str(line[0]) for line in listed(given)]
    assert signs == sorted(signs, key=lambda sign: "■▲●".index(sign[0]))
    assert {Severity.ERROR, Severity.INFO} <= {
        problem.severity for problem in problems("o.xlsx", given, reference)
    }
    assert replace(Problem("not_a_number"), code="ignored_column").severity is Severity.INFO
