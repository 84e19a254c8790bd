"""Counts of parts of a year, days in order, and years that say their week."""

from __future__ import annotations

import pytest

from loaders.meaning.reference import Reference
from tests.loaders.building import Rows, checked, problems, records

HEADER = ["Kommune", "År", "Periode", "Løsladelser", "Enhed"]


@pytest.mark.parametrize("word", ["1. halvår", "H1", "halvår 1", "1h"])
def test_a_half_year_is_read(reference: Reference, word: str) -> None:
    found = checked(reference, [HEADER, ["Odense", 2024, word, 30, "personer"]])
    assert problems(found) == []
    (row,) = found.rows
    assert (row.values["year"], row.values["part"], row.values["unit"]) == (2024, "h1", "people")


def test_year_and_quarter_may_stand_in_one_cell(reference: Reference) -> None:
    found = checked(reference, [["Kommune", "År", "Løsladelser"], ["Odense", "3. kvartal 2024", 9]])
    assert problems(found) == []
    assert [(row.values["year"], row.values["part"]) for row in found.rows] == [(2024, "q3")]


def test_a_whole_year_says_nothing_of_a_part(reference: Reference) -> None:
    rows: Rows = [HEADER, ["Odense", 2024, None, 30, None], ["Odense", 2025, "hele året", 31, None]]
    found = checked(reference, rows)
    assert problems(found) == []
    assert [row.values["part"] for row in found.rows] == [None, None]
    assert records(found, "year") == [(2024,), (2025,)]


def test_two_halves_are_no_doubles(reference: Reference) -> None:
    rows: Rows = [HEADER, *(["Odense", 2024, f"{n}. halvår", 30 + n, "personer"] for n in (1, 2))]
    assert problems(checked(reference, rows)) == []


def test_an_unknown_part_is_told(reference: Reference) -> None:
    found = checked(reference, [HEADER, ["Odense", 2024, "5. kvartal", 30, None]])
    assert problems(found) == [("unknown_period", "C2")]


def test_nothing_ends_before_it_begins(reference: Reference) -> None:
    rows: Rows = [["Kommune", "Metode", "Fra", "Til"], ["Odense", "CTI", 2012, 2010]]
    assert problems(checked(reference, rows)) == [("to_before_from", "D2")]


def test_one_day_is_no_mistake(reference: Reference) -> None:
    rows: Rows = [
        ["Kommune", "Metode", "Fra", "Til"],
        ["Odense", "CTI", "01-03-2012", "01-03-2012"],
    ]
    assert problems(checked(reference, rows)) == []


@pytest.mark.parametrize("year", ["2011 (uge 6)", "2011, uge 6"])
def test_a_year_may_say_its_week(reference: Reference, year: str) -> None:
    rows: Rows = [["Kommune", "Indikator", "År", "Værdi"], ["Odense", "Gadesovere", year, 8]]
    found = checked(reference, rows)
    assert [row.values["year"] for row in found.rows] == [2011]


def test_code_and_name_of_one_cell_must_agree(reference: Reference) -> None:
    rows: Rows = [["Kommune", "Metode"], ["461 Aarhus", "CTI"]]
    assert problems(checked(reference, rows)) == [("municipality_mismatch", "A2")]
