"""What is judged otherwise since a meeting: statuses, targets, the criterion of a call, methods."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from answers.calls.calls import call_of
from answers.calls.standing import Standing, standing
from answers.goals.goals import goals
from answers.goals.progress import progress
from answers.meetings.since_view import Line, Views, is_invented, sources_of
from answers.methods.use import MethodUse, method_use
from answers.provenance import Source
from answers.selection import Selection
from monitoring.changes import (
    PLAN,
    Change,
    Difference,
    differs,
    is_by_time_alone,
    is_crossed,
    method_change,
    paired,
    status_change,
)
from monitoring.exact import is_known
from monitoring.rows import Row, rows_of

TARGET_KEY = ("municipality_code", "goal_no", "indicator_code", "target_year")
GOAL_KEY = ("municipality_code", "goal_no")


def status_lines(views: Views) -> Sequence[Line]:
    """Flips of status, and what was chosen or set otherwise."""
    before, after = (_judged(views, side) for side in views.sides)
    found = [
        line
        for difference in paired(before, after, TARGET_KEY).values()
        for line in _of_target(difference, views)
    ]
    chosen = paired(before, after, GOAL_KEY).values()
    return [*found, *(line for each in chosen for line in _of_choice(each, views))]


def threshold_lines(views: Views) -> Sequence[Line]:
    """Municipalities that came over the number of a call, or fell back to it."""
    call = call_of(views.services, views.later)
    if call is None:
        return []
    before, after = (_standing(views, side) for side in views.sides)
    found = [
        (before.get(code), after.get(code), call.rule.threshold) for code in {**before, **after}
    ]
    return [_of_criterion(*each) for each in found if is_crossed(_met(each[0]), _met(each[1]))]


def method_lines(views: Views) -> Sequence[Line]:
    """Methods that were started, ended or brought to another stage."""
    before, after = (_used(views, side) for side in views.sides)
    return [
        line
        for key in {**before, **after}
        for line in _of_method(before.get(key), after.get(key), views)
    ]


def _judged(views: Views, side: Any) -> Sequence[Row]:
    rows = progress(views.services, side)
    rows = rows[rows["municipality_code"].isin(views.codes)]
    if side.goal_no is not None:
        rows = rows[rows["goal_no"].eq(side.goal_no)]
    return [{**row, "status": str(row["status"])} for row in rows_of(rows)]


def _standing(views: Views, side: Selection) -> Mapping[str, Standing]:
    rows = standing(views.services, side)
    one = side.municipality_code
    return {each.municipality_code: each for each in rows if one in {None, each.municipality_code}}


def _met(row: Standing | None) -> bool | None:
    return row.meets if row else None


def _used(views: Views, side: Any) -> dict[tuple[str, str], MethodUse]:
    return {
        (use.municipality_code, use.method_code): use
        for use in method_use(views.services, side)
        if use.municipality_code in views.codes
    }


def _of_target(difference: Difference, views: Views) -> Iterator[Line]:
    before, after = difference.before, difference.after
    change = status_change(difference)
    if change is not None:
        is_moved = views.services.moment(views.earlier).on != views.services.moment(views.later).on
        yield _line(
            change,
            difference,
            views,
            before={"type": "status", "status": before["status"]} if before else {},
            after={"type": "status", "status": after["status"]} if after else {},
            is_time_alone=is_moved and is_by_time_alone(difference),
        )
    has_number = any(is_known(row.get("target")) for row in (before, after) if row)
    if after and has_number and differs(difference, PLAN) and not views.is_told(difference):
        yield _line(Change.TARGET, difference, views, before=_plan(before), after=_plan(after))


def _plan(row: Row | None) -> dict[str, Any]:
    if row is None or not is_known(row.get("target")):
        return {}
    return {"type": "target", **{name: row.get(name) for name in PLAN}}


def _of_choice(difference: Difference, views: Views) -> Iterator[Line]:
    """A goal chosen or not; rows of several targets for one goal say the same of it."""
    before, after = (_choice(row) for row in (difference.before, difference.after))
    if difference.after is None or before == after or views.is_told(difference):
        return
    if after is True and is_known(difference.after.get("target")):
        return  # the line of its target tells that it is chosen
    yield _line(
        Change.CHOICE,
        difference,
        views,
        before={"type": "choice", "is_chosen": before},
        after={"type": "choice", "is_chosen": after},
    )


def _choice(row: Row | None) -> bool | None:
    value = (row or {}).get("is_chosen")
    return bool(value) if is_known(value) else None


def _of_criterion(before: Standing | None, after: Standing | None, threshold: float) -> Line:
    named = [each for each in (after, before) if each]
    sources = [
        replace(each, label=label)
        for label, row in (("before", before), ("after", after))
        for each in (row.sources if row else ())[:1]
    ]
    return Line(
        change=Change.THRESHOLD,
        municipality_code=named[0].municipality_code,
        municipality=named[0].municipality,
        subject={"type": "threshold", "threshold": threshold},
        before=_count(before),
        after=_count(after),
        is_example=any(each.is_example for each in named),
        sources=sources,
    )


def _count(row: Standing | None) -> dict[str, Any]:
    if row is None or row.newest is None or row.meets is None:
        return {}
    year = str(row.newest.year)
    return {"type": "criterion", "value": row.value, "year": year, "meets": row.meets}


def _of_method(before: MethodUse | None, after: MethodUse | None, views: Views) -> Iterator[Line]:
    histories = [use.history if use else () for use in (before, after)]
    change = method_change(before, after)
    if change is None or after is None or views.undoing.explains(*histories):
        return
    named = {"method_code": after.method_code}
    yield Line(
        change=change,
        municipality_code=after.municipality_code,
        municipality=after.municipality,
        subject={"type": "method", "name": views.names.subject("participation", named)},
        before=_use(before),
        after=_use(after),
        is_example=any(use.is_example for use in (before, after) if use),
        sources=sources_of(*(history[-1:] for history in histories)),
        order=(after.method_code,),
    )


def _use(use: MethodUse | None) -> dict[str, Any]:
    runs, stage = (use.runs, use.stage) if use else (False, None)
    return {"type": "method", "runs": runs, "stage": stage}


def _listed(value: Any) -> list[Any]:
    return list(value) if isinstance(value, Sequence) and not isinstance(value, str) else []


def _line(change: Change, difference: Difference, views: Views, **told: Any) -> Line:
    row: Mapping[Any, Any] = difference.after or difference.before or {}
    no = row.get("goal_no")
    known = {each.no: each for each in goals(views.services, views.later)}
    goal = known.get(int(str(no).partition(".")[0])) if is_known(no) else None
    due = row.get("target_year") if change is not Change.CHOICE else None
    return Line(
        change=change,
        municipality_code=str(row["municipality_code"]),
        municipality=str(row["municipality"]),
        subject={
            "type": "goal",
            "no": str(goal.no) if goal else "",
            "name": goal.called(views.later.language) if goal else "",
            "due": str(due).partition(".")[0] if is_known(due) else "",
        },
        is_example=is_invented(difference),
        sources=_behind(difference),
        order=(str(no), str(due)),
        **told,
    )


def _behind(difference: Difference) -> list[Source]:
    """The stored target and the reading that decides, of both sides."""
    sides = [_stored(row) if row else [] for row in (difference.before, difference.after)]
    return sources_of(*sides)


def _stored(row: Row) -> list[Row]:
    own: dict[Hashable, object] = {
        str(key).removeprefix("reading_"): value
        for key, value in row.items()
        if "reading_" in str(key)
    }
    return [row, *([own] if is_known(own.get("file_name")) else [])]
