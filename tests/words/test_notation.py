"""Numbers and dates as Danes write them, rounded half up."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from words import notation


@pytest.mark.parametrize(
    ("part", "whole", "shown"),
    [
        (198, 307, "64"),
        (198, 506, "39"),
        (56, 66, "85"),
        (104, 174, "60"),
        (1, 8, "13"),
        (0, 3, "0"),
    ],
)
def test_percent_is_rounded_half_up(part: int, whole: int, shown: str) -> None:
    assert notation.percent(part / whole, "da") == f"{shown}\N{NO-BREAK SPACE}%"
    assert notation.percent(part / whole, "en") == f"{shown}%"


@pytest.mark.parametrize(
    ("value", "digits", "shown"),
    [
        (1234.5, 1, "1.234,5"),
        (0.5, 0, "1"),
        (2.675, 2, "2,68"),
        (-1.25, 1, "\N{MINUS SIGN}1,3"),
        (80, 0, "80"),
    ],
)
def test_numbers(value: float, digits: int, shown: str) -> None:
    assert notation.number(value, "da", digits) == shown


def test_a_difference_has_its_sign() -> None:
    assert notation.signed(14.7, "da", 1) == "+14,7"
    assert notation.signed(-14.7, "da", 1) == "\N{MINUS SIGN}14,7"
    assert notation.signed(0.02, "da", 1) == "0,0"


def test_dates_and_moments() -> None:
    assert notation.day(date(2026, 11, 2), "da") == "02-11-2026"
    assert notation.day(date(2026, 11, 2), "en") == "2 Nov 2026"
    assert notation.moment(datetime(2026, 7, 1, 7, 5, tzinfo=UTC), "da") == "01-07-2026 kl. 09.05"
    assert notation.month(date(2012, 5, 1), "da") == "maj 2012"
