"""A municipality with several targets is counted once, and summed once."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

import pytest

from monitoring.several_targets import by_indicator, counted_once, summed_once, with_shared_years


@dataclass(frozen=True)
class Target:
    municipality_code: str
    baseline_year: int | None
    target_year: int | None
    goal_no: int | None = 1
    indicator_code: str | None = "street_sleepers"
    is_example: bool = False


@pytest.mark.parametrize(
    ("on", "counted"),
    [
        (date(2011, 6, 1), 2012),
        (date(2012, 12, 31), 2012),
        (date(2013, 1, 1), 2014),
        (date(2020, 1, 1), 2014),
    ],
)
def test_the_target_counts_that_the_day_falls_under(on: date, counted: int) -> None:
    rows = [Target("0461", 2009, 2014), Target("0461", 2009, 2012), Target("0751", 2009, None)]
    found = counted_once(rows, on)
    assert [row.municipality_code for row in found] == ["0461", "0751"]
    assert found[0].target_year == counted


def test_a_published_target_counts_before_an_invented_one() -> None:
    rows = [Target("0461", 2009, 2012), replace(Target("0461", 2009, 2014), is_example=True)]
    assert [row.target_year for row in counted_once(rows, date(2013, 6, 1))] == [2012]


def test_goals_are_counted_apart() -> None:
    rows = [Target("0461", 2009, 2012), Target("0461", 2009, 2012, goal_no=2)]
    assert len(counted_once(rows, date(2012, 1, 1))) == 2
    assert len(counted_once(rows, date(2012, 1, 1), by_indicator)) == 1


def test_a_sum_takes_the_years_that_most_share() -> None:
    rows = [
        Target("0461", 2009, 2014),
        Target("0461", 2009, 2012),
        Target("0751", 2009, 2012),
        Target("0851", 2010, 2013),
    ]
    once = summed_once(rows)
    assert [row.target_year for row in once] == [2012, 2012, 2013]
    assert not with_shared_years(once)  # the years of the third are its own
    assert [row.target_year for row in with_shared_years(rows[:3])] == [2012, 2012]
    assert not with_shared_years(rows[:0])


def test_of_years_as_many_share_the_later_make_the_sum() -> None:
    rows = [Target("0461", 2009, 2012), Target("0461", 2009, 2014)]
    assert [row.target_year for row in summed_once(rows)] == [2014]
    assert [row.target_year for row in with_shared_years(rows)] == [2014]
