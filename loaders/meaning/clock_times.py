"""A day with its time on the clock, for what is decided to the second."""

from __future__ import annotations

import re
from datetime import date, datetime, time

from loaders.formats.cells import Value
from loaders.meaning import values
from loaders.meaning.values import DASHES, FlawError

CLOCK = re.compile(
    r"(?:T|[\s,])(?:kl\.?\s*)?"
    r"(?P<hour>\d{1,2})[:.](?P<minute>\d{2})(?:[:.](?P<second>\d{2})(?:[.,](?P<rest>\d+))?)?\Z",
    re.IGNORECASE,
)
MICROSECOND_DIGITS = 6
END_OF_DAY = time(23, 59, 59)


def clock_time(value: Value | None) -> datetime | None:
    """Day and time without a zone; a day alone does not say when something came."""
    value = values.sound(value)
    if isinstance(value, datetime):
        values.last_day(value)  # refuses a year far outside
    if value is None or isinstance(value, datetime):
        return value
    written = values.text(value) or ""
    if not written or written in DASHES:
        return None
    found = None if isinstance(value, date) else CLOCK.search(written)
    if found is None:
        raise FlawError("not_a_moment")
    hour, minute, second = (int(found[part] or 0) for part in ("hour", "minute", "second"))
    rest = (found["rest"] or "")[:MICROSECOND_DIGITS].ljust(MICROSECOND_DIGITS, "0")
    day = values.last_day(written[: found.start()].rstrip(", "))
    try:
        at = time(hour, minute, second, int(rest))
    except ValueError:
        raise FlawError("not_a_moment") from None
    return None if day is None else datetime.combine(day, at)


def moment(value: Value | None) -> datetime | None:
    """A day with its time; a day alone counts to its end, as a deadline does."""
    value = values.sound(value)
    if isinstance(value, str) and ":" in value:
        try:
            value = datetime.fromisoformat(value.strip()).replace(tzinfo=None)
        except ValueError:
            raise FlawError("not_a_date") from None
    day = values.last_day(value)
    if isinstance(value, datetime):
        return value
    return None if day is None else datetime.combine(day, END_OF_DAY)
