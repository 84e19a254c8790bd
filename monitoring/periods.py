"""Years, days and the periods they make."""

from __future__ import annotations

from calendar import isleap
from dataclasses import dataclass
from datetime import date
from fractions import Fraction


@dataclass(frozen=True, slots=True)
class Period:
    """From and to are both inside the period; None means the bound is not known."""

    from_on: date | None = None
    to_on: date | None = None


@dataclass(frozen=True, slots=True)
class AsOf:
    """The day a page is shown for, and whether it is the end of an ended programme."""

    on: date
    is_programme_end: bool


@dataclass(frozen=True, slots=True)
class Cover:
    """Whether something ran on a day, and whether its beginning had to be assumed.

    Without any date it `is_dated` not, and nobody knows whether it ran on the day.
    """

    is_running: bool
    is_date_unknown: bool
    is_dated: bool = True


def year_end(year: int) -> date:
    """Date a figure that is known by its year only: 31 December."""
    return date(year, 12, 31)


def year_position(on: date) -> Fraction:
    """Place a day on the axis of years, so that two year ends lie whole years apart."""
    days = 366 if isleap(on.year) else 365
    return on.year + Fraction(on.timetuple().tm_yday, days)


def as_of(chosen: date | None, ends_on: date | None, today: date) -> AsOf:
    """Choose the day to show: the one asked for, else the end of an ended programme, else today."""
    if chosen is not None:
        return AsOf(chosen, is_programme_end=False)
    if ends_on is not None and ends_on < today:
        return AsOf(ends_on, is_programme_end=True)
    return AsOf(today, is_programme_end=False)


def contains(period: Period, on: date) -> bool:
    """Count both end days in; an unknown bound excludes nothing."""
    starts = period.from_on is None or period.from_on <= on
    ends = period.to_on is None or on <= period.to_on
    return starts and ends


def covers(from_on: date | None, to_on: date | None, on: date, member: Period) -> Cover:
    """Tell whether a participation holds on a day; what it does not date, its membership does."""
    held = Period(from_on or member.from_on, to_on or member.to_on)
    return Cover(contains(held, on), from_on is None, is_dated=held != Period())
