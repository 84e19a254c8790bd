"""Headers: wherever they start, however they are written, and what is said of odd ones."""

from __future__ import annotations

import pytest

from loaders.checks.check import check_workbook
from loaders.meaning.reference import Reference
from tests.loaders.building import (
    Rows,
    book,
    checked,
    columns,
    layouts,
    problems,
    records,
    saved,
    with_saved_formula,
    xlsx,
)

BODY: list[object] = ["Odense", 2014, 82]


@pytest.mark.parametrize(
    "header",
    [
        ["Kommune", "År", "Løsladelser"],
        ["KOMMUNE", "år", "LØSLADELSER"],
        ["Kommune:", " År ", "Antal løsladelser"],
        ["Kommunens navn", "Årstal", "Antal\nløsladelser"],
        ["Kommune (navn)", "[År]", "Løsladelser (antal)"],
        ["Kommunenavn", "År*", "Løsla-\ndelser"],
        ["Kommune\u00a0", "År", "Løsladelser 1)"],
        ["Municipality", "Year", "Releases"],
        ["Kommune", "År", "Løsladelser (antal personer)"],
    ],
)
def test_headers_people_use(reference: Reference, header: list[str]) -> None:
    found = checked(reference, [header, BODY])
    assert problems(found) == []
    assert records(found, "municipality", "year", "value") == [("0461", 2014, 82)]


def test_header_anywhere(reference: Reference) -> None:
    rows: Rows = [
        ["Indberetning fra kommunerne"],
        [],
        [None, None, "Udfyldt marts 2015 af kommunens kontaktperson"],
        [],
        [None, None, "Kommune", None, "År", "Løsladelser"],
        [],
        [None, None, "Odense", None, 2014, 82],
    ]
    found = checked(reference, rows, "Hvad som helst")
    assert problems(found) == []
    assert records(found, "value", "cell") == [(82, "F7")]


def test_columns_in_any_order(reference: Reference) -> None:
    rows: Rows = [["Løsladelser", "Type", "År", "Kommune"], [82, "alle", 2014, "Odense"]]
    assert records(checked(reference, rows), "municipality", "year", "value") == [
        ("0461", 2014, 82)
    ]


def test_a_second_sheet_and_an_unknown_one(reference: Reference) -> None:
    content = xlsx(
        {
            "Forside": [["Vejledning"], ["Skriv i de andre ark"]],
            "Tal": [["Kommune", "År", "Løsladelser"], BODY],
            "Metoder": columns("Kommune|Metode", "Odense|CTI"),
        }
    )
    found = check_workbook("fil.xlsx", content, reference)
    assert [(problem.code, problem.sheet) for problem in found.problems] == [
        ("ignored_sheet", "Forside")
    ]
    assert layouts(found) == [("release", "long", 1), ("participation", "long", 1)]


def test_missing_columns_at_the_first_header_cell(reference: Reference) -> None:
    found = checked(reference, [["Noget"], [], [None, "Kommune", "Løsladelser"], [None, "Odense"]])
    assert problems(found) == [("missing_column", "B3")]
    assert found.problems[0].details == {"column": "År"}
    assert found.problems[0].read is None
    assert layouts(found) == [("release", "long", 1)]


@pytest.mark.parametrize(
    ("sheet", "header", "missing"),
    [
        ("Løsladelser", ["Kommune", "Tal fra registeret"], ["År", "Løsladelser"]),
        ("Målinger", ["Kommune", "År"], ["Indikator", "Værdi"]),
        ("Måltal", ["Kommune", "Udgangspunkt"], ["Udgangspunktsår", "Måltal", "Måltalsår"]),
        ("Målsætninger", ["Kommune", "Målsætning"], ["Valgt"]),
        ("Ansøgning", ["Kommune", "Kriterium"], ["Svar"]),
        ("Løsladelser", ["År", "Løsladelser"], ["Kommune"]),
        ("Ark1", ["Kommune", "Svar"], ["Kriterium"]),
        ("Ark1", ["Kommune", "Værdi", "År"], ["Indikator"]),
        ("Metoder", ["Kommune", "Bemærkning"], ["Metode"]),
    ],
)
def test_what_is_missing(
    reference: Reference, sheet: str, header: list[str], missing: list[str]
) -> None:
    found = checked(reference, [header, ["Odense", 1, 2]], sheet)
    said = [it.details["column"] for it in found.problems if it.code == "missing_column"]
    assert said == missing
    assert {problem.cell for problem in found.problems if problem.code == "missing_column"} == {
        "A1"
    }


