"""Dates with the names of months, times on the clock beside them, and days that stand for none."""

from __future__ import annotations

from datetime import date, datetime

import openpyxl
import pytest

from loaders.checks.check import check_workbook
from loaders.checks.report import message
from loaders.formats.cells import Value
from loaders.meaning.clock_times import clock_time
from loaders.meaning.reference import Reference
from loaders.meaning.values import FlawError, first_day, last_day, whole_year, year
from tests.loaders.building import Rows, checked, problems, saved
from words.catalog import workbook_words


@pytest.mark.parametrize(
    "text",
    [
        "1. juni 2016", "1 juni 2016", "1. jun. 2016", "den 1. juni 2016", "onsdag d. 1. juni 2016",
        "1 June 2016", "June 1, 2016", "1.6.2016", "01-06-2016", "2016-06-01",
    ],
)  # fmt: skip
def test_a_day_in_words(text: str) -> None:
    assert (first_day(text), last_day(text)) == (date(2016, 6, 1), date(2016, 6, 1))


@pytest.mark.parametrize("text", ["juni 2016", "jun. 2016", "June 2016", "2016-06"])
def test_a_month_in_words(text: str) -> None:
    assert (first_day(text), last_day(text)) == (date(2016, 6, 1), date(2016, 6, 30))


@pytest.mark.parametrize(
    "text", ["31. juni 2016", "juni", "1. juni", "1. og 2. juni 2016", "x juni 2016"]
)
def test_what_is_no_day(text: str) -> None:
    with pytest.raises(FlawError):
        first_day(text)


@pytest.mark.parametrize(
    "text",
    [
        "1. juni 2016, kl. 12.00", "1. juni 2016 kl. 12:00", "1. juni 2016 12.00",
        "onsdag den 1. juni 2016 kl. 12.00", "01-06-2016 kl. 12.00", "1.6.2016 12:00:00",
        "2016-06-01T12:00:00", "01-06-2016, 12.00",
    ],
)  # fmt: skip
def test_a_day_with_its_time(text: str) -> None:
    assert clock_time(text) == datetime(2016, 6, 1, 12)


@pytest.mark.parametrize("text", ["1. juni 2016", "kl. 12.00", "1. juni 2016, kl. 25.00", "12.00"])
def test_no_day_with_a_time(text: str) -> None:
    with pytest.raises(FlawError):
        clock_time(text)


@pytest.mark.parametrize(
    ("value", "details"),
    [
        (date(1905, 7, 2), {"closest": "2010"}),
        (datetime(1905, 7, 2, 0, 0, 1), {"closest": "2010"}),
        (date(1900, 1, 1), {"reason": "placeholder"}),
        (date(1899, 12, 31), {"reason": "placeholder"}),
        (date(9999, 12, 31), {"reason": "placeholder"}),
        ("31-12-9999", {"reason": "placeholder"}),
        ("01-01-1900", {"reason": "placeholder"}),
        (date(1985, 5, 1), {}),
        ("1. juni 1985", {}),
    ],
)
def test_days_that_stand_for_another_thing(value: Value, details: dict[str, str]) -> None:
    for read in (first_day, last_day):
        with pytest.raises(FlawError) as caught:
            read(value)
        assert (caught.value.code, caught.value.details) == ("not_a_date", details)


@pytest.mark.parametrize("number", [2010, 1, 2958465])
@pytest.mark.parametrize("column", ["Fra", "Til"])
def test_a_number_in_a_cell_of_dates_is_told(
    reference: Reference, number: int, column: str
) -> None:
    made = openpyxl.Workbook()
    page = made.worksheets[0]
    for row in (["Kommune", "Metode", column], ["Odense", "CTI", number]):
        page.append(row)
    page["C2"].number_format = "dd-mm-yyyy"
    found = check_workbook("fil.xlsx", saved(made), reference)
    assert problems(found) == [("not_a_date", "C2")]
    assert ("2010" in message(found.problems[0], workbook_words("da"))) == (number == 2010)


def test_a_year_in_a_cell_of_dates_is_told(reference: Reference) -> None:
    rows: Rows = [["Kommune", "År", "Løsladelser"], ["Odense", date(1905, 7, 2), 12]]
    found = checked(reference, rows)
    assert problems(found) == [("not_a_year", "B2")]
    assert found.problems[0].details == {"closest": "2010"}
    assert found.problems[0].read == "02-07-1905"


@pytest.mark.parametrize(
    "value", [date(2014, 12, 31), date(2014, 1, 1), "31-12-2014", 2014, "2014"]
)
def test_an_end_of_a_year_stands_for_it(value: Value) -> None:
    assert whole_year(value) == 2014


@pytest.mark.parametrize("value", [date(2014, 6, 30), "30-06-2014", "30. juni 2014"])
def test_a_day_inside_a_year_is_no_year_of_releases(reference: Reference, value: Value) -> None:
    assert year(value) == 2014
    found = checked(reference, [["Kommune", "År", "Løsladelser"], ["Odense", value, 12]])
    assert problems(found) == [("not_a_year", "B2")]


@pytest.mark.parametrize(("text", "part"), [("2014K2", "q2"), ("K2 2014", "q2"), ("2014H1", "h1")])
def test_a_part_of_a_year_in_a_cell_of_releases(reference: Reference, text: str, part: str) -> None:
    found = checked(reference, [["Kommune", "År", "Løsladelser"], ["Odense", text, 12]])
    assert problems(found) == []
    assert [(row.values["year"], row.values["part"]) for row in found.rows] == [(2014, part)]
