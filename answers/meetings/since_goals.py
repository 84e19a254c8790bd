"""What is otherwise about goals since a meeting: statuses, targets, and what is chosen."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from typing import Any

from answers.facts.fact import Fact
from answers.goals.goals import goals
from answers.goals.judged import Judged, progress
from answers.meetings.since_values import Choice, OfGoal, Status
from answers.meetings.since_view import Line, Views, missing_key, reading_key, sources_of
from answers.selection import Selection
from monitoring.changes import (
    Change,
    Difference,
    Plan,
    Verdict,
    is_by_time_alone,
    is_flipped,
    paired,
)
from monitoring.status import Status as Key


def status_lines(views: Views) -> Sequence[Line]:
    """Flips of status, and what was chosen or set otherwise."""
    before, after = (_judged(views, side) for side in views.sides)
    targets = paired(before, after, _target_key)
    chosen = paired(before, after, lambda row: (row.municipality_code, row.goal_no))
    return [
        *(line for each in targets for line in _of_target(each, views)),
        *(line for each in chosen for line in _of_choice(each, views)),
    ]


def _judged(views: Views, side: Selection) -> list[Judged]:
    return [
        row
        for row in progress(views.services, side)
        if row.municipality_code in views.codes and side.goal_no in {None, row.goal_no}
    ]


def _target_key(row: Judged) -> Hashable:
    return row.municipality_code, row.goal_no, row.indicator_code, row.target_year


def _of_target(each: Difference[Judged], views: Views) -> Iterator[Line]:
    old, new = _verdict(each.before), _verdict(each.after)
    if old and new and is_flipped(old, new):
        is_moved = views.services.moment(views.earlier).on != views.services.moment(views.later).on
        is_alone = is_moved and is_by_time_alone(old, new)
        yield _line(
            Change.STATUS,
            each,
            views,
            before=Status(old.status) if old.status else None,
            after=Status(new.status) if new.status else None,
            is_time_alone=is_alone,
            rests_on=_causes(each, is_alone=is_alone),
        )
    has_number = any(row.target is not None for row in each.sides)
    is_set = new is not None and has_number and (old is None or old.plan != new.plan)
    if is_set and not _is_undone(each, views):
        told = {"before": _plan(old), "after": _plan(new), "keys": (_target_key(each.sides[0]),)}
        yield _line(Change.TARGET, each, views, **told)


def _causes(each: Difference[Judged], *, is_alone: bool) -> tuple[Hashable, ...]:
    """The figures that decide, then the target; the first of them that changed is the cause.

    Where time alone did it, it is that a figure has not come.
    """
    if is_alone:
        row = each.sides[0]
        is_late = row.status is Key.MISSING
        return (missing_key(row.municipality_code, row.indicator_code),) if is_late else ()
    readings = (reading_key(row.reading) for row in each.sides if row.reading)
    return (*readings, _target_key(each.sides[0]))


def _verdict(row: Judged | None) -> Verdict | None:
    if row is None:
        return None
    baseline, target = (row.baseline_year, row.baseline), (row.target_year, row.target)
    return Verdict(
        status=row.status,
        plan=Plan(*baseline, *target, row.condition),
        is_chosen=row.is_chosen,
        value=row.value,
        value_year=row.value_year,
        value_is_hidden=row.value_is_hidden,
    )


def _plan(verdict: Verdict | None) -> Plan | None:
    return verdict.plan if verdict and verdict.plan.target is not None else None


def _of_choice(each: Difference[Judged], views: Views) -> Iterator[Line]:
    """A goal chosen or not; rows of several targets for one goal say the same of it."""
    before, after = (row.is_chosen if row else None for row in (each.before, each.after))
    if each.after is None or before == after or _is_undone(each, views):
        return
    if after is True and each.after.target is not None:
        return  # the line of its target tells that it is chosen
    yield _line(Change.CHOICE, each, views, before=Choice(before), after=Choice(after))


def _is_undone(each: Difference[Judged], views: Views) -> bool:
    """Whether the line of a withdrawn import tells this already."""
    before, after = (
        [row.stored] if row and row.stored else [] for row in (each.before, each.after)
    )
    return views.undoing.explains(before, after)


def _line(change: Change, each: Difference[Judged], views: Views, **told: Any) -> Line:
    row = each.sides[0]
    due = row.target_year if change is not Change.CHOICE else None
    known = {goal.no: goal for goal in goals(views.services, views.later)}
    goal = known.get(row.goal_no) if row.goal_no is not None else None
    name = goal.called(views.later.language) if goal else ""
    return Line(
        change=change,
        municipality_code=row.municipality_code,
        municipality=row.municipality,
        subject=OfGoal(goal.no if goal else None, name, due),
        is_example=any(side.is_example for side in each.sides),
        sources=sources_of(_behind(each.before), _behind(each.after)),
        order=(str(row.goal_no), str(due)),
        **told,
    )


def _behind(row: Judged | None) -> tuple[Fact | None, ...]:
    """The stored target and the reading that decides."""
    return (row.stored, row.reading) if row else ()
