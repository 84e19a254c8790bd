"""When figures of an indicator are due: counted periods and reports that come again and again."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import count

import pandas as pd

from monitoring.expectations import CalendarLine, expected_years, periods_in
from monitoring.periods import year_end

RECURRENCE = re.compile(r"P(?P<count>[1-9]\d?)(?P<unit>[MY])")


@dataclass(frozen=True, slots=True)
class Due:
    """The year a figure is about, and the last day it may come."""

    year: int
    due_on: date


def dues(
    calendar: Sequence[CalendarLine], indicator_code: str, years: range, is_example: bool = False
) -> tuple[Due, ...]:
    """Everything due for one indicator about a span of years, oldest first.

    What is expected of a published target stands in the published part of the calendar. An event
    counts only when it comes again and names the indicator. Without any calendar period every year
    is expected.
    """
    if not years:
        return ()
    shown = [each for each in calendar if each.is_example == is_example]
    periods = periods_in(shown, indicator_code)
    if is_example and not periods:
        periods = periods_in((each for each in calendar if not each.is_example), indicator_code)
    counted = expected_years(periods, years.start, year_end(years[-1]))
    found = {Due(each.on.year, each.due_on) for each in counted if each.on.year in years}
    found |= set(_recurring(shown, indicator_code, years))
    return tuple(sorted(found, key=lambda due: (due.due_on, due.year)))


def occurrences(first: date, recurrence: str, last: date) -> Iterator[date]:
    """The days of P6M, P1Y and the like from `first` to `last`; of anything else only `first`."""
    said = RECURRENCE.fullmatch(recurrence.strip())
    if said is None:
        yield from [first] if first <= last else []
        return
    months = int(said["count"]) * (12 if said["unit"] == "Y" else 1)
    # Always from the first day: 31 August, 28 February, 31 August.
    for step in count():
        day = (pd.Timestamp(first) + pd.DateOffset(months=months * step)).date()
        if day > last:
            return
        yield day


def _recurring(
    calendar: Iterable[CalendarLine], indicator_code: str, years: range
) -> Iterator[Due]:
    for each in calendar:
        first = each.due_on or each.on
        if each.type != "event" or each.indicator_code != indicator_code:
            continue
        if first is None or each.recurrence is None:
            continue
        for day in occurrences(first, each.recurrence, year_end(years[-1])):
            if day.year in years:
                yield Due(day.year, day)
