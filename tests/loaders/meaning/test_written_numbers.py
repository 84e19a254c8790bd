"""Numbers in texts that can be read in two ways, told by the other texts of their column."""

from __future__ import annotations

import pickle

import pytest

from loaders.checks.check import Checked, check_workbook
from loaders.checks.report import message
from loaders.meaning.reference import Reference
from loaders.meaning.values import Figure, FlawError, count, number, rate
from loaders.meaning.written_numbers import EitherWay, Points, points_of
from tests.loaders.building import csv_text, problems, records, xlsx
from words.catalog import workbook_words

NAMES = ("Odense", "Aarhus", "Esbjerg", "Randers", "Horsens")
RATE, COUNT = "homeless_per_1000", "homeless_total"


def readings(reference: Reference, indicator: str, *texts: str, ending: str = "csv") -> Checked:
    """A long table of one indicator with these texts as values."""
    pairs = zip(NAMES, texts, strict=False)
    rows = [["Kommune", "Indikator", "År", "Værdi"]]
    rows += [[name, indicator, "2019", text] for name, text in pairs]
    content = xlsx({"Målinger": rows}) if ending == "xlsx" else csv_text(rows).encode()
    return check_workbook(f"fil.{ending}", content, reference)


def values_of(found: Checked) -> list[object]:
    return [value for (value,) in records(found, "value")]


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_a_group_of_thousands_never_begins_with_nought(reference: Reference, ending: str) -> None:
    found = readings(reference, RATE, "0.851", "0.4", "0.12345", "0", ending=ending)
    assert problems(found) == []
    assert values_of(found) == [0.851, 0.4, 0.12345, 0]


@pytest.mark.parametrize("text", ["01.234", "0 851", "00.851", "0.851.234"])
def test_groups_that_begin_with_nought_are_no_number(text: str) -> None:
    with pytest.raises(FlawError):
        number(text)


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_three_decimals_among_decimals_are_decimals(reference: Reference, ending: str) -> None:
    found = readings(reference, RATE, "1.234", "1.2", "0.851", "12.345", ending=ending)
    assert problems(found) == []
    assert values_of(found) == [1.234, 1.2, 0.851, 12.345]


def test_points_of_groups_stand_beside_decimal_commas(reference: Reference) -> None:
    found = readings(reference, RATE, "1.234", "1,2", "1.234,5")
    assert problems(found) == []
    assert values_of(found) == [1234, 1.2, 1234.5]


@pytest.mark.parametrize(
    ("texts", "cells"),
    [
        (("1.234", "2"), ["D2"]),
        (("1.234", "2.345"), ["D2", "D3"]),
        (("1.234", "1.2", "1,5"), ["D2"]),
        (("1.234", "1,5"), ["D2"]),
        (("1.234", "12,0", "2"), ["D2"]),
        (("1,234", "1.5"), ["D2"]),
        (("1.234 ‰", "2"), ["D2"]),
    ],
)
def test_what_can_be_read_both_ways_is_an_error_that_names_both(
    reference: Reference, texts: tuple[str, ...], cells: list[str]
) -> None:
    found = readings(reference, RATE, *texts)
    assert [it.cell for it in found.problems] == cells
    if "‰" in texts[0]:
        return
    assert {it.code for it in found.problems} == {"ambiguous_number"}
    for language in ("da", "en"):
        said = message(found.problems[0], workbook_words(language))
        assert "1234" in said
        assert "1,234" in said


def test_cells_of_numbers_with_decimals_tell_it_too(reference: Reference) -> None:
    rows: list[list[object]] = [["Kommune", "Indikator", "År", "Værdi"]]
    rows += [["Odense", RATE, 2018, "1.234"], ["Aarhus", RATE, 2018, 1.5]]
    rows += [["Odense", COUNT, 2018, "2.345"]]
    found = check_workbook("fil.xlsx", xlsx({"Målinger": rows}), reference)
    assert problems(found) == []
    assert values_of(found) == [1.234, 1.5, 2345]


def test_a_count_beside_a_rate_with_commas_is_of_thousands(reference: Reference) -> None:
    rows: list[list[object]] = [["Kommune", "Indikator", "År", "Værdi"]]
    rows += [["Odense", COUNT, 2018, "1.234"]]
    rows += [["Odense", RATE, 2018, "1,5"]]
    found = check_workbook("fil.xlsx", xlsx({"Målinger": rows}), reference)
    assert problems(found) == []
    assert values_of(found) == [1234, 1.5]


def test_a_count_has_no_decimals(reference: Reference) -> None:
    found = readings(reference, COUNT, "1.234", "17", "2.001")
    assert problems(found) == []
    assert values_of(found) == [1234, 17, 2001]


@pytest.mark.parametrize(
    "texts", [("1.234", "17.0"), ("82.000", "101.000"), ("1.234", "3.5", "1,5")]
)
def test_a_count_among_decimals_can_be_read_both_ways(
    reference: Reference, texts: tuple[str, ...]
) -> None:
    found = readings(reference, COUNT, *texts)
    assert ("ambiguous_number", "D2") in problems(found)
    assert not found.is_accepted


def test_the_columns_of_years_are_looked_at_together(reference: Reference) -> None:
    rows = [["Kommune", "Indikator", "2017", "2018"], ["Odense", RATE, "1.234", "0.8"]]
    found = check_workbook("fil.csv", csv_text(rows).encode(), reference)
    assert problems(found) == []
    assert values_of(found) == [1.234, 0.8]


@pytest.mark.parametrize(
    ("texts", "points"),
    [
        (["1.234"], Points.OPEN),
        (["1.234", "1.5"], Points.DECIMALS),
        (["1.234", "0.851"], Points.DECIMALS),
        (["1.234", "1.2345"], Points.DECIMALS),
        (["1.234", "1.234.567"], Points.GROUPS),
        (["1.234", "12,5"], Points.AMONG_COMMAS),
        (["1.234", "12,5", "1.234,5"], Points.GROUPS),
        (["1.234", "12,5", "1.5"], Points.BOTH),
        (["1.000", "2.000"], Points.ALL_ZEROS),
        (["1.000"], Points.OPEN),
        (["1.234", "mange", ""], Points.OPEN),
    ],
)
def test_what_a_column_says_of_its_points(texts: list[str], points: Points) -> None:
    assert points_of(texts) is points


def test_how_each_reader_takes_it() -> None:
    assert count(EitherWay("1.234", Points.GROUPS)) == Figure(1234)
    assert rate(EitherWay("1.234", Points.DECIMALS)) == Figure(1.234)
    for read, points in ((rate, Points.OPEN), (count, Points.DECIMALS), (number, Points.BOTH)):
        with pytest.raises(FlawError) as caught:
            read(EitherWay("1.234*", points))
        assert caught.value.details == {"whole": "1234", "decimal": "1,234"}


def test_it_goes_from_process_to_process() -> None:
    found = pickle.loads(pickle.dumps(EitherWay("1.234", Points.OPEN)))
    assert (str(found), found.points) == ("1.234", Points.OPEN)
