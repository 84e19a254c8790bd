"""The deadline, and the way to it: every border of the pace."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from monitoring.progress import (
    Condition,
    Direction,
    Mark,
    Progress,
    Reading,
    Status,
    Target,
    Unit,
    judge,
)


def year(number: int) -> date:
    return date(number, 12, 31)


def counted(value: float | None, number: int, *, is_hidden: bool = False) -> Reading:
    return Reading(value, year(number), is_hidden=is_hidden)


ODENSE = Target(34, year(2009), 17, year(2012))
KOBENHAVN = Target(174, year(2009), 70, year(2012))
# Ten years and a hundred people: a person is a percent of the way, a year a tenth of the time.
ROUND = Target(100, year(2010), 0, year(2020))
MIDWAY = date(2016, 6, 1)


def at_midway(value: float, target: Target = ROUND) -> Progress:
    """Judge a value five of ten years in, before anything else is due."""
    return judge(target, [counted(value, 2015)], (), MIDWAY)


@pytest.mark.parametrize(
    ("value", "status"),
    [(16, Status.MET_BY_DEADLINE), (17, Status.MET_BY_DEADLINE), (18, Status.MISSED)],
)
def test_the_first_reading_at_or_after_the_deadline_decides(value: int, status: Status) -> None:
    readings = [counted(99, 2015), counted(value, 2013), counted(8, 2011)]
    found = judge(ODENSE, readings, (), year(2016))
    assert (found.status, found.value_on) == (status, year(2013))
    assert found.later == (counted(99, 2015),)
    assert (found.elapsed_share, found.required, found.gap) == (1, 17, value - 17)


def test_later_readings_stand_beside_only_once_they_are_known() -> None:
    readings = [counted(15, 2012), counted(99, 2015)]
    assert judge(ODENSE, readings, (), year(2014)).later == ()


@pytest.mark.parametrize(
    ("value", "status"), [(99, Status.MET_BY_DEADLINE), (100, Status.MISSED), (101, Status.MISSED)]
)
def test_under_a_hundred_is_not_a_hundred(value: int, status: Status) -> None:
    esbjerg = Target(150, year(2019), 100, year(2025), Condition.UNDER)
    assert judge(esbjerg, [counted(value, 2025)], (), year(2025)).status is status


@pytest.mark.parametrize(
    ("value", "status"), [(99, Status.MET), (100, Status.BEHIND), (101, Status.WORSENED)]
)
def test_under_the_baseline_itself_has_no_way_to_share(value: int, status: Status) -> None:
    target = Target(100, year(2019), 100, year(2025), Condition.UNDER)
    found = judge(target, [counted(value, 2022)], (), year(2022))
    assert (found.status, found.way_share, found.ratio) == (status, None, None)
    assert found.gap == value - 100


@pytest.mark.parametrize(
    ("value", "status"),
    [
        (0, Status.MET),
        (50, Status.ON_TRACK),
        (52.5, Status.ON_TRACK),  # P is 0.95 exactly
        (52.6, Status.SLIGHTLY_BEHIND),
        (70, Status.SLIGHTLY_BEHIND),  # P is 0.60 exactly
        (70.1, Status.BEHIND),
        (100, Status.BEHIND),  # V is B, P is 0
        (100.1, Status.WORSENED),
    ],
)
def test_borders_of_the_pace(value: float, status: Status) -> None:
    assert at_midway(value).status is status


def test_borders_hold_where_floating_point_would_miss_them() -> None:
    # 0.3 - 0.1 is not 0.2 in floating point; as printed digits the pace is 0.6 exactly.
    target = Target(0.3, year(2010), 0.1, year(2020), unit=Unit.RATE)
    found = judge(target, [counted(0.24, 2015)], (), MIDWAY)
    assert (found.status, found.ratio) == (Status.SLIGHTLY_BEHIND, 0.6)


def test_a_value_of_the_baseline_has_gone_no_way() -> None:
    found = at_midway(100)
    assert (found.way_share, found.ratio, found.gap, found.required) == (0, 0, 50, 50)


def test_years_are_whole_steps_across_a_leap_year() -> None:
    found = judge(KOBENHAVN, [counted(100, 2011)], (), year(2011))
    assert found.elapsed_share == 2 / 3


@pytest.mark.parametrize(
    ("value", "status"),
    [
        (9, Status.WORSENED),
        (10, Status.BEHIND),
        (16, Status.SLIGHTLY_BEHIND),
        (20, Status.ON_TRACK),
        (30, Status.MET),
    ],
)
def test_more_is_better_turns_every_comparison(value: int, status: Status) -> None:
    target = Target(10, year(2010), 30, year(2020), direction=Direction.HIGHER)
    found = at_midway(value, target)
    assert found.status is status
    assert (found.required, found.gap) == (20, 20 - value)


def test_at_least_turns_the_comparison_by_itself() -> None:
    target = Target(10, year(2010), 30, year(2020), Condition.AT_LEAST)
    assert at_midway(30, target).status is Status.MET


@pytest.mark.parametrize("direction", [Direction.NONE, Direction.SEPARATE])
def test_what_has_no_direction_has_no_status(direction: Direction) -> None:
    found = at_midway(50, replace(ROUND, direction=direction, is_example=True))
    assert (found.status, found.value, found.gap) == (None, 50, None)
    assert found.marks == (Mark.EXAMPLE,)
