"""Goals chosen by municipalities: long and as a matrix."""

from __future__ import annotations

import pytest

from loaders.meaning.reference import Reference
from tests.loaders.building import (
    ENDINGS,
    Rows,
    checked,
    checked_in,
    columns,
    layouts,
    problems,
    records,
)


@pytest.mark.parametrize(
    ("written", "number"),
    [
        (1, 1),
        ("2", 2),
        ("Gadesovere", 1),
        ("unge ", 2),
        ("Opholdstid", 3),
        ("Udskrivning/løsladelse", 4),
        ("Målsætning 1: Gadesovere", 1),
        ("Mål 3", 3),
        ("Målsætning 4", 4),
        ("Goal 2", 2),
        ("Målsætning 1: Ingen skal leve på gaden", 1),
        ("Ingen skal leve på gaden", 1),
        ("3. Opholdstid", 3),
        ("Målsætning nr. 2", 2),
        ("Unge (2)", 2),
    ],
)
def test_a_goal_is_its_number_or_its_name(
    reference: Reference, written: object, number: int
) -> None:
    found = checked(reference, [["Kommune", "Målsætning", "Valgt"], ["Odense", written, "ja"]])
    assert problems(found) == []
    assert records(found, "programme", "goal", "chosen", "cell") == [
        ("hjemloesestrategien", number, True, "C2")
    ]


def test_long_takes_only_what_it_names(reference: Reference) -> None:
    rows: Rows = columns(
        "Kommune|Målsætning|Valgt|Program",
        "Odense|1|x|Hjemløsestrategien",
        "Odense|2|-|",
        "Odense|3|?|",
        "Odense|4||",
    )
    found = checked(reference, rows)
    assert problems(found) == []
    assert records(found, "goal", "chosen") == [(1, True), (2, False), (3, None)]


def test_matrix(reference: Reference) -> None:
    rows: Rows = columns(
        "Kommune|1. Gadesovere|Målsætning 2|Opholdstid|Udskrivning/løsladelse",
        "Odense|X|||?",
        "I alt|1|0|0|0",
    )
    found = checked(reference, rows)
    assert problems(found) == []
    assert layouts(found) == [("goal_choice", "matrix", 1)]
    assert records(found, "goal", "chosen") == [(1, True), (2, False), (3, False), (4, None)]


def test_numbers_as_headers_need_the_sheets_title(reference: Reference) -> None:
    rows: Rows = [["Kommune", 1, 2, 3, 4], ["Odense", "x", None, "x", None]]
    found = checked(reference, rows, "Målsætninger")
    assert records(found, "goal", "chosen") == [(1, True), (2, False), (3, True), (4, False)]
    assert problems(checked(reference, rows, "Ark1")) == [("nothing_recognised", None)]


def test_english(reference: Reference) -> None:
    rows: Rows = columns("Municipality|Goal|Chosen", "Odense|1|yes", "Aarhus|1|no")
    found = checked(reference, rows)
    assert records(found, "municipality", "chosen") == [("0461", True), ("0751", False)]


def test_unknown_goals(reference: Reference) -> None:
    found = checked(reference, columns("Kommune|Målsætning|Valgt", "Odense|Gadesover|x"))
    assert problems(found) == [("unknown_goal", "B2")]
    assert found.problems[0].details == {"closest": "Gadesovere"}
    assert problems(
        checked(reference, columns("Kommune|Målsætning 1|Målsætning 7", "Odense|x|-"))
    ) == [("unknown_goal", "C1")]
    assert problems(checked(reference, columns("Kommune|Målsætning|Valgt", "Odense||x"))) == [
        ("unknown_goal", "B2")
    ]


@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize("sheet", ["Ark1", "Målsætninger", "Målinger"])
@pytest.mark.parametrize("figures", [(8, 12, 34, 55), (1, 0, 0, 1), (1, "<5", "", "1.234")])
def test_figures_by_year_are_no_choices(
    reference: Reference, figures: tuple[object, ...], sheet: str, ending: str
) -> None:
    first, second, third, fourth = figures
    rows: Rows = [
        ["Kommune", "År", "Gadesovere", "Unge"],
        ["Odense", 2019, first, second],
        ["Aarhus", 2019, third, fourth],
    ]
    found = checked_in(reference, ending, rows, sheet)
    assert problems(found) == [("figures_as_goals", "C1")]
    assert found.rows == ()


def test_figures_without_a_year_are_no_choices_either(reference: Reference) -> None:
    rows: Rows = [["Kommune", "Gadesovere", "Unge"], ["Odense", 8, 1], ["Aarhus", 0, "-"]]
    assert problems(checked(reference, rows)) == [("figures_as_goals", "B1")]


def test_ones_and_noughts_are_choices(reference: Reference) -> None:
    rows: Rows = [["Kommune", "Gadesovere", "Unge"], ["Odense", 1, 0], ["Aarhus", 0, 1]]
    found = checked(reference, rows)
    assert problems(found) == []
    assert [row.values["is_chosen"] for row in found.rows] == [True, False, False, True]


def test_one_number_among_marks_is_a_slip_of_its_own(reference: Reference) -> None:
    rows: Rows = [["Kommune", "Gadesovere", "Unge"], ["Odense", "x", 8]]
    assert problems(checked(reference, rows)) == [("unknown_mark", "C2")]
