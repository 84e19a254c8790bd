"""Dates as sources print them: a day, a month, a season or only a year."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from monitoring.periods import year_end

Precision = Literal["day", "month", "season", "year"]
ISO = re.compile(r"^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?:[T ].*)?$")
SEASON = re.compile(r"^([^\W\d]+)\s+(\d{4})$")
RECURRENCE = re.compile(r"^P(\d+)([YMWD])$")
# First and last month; winter is January to March, so that it lies within the year printed.
SEASONS: Mapping[str, tuple[str, int, int]] = {
    "vinter": ("winter", 1, 3),
    "winter": ("winter", 1, 3),
    "forår": ("spring", 3, 5),
    "spring": ("spring", 3, 5),
    "sommer": ("summer", 6, 8),
    "summer": ("summer", 6, 8),
    "efterår": ("autumn", 9, 11),
    "autumn": ("autumn", 9, 11),
}


@dataclass(frozen=True, slots=True)
class Printed:
    """What a printed date says, and the first and last day it can mean."""

    precision: Precision
    first_on: date
    last_on: date
    season: str = ""


def printed(text: str | None) -> Printed | None:
    """Read a printed date; None where there is none or it is written some other way."""
    if text is None:
        return None
    iso = ISO.match(text.strip())
    try:
        return _iso(iso) if iso else _season(text)
    except ValueError:  # a month 13 or a 31 April
        return None


def recurrence(text: str | None) -> tuple[int, str] | None:
    """How often something comes back, as a number and Y, M, W or D."""
    found = RECURRENCE.match((text or "").strip())
    return (int(found[1]), found[2]) if found else None


def _iso(found: re.Match[str]) -> Printed:
    year = int(found[1])
    if found[2] is None:
        return Printed("year", date(year, 1, 1), year_end(year))
    month = int(found[2])
    if found[3] is None:
        return Printed("month", date(year, month, 1), _month_end(year, month))
    day = date(year, month, int(found[3]))
    return Printed("day", day, day)


def _season(text: str) -> Printed | None:
    found = SEASON.match(text.strip().casefold())
    known = SEASONS.get(found[1]) if found else None
    if found is None or known is None:
        return None
    name, first, last = known
    year = int(found[2])
    return Printed("season", date(year, first, 1), _month_end(year, last), name)


def _month_end(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])
