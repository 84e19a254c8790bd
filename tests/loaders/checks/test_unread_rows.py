"""No row vanishes: what fills the columns of a record is an error, and the rest is told."""

from __future__ import annotations

import pytest

from loaders.checks.check import check_workbook
from loaders.checks.report import message
from loaders.meaning.reference import Reference
from tests.loaders.building import book, checked, columns, csv_text, problems, records, saved
from words.catalog import workbook_words

UNKNOWN = "unknown_municipality"


@pytest.mark.parametrize(
    "name", ["Noterup", "Ingenby", "Kildeby", "Obsen", "Gruppeby", "Regionby", "Udfyldtby"]
)
def test_a_name_that_begins_as_a_note_does_is_a_name(reference: Reference, name: str) -> None:
    long = columns("Kommune|Metode", "Odense|CTI", f"{name}|Mindfulness")
    matrix = columns("Kommune|CTI|ACT", "Odense|x|", f"{name}|x|")
    releases = columns("Kommune|År|Løsladelser", "Odense|2014|82", f"{name}|2014|7")
    for rows in (long, matrix, releases):
        assert (UNKNOWN, "A3") in problems(checked(reference, rows))


def test_a_number_before_a_name_makes_no_note_of_a_row_with_figures(reference: Reference) -> None:
    rows = columns("Kommune|År|Løsladelser", "Odense|2014|82", "1) Aarhus|2014|7")
    assert problems(checked(reference, rows)) == [(UNKNOWN, "A3")]


def test_a_name_alone_in_a_list_is_a_fact(reference: Reference) -> None:
    rows = columns("CTI|ACT", "Odense|Aarhus", "Noterup|Ingenby")
    assert problems(checked(reference, rows)) == [(UNKNOWN, "A3"), (UNKNOWN, "B3")]


def test_the_row_of_the_issue(reference: Reference) -> None:
    content = csv_text([["Kommune", "Metode"], ["Odense", "CTI"], ["Noterup", "Mindfulness"]])
    found = check_workbook("metoder.csv", content.encode(), reference)
    assert problems(found) == [(UNKNOWN, "A3"), ("unknown_method", "B3")]


def test_a_note_beside_a_known_name_is_an_error_and_beside_words_told(reference: Reference) -> None:
    rows = columns("Kommune|Metode", "Odense|CTI", "Note|CTI", "Note|endnu ikke besluttet")
    assert problems(checked(reference, rows)) == [(UNKNOWN, "A3"), ("ignored_record", "A4")]


def test_a_method_without_a_municipality_is_told(reference: Reference) -> None:
    rows = columns("Kommune|Metode|Bemærkning", "Odense|CTI|", "|Mindfulness|fra 2012")
    assert problems(checked(reference, rows)) == [("ignored_row", "B3")]


def test_footnotes_sources_and_headings_are_told_run_by_run(reference: Reference) -> None:
    rows = columns(
        "Kommune|År|Løsladelser|Bemærkning",
        "Aftalekommuner",
        "Odense|2014|82|",
        "* foreløbigt",
        "1) Fra efteråret 2010",
        "Kilde: Kriminalforsorgen",
        "Note: tallene er opgjort i uge 6",
        "|||Side 1 af 1",
    )
    found = checked(reference, rows)
    assert problems(found) == [("ignored_row", "A2"), ("ignored_row", "A4")]
    assert found.problems[1].details["rows"] == "4-8"


def test_a_run_of_rows_is_told_once(reference: Reference) -> None:
    rows = columns("Kommune|År|Løsladelser", "Odense|2014|82", *[f"Blok {n}" for n in range(40)])
    (told,) = checked(reference, rows).problems
    assert (told.code, told.cell, told.details["rows"]) == ("ignored_row", "A3", "3-42")
    assert message(told, workbook_words()).startswith("Rækkerne 3-42 er ikke læst")
    assert message(told, workbook_words("en")).startswith("The rows 3-42 were not read")


def test_rows_above_the_headers_are_told(reference: Reference) -> None:
    header, row = "Kommune|År|Løsladelser", "Odense|2014|82"
    told = [("ignored_row", "A1")]
    assert problems(checked(reference, columns("Noterup|2014|12", header, row))) == told
    content = csv_text(columns("Aarhus|2014|12", header, row)).encode()
    assert problems(check_workbook("Løsladelser.csv", content, reference)) == told
    matrix = columns("Aarhus|x|", "Kommune|CTI|ACT", "Odense|x|")
    assert problems(checked(reference, matrix)) == told
    titles = columns("Periode|2014", "Kommune|Odense", "Udfyldt af:|Hanne", header, row)
    assert problems(checked(reference, titles)) == []


def test_a_row_below_a_gap_counts(reference: Reference) -> None:
    rows = columns("Kommune|År|Løsladelser", "Odense|2014|82", "", "", "Noterup|2014|7", "|2015|9")
    assert problems(checked(reference, rows)) == [(UNKNOWN, "A5"), (UNKNOWN, "A6")]


def test_a_mark_without_a_name_is_no_title_of_the_next_table(reference: Reference) -> None:
    rows = columns("Kommune|CTI", "Odense|x", "|x", "Kommune|ACT", "Aarhus|x")
    assert problems(checked(reference, rows)) == [(UNKNOWN, "A3")]


def test_a_block_beside_the_tables_is_told(reference: Reference) -> None:
    rows = columns("Kommune|Metode||Kommune|Telefon", "Odense|CTI||Aarhus|Noterup")
    found = checked(reference, rows)
    assert problems(found) == [("ignored_row", "D1")]
    assert records(found, "municipality") == [("0461",)]


def test_each_of_two_tables_beside_each_other_is_looked_through(reference: Reference) -> None:
    rows = columns(
        "Kommune|Metode||Kommune|År|Løsladelser",
        "Odense|CTI||Aarhus|2014|5",
        "Noterup|ACT||Ingenby|2014|7",
    )
    assert problems(checked(reference, rows)) == [(UNKNOWN, "A3"), (UNKNOWN, "D3")]


def test_a_hidden_sheet_loses_nothing(reference: Reference) -> None:
    made = book({"Metoder": columns("Kommune|Metode", "Noterup|CTI"), "Om": [["Om filen"]]})
    made["Metoder"].sheet_state = "hidden"
    found = check_workbook("fil.xlsx", saved(made), reference)
    assert (UNKNOWN, "A2") in problems(found)


def test_a_stage_or_evidence_alone_is_an_error(reference: Reference) -> None:
    rows = columns("Kommune|Metode|Stadie", "Odense|CTI|", "Aarhus||udvikling")
    assert problems(checked(reference, rows)) == [("unknown_method", "B3")]
    rows = columns("Kommune|Kriterium|Svar|Dokumentation", "Odense|5||82 i 2015", "Odense|6||")
    assert problems(checked(reference, rows)) == [("missing_value", "C2")]


def test_a_row_of_a_catalog_without_its_key_is_an_error(reference: Reference) -> None:
    rows = columns(
        "Program|Nr.|Navn|Indikator",
        "hjemloesestrategien|7|Nyt mål|street_sleepers",
        "|||street_sleepers",
    )
    found = checked(reference, rows, "Målsætningskatalog")
    assert problems(found) == [("missing_value", "B3"), ("missing_value", "C3")]


def test_a_total_that_sums_nothing_is_told(reference: Reference) -> None:
    rows = columns("Kommune|Metode", "Odense|CTI", "I alt|1")
    assert problems(checked(reference, rows)) == [("ignored_row", "A3")]
