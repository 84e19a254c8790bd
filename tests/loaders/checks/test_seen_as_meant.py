"""Sheets that were dropped or misread without a word: pivots, turned tables, registers, totals."""

from __future__ import annotations

from datetime import datetime

import pytest

from loaders.checks.report import message
from loaders.meaning.reference import Reference
from tests.loaders.building import ENDINGS, Rows, checked, checked_in, columns, problems, records
from words.catalog import workbook_words

RELEASES = "Løsladelser"


@pytest.mark.parametrize("header", [None, "Område", "Rækkenavne"])
@pytest.mark.parametrize("ending", ENDINGS)
def test_a_column_of_municipalities_without_its_heading(
    reference: Reference, ending: str, header: str | None
) -> None:
    rows: Rows = [[header, "2018", "2019"], ["Odense", 70, 82], ["Aarhus", 90, 101]]
    (problem,) = checked_in(reference, ending, rows, RELEASES).problems
    assert (problem.code, problem.cell) == ("nothing_recognised", "A1")
    for language, word in (("da", "»Kommune«"), ("en", "“Municipality”")):
        assert word in message(problem, workbook_words(language))


@pytest.mark.parametrize(
    "rows",
    [
        [["År", "Odense"], [2018, 70], [2019, 82]],
        [["År", 461, 751], [2018, 70, 90], [2019, 82, 101]],
        [["År", "0461", "0751"], [2018, 70, 90], [2019, 82, 101]],
        [["Kommune", "Odense", "Aarhus"], [2018, 70, 90], [2019, 82, 101]],
        [["Metode", "Odense"], ["CTI", "x"]],
    ],
)
def test_municipalities_across(reference: Reference, rows: Rows) -> None:
    found = checked(reference, rows, RELEASES)
    assert problems(found) == [("transposed_table", "B1")]
    assert not found.rows


def test_a_name_that_came_from_a_form_is_no_turned_table(reference: Reference) -> None:
    rows: Rows = [["Kommune", "Odense"], ["Udfyldt af", "Hanne"], [], *columns("Post|Beløb", "A|1")]
    assert ("transposed_table", "B1") not in problems(checked(reference, rows))


def test_figures_in_a_register_say_what_they_lack(reference: Reference) -> None:
    rows = columns("Kommunekode|Kommune|Region|Løsladelser", "0461|Odense|Syddanmark|70")
    found = checked(reference, rows, "Kommuner")
    assert ("missing_column", "A1") in problems(found)
    assert not found.is_accepted


@pytest.mark.parametrize(
    ("sheet", "rows", "cell"),
    [
        ("Indikatorer", ["Kode|Navn|Enhed|Retning|2019", "street_sleepers|G|count|lower|23"], "E1"),
        ("Metodekatalog", ["Kode|Navn|Type|Antal kommuner", "cti|CTI|metode|7"], "D1"),
    ],
)
def test_figures_beside_names_are_told(
    reference: Reference, sheet: str, rows: list[str], cell: str
) -> None:
    (problem,) = checked(reference, columns(*rows), sheet).problems
    assert problem.cell == cell
    assert problem.details["reason"] in {"year", "figures"}
    assert "I behøver ikke" not in message(problem, workbook_words("da"))


def test_an_empty_cell_of_a_register_says_nothing(reference: Reference) -> None:
    rows = columns("Kommunekode|Kommune|Region|Aliasser|Breddegrad", "0461|Odense||-|")
    (row,) = checked(reference, rows, "Kommuner").rows
    assert {"region", "latitude", "longitude"} <= row.absent
    assert "aliases" not in row.absent
    fact = columns("Kommune|Metode|Stadie", "Odense|CTI|")
    (row,) = checked(reference, fact).rows
    assert "stage" not in row.absent


@pytest.mark.parametrize("name", ["Odense i alt", "Odense Kommune i alt", "Odense Total"])
def test_a_total_of_one_municipality_alone_is_told(reference: Reference, name: str) -> None:
    rows: Rows = [["Kommune", "2019"], [name, 82], ["Aarhus", 101]]
    found = checked(reference, rows, RELEASES)
    assert problems(found) == [("ignored_record", "A2")]
    rows = [["Kommune", "År", RELEASES], ["Odense", 2018, 70], ["Odense", 2019, 82]]
    found = checked(reference, [*rows, [name, None, 152]])
    assert problems(found) == []


