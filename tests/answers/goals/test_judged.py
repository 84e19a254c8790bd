"""Stored targets and readings in, judged rows out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from answers.facts.goals import IndicatorFact, MeasurementFact, TargetFact
from answers.facts.programmes import CalendarFact
from answers.goals.aims import Aim
from answers.goals.asked import Asking
from answers.goals.judged import Judged, Known, judged
from monitoring.progress import Mark, Reading, Status
from tests.samples.facts import fact

GOAL_1 = [  # as published: code, baseline 2009, target 2012
    ("0165", 5, 2),
    ("0561", None, None),
    ("0147", 28, 10),
    ("0169", None, None),
    ("0101", 174, 70),
    ("0461", 34, 17),
    ("0730", None, None),
    ("0751", 66, 10),
]
CALENDAR = (
    *(
        fact(CalendarFact, type="period", indicator_code="street_sleepers", period=period)
        for period in ("2009", "2011", "2013")
    ),
    fact(CalendarFact, type="event", on=date(2013, 8, 31)),
)
END = date(2013, 8, 31)


def target(code: str, baseline: float | None, value: float | None) -> Aim:
    return Aim(
        stored=fact(TargetFact, cell="C4"),
        municipality_code=code,
        programme_code="hjemloesestrategien",
        indicator_code="street_sleepers",
        goal_no=1,
        baseline_year=2009,
        baseline=baseline,
        target_year=2012,
        target=value,
        condition="at_most",
        is_chosen=value is not None,
        direction="lower",
        unit="count",
        is_example=False,
    )


def reading(code: str, year: int, value: float | None) -> MeasurementFact:
    return fact(
        MeasurementFact,
        municipality_code=code,
        indicator_code="street_sleepers",
        year=year,
        value=value,
        status="published",
        file_name="maalinger.xlsx",
        cell=f"D{year}",
    )


def judge(
    targets: list[Aim],
    readings: list[MeasurementFact],
    calendar: tuple[CalendarFact, ...],
    on: date,
    breaks: str = "",
) -> tuple[Judged, ...]:
    counted: dict[tuple[str, str], list[MeasurementFact]] = {}
    for each in readings:
        counted.setdefault((each.municipality_code, each.indicator_code), []).append(each)
    indicator = fact(IndicatorFact, code="street_sleepers", series_breaks=breaks)
    known = Known(counted, {"street_sleepers": indicator}, Asking(calendar, on))
    return judged(targets, known, {"0461": "Odense"})


def test_goal_1_as_published_at_the_end_of_the_strategy() -> None:
    found = judge([target(*row) for row in GOAL_1], [reading("0461", 2011, 8)], CALENDAR, END)
    statuses = {row.municipality_code: row.status for row in found}
    assert statuses.pop("0461") is Status.MET
    assert {statuses.pop(code) for code in ("0561", "0169", "0730")} == {Status.NO_TARGET}
    assert set(statuses.values()) == {Status.MISSING}
    assert found[0].baseline == 5


def test_odense_carries_its_numbers_and_where_they_come_from() -> None:
    readings = [reading("0461", 2011, 8), reading("0461", 2009, 34)]
    (row,) = judge([target("0461", 34, 17)], readings, CALENDAR, date(2012, 3, 1))
    assert (row.status, row.municipality) == (Status.MET, "Odense")
    assert row.way_share is not None
    assert round(row.way_share * 100, 2) == 152.94
    assert (row.value, row.value_year, row.marks) == (8, 2011, ())
    assert [(each.file_name, each.cell) for each in row.stored_sources] == [
        ("filen.xlsx", "C4"),
        ("maalinger.xlsx", "D2011"),
    ]
    assert row.formula is not None
    assert (row.formula.required, row.formula.gap) == (row.required, row.gap)


def test_rows_that_only_choose_a_goal_need_no_number() -> None:
    rows = [
        replace(target(code, None, None), is_chosen=chosen, baseline_year=None, target_year=None)
        for code, chosen in (("0101", True), ("0461", None), ("0561", False))
    ]
    assert [row.status for row in judge(rows, [], CALENDAR, END)] == [
        Status.TARGET_UNKNOWN,
        Status.TARGET_UNKNOWN,
        Status.NO_TARGET,
    ]


def test_without_a_calendar_each_year_is_expected() -> None:
    def status_on(day: date) -> Status | None:
        (row,) = judge([target("0101", 174, 70)], [], (), day)
        return row.status

    assert status_on(date(2010, 12, 31)) is Status.AWAITING
    assert status_on(date(2011, 1, 1)) is Status.MISSING


def test_a_period_has_its_own_due_date() -> None:
    first, second, *others = CALENDAR
    calendar = (first, replace(second, due_on=date(2012, 2, 15)), *others)

    def status_on(day: date) -> Status | None:
        (row,) = judge([target("0101", 174, 70)], [], calendar, day)
        return row.status

    assert status_on(date(2012, 2, 15)) is Status.AWAITING
    assert status_on(date(2012, 2, 16)) is Status.MISSING


def test_a_published_target_is_never_judged_on_invented_figures() -> None:
    invented = replace(reading("0101", 2011, 90), is_example=True)
    (row,) = judge([target("0101", 174, 70)], [invented], CALENDAR, END)
    assert (row.status, row.marks, row.reading) == (Status.MISSING, (), None)


def test_an_invented_target_is_judged_on_invented_figures_and_says_so() -> None:
    own = replace(target("0101", 174, 70), is_example=True)
    invented = replace(reading("0101", 2011, 90), is_example=True)
    (row,) = judge([own], [invented], CALENDAR, date(2012, 3, 1))
    assert (row.status, row.marks) == (Status.ON_TRACK, (Mark.EXAMPLE,))


@pytest.mark.parametrize("is_last", [True, False])
def test_an_invented_figure_never_stands_for_a_published_one(is_last: bool) -> None:
    invented = replace(reading("0461", 2011, 30), is_example=True, cell="E2011")
    rows = [reading("0461", 2011, 8), invented]
    own = replace(target("0461", 34, 17), is_example=True)
    (row,) = judge([own], rows if is_last else rows[::-1], CALENDAR, date(2012, 3, 1))
    assert row.reading is not None
    assert (row.value, row.reading.cell) == (8, "D2011")


def test_an_invented_calendar_expects_nothing_published() -> None:
    calendar = (*CALENDAR, replace(CALENDAR[0], period="2010", is_example=True))
    rows = [target("0101", 174, 70), replace(target("0461", 34, 17), is_example=True)]
    found = judge(rows, [], calendar, date(2011, 6, 1))
    assert [row.status for row in found] == [Status.AWAITING, Status.MISSING]


def test_series_breaks_are_read_as_stored() -> None:
    found = judge(
        [target("0461", 34, 17)],
        [reading("0461", 2011, 8)],
        CALENDAR,
        date(2012, 3, 1),
        breaks="2008-01-01; 2010-06-30",
    )
    assert [(row.status, row.value, row.gap) for row in found] == [(Status.NOT_COMPARABLE, 8, None)]


def test_later_readings_come_along() -> None:
    readings = [reading("0461", 2013, 20), reading("0461", 2012, 16)]
    (row,) = judge([target("0461", 34, 17)], readings, CALENDAR, date(2014, 1, 1))
    assert (row.status, row.value_year) == (Status.MET_BY_DEADLINE, 2012)
    assert row.later == (Reading(20, date(2013, 12, 31)),)


def test_no_direction_leaves_no_status() -> None:
    (row,) = judge([replace(target("0461", 34, 17), direction=None)], [], CALENDAR, END)
    assert row.status is None


def test_a_wrong_order_of_dates_names_the_row() -> None:
    odd = replace(target("0461", 34, 17), target_year=2009)
    with pytest.raises(ValueError, match="target_before_baseline: 0461 street_sleepers"):
        judge([odd], [], CALENDAR, END)
