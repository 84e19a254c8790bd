"""Counts below five in other words than <5, and figures that only look like one."""

from __future__ import annotations

from datetime import date

import pytest

from loaders.checks.report import message
from loaders.meaning.figures import Figure
from loaders.meaning.reference import Reference
from loaders.meaning.values import FlawError, count, rate
from tests.loaders.building import ENDINGS, Rows, checked, checked_in, problems, records
from words.catalog import workbook_words

HIDDEN = (
    *("<3", "< 4", "<5*", "≤4", "<=4", "1-4", "1–4", "1 - 4", "0-4", "1 til 4", "mellem 1 og 4"),
    *("færre end 5", "Færre end fem", "mindre end 5", "under 5", "under 5 personer", "højst 4"),
    *("maks. 4", "op til 4", "fewer than 5", "less than five", "at most 4"),
)


@pytest.mark.parametrize("text", HIDDEN)
def test_fewer_than_five_are_hidden(text: str) -> None:
    assert count(text) == Figure(is_hidden=True)


@pytest.mark.parametrize(
    "text",
    [
        *("<10", "<6", "≤5", "1-5", "3-5", "5-9", "5+", ">4", "mindst 4", "færre end 10", "1-4 %"),
        *("under 5 %", "-4", "1-14", "n/a", "u.o.", "højst 10", "<5 %"),
    ],
)
def test_anything_more_is_no_hidden_count(text: str) -> None:
    with pytest.raises(FlawError):
        count(text)


@pytest.mark.parametrize("text", ["1-4", "færre end 5", "<3"])
def test_a_rate_of_one_to_four_is_no_hidden_count(text: str) -> None:
    with pytest.raises(FlawError):
        rate(text)
    assert rate("<5") == Figure(is_hidden=True)


@pytest.mark.parametrize("text", ["1-4", "færre end 5"])
@pytest.mark.parametrize("ending", ENDINGS)
def test_it_is_told_how_it_was_read(reference: Reference, ending: str, text: str) -> None:
    rows: Rows = [["Kommune", "2018", "2019"], ["Odense", text, 82], ["Aarhus", "<5", text]]
    found = checked_in(reference, ending, rows, "Løsladelser")
    assert problems(found) == [("hidden_count", "B2")]
    assert found.problems[0].details["cells"] == "B2, C3"
    hidden = records(found, "municipality", "year", "value", "hidden")
    assert hidden == [
        ("0461", 2018, None, True),
        ("0461", 2019, 82, False),
        ("0751", 2018, None, True),
        ("0751", 2019, None, True),
    ]


def test_a_figure_that_became_a_date_is_said_to_be_one(reference: Reference) -> None:
    rows: Rows = [["Kommune", "2019"], ["Odense", date(2026, 4, 1)]]
    (problem,) = checked(reference, rows, "Løsladelser").problems
    assert (problem.code, problem.details["reason"]) == ("not_a_number", "date")
    assert "1-4" in message(problem, workbook_words("da"))


def test_more_than_a_hundred_percent_is_asked_about(reference: Reference) -> None:
    rows: Rows = [["Kommune", "Indikator", "År", "Værdi"]]
    rows = [*rows, ["Odense", "return_to_shelter_pct", 2019, 150]]
    assert problems(checked(reference, rows)) == [("above_hundred_percent", "D2")]
    rows = [rows[0], ["Odense", "return_to_shelter_pct", 2019, 100]]
    assert problems(checked(reference, rows)) == []


@pytest.mark.parametrize("letter", ["х", "Χ", "×", "ｘ"])  # noqa: RUF001 - they look like an x
def test_letters_that_look_like_an_x_are_one(reference: Reference, letter: str) -> None:
    rows: Rows = [["Kommune", "CTI", "ACT"], ["Odense", letter, "x"]]
    found = checked(reference, rows, "Metoder")
    assert records(found, "method", "runs") == [("cti", True), ("act", True)]
    assert problems(found) == []


@pytest.mark.parametrize("year", ["9999", "1905", "2101"])
def test_a_year_outside_all_is_none_of_releases(reference: Reference, year: str) -> None:
    rows: Rows = [["Kommune", "År", "Løsladelser"], ["Odense", year, 82]]
    assert problems(checked(reference, rows)) == [("not_a_year", "B2")]