def test_a_raised_mark_begins_a_note(reference: Reference) -> None:
    rows: Rows = [["Kommune", "2019"], ["Odense", 82], ["¹ Tal fra 2018"]]
    assert problems(checked(reference, rows, RELEASES)) == [("ignored_row", "A3")]


def test_raised_letters_of_names_and_marks_are_told(reference: Reference) -> None:
    rows: Rows = [["Kommune", "CTI²"], ["Odense¹", "x³"]]
    found = checked(reference, rows, "Metoder")
    assert problems(found) == [("footnote_mark", "B1")]
    assert found.problems[0].details["cells"] == "B1, A2, B2"
    assert records(found, "municipality", "runs") == [("0461", True)]


@pytest.mark.parametrize(
    ("text", "closest"),
    [
        *(("CTI-metoden", "CTI"), ("ICM-metoden", "ICM"), ("ACT-team", "ACT"), ("CIT", "CTI")),
        *(("CTl", "CTI"), ("CTI fra 2011", "CTI"), ("CTI og ICM", None), ("Housing First", None)),
    ],
)
def test_a_method_in_other_words_gets_its_name(
    reference: Reference, text: str, closest: str | None
) -> None:
    (problem,) = checked(reference, columns("Kommune|Metode", f"Odense|{text}")).problems
    assert (problem.code, problem.details.get("closest")) == ("unknown_method", closest)
    matrix: Rows = [["Kommune", text, "Udredning"], ["Odense", "x", "x"]]
    (problem,) = checked(reference, matrix, "Metoder").problems
    assert (problem.code, problem.details.get("closest")) == ("unknown_method", closest)


def test_dates_of_methods_in_columns_of_their_own_are_told(reference: Reference) -> None:
    rows = columns("Kommune|CTI|CTI startår", "Odense|x|2010")
    assert problems(checked(reference, rows, "Metoder")) == [("unread_column", "C1")]
    rows = columns("Kommune|Metode|Opstart|Afslutning", "Odense|CTI|2010|2012")
    found = checked(reference, rows)
    assert records(found, "from", "to") == [("2010-01-01", "2012-12-31")]


@pytest.mark.parametrize(
    ("value", "details"),
    [
        ("1905", {"reason": "placeholder"}),
        ("9999", {"reason": "placeholder"}),
        (datetime(1900, 1, 1), {"reason": "placeholder"}),
        (datetime(1905, 7, 2), {"closest": "2010"}),
        (42522, {"closest": "01-06-2016"}),
        (42522.5, {}),
        (17, {}),
    ],
)
def test_what_is_no_day_is_told_for_what_it_is(
    reference: Reference, value: object, details: dict[str, str]
) -> None:
    rows: Rows = [["Kommune", "Metode", "Fra"], ["Odense", "CTI", value]]
    (problem,) = checked(reference, rows).problems
    assert (problem.code, problem.cell, problem.details) == ("not_a_date", "C2", details)


@pytest.mark.parametrize(
    "text",
    [
        "1. juni 2016, kl. 12.00",
        "01-06-2016 kl. 12:00",
        "1. juni 2016 12:00:30",
        "01.06.2016 12:00",
    ],
)
@pytest.mark.parametrize("ending", ENDINGS)
def test_a_day_with_its_time_is_that_day(reference: Reference, ending: str, text: str) -> None:
    rows: Rows = [["Kommune", "Metode", "Fra"], ["Odense", "CTI", text]]
    found = checked_in(reference, ending, rows)
    assert records(found, "from") == [("2016-06-01",)]
    assert problems(found) == []


@pytest.mark.parametrize("header", ["Metode", "CTI"])
def test_a_year_beside_marks_is_not_passed_over(reference: Reference, header: str) -> None:
    cell = "CTI" if header == "Metode" else "x"
    rows: Rows = [["Kommune", "År", header], ["Odense", 2009, cell]]
    assert problems(checked(reference, rows, "Metoder")) == [("unread_column", "B1")]
