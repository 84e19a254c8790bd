"""Hidden values and the marks beside a status."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from monitoring.progress import (
    Condition,
    Expected,
    Mark,
    Progress,
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


ODENSE = Target(34, year(2009), 17, year(2012))
COUNTS = expected_years([(2009, None), (2011, None), (2013, None)], 2009, date(2026, 1, 1))
# Ten years and a hundred people: a person is a percent of the way, a year a tenth of the time.
ROUND = Target(100, year(2010), 0, year(2020))
MIDWAY = date(2016, 6, 1)


def at_midway(value: float, target: Target = ROUND) -> Progress:
    """Judge a value five of ten years in, before anything else is due."""
    return judge(target, [counted(value, 2015)], (), MIDWAY)


@pytest.mark.parametrize(
    ("target", "status"),
    [
        (Target(34, year(2009), 4, year(2012)), Status.MET),
        (Target(34, year(2009), 3, year(2012)), Status.HIDDEN),
        (Target(34, year(2009), 0, year(2012)), Status.ON_TRACK),
        (Target(3, year(2009), 0, year(2012)), Status.HIDDEN),
        (Target(34, year(2009), 4, year(2012), Condition.UNDER), Status.HIDDEN),
        (Target(34, year(2009), 4, year(2012), unit=Unit.RATE), Status.HIDDEN),
    ],
)
def test_a_hidden_value_gets_a_status_when_one_to_four_agree(
    target: Target, status: Status
) -> None:
    found = judge(target, [counted(None, 2011, is_hidden=True)], (), year(2011))
    assert found.status is status
    assert (found.value, found.is_hidden, found.gap, found.way_share) == (None, True, None, None)
    assert Mark.SENSITIVE not in found.marks


def test_a_value_given_with_the_hidden_mark_does_not_come_out() -> None:
    found = judge(ODENSE, [counted(3, 2011, is_hidden=True)], (), year(2011))
    assert (found.value, found.status) == (None, Status.MET)


@pytest.mark.parametrize(
    ("goal", "status"), [(0, Status.AWAITING), (2, Status.HIDDEN), (5, Status.MET)]
)
def test_a_hidden_value_at_a_passed_deadline(goal: int, status: Status) -> None:
    target = Target(34, year(2009), goal, year(2012))
    hidden = counted(None, 2011, is_hidden=True)
    assert judge(target, [hidden], COUNTS, date(2013, 3, 1)).status is status


def test_a_hidden_figure_has_been_reported() -> None:
    hidden = counted(None, 2011, is_hidden=True)
    target = Target(34, year(2009), 2, year(2012))
    assert judge(target, [hidden], COUNTS, date(2012, 3, 1)).status is Status.HIDDEN


@pytest.mark.parametrize(
    ("value", "is_sensitive"),
    [(0, True), (1, True), (2, False), (52, True), (53, True), (54, False), (100, True)],
)
def test_sensitive_when_one_person_changes_the_status(value: int, is_sensitive: bool) -> None:
    assert (Mark.SENSITIVE in at_midway(value).marks) is is_sensitive


def test_only_counts_are_sensitive() -> None:
    rate = replace(ROUND, unit=Unit.RATE)
    assert Mark.SENSITIVE not in at_midway(100, rate).marks


def test_no_count_lies_below_zero() -> None:
    # At -1 a target of under 0 would be met; nobody can be counted below 0.
    target = Target(10, year(2010), 0, year(2020), Condition.UNDER)
    found = judge(target, [counted(0, 2020)], (), year(2020))
    assert (found.status, found.marks) == (Status.MISSED, ())


@pytest.mark.parametrize("status", ["provisional", "estimate"])
def test_unsettled_figures_are_marked(status: str) -> None:
    reading = Reading(8, year(2011), status=status)
    assert judge(ODENSE, [reading], (), year(2011)).marks == (Mark(status),)


@pytest.mark.parametrize(("of_target", "of_reading"), [(True, False), (False, True)])
def test_examples_are_marked_from_either_side(of_target: bool, of_reading: bool) -> None:
    reading = Reading(8, year(2011), is_example=of_reading)
    target = replace(ODENSE, is_example=of_target)
    assert judge(target, [reading], (), year(2011)).marks == (Mark.EXAMPLE,)


def test_stale_needs_a_newer_period_past_due() -> None:
    newer = (Expected(year(2013), date(2013, 10, 1)),)
    assert judge(ODENSE, [counted(8, 2011)], newer, date(2013, 10, 1)).marks == ()
    assert judge(ODENSE, [counted(8, 2011)], newer, date(2013, 10, 2)).marks == (Mark.STALE,)
