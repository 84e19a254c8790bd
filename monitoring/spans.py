"""Parts of a year: a count may be of a whole year, half of one, or a quarter.

A part is stored as h1, h2, q1 to q4, and a whole year as None. The same length of time follows one
another as whole numbers (its place), so that "three in a row" means the same for years and halves.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

YEAR, HALF_YEAR, QUARTER = "year", "half_year", "quarter"
PARTS: Mapping[str, int] = MappingProxyType({YEAR: 1, HALF_YEAR: 2, QUARTER: 4})
LETTERS: Mapping[str, str] = MappingProxyType({"h": HALF_YEAR, "q": QUARTER})
STORED_PARTS = tuple(
    f"{letter}{number}"
    for letter, length in LETTERS.items()
    for number in range(1, PARTS[length] + 1)
)
LENGTHS: Mapping[str, str] = MappingProxyType(
    {
        "år": YEAR,
        "årligt": YEAR,
        "year": YEAR,
        "halvår": HALF_YEAR,
        "halvårligt": HALF_YEAR,
        "half year": HALF_YEAR,
        "half-year": HALF_YEAR,
        "kvartal": QUARTER,
        "kvartalsvis": QUARTER,
        "quarter": QUARTER,
    }
)
WRITTEN = re.compile(
    r"^(?:(?P<first>[1-4])\.? ?(?:st|nd|rd|th)? ?)?"
    r"(?P<name>halvår|halvdel|half[ -]?year|half|h|kvartal|kv\.?|quarter|q)"
    r" ?(?P<last>[1-4])?$",
    re.IGNORECASE,
)
YEAR_FIRST, YEAR_LAST = re.compile(r"\d{4}\b"), re.compile(r"\b\d{4}\Z")


def length_named(text: str | None) -> str | None:
    """year, half_year or quarter as a criterion writes its period; nothing is a year."""
    word = (text or "").strip().casefold()
    for little in ("pr.", "per", "om", "hvert"):
        word = word.removeprefix(little).strip()
    return YEAR if word in {"", "året"} else LENGTHS.get(word)


def length_of(part: str | None) -> str:
    """How long a stored part is; None is the whole year."""
    return LETTERS[part[0]] if part else YEAR


def part_named(text: str) -> str | None:
    """h1 for "1. halvår", "H1" or "halvår 1", q3 for "3. kvartal"; None for anything else."""
    found = WRITTEN.match(" ".join(text.split()))
    if found is None or bool(found["first"]) == bool(found["last"]):
        return None
    letter = "h" if found["name"].casefold().startswith("h") else "q"
    number = int(found["first"] or found["last"])
    return f"{letter}{number}" if number <= PARTS[LETTERS[letter]] else None


def span_named(text: str) -> tuple[int, str | None] | None:
    """Year and part of "2014", "1. halvår 2014" or "2014 H1"; None for anything else."""
    plain = text.strip()
    before = YEAR_FIRST.match(plain)
    rest = plain[before.end() :] if before else plain
    after = YEAR_LAST.search(rest)
    found = before or after
    if found is None or (before and after):
        return None
    year, written = int(found[0]), rest[: after.start()].strip() if after else rest.strip()
    part = part_named(written) if written else None
    return None if written and part is None else (year, part)


def place(year: int, part: str | None) -> int:
    """The number by which spans of one length follow each other; a whole year is its own number."""
    if not part:
        return year
    return year * PARTS[length_of(part)] + int(part[1:]) - 1


def parts_of(length: str) -> tuple[str, ...]:
    """The parts of a year of one length as they are stored; a year has none."""
    count = PARTS[length]
    found = [at_place(count + number, length)[1] for number in range(count)]
    return tuple(part for part in found if part)


def first_part(length: str) -> str | None:
    """The first part of a year of one length; a year has no parts."""
    return at_place(PARTS[length], length)[1]


def at_place(number: int, length: str) -> tuple[int, str | None]:
    """Year and part of a place: what `place` was made from."""
    if length == YEAR:
        return number, None
    year, rest = divmod(number, PARTS[length])
    letter = next(letter for letter, name in LETTERS.items() if name == length)
    return year, f"{letter}{rest + 1}"


def span_end(year: int, part: str | None) -> date:
    """The last day, by which a count of it is dated."""
    if not part:
        return date(year, 12, 31)
    month = int(part[1:]) * 12 // PARTS[length_of(part)]
    return date(year, month, monthrange(year, month)[1])
