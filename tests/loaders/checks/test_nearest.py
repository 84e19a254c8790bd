"""Sheets that are not recognised: what each is nearest to, and what it lacks."""

from __future__ import annotations

import pytest

from loaders.checks.check import check_workbook
from loaders.checks.report import message
from loaders.meaning.reference import Reference
from tests.loaders.building import Rows, checked, columns, layouts, problems, xlsx
from words.catalog import workbook_words

FIGURES: Rows = [
    ["Kommunekode", "Kommune", "Region", 2018, 2019],
    ["0461", "Odense", "Region Syddanmark", 70, 82],
    ["0751", "Aarhus", "Region Midtjylland", 90, 101],
]


@pytest.mark.parametrize("sheet", ["Ark1", "Kommuner"])
def test_a_table_of_figures_is_no_register(reference: Reference, sheet: str) -> None:
    found = checked(reference, FIGURES, sheet)
    assert problems(found) == [("figures_without_name", "D1")]
    assert found.rows == ()
    counts: Rows = [["Kommunekode", "Kommune", "Region", "Antal"], ["0461", "Odense", "Fyn", 12]]
    assert problems(checked(reference, counts, sheet)) == [("figures_without_name", "D1")]


def test_the_same_table_under_a_title_is_one_of_facts(reference: Reference) -> None:
    found = checked(reference, FIGURES, "Løsladelser")
    assert layouts(found) == [("release", "years", 2)]
    assert problems(found) == [("ignored_column", "C1")]


def test_a_register_is_still_one(reference: Reference) -> None:
    rows: Rows = [
        ["Kommunekode", "Kommune", "Region", "Folketal 2020", "Borgmester"],
        ["0461", "Odense", "Region Syddanmark", 200000, "Hansen"],
    ]
    assert layouts(checked(reference, rows)) == [("municipality", "long", 1)]


def test_a_sheet_of_figures_beside_others_is_a_warning(reference: Reference) -> None:
    content = xlsx({"Metoder": columns("Kommune|Metode", "Odense|CTI"), "Ark2": FIGURES})
    found = check_workbook("fil.xlsx", content, reference)
    assert [(it.code, it.sheet, it.cell) for it in found.problems] == [
        ("unread_sheet", "Ark2", "D1")
    ]
    assert found.problems[0].severity.value == "warning"


def test_a_table_that_lies_on_its_side(reference: Reference) -> None:
    rows: Rows = [["År", "Odense", "Aarhus"], [2018, 70, 90], [2019, 82, 101]]
    found = checked(reference, rows)
    assert problems(found) == [("transposed_table", "B1")]
    assert found.problems[0].read == "Odense"
    methods = columns("Metode|Odense|Aarhus", "CTI|x|", "ACT||x")
    assert problems(checked(reference, methods)) == [("transposed_table", "B1")]


def test_the_nearest_kind_and_what_it_lacks(reference: Reference) -> None:
    rows = columns("Navn|År|Løsladelser", "Odense|2019|82")
    (problem,) = checked(reference, rows).problems
    assert (problem.code, problem.cell) == ("nothing_recognised", "A1")
    said = message(problem, workbook_words("da"))
    assert "»Løsladelser«" in said
    assert "»Kommune«" in said


def test_what_resembles_nothing_is_said_of_the_file(reference: Reference) -> None:
    assert problems(checked(reference, columns("Post|Beløb", "Løn|12"))) == [
        ("nothing_recognised", None)
    ]


@pytest.mark.parametrize("label", ["Hovedtotal", "Totalsum", "HOVEDTOTAL:", "Alt i alt"])
def test_totals_of_pivot_tables(reference: Reference, label: str) -> None:
    header: list[object] = ["Kommune", "År", "Løsladelser"]
    lines: Rows = [["Odense", 2019, 70], ["Aarhus", 2019, 90]]
    assert problems(checked(reference, [header, *lines, [label, None, 160]])) == []
    wrong = checked(reference, [header, *lines, [label, None, 161]])
    assert problems(wrong) == [("total_mismatch", "C4")]


@pytest.mark.parametrize(("typed", "meant"), [("CIT", "CTI"), ("CTl", "CTI"), ("ICN", "ICM")])
def test_a_slip_in_a_short_name_is_guessed(reference: Reference, typed: str, meant: str) -> None:
    found = checked(reference, columns("Kommune|Metode", f"Odense|{typed}"))
    assert [(it.code, it.details) for it in found.problems] == [
        ("unknown_method", {"closest": meant})
    ]
    matrix = checked(reference, columns(f"Kommune|ACT|{typed}", "Odense|x|x"))
    assert matrix.problems[0].details == {"closest": meant}
