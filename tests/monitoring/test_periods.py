"""Years, days and what a participation covers."""

from __future__ import annotations

from datetime import date

import pytest

from monitoring.periods import AsOf, Cover, Period, as_of, covers, year_end, year_position

STRATEGY = Period(date(2009, 1, 1), date(2013, 8, 31))
TODAY = date(2026, 11, 22)


def test_year_ends_lie_whole_years_apart() -> None:
    assert year_end(2011) == date(2011, 12, 31)
    assert year_position(year_end(2012)) - year_position(year_end(2009)) == 3


def test_an_ended_programme_is_shown_at_its_end() -> None:
    assert as_of(None, STRATEGY.to_on, TODAY) == AsOf(date(2013, 8, 31), is_programme_end=True)


@pytest.mark.parametrize("ends_on", [None, TODAY, date(2030, 1, 1)])
def test_a_running_programme_is_shown_today(ends_on: date | None) -> None:
    assert as_of(None, ends_on, TODAY) == AsOf(TODAY, is_programme_end=False)


def test_a_date_that_was_asked_for_holds() -> None:
    asked = date(2010, 12, 31)
    assert as_of(asked, STRATEGY.to_on, TODAY) == AsOf(asked, is_programme_end=False)


@pytest.mark.parametrize(
    ("on", "is_running"),
    [
        (date(2008, 12, 31), False),
        (date(2009, 1, 1), True),
        (date(2013, 8, 31), True),
        (date(2013, 9, 1), False),
    ],
)
def test_without_dates_the_programme_period_holds(on: date, is_running: bool) -> None:
    assert covers(None, None, on, STRATEGY) == Cover(is_running, is_date_unknown=True)


def test_own_dates_hold_before_the_programme_and_its_end_closes_an_open_one() -> None:
    started = date(2010, 3, 1)
    assert not covers(started, None, date(2010, 2, 28), STRATEGY).is_running
    assert covers(started, None, started, STRATEGY) == Cover(is_running=True, is_date_unknown=False)
    assert not covers(started, None, date(2013, 9, 1), STRATEGY).is_running
    assert covers(started, date(2014, 1, 1), date(2013, 9, 1), STRATEGY).is_running


def test_a_programme_without_a_period_excludes_no_day() -> None:
    assert covers(None, None, TODAY, Period()) == Cover(
        is_running=True, is_date_unknown=True, is_dated=False
    )
