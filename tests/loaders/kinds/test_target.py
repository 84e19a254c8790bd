"""Targets: long, and with the years in the headers and the goal in a title."""

from __future__ import annotations

import pytest

from loaders.meaning.reference import Reference
from tests.loaders.building import Rows, checked, columns, layouts, problems, records

FIELDS = ("municipality", "indicator", "goal", "baseline_year", "baseline", "target_year", "target")
LONG: list[object] = [
    "Kommune",
    "Målsætning",
    "Udgangspunkt",
    "Udgangspunktsår",
    "Måltal",
    "Måltalsår",
]
YEARS = [
    ["Målsætning 1: færre sover ude"],
    [],
    [
        *("Kommune", "Udgangspunkt 2009 (SFI)", "Måltal for 2012"),
        *("Reduktion i antal", "Reduktion i procent"),
    ],
]


def test_long(reference: Reference) -> None:
    found = checked(
        reference,
        [
            [*LONG, "Indikator", "Betingelse", "Program"],
            ["Odense", 1, 34, 2009, 17, 2012, None, "højst", None],
            ["Esbjerg", None, None, None, "100", "2025", "Hjemløse i alt (uge 6)", "under", None],
            ["Aarhus", "Unge", "1.200", "2009", "1 150", "År 2012", "young_18_24", "mindst", None],
        ],
    )
    assert [code for code, _ in problems(found)] == []
    assert layouts(found) == [("target", "long", 3)]
    assert records(found, *FIELDS, "cell") == [
        ("0461", "street_sleepers", 1, 2009, 34, 2012, 17, "E2"),
        ("0561", "homeless_total", None, None, None, 2025, 100, "E3"),
        ("0751", "young_18_24", 2, 2009, 1200, 2012, 1150, "E4"),
    ]
    conditions = [row.values["condition"] for row in found.rows]
    assert conditions == ["at_most", "under", "at_least"]


def test_years_in_the_headers_and_the_goal_in_a_title(reference: Reference) -> None:
    found = checked(
        reference,
        [
            *YEARS,
            ["Albertslund", 5, 2, 3, 60],
            ["Esbjerg", "-", "-", "-", "-"],
            ["Frederiksberg", 28, 10, 18, "64 %"],
            ["København", 174, 70, 104, "60*"],
            ["Odense", 34, 17, 17, 50],
            ["Århus", 66, 10, 56, 0.848484],
            ["Randers", None, None, None, None],
            ["I alt", 307, 109, 198, 64],
            ["Landsplan", 506, None, 198, "39*"],
            [],
            ["* Måltallet for hele landet er ikke oplyst."],
        ],
        "Tabel 3",
    )
    assert problems(found) == [("ignored_row", "A14")]
    assert layouts(found) == [("target", "years", 8)]
    assert records(found, *FIELDS)[:2] == [
        ("0165", "street_sleepers", 1, 2009, 5, 2012, 2),
        ("0561", "street_sleepers", 1, 2009, None, 2012, None),
    ]
    assert records(found, "municipality", "baseline", "target")[-2:] == [
        ("0730", None, None),
        ("national", 506, None),
    ]
    assert [row.values["is_chosen"] for row in found.rows] == [
        *(True, False, True, True, True, True),
        *(None, None),
    ]


def test_a_dash_chooses_away_and_a_blank_says_nothing(reference: Reference) -> None:
    rows: Rows = [
        [*LONG],
        ["Odense", 1, None, None, "–", None],
        ["Aarhus", 1, 66, 2009, None, None],
    ]
    found = checked(reference, rows)
    assert problems(found) == []
    assert records(found, "baseline", "target") == [(None, None), (66, None)]
    assert [row.values["is_chosen"] for row in found.rows] == [False, None]


def test_stacked_tables_each_with_its_goal(reference: Reference) -> None:
    rows: Rows = columns(
        "Mål 1|",
        "Kommune|Udgangspunkt 2009|Måltal 2012",
        "Odense|34|17",
        "Målsætning 2: Unge|",
        "Kommune|Udgangspunkt 2009|Måltal 2012",
        "Odense|40|20",
    )
    found = checked(reference, rows, "Måltal")
    # The catalog has no indicator for the second goal.
    assert problems(found) == [("unknown_indicator", "C6")]
    assert records(found, "goal", "target", "cell") == [(1, 17, "C3")]


def test_a_goal_without_indicator_is_an_error(reference: Reference) -> None:
    rows: Rows = columns("Kommune|Udgangspunkt 2009|Måltal 2012", "Odense|34|17")
    assert problems(checked(reference, rows)) == [("unknown_indicator", "C2")]
    nowhere: Rows = [LONG, ["Odense", "Udskrivning", 3, 2009, 1, 2012]]
    assert problems(checked(reference, nowhere)) == [("unknown_goal", "B2")]


def test_english(reference: Reference) -> None:
    header = "Municipality|Goal|Baseline|Baseline year|Target|Target year|Reduction in percent"
    found = checked(reference, columns(header, "Odense|1|34|2009|17|2012|50 %"))
    assert problems(found) == []
    assert records(found, "baseline", "target") == [(34, 17)]


@pytest.mark.parametrize(("start", "end"), [(2012, 2009), (2012, 2012)])
def test_target_must_come_after_baseline(reference: Reference, start: int, end: int) -> None:
    found = checked(reference, [LONG, ["Odense", 1, 34, start, 17, end]])
    assert problems(found) == [("target_before_baseline", "F2")]


def test_target_that_is_no_better(reference: Reference) -> None:
    found = checked(reference, [LONG, ["Odense", 1, 34, 2009, 34, 2012]])
    assert problems(found) == [("target_not_lower", "E2")]
    assert found.is_accepted
    higher: Rows = [
        ["Kommune", "Indikator", *LONG[2:]],
        ["Odense", "Flyttet i egen bolig i projektet", 10, 2009, 20, 2012],
    ]
    assert problems(checked(reference, higher)) == []


def test_a_target_needs_its_year(reference: Reference) -> None:
    found = checked(reference, [LONG, ["Odense", 1, 34, 2009, 17, None]])
    assert problems(found) == [("not_a_year", "F2")]


def test_reductions_are_recomputed(reference: Reference) -> None:
    found = checked(
        reference,
        [
            [*LONG, "Reduktion i antal", "Reduktion i %"],
            ["Odense", 1, 34, 2009, 17, 2012, 17, 50],
            ["København", 1, 174, 2009, 70, 2012, 105, 60],
            ["Frederiksberg", 1, 28, 2009, 10, 2012, 18, "65 %"],
            ["Aarhus", 1, 66, 2009, 10, 2012, "#DIV/0!", 0.85],
        ],
    )
    assert problems(found) == [("reduction_mismatch", "G3"), ("percent_mismatch", "H4")]
    assert found.problems[1].details == {"expected": "64"}
    assert found.is_accepted


def test_national_row_of_percentages_only(reference: Reference) -> None:
    found = checked(reference, [*YEARS, ["Odense", 34, 17], ["Landsplan", "39 %*", "64 pct. 1)"]])
    assert problems(found) == []


def test_small_target_is_chosen(reference: Reference) -> None:
    found = checked(reference, [LONG, ["Odense", 1, 34, 2009, "<5", 2012]])
    assert problems(found) == []
    assert (found.rows[0].values["target"], found.rows[0].values["is_chosen"]) == (None, True)
