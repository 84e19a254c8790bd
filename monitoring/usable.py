"""What a target may be judged on: published figures and periods for a published target."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from monitoring.expectations import CalendarLine, expected_years, periods_in
from monitoring.targets import Expected, Reading, Target


def usable(readings: Iterable[Reading], target: Target) -> tuple[Reading, ...]:
    """The readings a target may be judged on, one a day, published before invented."""
    by_day: dict[date, Reading] = {}
    for reading in sorted(readings, key=lambda one: one.is_example, reverse=True):
        if target.is_example or not reading.is_example:
            by_day[reading.on] = reading
    return tuple(by_day.values())


def expected_for(
    target: Target, indicator_code: str | None, calendar: Sequence[CalendarLine], on: date
) -> tuple[Expected, ...]:
    """The periods a target's readings are expected for; none without a year to begin from.

    An invented target goes by the invented part of the calendar, where that names its indicator.
    """
    if target.baseline_on is None or indicator_code is None:
        return ()
    published = [each for each in calendar if not each.is_example]
    periods = periods_in(published, indicator_code)
    if target.is_example:
        invented = [each for each in calendar if each.is_example]
        periods = periods_in(invented, indicator_code) or periods
    return expected_years(periods, target.baseline_on.year, on)
