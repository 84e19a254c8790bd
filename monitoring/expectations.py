"""Which periods a reading is expected for, and which of them are past due."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Protocol

from monitoring.periods import year_end
from monitoring.targets import Expected, Reading

CalendarPeriod = tuple[int, date | None]


class CalendarLine(Protocol):
    """A line of a stored calendar; `type` is period or event, `period` begins with its year."""

    @property
    def type(self) -> str:
        """What it is."""

    @property
    def indicator_code(self) -> str | None:
        """What is counted then."""

    @property
    def period(self) -> str | None:
        """What time a count is about."""

    @property
    def on(self) -> date | None:
        """The day it begins, or is."""

    @property
    def due_on(self) -> date | None:
        """The last day its figure may come."""

    @property
    def recurrence(self) -> str | None:
        """P6M, P1Y: how often it comes again."""

    @property
    def is_example(self) -> bool:
        """Whether it is invented."""


def expected_years(
    calendar_periods: Sequence[CalendarPeriod] | None, from_year: int, on: date
) -> tuple[Expected, ...]:
    """List the periods expected from a year on.

    calendar_periods are (year, own due date or None) of one indicator; with any, only they are
    expected, each due on its own date or 31 December. With none, every year up to that of `on`
    is, each due 31 December.
    """
    periods: Sequence[CalendarPeriod] = calendar_periods or [
        (year, None) for year in range(from_year, on.year + 1)
    ]
    return tuple(
        Expected(year_end(year), due_on or year_end(year))
        for year, due_on in sorted(periods, key=lambda period: (period[0], period[1] or date.min))
        if year >= from_year
    )


def periods_in(calendar: Iterable[CalendarLine], indicator_code: str) -> list[CalendarPeriod]:
    """The years one indicator is counted in, each with its own due date where it has one."""
    return [
        (year, each.due_on)
        for each in calendar
        if each.type == "period" and each.indicator_code == indicator_code
        if (year := _year(each.period, each.on)) is not None
    ]


def past_due_after(
    since: date, expected: Sequence[Expected], readings: Sequence[Reading], on: date
) -> bool:
    """Tell whether a period after `since` was due before `on` and has no reading.

    A reading dated after `on` still counts as received: a year's figure is dated 31 December,
    also when the calendar wants it in September, and nobody is late who has reported.
    """
    return any(
        period.on > since and period.due_on < on and not _is_reported(period, readings)
        for period in expected
    )


def _is_reported(period: Expected, readings: Sequence[Reading]) -> bool:
    whole_year = period.on == year_end(period.on.year)
    return any(
        reading.on == period.on or (whole_year and reading.on.year == period.on.year)
        for reading in readings
    )


def _year(period: str | None, on: date | None) -> int | None:
    text = (period or "").strip()[:4]
    if text.isdigit() and len(text) == 4:
        return int(text)
    return on.year if on else None
