"""Total rows are checked against their rows and never read as a municipality."""

from __future__ import annotations

import pytest

from loaders.checks.check import check_workbook
from loaders.meaning.reference import Reference
from tests.loaders.building import (
    Rows,
    book,
    checked,
    layouts,
    problems,
    records,
    saved,
    with_saved_formula,
)

HEADER: list[object] = ["Kommune", 2011, 2012]
BODY: list[list[object]] = [["Odense", 82, 80], ["Aarhus", 99, "-"]]


def messages(reference: Reference, rows: Rows) -> list[tuple[str, str | None]]:
    return problems(checked(reference, rows, "Løsladelser"))


@pytest.mark.parametrize(
    "label",
    [
        *("I alt", "i alt:", "Ialt", "Sum", "Total", "TOTAL", "I alt (2 kommuner)", "I\u00a0alt"),
        *("Kommuner i alt", "I alt*", "Sum, 2 kommuner", "Aftalekommuner i alt", "2 kommuner"),
    ],
)
def test_labels(reference: Reference, label: str) -> None:
    assert messages(reference, [HEADER, *BODY, [label, 181, 80]]) == []
    assert messages(reference, [HEADER, *BODY, [label, 181, 81]]) == [("total_mismatch", "C4")]


def test_a_total_is_no_record(reference: Reference) -> None:
    found = checked(reference, [HEADER, *BODY, ["I alt", 181, 80]], "Løsladelser")
    assert records(found, "municipality") == [("0461",), ("0461",), ("0751",)]
    assert layouts(found) == [("release", "years", 2)]


def test_the_label_may_stand_left_of_the_names(reference: Reference) -> None:
    rows: Rows = [["Region", *HEADER], ["Syd", *BODY[0]], ["I alt", None, 82, 81]]
    assert messages(reference, rows) == [("ignored_column", "A1"), ("total_mismatch", "D3")]


def test_hidden_part(reference: Reference) -> None:
    assert messages(reference, [HEADER, *BODY, ["Esbjerg", "<5", 7], ["I alt", 999, 87]]) == []


def test_landsplan_is_no_part(reference: Reference) -> None:
    rows: Rows = [HEADER, *BODY, ["I alt", 181, 80], ["Landsplan", 5000, 5100]]
    found = checked(reference, rows, "Løsladelser")
    assert problems(found) == []
    assert records(found, "municipality", "value")[-2:] == [("national", 5000), ("national", 5100)]


def test_a_total_above_its_rows(reference: Reference) -> None:
    assert messages(reference, [HEADER, ["I alt", 181, 80], *BODY]) == []
    assert messages(reference, [HEADER, ["I alt", 180, 80], *BODY]) == [("total_mismatch", "B2")]


def test_blocks_and_a_grand_total(reference: Reference) -> None:
    rows: Rows = [
        HEADER,
        ["Aftalekommuner"],
        *BODY,
        ["I alt", 181, 80],
        ["Bostøttekommuner"],
        ["Esbjerg", 10, 11],
        ["I alt", 10, 11],
        ["Kommuner i alt", 191, 91],
    ]
    headings = [("ignored_row", "A2"), ("ignored_row", "A6")]
    assert messages(reference, rows) == headings
    rows = [*rows[:-1], ["Kommuner i alt", 190, 91]]
    assert messages(reference, rows) == [*headings, ("total_mismatch", "B9")]


def test_stacked_tables_have_totals_of_their_own(reference: Reference) -> None:
    rows: Rows = [HEADER, *BODY, ["I alt", 181, 80], [], ["Jylland"], HEADER, ["Esbjerg", 5, 6]]
    assert messages(reference, [*rows, ["I alt", 5, 6]]) == []
    assert messages(reference, [*rows, ["I alt", 5, 7]]) == [("total_mismatch", "C9")]


def test_long_totals_by_group(reference: Reference) -> None:
    rows: Rows = [
        ["Kommune", "År", "Løsladelser"],
        ["Odense", 2011, 82],
        ["Aarhus", 2011, 99],
        ["I alt", 2011, 181],
        ["Odense", 2012, 80],
        ["I alt", 2012, 81],
        ["I alt", None, 261],
    ]
    assert messages(reference, rows) == [("total_mismatch", "C6")]


def test_total_of_indicators(reference: Reference) -> None:
    rows: Rows = [
        ["Kommune", "Indikator", "År", "Værdi"],
        ["Odense", "Gadesovere", 2011, 8],
        ["Odense", "Kvinder", 2011, 9],
        ["I alt", "Gadesovere", 2011, 8],
        ["I alt", "Kvinder", 2011, 10],
    ]
    assert problems(checked(reference, rows)) == [("total_mismatch", "D5")]


def test_formulas_in_totals(reference: Reference) -> None:
    made = book({"Løsladelser": [HEADER, *BODY, ["I alt", "=SUM(B2:B3)", "#REF!"]]})
    made.worksheets[0]["C4"].data_type = "e"
    content = saved(made)
    found = check_workbook("fil.xlsx", content, reference)
    assert problems(found) == [("total_mismatch", "C4")]
    right = check_workbook("fil.xlsx", with_saved_formula(content, "B4", 181), reference)
    assert problems(right) == [("total_mismatch", "C4")]
    wrong = check_workbook("fil.xlsx", with_saved_formula(content, "B4", 180), reference)
    assert problems(wrong) == [("total_mismatch", "B4"), ("total_mismatch", "C4")]


def test_decimals_are_added_exactly(reference: Reference) -> None:
    rows: Rows = [
        ["Kommune", "Indikator", "År", "Værdi"],
        ["Odense", "homeless_per_1000", 2011, 0.1],
        ["Aarhus", "homeless_per_1000", 2011, 0.2],
        ["I alt", "homeless_per_1000", 2011, 0.3],
    ]
    assert problems(checked(reference, rows)) == []
