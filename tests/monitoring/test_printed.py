"""Printed dates keep the precision they were printed with."""

from __future__ import annotations

from datetime import date

import pytest

from monitoring.printed import Printed, printed, recurrence


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2013-08-31", Printed("day", date(2013, 8, 31), date(2013, 8, 31))),
        ("2016-06-01T12:00:00", Printed("day", date(2016, 6, 1), date(2016, 6, 1))),
        ("2022-06", Printed("month", date(2022, 6, 1), date(2022, 6, 30))),
        ("2012-02", Printed("month", date(2012, 2, 1), date(2012, 2, 29))),
        ("2012", Printed("year", date(2012, 1, 1), date(2012, 12, 31))),
        ("forår 2010", Printed("season", date(2010, 3, 1), date(2010, 5, 31), "spring")),
        ("Sommer 2010", Printed("season", date(2010, 6, 1), date(2010, 8, 31), "summer")),
        ("winter 2010", Printed("season", date(2010, 1, 1), date(2010, 3, 31), "winter")),
        ("2012-13", None),
        ("2013-04-31", None),
        ("snart", None),
        ("engang 2010", None),
        (None, None),
    ],
)
def test_a_printed_date(text: str | None, expected: Printed | None) -> None:
    assert printed(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("P6M", (6, "M")), ("P1Y", (1, "Y")), ("P2W", (2, "W")), ("hvert år", None), (None, None)],
)
def test_how_often_something_comes_back(text: str | None, expected: tuple[int, str] | None) -> None:
    assert recurrence(text) == expected
