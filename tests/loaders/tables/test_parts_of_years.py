"""A month, a quarter, a half, a day and a span are no year, in headers and in cells."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from loaders.checks.check import check_workbook
from loaders.checks.report import message
from loaders.meaning.parts_of_year import PartOfYear, part_in
from loaders.meaning.reference import Reference
from tests.loaders.building import Rows, checked, csv_text, ods, problems, records, xls, xlsx
from words.catalog import workbook_words

# fmt: off
PARTS = (
    "jan 2018", "januar-18", "Jan. 2018", "feb-18", "2018M07", "201807", "07/2018", "2018-07",
    "30-06-2018", "30.6.2018", "30. juni 2018", "pr. 30/6 2018", "2018-06-30 00:00:00",
    "2017-18", "2017/18", "2017-2018", "2017/2018", "2016 til 2018", "jan-jun 2018",
    "januar - juni 2018", "1.-3. kvartal 2018", "uge 1-26 2018", "Forår 2018", "ÅTD 2018",
    "Løsladelser maj 2018", "Antal løsladelser (august 2018)", "oktober 2018 (foreløbig)",
    "2018 t.o.m. september", "March 2018", "desember 2018",
)
WHOLE = (
    "2018", "2018.0", "2018,00", "År 2018", "2018*", "2018 1)", "Løsladelser 2018",
    "Antal løsladelser i 2018", "ultimo 2018", "Tal for 2018",
)
# fmt: on


@pytest.mark.parametrize(
    "header", [*PARTS, 201807, 20180630, date(2018, 7, 1), datetime(2018, 6, 30)]
)
def test_less_or_more_than_a_year_in_a_header(reference: Reference, header: object) -> None:
    rows: Rows = [["Kommune", 2016, header], ["Odense", 70, 69]]
    found = checked(reference, rows, "Løsladelser")
    assert problems(found) == [("part_of_year", "C1")]
    assert records(found, "year", "value") == [(2016, 70)]
    for language in ("da", "en"):
        assert "2012" in message(found.problems[0], workbook_words(language))


@pytest.mark.parametrize("header", WHOLE)
def test_a_year_in_a_header_is_one(reference: Reference, header: str) -> None:
    found = checked(reference, [["Kommune", 2016, header], ["Odense", 70, 69]], "Løsladelser")
    assert problems(found) == []
    assert records(found, "year", "value") == [(2016, 70), (2018, 69)]


@pytest.mark.parametrize("header", ["2018 (uge 6)", "Uge 6, 2018", "2018 uge 6"])
def test_the_week_of_a_count_is_no_part(reference: Reference, header: str) -> None:
    rows: Rows = [["Kommune", "Indikator", header], ["Odense", "Gadesovere", 12]]
    found = checked(reference, rows, "Målinger")
    assert problems(found) == []
    assert records(found, "year", "value") == [(2018, 12)]


@pytest.mark.parametrize("header", ["Uge 27 2018", "2018, uge 27"])
def test_a_week_is_a_part_of_what_is_counted_all_year(reference: Reference, header: str) -> None:
    found = checked(reference, [["Kommune", 2016, header], ["Odense", 70, 2]], "Løsladelser")
    assert problems(found) == [("part_of_year", "C1")]
    rows: Rows = [["Kommune", "År", "Løsladelser"], ["Odense", header, 2]]
    assert problems(checked(reference, rows)) == [("not_a_year", "B2")]


def test_a_year_in_a_header_of_dates_is_suggested(reference: Reference) -> None:
    rows: Rows = [["Kommune", date(1905, 7, 10)], ["Odense", 70]]
    found = checked(reference, rows, "Løsladelser")
    assert problems(found) == [("part_of_year", "B1")]
    assert "Mente I 2018?" in message(found.problems[0], workbook_words("da"))


def months(ending: str) -> bytes:
    names = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"]
    header: list[object] = ["Kommune", *(f"{name}-18" for name in names)]
    rows = [header, ["Odense", *range(1, 13)], ["Aarhus", *range(2, 14)]]
    if ending == "csv":
        return csv_text(rows).encode()
    return {"xlsx": xlsx, "xls": xls, "ods": ods}[ending]({"Løsladelser": rows})


@pytest.mark.parametrize("ending", ["xlsx", "xls", "ods", "csv"])
def test_twelve_months_are_one_error_that_offers_the_sum(reference: Reference, ending: str) -> None:
    found = check_workbook(f"Løsladelser.{ending}", months(ending), reference)
    assert problems(found) == [("part_of_year", "B1")]
    said = message(found.problems[0], workbook_words("da"))
    assert "B-M" in said
    assert "læg dem sammen i én kolonne med overskriften 2018" in said
    assert "Behold den ene" not in said
    assert not found.rows


def test_spans_are_told_as_one(reference: Reference) -> None:
    rows: Rows = [["Kommune", "2012-13", "2013-14", "2014-15", 2016], ["Odense", 1, 2, 3, 4]]
    found = checked(reference, rows, "Løsladelser")
    assert problems(found) == [("part_of_year", "B1")]
    assert found.problems[0].details["columns"] == "B-D"


def test_months_without_a_year_are_no_years(reference: Reference) -> None:
    rows: Rows = [["Kommune", "januar", "februar", "marts"], ["Odense", 1, 2, 3]]
    found = checked(reference, rows, "Løsladelser 2018")
    assert problems(found) == [("part_of_year", "B1")]


def test_months_beside_their_year_are_left_out_by_name(reference: Reference) -> None:
    rows: Rows = [["Kommune", "jan 2018", "feb 2018", 2018], ["Odense", 1, 2, 30]]
    found = checked(reference, rows, "Løsladelser")
    assert problems(found) == [("ignored_column", "B1"), ("ignored_column", "C1")]
    assert records(found, "year", "value") == [(2018, 30)]


@pytest.mark.parametrize(
    ("header", "part"),
    [
        ("1. halvår 2018", "h1"),
        ("2018 (2. halvår)", "h2"),
        ("2018H1", "h1"),
        ("2018K3", "q3"),
        ("K3 2018", "q3"),
        ("3. kvt. 2018", "q3"),
        ("Q3-18", "q3"),
        ("Løsladelser 3. kvartal 2018", "q3"),
    ],
)
def test_halves_and_quarters_are_read_where_there_is_a_field(
    reference: Reference, header: str, part: str
) -> None:
    found = checked(reference, [["Kommune", 2017, header], ["Odense", 70, 15]], "Løsladelser")
    assert problems(found) == []
    assert [(it.values["year"], it.values["part"], it.values["value"]) for it in found.rows] == [
        (2017, None, 70),
        (2018, part, 15),
    ]
    rows: Rows = [["Kommune", "Indikator", 2017, header], ["Odense", "Gadesovere", 70, 65]]
    if "Løsladelser" not in header:
        assert problems(checked(reference, rows, "Målinger")) == [("part_of_year", "D1")]


@pytest.mark.parametrize(
    "year", ["jan 2018", "2018M01", "2018-07", "2017/18", "forår 2018", 201801]
)
def test_less_or_more_than_a_year_in_a_cell(reference: Reference, year: object) -> None:
    rows: Rows = [["Kommune", "Indikator", "År", "Værdi"], ["Odense", "Gadesovere", year, 9]]
    found = checked(reference, rows)
    assert problems(found) == [("not_a_year", "C2")]
    assert found.problems[0].details == {"reason": "part"}


@pytest.mark.parametrize(
    "header", ["Metode 2", "18-24 år", "Kvinder", "Sagsbehandler", "K", "Maj-Britt"]
)
def test_other_headers_say_nothing_of_a_year(header: str) -> None:
    found = part_in(header)
    assert found is None or found.rest


def test_what_a_part_is_stored_as() -> None:
    assert part_in("4. kvartal 2018") == PartOfYear("quarter", 2018, 4)
    assert part_in("5. kvartal 2018") == PartOfYear("quarter", 2018, 5)
    found = part_in("5. kvartal 2018")
    assert found is not None
    assert found.code is None
