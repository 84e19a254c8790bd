"""Printed dates in the reader's language, never more exact than the source prints them."""

from __future__ import annotations

from datetime import date, timedelta

from monitoring.printed import Printed, printed, recurrence
from words import notation
from words.catalog import Words


def written(text: str | None, words: Words) -> str:
    """31-08-2013, juni 2022, foråret 2010 or 2012; what cannot be read stays as it is printed."""
    found = printed(text)
    if found is None:
        return text or ""
    if found.precision == "season":
        return words(f"printed-{found.season}", year=str(found.first_on.year))
    return _written(found, words)


def period(text: str | None, words: Words) -> str:
    """A printed period `from/to`; a bound the source leaves out is said to be unknown."""
    first, _, last = (text or "").partition("/")
    start, end = ("" if each in {"", "?"} else written(each, words) for each in (first, last))
    if start and end:
        return start if start == end else _between(start, end)
    if start or end:
        return words("printed-from" if start else "printed-to", day=start or end)
    return words("printed-unknown")


def stored(day: date, is_last: bool, words: Words) -> str:
    """A stored bound as its year or month where it lies at the edge of one."""
    is_month = (day + timedelta(1)).day == 1 if is_last else day.day == 1
    is_year = is_month and day.month == (12 if is_last else 1)
    precision = "year" if is_year else "month" if is_month else "day"
    return _written(Printed(precision, day, day), words)  # type: ignore[arg-type]


def returning(text: str | None, words: Words) -> str:
    """How often an event comes back, in words."""
    found = recurrence(text)
    if found is None:
        return text or ""
    count, unit = found
    return words("printed-every", count=count, unit=unit)


def _written(found: Printed, words: Words) -> str:
    match found.precision:
        case "year":
            return str(found.first_on.year)
        case "month":
            return notation.month(found.first_on, words.language)
        case _:
            return notation.day(found.first_on, words.language)


def _between(start: str, end: str) -> str:
    """2016–2019, but 2009 – 31-08-2013: spaces where a bound has parts of its own."""
    dash = "\N{EN DASH}"
    return f"{start}{dash}{end}" if start.isdigit() and end.isdigit() else f"{start} {dash} {end}"
