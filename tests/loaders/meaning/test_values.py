"""From a cell to a value."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

import pytest

from loaders.formats.cells import ErrorValue, UnsavedFormula, Value
from loaders.meaning.clock_times import moment
from loaders.meaning.marks import mark
from loaders.meaning.values import (
    Figure,
    FlawError,
    count,
    first_day,
    last_day,
    number,
    text,
    year,
)


@pytest.mark.parametrize(
    ("cell", "value"),
    [
        ("1.234", 1234),
        ("1 234", 1234),
        ("1\u00a0234", 1234),
        ("12.345.678", 12345678),
        ("12,5", 12.5),
        ("1.234,5", 1234.5),
        ("12.5", 12.5),
        ("12.3456", 12.3456),
        ("64 %", 64),
        ("64%", 64),
        ("64 pct.", 64),
        ("64 procent", 64),
        ("39*", 39),
        ("39 %*", 39),
        ("12 1)", 12),
        ("12¹", 12),
        ("12 personer", 12),
        ("1.234 borgere", 1234),
        (" 7 ", 7),
        ("0", 0),
        (1.234, 1.234),
        (0, 0),
    ],
)
def test_numbers(cell: Value, value: float) -> None:
    assert number(cell) == Figure(value)


@pytest.mark.parametrize("cell", [None, "", "  ", "·", "…", "..."])
def test_nothing_is_nothing(cell: Value | None) -> None:
    assert number(cell) == Figure()


@pytest.mark.parametrize("cell", ["-", "–", "—", " - ", "-*"])
def test_a_dash_is_never_zero(cell: str) -> None:
    assert number(cell) == Figure(is_dash=True)


@pytest.mark.parametrize("cell", ["<5", "< 5", "<5*", "under 5"])
def test_hidden_for_confidentiality(cell: str) -> None:
    assert number(cell) == Figure(is_hidden=True)


@pytest.mark.parametrize(
    ("read", "cell", "code"),
    [
        (number, "mange", "not_a_number"),
        (number, "ca. 50", "not_a_number"),
        (number, "12,5,5", "not_a_number"),
        (number, "1.23.4", "not_a_number"),
        (number, True, "not_a_number"),
        (number, date(2012, 1, 1), "not_a_number"),
        (number, float("nan"), "not_a_number"),
        (number, -1, "negative_number"),
        (number, "-1", "negative_number"),
        (number, "−12", "negative_number"),
        (count, 12.5, "not_whole_number"),
        (count, "12,5", "not_whole_number"),
        (count, "64 %", "not_a_number"),
        (count, 3_000_000_000, "number_too_large"),
        (number, ErrorValue("#REF!"), "error_value"),
        (number, UnsavedFormula("=A1"), "formula_without_value"),
        (year, 1989, "not_a_year"),
        (year, 2101, "not_a_year"),
        (year, "12", "not_a_year"),
        (year, 2012.5, "not_a_year"),
        (year, "2009/2010", "not_a_year"),
        (year, True, "not_a_year"),
        (mark, "måske", "unknown_mark"),
        (mark, 2, "unknown_mark"),
        (first_day, "engang", "not_a_date"),
        (first_day, "2012-13-01", "not_a_date"),
        (moment, "2016-02-15 kl. 12:00", "not_a_date"),
    ],
)
def test_flaws(read: Callable[[Value], object], cell: Value, code: str) -> None:
    with pytest.raises(FlawError) as caught:
        read(cell)
    assert caught.value.code == code


@pytest.mark.parametrize(
    "cell", [2012, 2012.0, "2012", " 2012 ", "År 2012", "2012*", date(2012, 5, 1)]
)
def test_years(cell: Value) -> None:
    assert year(cell) == 2012


@pytest.mark.parametrize("cell", ["31-12-2012", "2012-12-31", "2012 (foreløbig)", "31.12.2012"])
def test_years_in_texts(cell: str) -> None:
    assert year(cell) == 2012


def test_ends_of_the_years() -> None:
    assert (year(1990), year("2100"), year(None), year("-")) == (1990, 2100, None, None)


@pytest.mark.parametrize(
    ("cell", "first", "last"),
    [
        (2012, date(2012, 1, 1), date(2012, 12, 31)),
        ("2012-02", date(2012, 2, 1), date(2012, 2, 29)),
        ("feb. 2012", date(2012, 2, 1), date(2012, 2, 29)),
        ("1. 5. 2012", date(2012, 5, 1), date(2012, 5, 1)),
        (datetime(2012, 5, 1), date(2012, 5, 1), date(2012, 5, 1)),
    ],
)
def test_periods(cell: Value, first: date, last: date) -> None:
    assert (first_day(cell), last_day(cell)) == (first, last)


def test_moments_have_no_zone_and_a_day_lasts_to_its_end() -> None:
    assert moment("2016-02-15T12:00:00+01:00") == datetime(2016, 2, 15, 12)
    assert moment("2016-02-15") == datetime(2016, 2, 15, 23, 59, 59)
    assert moment(None) is None


@pytest.mark.parametrize("cell", ["X", "x", "✓", "ja", "JA", "yes", 1, "1", True, 1.0, "x*"])
def test_true_marks(cell: Value) -> None:
    assert mark(cell) is True


@pytest.mark.parametrize("cell", [None, " ", "-", "–", "nej", "No", 0, "0", False])
def test_false_marks(cell: Value | None) -> None:
    assert mark(cell) is False


def test_unknown_is_neither() -> None:
    assert mark(" ? ") is None


def test_text_is_trimmed() -> None:
    assert text("  a\u00a0 b\n c ") == "a b c"
    assert text(12.0) == "12"
    assert text("   ") is None


def test_a_text_holds_only_what_can_be_kept() -> None:
    assert text("Det\x0bstår\x00 her\x1b\ufffe") == "Det står her"
    assert text("\x00") is None
