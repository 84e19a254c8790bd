"""Months, quarters, halves, days and spans: what a header or a cell says that is no year."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from loaders.formats.cells import Value
from loaders.meaning.finality import STATUSES
from loaders.meaning.spellings import LITTLE_WORDS, without_notes, words_of

FIRST_YEAR, LAST_YEAR = 1990, 2100
MONTH, QUARTER, HALF, OTHER = "month", "quarter", "half", "other"
# How many of each make a whole year.
COUNTS: Mapping[str, int] = MappingProxyType({MONTH: 12, QUARTER: 4, HALF: 2})
_MONTHS = (
    ("jan", "januar", "january"),
    ("feb", "februar", "february"),
    ("mar", "marts", "march", "mars"),
    ("apr", "april"),
    ("maj", "may", "mai"),
    ("jun", "juni", "june"),
    ("jul", "juli", "july"),
    ("aug", "august"),
    ("sep", "sept", "september"),
    ("okt", "oktober", "oct", "october"),
    ("nov", "november"),
    ("dec", "december", "des", "desember"),
)
MONTH_WORDS: Mapping[str, int] = MappingProxyType(
    {word: number for number, words in enumerate(_MONTHS, 1) for word in words}
)
LENGTH_WORDS: Mapping[str, str] = MappingProxyType(
    {
        **dict.fromkeys(("maaned", "maaneder", "mdr", "md", "month", "months"), MONTH),
        **dict.fromkeys(("kvartal", "kvartaler", "kvt", "kv", "quarter"), QUARTER),
        **dict.fromkeys(("halvaar", "halvdel", "half", "halfyear"), HALF),
        **dict.fromkeys(("foraar", "sommer", "efteraar", "vinter", "spring", "summer"), OTHER),
        **dict.fromkeys(("tertial", "autumn", "winter", "ytd", "aatd", "hidtil"), OTHER),
    }
)
LETTERS: Mapping[str, str] = MappingProxyType({"m": MONTH, "k": QUARTER, "q": QUARTER, "h": HALF})
BETWEEN = frozenset(
    [
        *("til", "to", "og", "tom", "t", "o", "m", "den", "d", "kl", "udgangen", "slutningen"),
        *("af", "fra", "from", "by", "end", "per", "th", "antal", "uge", "week"),
    ]
)
PASSED_OVER = LITTLE_WORDS | frozenset(STATUSES) | BETWEEN
JOINED = re.compile(r"(\d{4})?(m|kvt|kv|k|q|h)(\d{1,2})|([1-4])(kvt|kv|k|q|h)(\d{4})?")
WITH_NOUGHT = re.compile(r"(?<=\d{4})[.,]0{1,6}\Z")  # 2019.0, as programs for data write it
# "18-24 år" and "18-24-årige" are no months.
AGES = re.compile(r"(?<!\d)(?:\d{1,2}\s?[-\u2013]\s?\d{2}[\s-]?år|\d{2}\s?\+)", re.IGNORECASE)
LONGEST = 60
WEEKS = frozenset({"uge", "week"})


@dataclass(frozen=True, slots=True)
class PartOfYear:
    """Less than a year, or more: its year if one is said, its length and its number in the year.

    `rest` are the words beside it, folded: "loesladelser" of "Løsladelser jan. 2019".
    """

    length: str
    year: int | None = None
    number: int | None = None
    rest: str = ""

    @property
    def code(self) -> str | None:
        """h1 or q3 where it is a half or a quarter by number, as a part of a year is stored."""
        is_named = self.length in (HALF, QUARTER) and self.number is not None
        return f"{self.length[0]}{self.number}" if is_named and self.fits else None

    @property
    def is_only_named(self) -> bool:
        """Whether it is but the name of a length, as over a column of months: "Måned"."""
        return self.length in COUNTS and self.year is None and self.number is None

    @property
    def fits(self) -> bool:
        """Whether the number is one of those that make a year."""
        return self.number is not None and 1 <= self.number <= COUNTS.get(self.length, 0)


def part_in(value: Value) -> PartOfYear | None:
    """What part of a year, or how much more than one, a cell says; None for a year and all else."""
    if isinstance(value, date):
        return PartOfYear(MONTH, value.year, value.month)
    if isinstance(value, str):
        plain = WITH_NOUGHT.sub("", value.strip())
        if plain.isdecimal() and len(plain) in (6, 8):
            return _in_number(int(plain))
        return _in_text(plain) if len(plain) <= LONGEST else None
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return _in_number(int(value)) if 10**5 < value < 10**8 and value == int(value) else None


def _in_number(value: int) -> PartOfYear | None:
    """201901 and 20190131, as systems write months and days."""
    year, rest = divmod(value, 100 if value < 10**6 else 10**4)
    month = rest if value < 10**6 else rest // 100
    if not FIRST_YEAR <= year <= LAST_YEAR or not 1 <= month <= 12:
        return None
    return PartOfYear(MONTH if value < 10**6 else OTHER, year, month)


@dataclass(slots=True)
class _Said:
    years: list[int]
    numbers: list[int]
    months: list[int]
    lengths: list[str]
    rest: list[str]
    has_day: bool = False


def _in_text(text: str) -> PartOfYear | None:
    if AGES.search(text):
        return None
    said = _Said([], [], [], [], [])
    for word in _without_week(words_of(without_notes(text))):
        _take(said, word)
    found = _found(said)
    if found is None:
        return None
    length, number = found
    year = said.years[0] if len(set(said.years)) == 1 else _short_year(said)
    return PartOfYear(length, year, number, "".join(said.rest))


def _take(said: _Said, word: str) -> None:
    joined = JOINED.fullmatch(word)
    if joined:
        said.years += [int(year) for year in (joined[1], joined[6]) if year]
        said.lengths.append(LETTERS[(joined[2] or joined[5])[0]])
        said.numbers.insert(0, int(joined[3] or joined[4]))
    elif word.isdigit():
        is_year = len(word) == 4 and FIRST_YEAR <= int(word) <= LAST_YEAR
        if is_year:
            said.years.append(int(word))
        elif len(word) <= 2:
            said.numbers.append(int(word))
        else:
            said.rest.append(word)
    elif word in MONTH_WORDS:
        said.months.append(MONTH_WORDS[word])
        said.has_day = bool(said.numbers)
    elif word in LENGTH_WORDS:
        said.lengths.append(LENGTH_WORDS[word])
    elif word not in PASSED_OVER:
        said.rest.append(word)


def _found(said: _Said) -> tuple[str, int | None] | None:
    """Length and number of what was said, or None where it is a whole year or nothing of time."""
    number = said.numbers[0] if said.numbers else None
    if said.months and set(said.lengths) - {MONTH}:
        # "2019 · 1. kvartal · jan": the number is that of the quarter.
        return (MONTH, said.months[0]) if len(said.months) == 1 else (OTHER, None)
    if said.months:
        is_one = len(said.months) == 1 and len(said.numbers) < 2 and not said.has_day
        return (MONTH, said.months[0]) if is_one else (OTHER, None)
    if said.lengths:
        several = len(said.numbers) > 1 and said.years
        return (OTHER, None) if several else (said.lengths[0], number)
    if not said.years or (len(said.years) == 1 and not said.numbers):
        return None
    if len(said.years) == 1 and len(said.numbers) == 1 and said.numbers[0] <= 12:
        follows = said.numbers[0] == (said.years[0] + 1) % 100
        return (OTHER, None) if follows else (MONTH, said.numbers[0])
    return (OTHER, None)


def _short_year(said: _Said) -> int | None:
    """The year in "jan-19" and "K1-19", which is the last number of two digits."""
    if said.months and set(said.lengths) - {MONTH}:
        return None
    is_said = not said.years and said.numbers and (said.months or len(said.numbers) > 1)
    return 2000 + said.numbers[-1] if is_said else None


def _without_week(words: list[str]) -> list[str]:
    """The week of the count is no part of a year: "2011 (uge 6)"."""
    for place, word in enumerate(words[:-1]):
        after = words[place + 2] if place + 2 < len(words) else ""
        is_one = words[place + 1].isdigit() and not (after.isdigit() and len(after) < 4)
        if word in WEEKS and is_one:
            return [*words[:place], *words[place + 2 :]]
    return words
