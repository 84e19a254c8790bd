"""What holds for every baseline, target and value."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from monitoring.progress import (
    Condition,
    Direction,
    Reading,
    Status,
    Target,
    Unit,
    expected_years,
    judge,
)


def year(number: int) -> date:
    return date(number, 12, 31)


def counted(value: float | None, number: int, *, is_hidden: bool = False) -> Reading:
    return Reading(value, year(number), is_hidden=is_hidden)


COUNTS = expected_years([(2009, None), (2011, None), (2013, None)], 2009, date(2026, 1, 1))


BEST_FIRST = [
    {Status.KEPT, Status.MET, Status.MET_BY_DEADLINE},
    {Status.ON_TRACK},
    {Status.SLIGHTLY_BEHIND},
    {Status.BEHIND},
    {Status.WORSENED},
    {Status.EXCEEDED, Status.MISSED, Status.AWAITING, Status.MISSING},
]
COUNT = st.integers(0, 300)
WHEN = st.integers(2010, 2016)
BOUND = st.sampled_from([Condition.AT_MOST, Condition.UNDER])


def rank(status: Status | None) -> int:
    return next(place for place, group in enumerate(BEST_FIRST) if status in group)


@given(COUNT, COUNT, COUNT, WHEN, BOUND)
def test_a_lower_count_never_stands_worse(
    baseline: int, goal: int, value: int, when: int, bound: Condition
) -> None:
    target = Target(baseline, year(2009), goal, year(2013), bound)
    on = date(2017, 1, 1)
    worse = judge(target, [counted(value + 1, when)], COUNTS, on).status
    better = judge(target, [counted(value, when)], COUNTS, on).status
    assert rank(better) <= rank(worse)


@given(COUNT, COUNT, COUNT, WHEN, BOUND)
def test_more_is_better_is_less_is_better_with_the_sign_turned(
    baseline: int, goal: int, value: int, when: int, bound: Condition
) -> None:
    lower = Target(baseline, year(2009), goal, year(2013), bound, unit=Unit.RATE)
    higher = replace(lower, baseline=-baseline, value=-goal, direction=Direction.HIGHER)
    one = judge(lower, [counted(value, when)], COUNTS, date(2014, 6, 1))
    other = judge(higher, [counted(-value, when)], COUNTS, date(2014, 6, 1))
    assert (one.status, one.gap, one.way_share, one.ratio) == (
        other.status,
        other.gap,
        other.way_share,
        other.ratio,
    )


@given(COUNT, COUNT, st.integers(2010, 2013))
def test_exactly_on_the_line_is_on_track_or_there(baseline: int, goal: int, when: int) -> None:
    target = Target(baseline * 4, year(2009), goal * 4, year(2013))
    required = baseline * 4 + (goal - baseline) * (when - 2009)
    found = judge(target, [counted(required, when)], (), year(when))
    assert rank(found.status) <= 1 or baseline <= goal
    assert found.gap in {0, None}
