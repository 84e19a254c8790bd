"""Dates as people write them: 31-12-2012, 2012-12-31, 1. juni 2016, feb. 2012, and a year alone."""

from __future__ import annotations

import re

from loaders.meaning.parts_of_year import MONTH_WORDS
from loaders.meaning.spellings import words_of

YEAR_ALONE = re.compile(r"^(?:år\s*|year\s*)?(\d{4})(?:[,.]0+)?$", re.IGNORECASE)
ISO_DATE = re.compile(r"^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?:[T ].*)?$")
DANISH_DATE = re.compile(r"^(\d{1,2})[./-]\s*(\d{1,2})[./ -]\s*(\d{4})$")
# "1. juni 2016, kl. 12.00": the time of a day is passed over where a day is asked for.
CLOCK = re.compile(
    r"(?<=\d{4})[\s,]{1,3}(?:kl\.?\s?)?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\Z", re.IGNORECASE
)
LONGEST = 40
WEEKDAYS = frozenset(
    [
        *("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "loerdag", "soendag"),
        *("man", "tirs", "ons", "tors", "fre", "loer", "soen"),
        *("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
    ]
)
PASSED_OVER = WEEKDAYS | frozenset({"den", "d", "the", "of"})


def date_parts(text: str) -> tuple[int, int, int] | None:
    """Year, month and day of a text, 0 for what it does not say; None where it is no date."""
    text = CLOCK.sub("", text)
    if alone := YEAR_ALONE.match(text):
        return int(alone[1]), 0, 0
    if iso := ISO_DATE.match(text):
        return int(iso[1]), int(iso[2]), int(iso[3] or 0)
    if danish := DANISH_DATE.match(text):
        return int(danish[3]), int(danish[2]), int(danish[1])
    return _with_month_name(text) if len(text) <= LONGEST else None


def _with_month_name(text: str) -> tuple[int, int, int] | None:
    words = [word for word in words_of(text) if word not in PASSED_OVER]
    months = [word for word in words if word in MONTH_WORDS]
    numbers = [word for word in words if word.isdigit()]
    if len(months) != 1 or len(months) + len(numbers) != len(words) or not 1 <= len(numbers) <= 2:
        return None
    *day, year = numbers
    if len(year) != 4 or any(len(it) > 2 for it in day) or words[-1] in MONTH_WORDS:
        return None
    return int(year), MONTH_WORDS[months[0]], int(day[0]) if day else 0