def test_a_line_about_the_sender_is_no_header(reference: Reference) -> None:
    rows: Rows = [["Kommune", "Odense"], [], ["Kommune", "År", "Løsladelser"], BODY]
    found = checked(reference, rows, "Løsladelser")
    assert problems(found) == []
    assert records(found, "value") == [(82,)]


def test_duplicate_columns(reference: Reference) -> None:
    rows: Rows = [["Kommune", "År", "Løsladelser", "Antal løsladelser"], [*BODY, 83]]
    assert problems(checked(reference, rows)) == [("duplicate_column", "D1")]
    years: Rows = [["Kommune", 2014, "2014"], ["Odense", 82, 83]]
    assert problems(checked(reference, years, "Løsladelser")) == [("duplicate_column", "C1")]
    marks = columns("Kommune|CTI|Critical Time Intervention", "Odense|x|x")
    assert problems(checked(reference, marks)) == [("duplicate_column", "C1")]


def test_unknown_columns(reference: Reference) -> None:
    rows: Rows = [["Kommune", "År", "Løsladelser", "Sagsbehandler", None], [*BODY, "Hanne", "set"]]
    found = checked(reference, rows)
    assert problems(found) == [("ignored_column", "D1"), ("ignored_column", "E1")]
    assert [problem.read for problem in found.problems] == ["Sagsbehandler", None]
    assert found.is_accepted


def test_name_and_code_together(reference: Reference) -> None:
    rows: Rows = [
        ["Kommunekode", "Kommune", "År", "Løsladelser"],
        [461, "Odense", 2014, 82],
        ["0751", "Århus Kommune", 2014, 90],
        ["561", None, 2014, 40],
        [461, "Aarhus", 2014, 82],
    ]
    found = checked(reference, rows)
    assert problems(found) == [("municipality_mismatch", "A5")]
    assert records(found, "municipality") == [("0461",), ("0751",), ("0561",)]


def test_a_sheet_of_facts_with_regions_is_no_register(reference: Reference) -> None:
    header = ["Kommunekode", "Kommune", "Land", "Region", "År", "Løsladelser"]
    rows: Rows = [header, [461, "Odence", "DK", "Syddanmark", 2014, 82]]
    found = checked(reference, rows)
    assert ("unknown_municipality", "B2") in problems(found)
    assert layouts(found) == [("release", "long", 1)]
    wide: Rows = [[*header[:4], 2014], [461, "Odense", "DK", "Syddanmark", 82]]
    assert records(checked(reference, wide, "Løsladelser"), "value") == [(82,)]


def test_header_with_a_formula(reference: Reference) -> None:
    made = book({"Løsladelser": [["Kommune", 2013, "=B1+1"], ["Odense", 82, 80]]})
    content = saved(made)
    found = check_workbook("fil.xlsx", content, reference)
    assert problems(found) == [("formula_without_value", "C1")]
    found = check_workbook("fil.xlsx", with_saved_formula(content, "C1", 2014), reference)
    assert problems(found) == []
    assert records(found, "year", "value") == [(2013, 82), (2014, 80)]


def test_nothing_recognised(reference: Reference) -> None:
    found = checked(reference, columns("Navn|Alder", "Odense|12"))
    assert problems(found) == [("nothing_recognised", None)]
    assert not found.is_accepted


def test_two_tables_on_one_sheet(reference: Reference) -> None:
    rows: Rows = [
        *columns("Kommune|Metode", "Odense|CTI"),
        [],
        ["Tal for løsladelser"],
        ["Kommune", "År", "Løsladelser"],
        BODY,
    ]
    found = checked(reference, rows)
    assert problems(found) == []
    assert layouts(found) == [("participation", "long", 1), ("release", "long", 1)]


def test_tables_side_by_side(reference: Reference) -> None:
    rows: Rows = [
        ["Kommune", "Metode", None, "Kommune", "År", "Løsladelser"],
        ["Odense", "CTI", None, "Aarhus", 2014, 82],
        ["Esbjerg", "ACT", None, "Odense", 2014, 90],
    ]
    found = checked(reference, rows)
    assert problems(found) == []
    assert layouts(found) == [("participation", "long", 2), ("release", "long", 2)]
    assert [row.cell for row in found.rows] == ["B2", "B3", "F2", "F3"]


def test_a_header_printed_again_goes_on_with_the_table(reference: Reference) -> None:
    header = ["Kommune", "År", "Løsladelser"]
    rows: Rows = [header, BODY, header, ["Aarhus", 2014, 90], ["I alt", None, 172]]
    found = checked(reference, rows)
    assert problems(found) == []
    assert layouts(found) == [("release", "long", 2)]
