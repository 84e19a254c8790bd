"""One check of one file: everything in one pass, and nothing lost in silence."""

from __future__ import annotations

import datetime as dt

import pytest

from loaders.checks.check import check_workbook
from loaders.formats.problems import Severity
from loaders.meaning.reference import Reference
from tests.loaders.building import (
    Rows,
    book,
    checked,
    columns,
    csv_text,
    layouts,
    ods,
    problems,
    records,
    saved,
    with_saved_formula,
    xls,
    xlsx,
)

HEADER: list[object] = ["Kommune", "År", "Løsladelser"]


def test_all_problems_in_one_pass_as_the_sheet_reads(reference: Reference) -> None:
    rows: Rows = [
        [*HEADER, "Kontakt"],
        ["Odence", 2014, "mange"],
        ["Odense", 1066, 12.5],
        ["Aarhus", 2014, -5],
        ["Esbjerg", 2014, 77],
    ]
    content = xlsx({"Løsladelser": rows, "Noter": [["Kun tekst"]], "A": [["Kommune", "Metode"]]})
    found = check_workbook("fil.xlsx", content, reference)
    assert [(it.code, it.sheet, it.cell, it.read) for it in found.problems] == [
        ("ignored_column", "Løsladelser", "D1", "Kontakt"),
        ("unknown_municipality", "Løsladelser", "A2", "Odence"),
        ("not_a_number", "Løsladelser", "C2", "mange"),
        ("not_a_year", "Løsladelser", "B3", "1066"),
        ("not_whole_number", "Løsladelser", "C3", "12.5"),
        ("negative_number", "Løsladelser", "C4", "-5"),
        ("ignored_sheet", "Noter", None, None),
    ]
    assert not found.is_accepted
    assert records(found, "municipality", "value") == [("0561", 77)]


def test_warnings_and_information_leave_a_workbook_accepted(reference: Reference) -> None:
    rows: Rows = [[*HEADER, "Kontakt"], ["Odense", 2014, 82, None], ["I alt", 2014, 83, None]]
    found = checked(reference, rows)
    severities = [problem.severity for problem in found.problems]
    assert severities == [Severity.INFO, Severity.WARNING]
    assert found.is_accepted


def test_errors_of_the_spreadsheet(reference: Reference) -> None:
    made = book({"Løsladelser": [HEADER, ["Odense", 2014, "=40+42"], ["Aarhus", 2014, "#REF!"]]})
    made.worksheets[0]["C3"].data_type = "e"
    content = saved(made)
    found = check_workbook("fil.xlsx", content, reference)
    assert [(it.code, it.cell, it.read) for it in found.problems] == [
        ("formula_without_value", "C2", "=40+42"),
        ("error_value", "C3", "#REF!"),
    ]
    cached = check_workbook("fil.xlsx", with_saved_formula(content, "C2", 82), reference)
    assert problems(cached) == [("error_value", "C3")]
    assert records(cached, "value") == [(82,)]


def test_names_that_are_errors(reference: Reference) -> None:
    made = book({"Ark1": [HEADER, ["=A9", 2014, 82], ["Odense", "=B9", 82]]})
    found = check_workbook("fil.xlsx", saved(made), reference)
    assert problems(found) == [("formula_without_value", "A2"), ("formula_without_value", "B3")]


def test_hidden_rows_and_sheets_are_read_and_said(reference: Reference) -> None:
    made = book(
        {
            "Løsladelser": [
                HEADER,
                *([name, 2014, 82] for name in ("Odense", "Aarhus", "Esbjerg", "Randers")),
            ],
            "Metoder": columns("Kommune|Metode", "Odense|CTI"),
        }
    )
    for row in (3, 4):
        made["Løsladelser"].row_dimensions[row].hidden = True
    made["Metoder"].sheet_state = "veryHidden"
    found = check_workbook("fil.xlsx", saved(made), reference)
    assert [(it.code, it.sheet, it.cell) for it in found.problems] == [
        ("hidden_row", "Løsladelser", "A3"),
        ("hidden_sheet", "Metoder", None),
    ]
    assert len(found.rows) == 5


