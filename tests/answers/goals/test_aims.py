"""Goals that were chosen, with and without a number."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from answers.facts.goals import (
    GoalChoiceFact,
    GoalFact,
    IndicatorFact,
    MeasurementFact,
    TargetFact,
)
from answers.goals.aims import Aim, Catalog, aims_of
from answers.goals.asked import Asking
from answers.goals.judged import Judged, Known, judged
from monitoring.progress import Status, attention_order
from tests.samples.facts import fact

PROGRAMME = "hjemloesestrategien"
SLEEPERS = fact(IndicatorFact, code="street_sleepers", unit="count", direction="lower")
GOALS = (
    fact(GoalFact, programme_code=PROGRAMME, no=1, indicator_code="street_sleepers"),
    fact(GoalFact, programme_code=PROGRAMME, no=3),
)
CATALOG = Catalog(GOALS, {"street_sleepers": SLEEPERS})


def target(code: str, cell: str, value: float | None, is_chosen: bool | None) -> TargetFact:
    return fact(
        TargetFact,
        municipality_code=code,
        programme_code=PROGRAMME,
        indicator_code="street_sleepers",
        goal_no=1,
        baseline_year=2009,
        baseline=None if value is None else 34.0,
        target_year=2012,
        target=value,
        condition="at_most",
        is_chosen=is_chosen,
        cell=cell,
    )


def choice(code: str, goal_no: int, cell: str, is_chosen: bool | None) -> GoalChoiceFact:
    return fact(
        GoalChoiceFact,
        municipality_code=code,
        programme_code=PROGRAMME,
        goal_no=goal_no,
        is_chosen=is_chosen,
        cell=cell,
    )


TARGETS = (
    target("0461", "B4", 17.0, True),
    target("0561", "B5", None, False),
    target("0730", "B6", None, None),
    replace(
        target("0851", "B7", 83.0, True),
        programme_code="other",
        indicator_code="homeless_total",
        goal_no=None,
        baseline_year=2015,
        baseline=90.0,
        target_year=2018,
    ),
)
CHOICES = (
    choice("0461", 1, "C4", True),
    choice("0561", 1, "C5", True),
    choice("0730", 1, "C6", False),
    choice("0461", 3, "E4", True),
    choice("0787", 1, "C9", None),
    choice("0779", 1, "C8", False),
)
READING = fact(
    MeasurementFact,
    municipality_code="0461",
    indicator_code="street_sleepers",
    year=2011,
    value=8.0,
    status="published",
)


def rows() -> tuple[Aim, ...]:
    return aims_of(TARGETS, CHOICES, CATALOG)


def on(day: date, *aims: Aim, readings: tuple[MeasurementFact, ...] = ()) -> tuple[Judged, ...]:
    counted = {(each.municipality_code, each.indicator_code): [each] for each in readings}
    return judged(aims, Known(counted, CATALOG.indicators, Asking((), day)), {})


def test_every_target_stays_and_a_choice_alone_becomes_a_row() -> None:
    found = rows()
    cells = [each.stored.cell for each in found if each.stored]
    assert cells == ["B4", "B5", "B6", "B7", "E4", "C9", "C8"]
    assert [each.indicator_code for each in found[4:]] == [
        None,
        "street_sleepers",
        "street_sleepers",
    ]
    assert [each.direction for each in found[:4]] == ["lower", "lower", "lower", None]


def test_a_dash_says_more_than_a_cross_and_a_cross_more_than_a_blank() -> None:
    assert [each.is_chosen for each in rows()[:3]] == [True, False, False]


def test_the_rows_can_be_judged_as_they_are() -> None:
    found = on(date(2012, 3, 1), *rows(), readings=(READING,))
    assert [each.status for each in found] == [
        Status.MET,
        Status.NO_TARGET,
        Status.NO_TARGET,
        None,
        Status.TARGET_UNKNOWN,
        Status.TARGET_UNKNOWN,
        Status.NO_TARGET,
    ]


def test_nothing_stored_makes_no_row() -> None:
    assert aims_of((), (), CATALOG) == ()
    assert on(date(2012, 3, 1)) == ()


def test_a_goal_without_a_number_is_nobodys_attention() -> None:
    found = attention_order(on(date(2012, 3, 1), *rows()))
    assert [each.municipality_code for each in found] == ["0461"]


def test_the_newest_word_on_a_choice_counts() -> None:
    def said(target_import: int, choice_import: int) -> bool | None:
        own = replace(TARGETS[0], import_id=target_import)
        other = replace(CHOICES[0], is_chosen=False, import_id=choice_import)
        (found,) = aims_of((own,), (other,), CATALOG)
        return found.is_chosen

    assert said(1, 2) is False
    assert said(2, 1) is True


def test_a_figure_no_goal_is_counted_by_is_never_late() -> None:
    beds = replace(SLEEPERS, code="beds")
    catalog = Catalog(GOALS, {"street_sleepers": SLEEPERS, "beds": beds})
    odd = replace(TARGETS[0], indicator_code="beds", municipality_code="0751", goal_no=None)
    asked = aims_of((TARGETS[0], odd), (), catalog)
    assert [each.is_asked for each in asked] == [True, False]
    statuses = [each.status for each in on(date(2015, 1, 1), *asked)]
    assert statuses == [Status.MISSING, Status.AWAITING]
    (other,) = aims_of(TARGETS[-1:], (), catalog)
    assert other.is_asked  # its programme has no goal that is counted
