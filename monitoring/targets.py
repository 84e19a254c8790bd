"""The three things a status is made from: a target, its readings, and when readings are due."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Direction(StrEnum):
    """Which way an indicator should move; separate and none are never judged."""

    LOWER = "lower"
    HIGHER = "higher"
    SEPARATE = "separate"
    NONE = "none"


class Condition(StrEnum):
    """How a value meets its target: at most it, strictly under it, or at least it."""

    AT_MOST = "at_most"
    UNDER = "under"
    AT_LEAST = "at_least"


class Unit(StrEnum):
    """What an indicator counts in; only counts and capacities are whole numbers."""

    COUNT = "count"
    RATE = "rate"
    PERCENT = "percent"
    CAPACITY = "capacity"


@dataclass(frozen=True, slots=True)
class Target:
    """A target as stored; is_chosen is False for a dash and None where the source does not tell.

    A hidden baseline is None and stands for 1, 2, 3 or 4; a withheld one may be anything.
    """

    baseline: float | None = None
    baseline_on: date | None = None
    value: float | None = None
    due_on: date | None = None
    condition: Condition = Condition.AT_MOST
    is_chosen: bool | None = True
    direction: Direction = Direction.LOWER
    unit: Unit = Unit.COUNT
    series_breaks: tuple[date, ...] = ()
    is_example: bool = False
    baseline_is_hidden: bool = False
    baseline_is_withheld: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """One measurement; a hidden one has no value and stands for 1, 2, 3 or 4.

    A hidden one that is withheld as well may be anything but 0.
    """

    value: float | None
    on: date
    is_hidden: bool = False
    status: str = "published"
    is_example: bool = False
    is_withheld: bool = False


@dataclass(frozen=True, slots=True)
class Expected:
    """A period a reading is expected for: the period's own date, and when the reading is due."""

    on: date
    due_on: date