def test_hidden_columns_that_are_read_are_said(reference: Reference) -> None:
    rows = columns("Kommune|Kommunekode|Telefon|År|Løsladelser|Enhed", "Odense|461|12|2014|82|")
    made = book({"Løsladelser": rows})
    for letter in "BCDEF":
        made["Løsladelser"].column_dimensions[letter].hidden = True
    found = check_workbook("fil.xlsx", saved(made), reference)
    assert problems(found) == [
        ("hidden_column", "B1"),
        ("ignored_column", "C1"),
        ("hidden_column", "D1"),
    ]
    assert [it.read for it in found.problems] == ["B", "Telefon", "D-E"]
    assert len(found.rows) == 1


def test_merged_names_and_merged_figures(reference: Reference) -> None:
    made = book(
        {
            "Løsladelser": [
                ["Løsladelser fordelt på kommuner", None, None],
                HEADER,
                ["Odense", 2013, 82],
                [None, 2014, 80],
                ["Aarhus", 2014, 90],
                ["Esbjerg", 2014, None],
            ]
        }
    )
    for block in ("A1:C1", "A3:A4", "C5:C6"):
        made.worksheets[0].merge_cells(block)
    found = check_workbook("fil.xlsx", saved(made), reference)
    assert problems(found) == [("merged_figure", "C5")]
    assert records(found, "municipality", "year", "value") == [
        ("0461", 2013, 82),
        ("0461", 2014, 80),
    ]


def test_figures_without_a_municipality(reference: Reference) -> None:
    rows: Rows = [HEADER, ["Odense", 2013, 82], [None, 2014, 80], ["Aarhus", None, 80]]
    found = checked(reference, rows)
    assert problems(found) == [("unknown_municipality", "A3"), ("not_a_year", "B4")]
    marks = checked(reference, columns("Kommune|CTI|ACT", "|x|x"))
    assert problems(marks) == [("unknown_municipality", "A2")]
    methods = checked(reference, columns("Kommune|Metode", "Odense|CTI", "|ACT"))
    assert problems(methods) == [("unknown_municipality", "A3")]


def test_dashes_where_a_name_is_needed(reference: Reference) -> None:
    rows: Rows = columns("Kommune|Indikator|År|Værdi", "-|Gadesovere|2011|5", "Odense|-|-|5")
    assert problems(checked(reference, rows)) == [
        ("unknown_municipality", "A2"),
        ("unknown_indicator", "B3"),
        ("not_a_year", "C3"),
    ]


def test_other_municipalities(reference: Reference) -> None:
    rows: Rows = [HEADER, ["Odense", 2014, 82], ["Aarhus", 2014, 90]]
    content = xlsx({"Løsladelser": rows})
    found = check_workbook("fil.xlsx", content, reference, frozenset({"0461"}))
    assert problems(found) == [("other_municipality", "A3")]
    assert records(found, "municipality") == [("0461",)]


def test_personal_number_stops_everything(reference: Reference) -> None:
    rows: Rows = [[*HEADER, "Bemærkning"], ["Odense", 2014, 82, "010203-1234"]]
    found = checked(reference, rows)
    assert problems(found) == [("personal_number", "D2")]
    assert found.problems[0].read is None
    assert (found.sheets, found.rows) == ((), ())


@pytest.mark.parametrize("name", ["fil.xls", "fil.ods", "Løsladelser.csv"])
def test_the_other_formats(reference: Reference, name: str) -> None:
    rows: Rows = [HEADER, ["Odense", 2014, 82], ["Aarhus", 2014, "<5"], ["I alt", 2014, 90]]
    contents = {
        "fil.xls": xls({"Løsladelser": rows}),
        "fil.ods": ods({"Løsladelser": rows}),
        "Løsladelser.csv": csv_text(rows).encode("cp1252"),
    }
    found = check_workbook(name, contents[name], reference)
    assert problems(found) == []
    assert [sheet.sheet for sheet in found.sheets] == ["Løsladelser"]
    assert records(found, "municipality", "year", "value", "hidden", "cell") == [
        ("0461", 2014, 82, False, "C2"),
        ("0751", 2014, None, True, "C3"),
    ]


