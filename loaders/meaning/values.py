"""From what stands in a cell to a value: counts, rates, years, dates, marks."""

from __future__ import annotations

import calendar
import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time

from loaders.formats.cells import ErrorValue, UnsavedFormula, Value
from loaders.formats.quoting import writable
from loaders.meaning.finality import status_word
from loaders.meaning.spellings import fold, without_notes

DASHES = frozenset("-\u2010\u2011\u2012\u2013\u2014\u2212")
MINUS = re.compile("^[-\u2010-\u2014\u2212]\\s*(?=\\d)")
SPACES = re.compile("[\\s\u00a0\u2007\u2009\u202f]+")
GROUPED = re.compile(r"^\d{1,3}(?:[. ]\d{3})+(?:,\d+)?$")
PLAIN = re.compile(r"^\d+(?:,\d+)?$")
POINT = re.compile(r"^\d+\.(?:\d{1,2}|\d{4,})$")
HIDDEN = re.compile(r"^(?:<|under)\s*5$", re.IGNORECASE)
PERCENT = re.compile(r"(?:%|pct\.?|procent)$", re.IGNORECASE)
UNIT = re.compile(
    r"(?:personer|person|pers\.?|borgere|borger|hjemløse|løsladelser|løsladelse|løsladte|stk\.?"
    r"|pladser|unge|forløb|døgn|dage|sager|helårspersoner|people|persons|releases)$",
    re.IGNORECASE,
)
# How statistics write that a figure is not there: not reported, or not due yet.
EMPTY = frozenset({"", "·", "…", "..", "...", "."})
LARGEST_COUNT, LARGEST_NUMBER = 2**31 - 1, 10**12
END_OF_DAY = time(23, 59, 59)
FIRST_YEAR, LAST_YEAR = 1990, 2100
WEEK = re.compile(r"\(?(?:uge|week)(?:\s*\d{1,2})?\)?$", re.IGNORECASE)
YEAR_ALONE = re.compile(r"^(?:år\s*|year\s*)?(\d{4})(?:[,.]0+)?$", re.IGNORECASE)
ISO_DATE = re.compile(r"^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?:[T ].*)?$")
MONTHS = ("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
MONTH_OF_YEAR = re.compile(rf"^({'|'.join(MONTHS)})[a-z]*\.?\s+(\d{{4}})$", re.IGNORECASE)
DANISH_DATE = re.compile(r"^(\d{1,2})[./-]\s*(\d{1,2})[./ -]\s*(\d{4})$")


class FlawError(Exception):
    """A cell that cannot be read as what its column holds; `code` names the problem."""

    def __init__(self, code: str, **details: str) -> None:
        super().__init__(code)
        self.code = code
        self.details = details


@dataclass(frozen=True, slots=True)
class Figure:
    """A number as a cell gives it: a value, nothing, a dash, or hidden because it is small."""

    value: float | int | None = None
    is_hidden: bool = False
    is_dash: bool = False


BLANK = Figure()


def sound(value: Value | None) -> Value | None:
    """The value, unless the spreadsheet itself failed to give one."""
    if isinstance(value, ErrorValue):
        raise FlawError("error_value")
    if isinstance(value, UnsavedFormula):
        raise FlawError("formula_without_value")
    return value


def text(value: Value | None) -> str | None:
    """The trimmed text of a cell with its inner spaces made single; None when nothing is left.

    Letters that no database or file can hold are dropped.
    """
    value = sound(value)
    if value is None:
        return None
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return writable(SPACES.sub(" ", shown(value))).strip() or None


def shown(value: Value) -> str:
    """The value the way a person would read it aloud from the sheet."""
    if isinstance(value, ErrorValue | UnsavedFormula):
        return value.text
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == value.min.time() else value.isoformat()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


def is_dash(value: Value | None) -> bool:
    """A dash on its own: chosen away, never zero."""
    return isinstance(value, str) and without_notes(value).strip() in DASHES


def is_absent(value: Value | None) -> bool:
    """Whether a cell says that there is nothing: empty, a dash, or a sign of no figure."""
    if value is None or is_dash(value):
        return True
    return isinstance(value, str) and writable(value).strip() in EMPTY


def count(value: Value | None) -> Figure:
    """A whole, non-negative number of people or events; a percentage is not one."""
    figure = number(value)
    if figure.value is not None and is_percentage(value):
        raise FlawError("not_a_number")
    if figure.value is not None and figure.value != int(figure.value):
        raise FlawError("not_whole_number")
    if figure.value is not None and figure.value > LARGEST_COUNT:
        raise FlawError("number_too_large")
    return figure if figure.value is None else Figure(int(figure.value))


def is_percentage(value: Value | None) -> bool:
    """Whether a text is written as a percentage: 39 %, 64 pct.*"""
    return isinstance(value, str) and PERCENT.search(without_notes(value)) is not None


def number(value: Value | None) -> Figure:
    """A non-negative number; text is read the Danish way, a numeric cell is taken as it is."""
    value = sound(value)
    if value is None or (isinstance(value, str) and value.strip() in EMPTY):
        return BLANK
    figure = _from_text(value) if isinstance(value, str) else Figure(_from_cell(value))
    if figure.value is not None and figure.value < 0:
        raise FlawError("negative_number")
    if figure.value is not None and figure.value > LARGEST_NUMBER:
        raise FlawError("number_too_large")
    return figure


def _from_cell(value: Value) -> float | int:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise FlawError("not_a_number")
    if isinstance(value, float) and not math.isfinite(value):
        raise FlawError("not_a_number")
    return value


def _from_text(value: str) -> Figure:
    if is_dash(value):
        return Figure(is_dash=True)
    plain = SPACES.sub(" ", without_notes(value)).strip()
    if HIDDEN.match(plain):
        return Figure(is_hidden=True)
    digits = UNIT.sub("", PERCENT.sub("", plain).rstrip()).rstrip()
    sign = -1 if MINUS.match(digits) else 1
    return Figure(sign * _danish_number(MINUS.sub("", digits)))


def _danish_number(digits: str) -> float | int:
    if GROUPED.match(digits):
        digits = digits.replace(".", "").replace(" ", "")
    elif not PLAIN.match(digits) and not POINT.match(digits):
        raise FlawError("not_a_number")
    amount = float(digits.replace(",", "."))
    return int(amount) if amount.is_integer() else amount


def year(value: Value | None) -> int | None:
    """A year from 1990 to 2100, as number, text or date; None for an empty cell."""
    value = sound(value)
    if value is None or (isinstance(value, str) and not value.strip()) or is_dash(value):
        return None
    found = _year(value)
    if found is None or not FIRST_YEAR <= found <= LAST_YEAR:
        raise FlawError("not_a_year")
    return found


def year_in_cell(value: Value) -> int | None:
    """The year a cell is, or None where it is something else; raises nothing."""
    found = None if isinstance(value, ErrorValue | UnsavedFormula) else _year(value)
    return found if found is not None and FIRST_YEAR <= found <= LAST_YEAR else None


def _year(value: Value) -> int | None:
    if isinstance(value, date):
        return value.year
    if isinstance(value, str):
        return _year_in_text(SPACES.sub(" ", without_notes(value)).strip())
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    if isinstance(value, int):
        return value
    return int(value) if value.is_integer() else None


def _year_in_text(value: str) -> int | None:
    """2012, År 2012, 31-12-2012, 2011 (uge 6), and a year that says how final its figure is."""
    said = WEEK.sub("", value).rstrip(" ,")
    words = [word for word in said.strip("()").split() if status_word(word) is None]
    plain = " ".join(words)
    alone = YEAR_ALONE.match(plain)
    if alone:
        return int(alone[1])
    spelled = _date_parts(plain)
    return spelled[0] if spelled and _is_day(*spelled) else None


def _is_day(year_: int, month: int, day: int) -> bool:
    try:
        _as_date(year_, month or 1, day or 1)
    except FlawError:
        return False
    return True


def first_day(value: Value | None) -> date | None:
    """The day a period begins; a year or a month stands for its first day."""
    parts = _parts(value)
    return parts and _as_date(parts[0], parts[1] or 1, parts[2] or 1)


def last_day(value: Value | None) -> date | None:
    """The day a period ends; a year or a month stands for its last day."""
    parts = _parts(value)
    if parts is None:
        return None
    month = min(parts[1] or 12, 12)
    return _as_date(parts[0], parts[1] or 12, parts[2] or calendar.monthrange(parts[0], month)[1])


def _parts(value: Value | None) -> tuple[int, int, int] | None:
    value = sound(value)
    if value is None or (isinstance(value, str) and not value.strip()) or is_dash(value):
        return None
    if isinstance(value, date):
        parts: tuple[int, int, int] | None = (value.year, value.month, value.day)
    else:
        parts = _date_parts(shown(value).strip())
    if parts is None or not FIRST_YEAR <= parts[0] <= LAST_YEAR:
        raise FlawError("not_a_date")
    return parts


def _date_parts(value: str) -> tuple[int, int, int] | None:
    if alone := YEAR_ALONE.match(value):
        return int(alone[1]), 0, 0
    if iso := ISO_DATE.match(value):
        return int(iso[1]), int(iso[2]), int(iso[3] or 0)
    if month := MONTH_OF_YEAR.match(value):
        return int(month[2]), MONTHS.index(month[1][:3].lower()) + 1, 0
    if danish := DANISH_DATE.match(value):
        return int(danish[3]), int(danish[2]), int(danish[1])
    return None


def _as_date(year_: int, month: int, day: int) -> date:
    try:
        return date(year_, month, day)
    except ValueError as error:
        raise FlawError("not_a_date") from error


def choice(value: Value | None, choices: Mapping[str, str], code: str) -> str | None:
    """The code behind one of a few fixed words; `choices` maps their folded forms to codes."""
    word = text(value)
    if word is None or word in DASHES:
        return None
    if fold(word) not in choices:
        raise FlawError(code)
    return choices[fold(word)]


def moment(value: Value | None) -> datetime | None:
    """A day with its time; a day alone counts to its end, as a deadline does."""
    value = sound(value)
    if isinstance(value, str) and ":" in value:
        try:
            value = datetime.fromisoformat(value.strip()).replace(tzinfo=None)
        except ValueError:
            raise FlawError("not_a_date") from None
    day = last_day(value)
    if isinstance(value, datetime):
        return value
    return None if day is None else datetime.combine(day, END_OF_DAY)
