"""Headers over up to four rows, and what stands over or beside a year, a method or a goal."""

from __future__ import annotations

import pytest

from loaders.checks.check import Checked, check_workbook
from loaders.meaning.reference import Reference
from tests.loaders.building import (
    ENDINGS,
    Rows,
    book,
    checked,
    checked_in,
    problems,
    records,
    saved,
)

RELEASES = "Løsladelser"
NO = None


def merged(reference: Reference, rows: Rows, *ranges: str, sheet: str = RELEASES) -> Checked:
    made = book({sheet: rows})
    for each in ranges:
        made[sheet].merge_cells(each)
    return check_workbook("fil.xlsx", saved(made), reference)


@pytest.mark.parametrize(
    ("header", "meaning"),
    [
        *(("2019, %", "share"), ("2019 ‰", "share"), ("2019 (K)", "sex"), ("2019 (M)", "sex")),
        *(("2019 ♀", "other"), ("Δ 2019", "other"), ("2019+", "other"), ("2019 (B)", "plan")),
        *(("B2019", "other"), ("2019P", "other"), ("FY2019", "other"), ("2019 18-24 år", "age")),
    ],
)
@pytest.mark.parametrize("ending", ENDINGS)
def test_a_sign_or_a_letter_beside_a_year_says_something(
    reference: Reference, ending: str, header: str, meaning: str
) -> None:
    rows: Rows = [["Kommune", "2018", header], ["Odense", 70, 82]]
    found = checked_in(reference, ending, rows, RELEASES)
    assert [(it.code, it.cell, it.details["meaning"]) for it in found.problems] == [
        ("no_whole_column", "C1", meaning)
    ]
    assert records(found, "year", "value") == [(2018, 70)]


@pytest.mark.parametrize("header", ["2019 (a)", "2019*", "2019 1)", "Sum 2019", "Løsladelser2019"])
def test_a_mark_of_a_note_or_the_whole_says_nothing(reference: Reference, header: str) -> None:
    rows: Rows = [["Kommune", "2018", header], ["Odense", 70, 82]]
    found = checked(reference, rows, RELEASES)
    assert records(found, "year", "value") == [(2018, 70), (2019, 82)]


@pytest.mark.parametrize("header", ["19", "'19", "År 19", 19])
def test_a_year_of_two_digits_is_asked_for(reference: Reference, header: object) -> None:
    rows: Rows = [["Kommune", "2018", header], ["Odense", 70, 82]]
    (problem,) = checked(reference, rows, RELEASES).problems
    assert (problem.code, problem.details) == ("unread_column", {"closest": "2019"})


def test_four_rows_of_headers(reference: Reference) -> None:
    rows: Rows = [
        ["Kommune", "Løsladelser", NO, NO, NO],
        [NO, "2018", NO, "2019", NO],
        [NO, "Mænd", "I alt", "Mænd", "I alt"],
        [NO, "antal", "antal", "antal", "antal"],
        ["Odense", 60, 70, 70, 82],
    ]
    found = merged(reference, rows, "A1:A4", "B1:E1", "B2:C2", "D2:E2", sheet="Ark1")
    assert problems(found) == [("left_out_column", "B4"), ("left_out_column", "D4")]
    assert records(found, "year", "value") == [(2018, 70), (2019, 82)]


def test_quarters_below_a_year_without_merged_cells(reference: Reference) -> None:
    rows: Rows = [
        ["Kommune", "2019", NO, NO, NO],
        [NO, "1. kvt.", "2. kvt.", "3. kvt.", "4. kvt."],
        ["Odense", 20, 21, 22, 19],
    ]
    found = checked(reference, rows, RELEASES)
    assert problems(found) == []
    assert records(found, "year", "part") == [(2019, f"q{number}") for number in range(1, 5)]


def test_years_below_regions_are_no_doubles(reference: Reference) -> None:
    rows: Rows = [
        ["Kommune", "Region Syddanmark", NO, "Region Midtjylland", NO],
        [NO, 2018, 2019, 2018, 2019],
        ["Odense", 70, 82, NO, NO],
        ["Aarhus", NO, NO, 90, 110],
    ]
    found = merged(reference, rows, "A1:A2", "B1:C1", "D1:E1")
    assert problems(found) == [("no_whole_column", "B2"), ("no_whole_column", "C2")]
    assert "Region Midtjylland" in found.problems[0].details["columns"]


def test_a_row_of_units_is_part_of_the_header(reference: Reference) -> None:
    rows: Rows = [["Kommune", "2018", "2019"], [NO, "(personer)", "(personer)"], ["Odense", 60, 70]]
    found = checked(reference, rows, RELEASES)
    assert problems(found) == []
    assert records(found, "year", "value", "unit") == [(2018, 60, "people"), (2019, 70, "people")]


