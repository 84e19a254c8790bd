"""Methods in municipalities: long, as a matrix, and in lists."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from loaders.meaning.reference import Reference
from tests.loaders.building import Rows, checked, columns, layouts, problems, records

KEY = ("municipality", "method", "runs")


def test_long_names_what_it_gives(reference: Reference) -> None:
    found = checked(
        reference,
        [
            ["Kommune", "Metode", "Program", "Stadie", "Fra", "Til", "Bemærkning"],
            ["Odense", "CTI", None, "Afprøvning", 2010, "31-12-2012", "kun syd"],
            ["Aarhus", "Håndholdt inklusion", "Håndholdt Inklusion", None, date(2016, 3, 1)],
            ["Esbjerg", None],
        ],
    )
    assert problems(found) == [("ignored_row", "A4")]
    assert layouts(found) == [("participation", "long", 3)]
    names = ("municipality", "programme", "method", "runs", "stage", "from", "to", "cell")
    assert records(found, *names) == [
        (
            "0461",
            "hjemloesestrategien",
            "cti",
            True,
            "afproevning",
            "2010-01-01",
            "2012-12-31",
            "B2",
        ),
        (
            "0751",
            "haandholdt_inklusion",
            "haandholdt_inklusion",
            True,
            None,
            "2016-03-01",
            None,
            "B3",
        ),
    ]
    assert found.rows[0].values["note"] == "kun syd"


def test_programme_is_the_methods_own(reference: Reference) -> None:
    found = checked(reference, columns("Kommune|Metode", "Odense|Håndholdt inklusion"))
    assert records(found, "programme") == [("haandholdt_inklusion",)]


def test_english_headers(reference: Reference) -> None:
    found = checked(
        reference,
        [
            ["Municipality", "Method", "Programme", "Stage", "From", "To", "Remark"],
            ["Odense", "Good release", None, "Testing", 2010, 2012, None],
        ],
    )
    assert problems(found) == []
    assert records(found, "method", "stage", "to") == [
        ("god_loesladelse", "afproevning", "2012-12-31")
    ]


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("CM", "icm"),
        ("cti ", "cti"),
        ("CM/ICM", "icm"),
        ("Case Management (ICM)", "icm"),
        ("Opsøgende og kontaktskabende\narbejde", "opsoegende"),
        ("God løsladelse*", "god_loesladelse"),
        ("ACT 1)", "act"),
        ("god_udskrivning", "god_udskrivning"),
        ("Critical Time Intervention (CTI)", "cti"),
        ("Intensive Case Management", "icm"),
    ],
)
def test_method_names(reference: Reference, written: str, code: str) -> None:
    found = checked(reference, [["Kommune", "Metode"], ["Odense", written]])
    assert records(found, "method") == [(code,)]


def test_matrix_gives_a_record_for_every_cell(reference: Reference) -> None:
    found = checked(
        reference,
        [
            ["Kommune", "Udredning og plan", "CTI", "CM", "ACT", "Opsøgende", "God løsladelse"],
            ["Odense", "X", None, "-", "?", "✓", "nej"],
            ["Aarhus", 1, 0, True, False, "ja", "–"],
        ],
    )
    assert problems(found) == []
    assert layouts(found) == [("participation", "matrix", 2)]
    assert records(found, *KEY, "cell") == [
        ("0461", "udredning", True, "B2"),
        ("0461", "cti", False, "C2"),
        ("0461", "icm", False, "D2"),
        ("0461", "act", None, "E2"),
        ("0461", "opsoegende", True, "F2"),
        ("0461", "god_loesladelse", False, "G2"),
        ("0751", "udredning", True, "B3"),
        ("0751", "cti", False, "C3"),
        ("0751", "icm", True, "D3"),
        ("0751", "act", False, "E3"),
        ("0751", "opsoegende", True, "F3"),
        ("0751", "god_loesladelse", False, "G3"),
    ]


def test_anything_else_is_no_mark(reference: Reference) -> None:
    found = checked(
        reference,
        [["Kommune", "CTI", "ACT", "CM"], ["Odense", "måske", 2, "(x)"], ["Aarhus", "x", "x", "x"]],
    )
    marks = ["B2", "C2", "D2"]
    assert problems(found) == [("unknown_mark", cell) for cell in marks]
    assert [problem.read for problem in found.problems] == ["måske", "2", "(x)"]
    assert not found.is_accepted
    assert {row.values["municipality_code"] for row in found.rows} == {"0751"}


def test_matrix_under_two_header_rows(reference: Reference) -> None:
    rows: Rows = columns("Kommune|Metode||", "|CTI|ACT|CM", "Odense|x||x")
    found = checked(reference, rows)
    assert problems(found) == []
    assert records(found, "method", "runs") == [("cti", True), ("act", False), ("icm", True)]


def test_misspelled_method_is_named(reference: Reference) -> None:
    found = checked(reference, columns("Kommune|CTI|God løsladels", "Odense|x|x"))
    assert problems(found) == [("unknown_method", "C1")]
    assert found.problems[0].details == {"closest": "God løsladelse"}
    long = checked(reference, columns("Kommune|Metode", "Odense|Opsøgende indsat"))
    assert problems(long) == [("unknown_method", "B2")]
    assert long.problems[0].details == {"closest": "Opsøgende indsats"}


def test_marks_under_an_unknown_method_are_not_lost(reference: Reference) -> None:
    found = checked(reference, columns("Kommune|CTI|Housing First", "Odense|x|x"))
    assert problems(found) == [("unknown_method", "C1")]


def test_other_columns_in_a_matrix_are_said_to_be_ignored(reference: Reference) -> None:
    found = checked(
        reference,
        columns("Region|Kommune|CTI|I alt|Kontaktperson", "Syddanmark|Odense|x|1|Hanne"),
    )
    assert problems(found) == [
        ("ignored_column", "A1"),
        ("ignored_column", "D1"),
        ("ignored_column", "E1"),
    ]
    assert found.is_accepted


def test_lists_and_stacked_blocks(reference: Reference) -> None:
    rows: Rows = columns(
        "Bostøttemetoder||",
        "CTI|ACT|CM",
        "Odense|Aarhus|Esbjerg",
        "Aarhus||Odense Kommune",
        "",
        "Andre metoder",
        "Udredning og plan|God løsladelse",
        "Albertslund|Århus",
        "Odense",
    )
    found = checked(reference, rows, "Oversigt")
    assert problems(found) == []
    assert layouts(found) == [("participation", "lists", 4)]
    assert records(found, "method", "municipality", "cell") == [
        ("cti", "0461", "A3"),
        ("act", "0751", "B3"),
        ("icm", "0561", "C3"),
        ("cti", "0751", "A4"),
        ("icm", "0461", "C4"),
        ("udredning", "0165", "A8"),
        ("god_loesladelse", "0751", "B8"),
        ("udredning", "0461", "A9"),
    ]


def test_lists_in_one_column_below_each_other(reference: Reference) -> None:
    found = checked(reference, columns("CTI", "Odense", "Aarhus", "ACT", "Esbjerg"))
    assert records(found, "method", "municipality") == [
        ("cti", "0461"),
        ("cti", "0751"),
        ("act", "0561"),
    ]


def test_lists_name_unknown_methods_and_municipalities(reference: Reference) -> None:
    rows: Rows = columns("CTI|Housing First", "Odense|Aarhus", "Odence|")
    found = checked(reference, rows)
    assert problems(found) == [("unknown_method", "B1"), ("unknown_municipality", "A3")]


def test_a_list_of_misspelt_names_is_a_list_when_it_stands_beside_one(
    reference: Reference,
) -> None:
    rows: Rows = columns("CTI|God udskrivning|ACT", "Odense|Odence|", "Aarhus||")
    found = checked(reference, rows)
    assert problems(found) == [("unknown_municipality", "B2")]
    assert found.problems[0].details["closest"] == "Odense"
    assert records(found, "method", "municipality") == [("cti", "0461"), ("cti", "0751")]


def test_lists_count_their_names(reference: Reference) -> None:
    rows: Rows = [["CTI", "ACT"], ["Odense", "Aarhus"], ["Esbjerg", None], ["I alt: 2", 3]]
    found = checked(reference, rows)
    assert problems(found) == [("total_mismatch", "B4")]
    assert found.problems[0].details == {"expected": "1"}
    assert len(found.rows) == 3


def test_a_column_beside_the_lists_is_said_to_be_ignored(reference: Reference) -> None:
    rows: Rows = columns("CTI|Bemærkninger|ACT", "Odense|fra 2010|Aarhus")
    found = checked(reference, rows)
    assert problems(found) == [("ignored_column", "B1")]


def test_dates(reference: Reference) -> None:
    found = checked(
        reference,
        [
            ["Kommune", "Metode", "Fra", "Til"],
            ["Odense", "CTI", datetime(2010, 5, 1), "2011-06"],
            ["Odense", "ACT", "1/9-2010", "marts 2012"],
            ["Odense", "CM", "engang", None],
            ["Odense", "God løsladelse", "31-02-2012", None],
        ],
    )
    assert problems(found) == [("not_a_date", "C4"), ("not_a_date", "C5")]
    assert records(found, "from", "to") == [
        ("2010-05-01", "2011-06-30"),
        ("2010-09-01", "2012-03-31"),
    ]


def test_unknown_stage_and_programme(reference: Reference) -> None:
    rows: Rows = columns("Kommune|Metode|Stadie|Program", "Odense|CTI|drift|Hjemløsestrategi")
    found = checked(reference, rows)
    assert problems(found) == [("unknown_stage", "C2"), ("unknown_programme", "D2")]
    assert found.problems[1].details == {"closest": "Hjemløsestrategien"}


def test_total_row_counts_marks(reference: Reference) -> None:
    rows: Rows = [
        ["Kommune", "CTI", "ACT"],
        ["Odense", "x", "x"],
        ["Aarhus", "x", None],
        ["I alt", 2, 2],
    ]
    found = checked(reference, rows)
    assert problems(found) == [("total_mismatch", "C4")]
    assert found.problems[0].details == {"expected": "1"}
    assert layouts(found) == [("participation", "matrix", 2)]