@pytest.mark.parametrize("separator", [";", ",", "\t"])
def test_csv_separators(reference: Reference, separator: str) -> None:
    rows: Rows = [["Kommune", "Metode", "Fra"], ["Høje-Taastrup", "CTI", "2010"]]
    content = csv_text(rows, separator).encode("utf-8-sig")
    found = check_workbook("metoder.csv", content, reference)
    assert records(found, "municipality", "from", "sheet") == [("0169", "2010-01-01", "metoder")]


def test_a_workbook_may_bring_its_own_names(reference: Reference) -> None:
    content = xlsx(
        {
            "Løsladelser": [HEADER, ["Nykøbing Prøve", 2014, 82]],
            "Måltal": columns(
                "Kommune|Program|Målsætning|Udgangspunkt|Udgangspunktsår|Måltal|Måltalsår",
                "Odense|Prøveprogram|Flere i arbejde|10|2020|20|2024",
            ),
            "Metoder": columns("Kommune|Metode", "9999|Ny metode"),
            "Målsætningskatalog": columns(
                "Program|Nr.|Navn|Indikator", "proeve|7|Flere i arbejde|i_arbejde"
            ),
            "Metodekatalog": columns("Kode|Navn|Program", "ny|Ny metode|proeve"),
            "Kommuner": columns("Kommunekode|Kommune|Land", "9999|Nykøbing Prøve|DK"),
            "Programmer": columns("Kode|Navn|Fra|Til", "proeve|Prøveprogram|2020|2024"),
            "Indikatorer": columns(
                "Kode|Navn|Enhed|Retning", "i_arbejde|Borgere i arbejde|antal|højere"
            ),
        }
    )
    found = check_workbook("program.xlsx", content, reference)
    assert problems(found) == []
    kinds = {row.kind: row.values for row in found.rows}
    assert kinds["release"]["municipality_code"] == "9999"
    assert kinds["participation"]["programme_code"] == "proeve"
    assert (kinds["target"]["indicator_code"], kinds["target"]["goal_no"]) == ("i_arbejde", 7)


def test_reference_rows_need_their_names(reference: Reference) -> None:
    content = xlsx(
        {
            "Programmer": columns("Kode|Navn|Ansvarlig", "|Uden kode|Nogen", "kode||Nogen"),
            "Kriterier": columns("Program|Nr.|Kode|Tekst|Grænse", "Hjemløsestrategien||x|Tekst|80"),
        }
    )
    found = check_workbook("program.xlsx", content, reference)
    assert [(it.code, it.sheet, it.cell) for it in found.problems] == [
        ("missing_value", "Programmer", "A2"),
        ("missing_value", "Programmer", "B3"),
        ("missing_value", "Kriterier", "B2"),
    ]


def test_example_and_source_of_a_sheet(reference: Reference) -> None:
    rows: Rows = [["Eksempeltal"], ["Kilde: egen opfindelse"], HEADER, ["Odense", 2014, 82]]
    found = checked(reference, rows)
    assert problems(found) == []
    assert found.is_example
    assert (found.rows[0].is_example, found.rows[0].source) == (True, "egen opfindelse")


def test_the_cells_of_every_part_are_kept(reference: Reference) -> None:
    rows: Rows = [["Kommune", "Metode", "Fra"], ["Odense", "CTI", dt.date(2010, 1, 1)]]
    (row,) = checked(reference, rows).rows
    assert row.cells == {"municipality": "A2", "method": "B2", "from_on": "C2"}


def test_figures_above_the_first_header_are_not_lost_in_silence(reference: Reference) -> None:
    rows: Rows = [["By", "Antal", None], ["Odense", 82, None], [], HEADER, ["Aarhus", 2014, 90]]
    found = checked(reference, rows)
    assert problems(found) == [("ignored_row", "A2")]
    assert found.is_accepted


def test_rows_of_a_sheet_count_data_only(reference: Reference) -> None:
    rows: Rows = [["Titel"], HEADER, ["Odense", 2014, 82], [], ["I alt", None, 82], ["* En note"]]
    assert layouts(checked(reference, rows)) == [("release", "long", 1)]
