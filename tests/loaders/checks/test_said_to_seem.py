"""Rows and cells that are errors: what each is said to seem, and what to do about it."""

from __future__ import annotations

import pytest

from loaders.checks.check import Checked, check_workbook
from loaders.checks.report import message
from loaders.meaning.reference import Reference
from tests.loaders.building import ENDINGS, Rows, checked, checked_in, problems, xlsx
from words.catalog import workbook_words

HEADER = ["Kommune", "År", "Løsladelser"]
ODENSE = ["Odense", 2019, 82]


def said(found: Checked, language: str = "da") -> str:
    return message(found.problems[0], workbook_words(language))


@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize(
    ("label", "word"),
    [
        ("Gennemsnit", "gennemsnit"),
        ("Median", "median"),
        ("Gns.", "gennemsnit"),
        ("Landsgennemsnit", "gennemsnit"),
        ("Uoplyst", "ikke hører til"),
        ("Ukendt kommune", "ikke hører til"),
        ("Øvrige", "ikke hører til"),
        ("Andre kommuner", "ikke hører til"),
    ],
)
def test_a_row_of_no_municipality(reference: Reference, label: str, word: str, ending: str) -> None:
    found = checked_in(reference, ending, [HEADER, ODENSE, [label, 2019, 91]])
    assert problems(found) == [("unknown_municipality", "A3")]
    assert word in said(found)
    assert "Slet rækken" in said(found)
    assert "Delete the row" in said(found, "en")


def test_a_slip_is_still_answered_with_the_name(reference: Reference) -> None:
    assert "Odense?" in said(checked(reference, [HEADER, ["Odence", 2019, 82]]))


@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize("text", ["n/a", "N/A", "u.o.", "i.o.", "uoplyst", "Ukendt", "?"])
def test_a_figure_that_is_not_known(reference: Reference, text: str, ending: str) -> None:
    found = checked_in(reference, ending, [HEADER, ODENSE, ["Aarhus", 2019, text]])
    assert problems(found) == [("not_a_number", "C3")]
    assert "ikke er kendt" in said(found)
    assert "stå tomt" in said(found)
    assert "Leave the cell empty" in said(found, "en")


def test_a_dash_is_no_figure_and_no_error(reference: Reference) -> None:
    found = checked(reference, [HEADER, ODENSE, ["Aarhus", 2019, "-"]])
    assert problems(found) == []
    assert len(found.rows) == 1


@pytest.mark.parametrize("mark", ["|", "^", "~"])
def test_a_text_file_with_another_separator(reference: Reference, mark: str) -> None:
    lines = [mark.join(map(str, line)) for line in (HEADER, ODENSE)]
    found = check_workbook("fil.csv", "\n".join(lines).encode(), reference)
    assert problems(found) == [("nothing_recognised", "A1")]
    assert f"»{mark}«" in said(found)
    assert "semikolon" in said(found)


@pytest.mark.parametrize("mark", [";", ",", "|"])
def test_a_text_file_in_one_column_of_a_workbook(reference: Reference, mark: str) -> None:
    rows: Rows = [[mark.join(map(str, line))] for line in (HEADER, ODENSE)]
    assert f"»{mark}«" in said(checked(reference, rows))
    beside = xlsx({"Løsladelser": [HEADER, ODENSE], "Ark2": rows})
    found = check_workbook("fil.xlsx", beside, reference)
    assert ("unread_sheet", "A1") in problems(found)


def test_a_name_of_another_programme_is_not_suggested_for_itself(reference: Reference) -> None:
    rows: Rows = [
        ["Kommune", "Program", "Kriterium", "Svar"],
        ["Odense", "Hjemløsestrategien", "volumen", "ja"],
    ]
    found = checked(reference, rows)
    assert problems(found) == [("unknown_criterion", "C2")]
    assert "Mente I" not in said(found)
