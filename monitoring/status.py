"""The table of statuses, row by row, first match wins.

Signed values: for "more is better" every comparison turns, so baseline, target and value are
multiplied by -1 once, on the way in, and the table is written for "less is better" only.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction

from monitoring.exact import exact
from monitoring.periods import year_position
from monitoring.targets import Condition, Direction, Target

ON_TRACK_RATIO = Fraction(95, 100)
SLIGHTLY_BEHIND_RATIO = Fraction(60, 100)
HIDDEN_VALUES = (1, 2, 3, 4)


class Status(StrEnum):
    """Where a municipality stands, in the order the table is read."""

    NO_TARGET = "no_target"
    TARGET_UNKNOWN = "target_unknown"
    NO_BASELINE = "no_baseline"
    NOT_COMPARABLE = "not_comparable"
    AWAITING = "awaiting"
    MISSING = "missing"
    HIDDEN = "hidden"
    KEPT = "kept"
    EXCEEDED = "exceeded"
    MET_BY_DEADLINE = "met_by_deadline"
    MISSED = "missed"
    MET = "met"
    WORSENED = "worsened"
    ON_TRACK = "on_track"
    SLIGHTLY_BEHIND = "slightly_behind"
    BEHIND = "behind"


@dataclass(frozen=True, slots=True)
class Plan:
    """The straight line from baseline to target, in signed values."""

    baseline: Fraction
    target: Fraction
    starts_on: date
    due_on: date
    is_strict: bool
    sign: int

    def meets(self, signed: Fraction) -> bool:
        """Compare with the target as the target's own wording asks."""
        return signed < self.target if self.is_strict else signed <= self.target

    @property
    def is_met_by_baseline(self) -> bool:
        """Say whether there was anything to reach at all."""
        return self.meets(self.baseline)

    def elapsed(self, on: date) -> Fraction:
        """Share of the time gone on a day, 0 to 1, counted in years."""
        start, end = year_position(self.starts_on), year_position(self.due_on)
        share = (year_position(on) - start) / (end - start)
        return min(max(share, Fraction(0)), Fraction(1))

    def required(self, on: date) -> Fraction:
        """Signed value the straight line asks for on a day."""
        return self.baseline + (self.target - self.baseline) * self.elapsed(on)

    def way(self, signed: Fraction) -> Fraction | None:
        """Share of the way, uncapped; None where a strict target equals the baseline."""
        length = self.baseline - self.target
        return (self.baseline - signed) / length if length else None


@dataclass(frozen=True, slots=True)
class Case:
    """All the table asks about except the value itself."""

    plan: Plan
    value_on: date
    on: date
    is_past_due: bool


def without_plan(target: Target) -> Status | None:
    """Rows that need no reading.

    A number without its date cannot be judged as a target, nor a baseline without one as a
    baseline, so each counts as unknown.
    """
    if target.is_chosen is False:
        return Status.NO_TARGET
    if target.value is None or target.due_on is None:
        return Status.TARGET_UNKNOWN
    if target.baseline is None or target.baseline_on is None:
        return Status.NO_BASELINE
    return None


def plan_of(target: Target) -> Plan | None:
    """Draw the line, or None where a part of it is unknown or the goal is not chosen.

    Raises ValueError("target_before_baseline") when a target's date is not after its baseline's.
    """
    value, due_on = target.value, target.due_on
    baseline, starts_on = target.baseline, target.baseline_on
    if target.is_chosen is False or value is None or due_on is None or starts_on is None:
        return None
    if due_on <= starts_on:
        raise ValueError("target_before_baseline")
    if baseline is None:
        return None
    sign = sign_of(target)
    strict = target.condition == Condition.UNDER
    return Plan(sign * exact(baseline), sign * exact(value), starts_on, due_on, strict, sign)


def meets_number(target: Target, value: float | None) -> bool | None:
    """Whether a value meets the target's number; None where one of them is not known."""
    if value is None or target.value is None:
        return None
    signed, wanted = (sign_of(target) * exact(each) for each in (value, target.value))
    return signed < wanted if target.condition == Condition.UNDER else signed <= wanted


def sign_of(target: Target) -> int:
    """Turn every comparison for "more is better", and for a target that itself says "at least"."""
    higher = target.direction == Direction.HIGHER or target.condition == Condition.AT_LEAST
    return -1 if higher else 1


def without_value(is_past_due: bool) -> Status:
    """Say whether a figure that is not there is late."""
    return Status.MISSING if is_past_due else Status.AWAITING


def with_value(case: Case, signed: Fraction) -> Status:
    """Rows that look at a value, given signed."""
    plan, meets = case.plan, case.plan.meets(signed)
    if case.value_on < plan.due_on < case.on and not meets:
        return without_value(case.is_past_due)
    if plan.is_met_by_baseline:
        return Status.KEPT if meets else Status.EXCEEDED
    if case.value_on >= plan.due_on:
        return Status.MET_BY_DEADLINE if meets else Status.MISSED
    if meets:
        return Status.MET
    if signed > plan.baseline:
        return Status.WORSENED
    return by_ratio(ratio(case, signed))


def with_hidden(case: Case, is_whole: bool) -> Status:
    """Judge a hidden value: the status all of 1 to 4 agree on, else hidden.

    Rates and percentages have no such four values, so they are always hidden.
    """
    if not is_whole:
        return Status.HIDDEN
    return agreed(with_value(case, Fraction(case.plan.sign * value)) for value in HIDDEN_VALUES)


def agreed(statuses: Iterable[Status]) -> Status:
    """Keep a status only when there is no other."""
    found = set(statuses)
    return found.pop() if len(found) == 1 else Status.HIDDEN


def ratio(case: Case, signed: Fraction) -> Fraction | None:
    """Share of the way against share of the time: 1 is exactly on the line."""
    way = case.plan.way(signed)
    return None if way is None else way / case.plan.elapsed(case.value_on)


def by_ratio(pace: Fraction | None) -> Status:
    """Place a pace between the two borders; no way to go and nothing gone is no pace at all."""
    pace = Fraction(0) if pace is None else pace
    if pace >= ON_TRACK_RATIO:
        return Status.ON_TRACK
    return Status.SLIGHTLY_BEHIND if pace >= SLIGHTLY_BEHIND_RATIO else Status.BEHIND
