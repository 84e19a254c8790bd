"""The table of statuses: every row, every border, and the published cases."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitoring.progress import (
    Condition,
    Direction,
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
KOBENHAVN = Target(174, year(2009), 70, year(2012))
COUNTS = expected_years([(2009, None), (2011, None), (2013, None)], 2009, date(2026, 1, 1))
# Ten years and a hundred people: a person is a percent of the way, a year a tenth of the time.
ROUND = Target(100, year(2010), 0, year(2020))
MIDWAY = date(2016, 6, 1)


def at_midway(value: float, target: Target = ROUND) -> Progress:
    """Judge a value five of ten years in, before anything else is due."""
    return judge(target, [counted(value, 2015)], (), MIDWAY)


def test_odense_met_its_target_before_the_deadline() -> None:
    found = judge(ODENSE, [counted(8, 2011)], COUNTS, date(2012, 3, 1))
    assert found.status is Status.MET
    assert found.way_share is not None
    assert round(found.way_share * 100, 2) == 152.94
    assert found.elapsed_share == pytest.approx(2 / 3)
    assert found.required == pytest.approx(34 - 17 * 2 / 3)
    assert found.gap == pytest.approx(8 - (34 - 17 * 2 / 3))
    assert found.ratio == pytest.approx(26 / 17 * 3 / 2)
    assert (found.value, found.value_on, found.marks) == (8, year(2011), ())


def test_odense_awaited_its_count_at_the_end_of_2010() -> None:
    found = judge(ODENSE, [counted(8, 2011)], COUNTS, date(2010, 12, 31))
    assert (found.status, found.value, found.elapsed_share) == (Status.AWAITING, None, None)


def test_odense_today_is_still_met_by_an_old_figure() -> None:
    found = judge(ODENSE, [counted(8, 2011)], COUNTS, date(2026, 11, 22))
    assert (found.status, found.marks) == (Status.MET, (Mark.STALE,))


def test_kobenhavn_without_its_2011_count_is_missing() -> None:
    assert judge(KOBENHAVN, [], COUNTS, date(2013, 8, 31)).status is Status.MISSING
    assert judge(KOBENHAVN, [], COUNTS, date(2011, 12, 31)).status is Status.AWAITING
    assert judge(KOBENHAVN, [], COUNTS, date(2012, 1, 1)).status is Status.MISSING


@pytest.mark.parametrize("municipality", ["Esbjerg", "Høje-Taastrup", "Randers"])
def test_a_dash_is_no_target(municipality: str) -> None:
    dash = Target(None, year(2009), None, year(2012), is_chosen=False)
    assert judge(dash, [counted(3, 2011)], COUNTS, year(2013)).status is Status.NO_TARGET


@pytest.mark.parametrize("is_chosen", [True, None])
def test_chosen_or_perhaps_chosen_without_a_number_is_unknown(is_chosen: bool | None) -> None:
    blank = Target(34, year(2009), None, year(2012), is_chosen=is_chosen)
    assert judge(blank, [], COUNTS, year(2013)).status is Status.TARGET_UNKNOWN


def test_a_number_without_its_date_is_an_unknown_target() -> None:
    assert judge(replace(ODENSE, due_on=None), [], (), year(2013)).status is Status.TARGET_UNKNOWN


@pytest.mark.parametrize(
    "target", [replace(ODENSE, baseline=None), replace(ODENSE, baseline_on=None)]
)
def test_a_baseline_needs_both_figure_and_date(target: Target) -> None:
    found = judge(target, [counted(8, 2011)], COUNTS, year(2011))
    assert found.status is Status.NO_BASELINE
    assert (found.value, found.required, found.gap) == (8, None, None)


@pytest.mark.parametrize("due", [2008, 2009])
def test_a_target_must_lie_after_its_baseline(due: int) -> None:
    with pytest.raises(ValueError, match="target_before_baseline"):
        judge(replace(ODENSE, due_on=year(due)), [], (), year(2013))


@pytest.mark.parametrize(
    ("broken_on", "status"),
    [
        (year(2009), Status.MET),
        (date(2010, 1, 1), Status.NOT_COMPARABLE),
        (year(2011), Status.NOT_COMPARABLE),
        (date(2012, 1, 1), Status.MET),
    ],
)
def test_a_break_counts_after_the_baseline_and_up_to_the_value(
    broken_on: date, status: Status
) -> None:
    target = replace(ODENSE, series_breaks=(broken_on,))
    found = judge(target, [counted(8, 2011)], COUNTS, date(2012, 3, 1))
    assert found.status is status
    assert (found.way_share is None) == (status is Status.NOT_COMPARABLE)


def test_a_broken_series_without_a_value_is_awaited_not_incomparable() -> None:
    target = replace(ODENSE, series_breaks=(year(2010),))
    assert judge(target, [], COUNTS, year(2010)).status is Status.AWAITING


# Awaiting and missing -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("on", "status"),
    [
        (date(2012, 12, 31), Status.BEHIND),  # the deadline itself is not past
        (date(2013, 1, 1), Status.AWAITING),
        (date(2013, 12, 31), Status.AWAITING),
        (date(2014, 1, 1), Status.MISSING),
    ],
)
def test_a_passed_deadline_waits_for_the_next_count(on: date, status: Status) -> None:
    found = judge(ODENSE, [counted(30, 2011)], COUNTS, on)
    assert found.status is status
    assert found.gap == pytest.approx(30 - (34 - 17 * 2 / 3))


def test_without_a_calendar_every_year_is_due_at_its_end() -> None:
    each = expected_years(None, 2009, date(2011, 1, 1))
    assert [period.on for period in each] == [year(2009), year(2010), year(2011)]
    assert judge(ODENSE, [], each, date(2010, 12, 31)).status is Status.AWAITING
    assert judge(ODENSE, [], each, date(2011, 1, 1)).status is Status.MISSING


def test_a_late_count_before_the_deadline_only_marks_the_figure_old() -> None:
    each = expected_years(None, 2009, date(2012, 6, 1))
    found = judge(ODENSE, [counted(30, 2010)], each, date(2012, 6, 1))
    assert (found.status, found.marks) == (Status.SLIGHTLY_BEHIND, (Mark.SENSITIVE, Mark.STALE))


def test_a_period_before_the_newest_value_is_no_longer_missed() -> None:
    each = expected_years(None, 2009, date(2011, 12, 31))
    assert judge(ODENSE, [counted(8, 2011)], each, date(2011, 12, 31)).marks == ()


def test_a_due_date_before_the_year_end_does_not_make_a_reported_year_late() -> None:
    early = expected_years([(2011, date(2011, 9, 1))], 2009, date(2011, 10, 1))
    on = date(2011, 10, 1)
    assert judge(ODENSE, [], early, on).status is Status.MISSING
    assert judge(ODENSE, [counted(8, 2011)], early, on).status is Status.AWAITING
    assert judge(ODENSE, [], early, date(2011, 9, 1)).status is Status.AWAITING


def test_a_reading_of_the_day_reports_its_year() -> None:
    reading = Reading(8, date(2011, 2, 7))
    assert judge(ODENSE, [reading], COUNTS, date(2012, 3, 1)).marks == ()


def test_readings_on_or_before_the_baseline_or_after_the_day_do_not_decide() -> None:
    readings = [counted(34, 2009), counted(1, 2008), counted(8, 2011)]
    assert judge(ODENSE, readings, (), date(2011, 6, 1)).value is None


def test_an_empty_reading_is_no_reading() -> None:
    assert judge(ODENSE, [counted(None, 2011)], COUNTS, date(2012, 3, 1)).status is Status.MISSING


# Baseline already there -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "status"), [(15, Status.KEPT), (17, Status.KEPT), (18, Status.EXCEEDED)]
)
@pytest.mark.parametrize("when", [2011, 2012, 2013])
def test_a_baseline_that_met_the_target_is_kept_or_exceeded(
    value: int, status: Status, when: int
) -> None:
    found = judge(replace(ODENSE, baseline=17), [counted(value, when)], (), year(when))
    assert found.status is status
    assert (found.required, found.gap, found.way_share, found.ratio) == (None, None, None, None)
    assert found.elapsed_share is not None


def test_zero_stays_zero() -> None:
    none_left = Target(0, year(2009), 0, year(2012))
    assert judge(none_left, [counted(0, 2011)], (), year(2011)).status is Status.KEPT
    assert judge(none_left, [counted(1, 2011)], (), year(2011)).status is Status.EXCEEDED


# The deadline ---------------------------------------------------------------------------------


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


# On the way -----------------------------------------------------------------------------------


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


# Hidden ---------------------------------------------------------------------------------------


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


# Marks ----------------------------------------------------------------------------------------


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


def test_every_status_has_been_seen() -> None:
    cases: dict[Status | None, Progress] = {
        found.status: found
        for found in (
            judge(replace(ODENSE, is_chosen=False), [], (), year(2010)),
            judge(replace(ODENSE, value=None), [], (), year(2010)),
            judge(replace(ODENSE, baseline=None), [], (), year(2010)),
            at_midway(5, replace(ROUND, series_breaks=(year(2012),))),
            judge(ODENSE, [], (), year(2010)),
            judge(KOBENHAVN, [], COUNTS, date(2013, 8, 31)),
            judge(replace(ODENSE, value=2), [counted(None, 2011, is_hidden=True)], (), year(2011)),
            at_midway(1, Target(2, year(2010), 2, year(2020))),
            at_midway(3, Target(2, year(2010), 2, year(2020))),
            judge(ODENSE, [counted(17, 2012)], (), year(2012)),
            judge(ODENSE, [counted(18, 2012)], (), year(2012)),
            *(at_midway(value) for value in (0, 110, 50, 60, 90)),
            at_midway(50, replace(ROUND, direction=Direction.SEPARATE)),
        )
    }
    assert set(cases) == {*Status, None}


# Properties -----------------------------------------------------------------------------------

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