def test_a_row_that_numbers_the_columns_is_told(reference: Reference) -> None:
    rows: Rows = [["Kommune", "2018", "2019"], ["(1)", "(2)", "(3)"], ["Odense", 60, 70]]
    found = checked(reference, rows, RELEASES)
    assert problems(found) == [("ignored_row", "A2")]
    assert records(found, "year", "value") == [(2018, 60), (2019, 70)]


@pytest.mark.parametrize("is_merged", [True, False])
def test_months_under_a_year_two_rows_up_make_the_year(
    reference: Reference, *, is_merged: bool
) -> None:
    months = ("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
    quarters = [it for number in range(1, 5) for it in (f"{number}. kvartal", NO, NO)]
    rows: Rows = [["Kommune", "2019"], [NO, *quarters], [NO, *months], ["Odense", *[7] * 12]]
    ranges = ("A1:A3", "B1:M1", "B2:D2", "E2:G2", "H2:J2", "K2:M2") if is_merged else ()
    (problem,) = merged(reference, rows, *ranges).problems
    assert (problem.code, problem.details["reason"]) == ("part_of_year", "whole")
    assert problem.details["year"] == "2019"


def test_months_take_their_year_from_the_title(reference: Reference) -> None:
    months = ("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
    rows: Rows = [["Løsladelser 2019"], ["Kommune", *months], ["Odense", *[7] * 12]]
    (problem,) = checked(reference, rows, "Ark1").problems
    assert (problem.details["reason"], problem.details["year"]) == ("whole", "2019")


def test_a_column_of_weeks_is_no_year_of_releases(reference: Reference) -> None:
    rows: Rows = [["Kommune", "År", "Uge", "Løsladelser"], ["Odense", 2019, 6, 7]]
    assert problems(checked(reference, rows, RELEASES)) == [("column_of_parts", "C1")]


def test_years_beside_two_figures_of_a_target(reference: Reference) -> None:
    rows: Rows = [
        ["Kommune", "Målsætning", "Udgangspunkt", NO, "Måltal", NO],
        [NO, NO, "Antal", "År", "Antal", "År"],
        ["Odense", "Gadesovere", 34, 2009, 17, 2012],
    ]
    found = merged(reference, rows, "A1:A2", "B1:B2", "C1:D1", "E1:F1", sheet="Måltal")
    assert problems(found) == []
    assert records(found, "baseline_year", "baseline", "target_year", "target") == [
        (2009, 34, 2012, 17)
    ]


@pytest.mark.parametrize(
    ("over", "meaning"), [("Planlagt", "plan"), ("2011", "span"), ("Ophørt", "ended")]
)
def test_what_stands_over_a_method_is_not_dropped(
    reference: Reference, over: str, meaning: str
) -> None:
    rows: Rows = [["Kommune", "I gang", over, NO], [NO, "CTI", "ACT", "ICM"], ["Odense", "x", "x"]]
    found = merged(reference, rows, "A1:A2", "C1:D1", sheet="Metoder")
    told = {(it.code, it.cell): it.details["meaning"] for it in found.problems}
    assert told == {("qualified_name", "C2"): meaning, ("qualified_name", "D2"): meaning}


def test_a_stage_over_a_method_is_its_stage(reference: Reference) -> None:
    rows: Rows = [
        ["Kommune", "Implementering", NO, "Afprøvning", NO],
        [NO, "CTI", "ICM", "ACT", "Udredning"],
        ["Odense", "x", NO, "x", "x"],
    ]
    found = merged(reference, rows, "A1:A2", "B1:C1", "D1:E1", sheet="Metoder")
    assert problems(found) == []
    running = [it for it in records(found, "method", "runs", "stage") if it[1]]
    assert running == [
        ("cti", True, "implementering"),
        ("act", True, "afproevning"),
        ("udredning", True, "afproevning"),
    ]


def test_a_list_under_no_heading_is_an_error(reference: Reference) -> None:
    rows: Rows = [["CTI", NO, "ACT"], ["Odense", "Aarhus", "Esbjerg"]]
    found = merged(reference, rows, "A1:B1", sheet="Metoder")
    assert problems(found) == [("cell_without_header", "B2")]


def test_the_column_of_the_whole_beside_its_parts(reference: Reference) -> None:
    rows: Rows = [["Kommune", "År", "Mænd", "Kvinder", "I alt"], ["Odense", 2019, 70, 12, 82]]
    found = checked(reference, rows, RELEASES)
    assert problems(found) == [("left_out_column", "C1"), ("left_out_column", "D1")]
    assert records(found, "year", "value") == [(2019, 82)]


def test_indicators_as_columns_of_years_are_named_so(reference: Reference) -> None:
    rows: Rows = [
        ["Kommune", 2009, NO, 2011, NO],
        [NO, "Gadesovere", "Unge", "Gadesovere", "Unge"],
        ["Odense", 34, 20, 8, 30],
    ]
    found = merged(reference, rows, "A1:A2", "B1:C1", "D1:E1", sheet="Målinger")
    told = [it for it in found.problems if it.code == "no_whole_column"]
    assert {it.details["reason"] for it in told} == {"indicators"}
