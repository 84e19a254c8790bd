"""The table of statuses: every row, every border, and the published cases."""

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


@pytest.mark.parametrize(
    ("condition", "value", "meets"),
    [("at_most", 100, True), ("under", 100, False), ("under", 99, True), ("at_least", 99, False)],
)
def test_a_target_without_a_baseline_says_whether_the_figure_meets_it(
    condition: str, value: float, meets: bool
) -> None:
    target = Target(None, None, 100, year(2025), Condition(condition))
    found = judge(target, [counted(113, 2020), counted(value, 2022)], (), date(2026, 1, 1))
    assert (found.status, found.value, found.meets) == (Status.NO_BASELINE, value, meets)


def test_nothing_is_met_by_a_figure_that_is_hidden_or_not_there() -> None:
    target = Target(None, None, 100, year(2025))
    hidden = judge(target, [counted(None, 2022, is_hidden=True)], (), date(2026, 1, 1))
    assert (hidden.meets, judge(target, [], (), date(2026, 1, 1)).meets) == (None, None)
    assert at_midway(40).meets is None  # where there is a baseline the status says it


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
