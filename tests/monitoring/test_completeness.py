"""Expected against received."""

from __future__ import annotations

from datetime import date
from typing import Any

import pandas as pd

from monitoring.completeness import COLUMNS, Rates, State, completeness, rates

EXPECTED = pd.DataFrame(
    [
        ("0101", "2011", date(2011, 12, 31)),
        ("0461", "2011", date(2011, 12, 31)),
        ("0461", "2013", date(2013, 12, 31)),
        ("0751", "2011", date(2011, 12, 31)),
    ],
    columns=["municipality_code", "period", "due_on"],
)
RECEIVED = pd.DataFrame(
    [
        ("0461", "2011", date(2012, 3, 1)),
        ("0461", "2011", date(2011, 12, 31)),
        ("0751", "2011", date(2012, 2, 13)),
        ("0751", "2013", date(2014, 2, 1)),
    ],
    columns=["municipality_code", "period", "received_on"],
)


def states(on: date, codes: tuple[str, ...] = ()) -> dict[tuple[str, str], State]:
    found = completeness(EXPECTED, RECEIVED, on, codes)
    keys = zip(found["municipality_code"], found["period"], strict=True)
    return dict(zip(keys, found["state"], strict=True))


def days(*found: date | None) -> pd.Series[Any]:
    """A column of days, some of them not known."""
    return pd.Series(list(found), dtype="object")


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
    row = found[found["municipality_code"].eq("0751") & found["period"].eq("2013")]
    assert row["state"].tolist() == [State.RECEIVED]
    assert row["is_on_time"].tolist() == [None]
    assert rates(found).due_count == 4


def test_rates_count_what_is_due_or_has_come() -> None:
    found = rates(completeness(EXPECTED, RECEIVED, date(2012, 6, 1)))
    assert found == Rates(3, 2, 2, 1, 2 / 3, 1 / 2)


def test_rates_over_nothing_are_unknown() -> None:
    empty = completeness(EXPECTED.head(0), RECEIVED.head(0), date(2012, 6, 1))
    assert list(empty.columns) == list(COLUMNS)
    assert rates(empty) == Rates(0, 0, 0, 0, None, None)


def test_what_came_nobody_knows_when_is_received_and_not_on_time_or_late() -> None:
    undated = RECEIVED.assign(received_on=days(None, None, date(2012, 2, 13), date(2014, 2, 1)))
    found = completeness(EXPECTED, undated, date(2012, 6, 1))
    assert rates(found) == Rates(3, 2, 1, 0, 2 / 3, 0.0)


def test_a_second_arrival_without_a_day_hides_when_the_first_came() -> None:
    mixed = RECEIVED.head(2).assign(received_on=days(date(2011, 12, 1), None))
    found = completeness(EXPECTED, mixed, date(2012, 6, 1))
    row = found[found["municipality_code"].eq("0461") & found["period"].eq("2011")].iloc[0]
    assert row["state"] is State.RECEIVED
    assert row["received_on"] is None


def test_what_was_known_later_counts_when_the_other_clock_stands_later() -> None:
    found = completeness(EXPECTED, RECEIVED, date(2012, 1, 31), known_on=date(2026, 11, 22))
    row = found[found["municipality_code"].eq("0751") & found["period"].eq("2011")].iloc[0]
    assert row["state"] is State.RECEIVED
    assert row["is_on_time"] is False
