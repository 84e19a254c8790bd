"""One target judged on one day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from monitoring.exact import as_number, exact
from monitoring.expectations import past_due_after
from monitoring.marks import Mark, is_sensitive, marks_of
from monitoring.status import (
    HIDDEN_VALUES,
    Case,
    Plan,
    Status,
    agreed,
    meets_number,
    plan_of,
    ratio,
    with_hidden,
    with_value,
    without_plan,
    without_value,
)
from monitoring.targets import Direction, Expected, Reading, Target, Unit

WHOLE_UNITS = frozenset({Unit.COUNT, Unit.CAPACITY})
# What can be said whatever the baseline is.
WITHOUT_BASELINE = frozenset(
    {
        Status.NO_TARGET,
        Status.TARGET_UNKNOWN,
        Status.NOT_COMPARABLE,
        Status.AWAITING,
        Status.MISSING,
    }
)
JUDGED_DIRECTIONS = frozenset({Direction.LOWER, Direction.HIGHER})


@dataclass(frozen=True, slots=True)
class Progress:
    """A status with the numbers of its formula.

    elapsed_share 0-1, way_share and ratio uncapped shares; required, gap and value in the
    indicator's own unit, gap positive when behind. What does not exist is None: no status where
    the direction is none or separate, no required, gap, way_share or ratio where the baseline
    already met the target, the series is broken or the value is hidden. required and gap are those
    of the value's own day; required_on_day and gap_on_day hold the same value against the line on
    the day judged on. `meets` is said of a target without baseline: whether the deciding value
    meets it.
    """

    status: Status | None
    elapsed_share: float | None = None
    required: float | None = None
    gap: float | None = None
    way_share: float | None = None
    ratio: float | None = None
    required_on_day: float | None = None
    gap_on_day: float | None = None
    value: float | None = None
    value_on: date | None = None
    is_hidden: bool = False
    is_withheld: bool = False
    later: tuple[Reading, ...] = ()
    marks: tuple[Mark, ...] = ()
    meets: bool | None = None


def judge(
    target: Target, readings: Sequence[Reading], expected: Sequence[Expected], on: date
) -> Progress:
    """Judge a target as it stood on a day; readings dated after it do not count.

    Raises ValueError("target_before_baseline") when the target's date is not after its
    baseline's.
    """
    plan = plan_of(target)
    known = [one for one in readings if one.is_hidden or one.value is not None]
    deciding, later = decide(target, known, on)
    since = deciding.on if deciding else target.baseline_on or date.min
    late = past_due_after(since, expected, known, on)
    base = _unjudged(target, deciding, later, is_stale=late)
    if target.baseline is None and target.baseline_is_hidden:
        every = [replace(target, baseline=value) for value in HIDDEN_VALUES]
        return _agreeing(base, target, [judge(one, readings, expected, on) for one in every])
    early = without_plan(target)
    if target.direction not in JUDGED_DIRECTIONS:
        return base
    if early is not None or plan is None:
        # Without a baseline there is no way to measure, but the number is there to be met.
        is_met = meets_number(target, base.value) if early is Status.NO_BASELINE else None
        return replace(base, status=early, meets=is_met)
    if deciding is None:
        return replace(base, status=without_value(late))
    return _judged(base, target, deciding, Case(plan, deciding.on, on, late))


def decide(
    target: Target, readings: Sequence[Reading], on: date
) -> tuple[Reading | None, tuple[Reading, ...]]:
    """Pick the deciding reading, and those after it that stand beside it."""
    start, due = target.baseline_on or date.min, target.due_on or date.max
    counted = sorted((r for r in readings if start < r.on <= on), key=lambda r: r.on)
    at_deadline = [r for r in counted if r.on >= due]
    if at_deadline:
        return at_deadline[0], tuple(at_deadline[1:])
    return (counted[-1], ()) if counted else (None, ())


def _agreeing(base: Progress, target: Target, found: Sequence[Progress]) -> Progress:
    """What every hidden baseline leads to; the other numbers of the formula would tell which."""
    statuses = [one.status for one in found if one.status is not None]
    if not statuses:
        return base
    status = agreed(statuses)
    if target.baseline_is_withheld and status not in WITHOUT_BASELINE:
        status = Status.HIDDEN
    return replace(base, status=status, elapsed_share=found[0].elapsed_share)


def is_broken(target: Target, value_on: date) -> bool:
    """Tell whether the series was broken after the baseline and not after the value."""
    start = target.baseline_on or date.min
    return any(start < one <= value_on for one in target.series_breaks)


def _unjudged(
    target: Target, deciding: Reading | None, later: tuple[Reading, ...], is_stale: bool
) -> Progress:
    marks = tuple(marks_of(target, deciding, is_stale))
    if deciding is None:
        return Progress(status=None, marks=marks)
    value = None if deciding.is_hidden else deciding.value
    return Progress(
        status=None,
        value=value,
        value_on=deciding.on,
        is_hidden=deciding.is_hidden,
        is_withheld=deciding.is_withheld,
        later=later,
        marks=marks,
    )


def _judged(base: Progress, target: Target, deciding: Reading, case: Case) -> Progress:
    timed = replace(base, elapsed_share=float(case.plan.elapsed(deciding.on)))
    if is_broken(target, deciding.on):
        return replace(timed, status=Status.NOT_COMPARABLE)
    if base.is_withheld:
        return replace(timed, status=Status.HIDDEN)
    if base.value is None:
        return replace(timed, status=with_hidden(case, target.unit in WHOLE_UNITS))
    sensitive = (Mark.SENSITIVE,) if is_sensitive(case, target.unit, base.value) else ()
    status = with_value(case, case.plan.sign * exact(base.value))
    return _numbered(replace(timed, status=status, marks=sensitive + base.marks), case)


def _numbered(progress: Progress, case: Case) -> Progress:
    plan: Plan = case.plan
    if plan.is_met_by_baseline or progress.value is None:
        return progress
    signed, required = plan.sign * exact(progress.value), plan.required(case.value_on)
    on_day = plan.required(case.on)
    return replace(
        progress,
        required=float(plan.sign * required),
        gap=float(signed - required),
        required_on_day=float(plan.sign * on_day),
        gap_on_day=float(signed - on_day),
        way_share=as_number(plan.way(signed)),
        ratio=as_number(ratio(case, signed)),
    )
