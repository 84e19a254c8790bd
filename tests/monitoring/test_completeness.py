"""Expected against received."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from monitoring.completeness import (
    Completeness,
    Promised,
    Rates,
    Received,
    State,
    completeness,
    rates,
)

EXPECTED = (
    Promised("0101", "2011", date(2011, 12, 31)),
    Promised("0461", "2011", date(2011, 12, 31)),
    Promised("0461", "2013", date(2013, 12, 31)),
    Promised("0751", "2011", date(2011, 12, 31)),
)
RECEIVED = (
    Received("0461", "2011", date(2012, 3, 1)),
    Received("0461", "2011", date(2011, 12, 31)),
    Received("0751", "2011", date(2012, 2, 13)),
    Received("0751", "2013", date(2014, 2, 1)),
)


def states(on: date, codes: tuple[str, ...] = ()) -> dict[tuple[str, str], State]:
    found = completeness(EXPECTED, RECEIVED, on, codes)
    return {(each.municipality_code, each.period): each.state for each in found}


def received_on(*days: date | None) -> tuple[Received, ...]:
    """The first arrivals with other days, some of them not known."""
    return tuple(replace(each, received_on=day) for each, day in zip(RECEIVED, days, strict=False))


def one(found: tuple[Completeness, ...], code: str, period: str) -> Completeness:
    return next(each for each in found if (each.municipality_code, each.period) == (code, period))


def test_each_pair_has_one_of_four_states() -> None:
    assert states(date(2012, 6, 1), ("0561",)) == {
        ("0101", "2011"): State.MISSING,
        ("0101", "2013"): State.NOT_EXPECTED,
        ("0461", "2011"): State.RECEIVED,
        ("0461", "2013"): State.AWAITING,
        ("0561", "2011"): State.NOT_EXPECTED,
        ("0561", "2013"): State.NOT_EXPECTED,
        ("0751", "2011"): State.RECEIVED,
        ("0751", "2013"): State.NOT_EXPECTED,
    }


def test_nothing_is_missing_on_the_day_it_is_due() -> None:
    assert states(date(2011, 12, 31))["0101", "2011"] is State.AWAITING
    assert states(date(2012, 1, 1))["0101", "2011"] is State.MISSING


def test_what_comes_later_has_not_come_yet() -> None:
    assert states(date(2012, 2, 12))["0751", "2011"] is State.MISSING
    assert states(date(2012, 2, 13))["0751", "2011"] is State.RECEIVED


def test_what_came_unasked_is_received_and_counts_in_no_rate() -> None:
    found = completeness(EXPECTED, RECEIVED, date(2014, 6, 1))
    row = one(found, "0751", "2013")
    assert row.state is State.RECEIVED
    assert row.is_on_time is None
    assert rates(found).due_count == 4


def test_rates_count_what_is_due_or_has_come() -> None:
    found = rates(completeness(EXPECTED, RECEIVED, date(2012, 6, 1)))
    assert found == Rates(3, 2, 2, 1, 2 / 3, 1 / 2)


def test_rates_over_nothing_are_unknown() -> None:
    empty = completeness((), (), date(2012, 6, 1))
    assert empty == ()
    assert rates(empty) == Rates(0, 0, 0, 0, None, None)


def test_what_came_nobody_knows_when_is_received_and_not_on_time_or_late() -> None:
    undated = received_on(None, None, date(2012, 2, 13), date(2014, 2, 1))
    found = completeness(EXPECTED, undated, date(2012, 6, 1))
    assert rates(found) == Rates(3, 2, 1, 0, 2 / 3, 0.0)


def test_a_second_arrival_without_a_day_hides_when_the_first_came() -> None:
    mixed = received_on(date(2011, 12, 1), None)
    found = completeness(EXPECTED, mixed, date(2012, 6, 1))
    row = one(found, "0461", "2011")
    assert row.state is State.RECEIVED
    assert row.received_on is None


def test_what_was_known_later_counts_when_the_other_clock_stands_later() -> None:
    found = completeness(EXPECTED, RECEIVED, date(2012, 1, 31), known_on=date(2026, 11, 22))
    row = one(found, "0751", "2011")
    assert row.state is State.RECEIVED
    assert row.is_on_time is False
