"""The same key twice in a workbook."""

from __future__ import annotations

import pytest

from loaders.checks.check import check_workbook
from loaders.meaning.reference import Reference
from tests.loaders.building import Rows, checked, columns, problems, records, xlsx

CASES = {
    "participation": ("Kommune|Metode|Fra|Stadie", "Odense|CTI|2010|{}", "udvikling afprøvning", 1),
    "goal_choice": ("Kommune|Målsætning|Valgt", "Odense|1|{}", "ja nej", 2),
    "target": (
        "Kommune|Målsætning|Udgangspunkt|Udgangspunktsår|Måltal|Måltalsår",
        "Odense|1|34|2009|{}|2012",
        "17 16",
        4,
    ),
    "measurement": ("Kommune|Indikator|År|Værdi", "Odense|Gadesovere|2011|{}", "8 9", 3),
    "release": ("Kommune|År|Løsladelser", "Odense|2011|{}", "82 83", 2),
    "criterion_answer": ("Kommune|Kriterium|Svar", "Odense|1|{}", "ja nej", 2),
}


@pytest.mark.parametrize("kind", list(CASES))
def test_same_key_twice(reference: Reference, kind: str) -> None:
    header, line, values, column = CASES[kind]
    first, second = values.split()
    same = checked(reference, columns(header, line.format(first), line.format(first)))
    cell = f"{'ABCDEFG'[column]}3"
    assert problems(same) == [("duplicate_row", cell)]
    assert same.is_accepted
    assert len(same.rows) == 1
    other = checked(reference, columns(header, line.format(first), line.format(second)))
    assert problems(other) == [("conflicting_rows", cell)]
    assert not other.is_accepted


@pytest.mark.parametrize(
    ("header", "first", "second"),
    [
        ("Kommune|Metode|Fra", "Odense|CTI|2010", "Odense|CTI|2011"),
        ("Kommune|År|Løsladelser|Type", "Odense|2011|82|alle", "Odense|2011|9|endt straf"),
        ("Kommune|År|Løsladelser", "Odense|2011|82", "Odense|2012|82"),
        ("Kommune|Indikator|År|Værdi", "Odense|Kvinder|2011|8", "Odense|Gadesovere|2011|9"),
    ],
)
def test_another_key(reference: Reference, header: str, first: str, second: str) -> None:
    found = checked(reference, columns(header, first, second))
    assert problems(found) == []
    assert len(found.rows) == 2


def test_across_sheets_the_later_value_is_named(reference: Reference) -> None:
    content = xlsx(
        {
            "Løsladelser": [["Kommune", 2011], ["Odense", 82]],
            "Rettet": [["Kommune", "År", "Løsladelser"], ["Århus", 2011, 5], [461, 2011, 83]],
        }
    )
    found = check_workbook("fil.xlsx", content, reference)
    (problem,) = found.problems
    assert (problem.code, problem.sheet, problem.cell, problem.read) == (
        "conflicting_rows",
        "Rettet",
        "C3",
        "83",
    )
    assert problem.details["first_sheet"] == "Løsladelser"
    assert problem.details["first_cell"] == "B2"


def test_matrix_against_long(reference: Reference) -> None:
    content = xlsx(
        {
            "A": columns("Kommune|CTI|ACT", "Odense|x|"),
            "B": columns("Kommune|Metode", "Odense|CTI", "Odense|ACT"),
        }
    )
    found = check_workbook("fil.xlsx", content, reference)
    assert [(it.code, it.sheet, it.cell) for it in found.problems] == [
        ("duplicate_row", "B", "B2"),
        ("conflicting_rows", "B", "B3"),
    ]


def test_hidden_against_shown(reference: Reference) -> None:
    rows: Rows = columns("Kommune|År|Løsladelser", "Odense|2011|<5", "Odense|2011|4")
    assert problems(checked(reference, rows)) == [("conflicting_rows", "C3")]
    assert records(checked(reference, rows[:2]), "value", "hidden") == [(None, True)]


def test_the_words_for_two_answers(reference: Reference) -> None:
    found = checked(reference, columns("Kommune|Målsætning|Valgt", "Odense|1|x", "Odense|1|-"))
    (problem,) = found.problems
    assert (problem.details["first"], problem.read) == ("ja", "nej")
