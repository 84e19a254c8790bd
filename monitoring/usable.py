"""What a target may be judged on: published figures for a published target."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from monitoring.targets import Reading, Target


def usable(readings: Iterable[Reading], target: Target) -> tuple[Reading, ...]:
    """The readings a target may be judged on, one a day, published before invented."""
    by_day: dict[date, Reading] = {}
    for reading in sorted(readings, key=lambda one: one.is_example, reverse=True):
        if target.is_example or not reading.is_example:
            by_day[reading.on] = reading
    return tuple(by_day.values())
