"""From what stands in a cell to a value: counts, rates, years, dates, marks."""

from __future__ import annotations

import calendar
import math
import re
from collections.abc import Mapping
from datetime import date, datetime
from functools import lru_cache

from loaders.formats.cells import ErrorValue, ShownNumber, UnsavedFormula, Value
from loaders.formats.quoting import writable
from loaders.meaning.figures import (
    BLANK,
    DASHES,
    SPACES,
    Figure,
    FlawError,
    either_way,
    is_below_five,
    is_dash,
    is_percentage,
    shown_figure,
    written_figure,
)
from loaders.meaning.finality import status_word
from loaders.meaning.parts_of_year import part_in
from loaders.meaning.serial_days import day_behind, instead_of
from loaders.meaning.spellings import LONGEST_WORD, fold, without_notes
from loaders.meaning.spellings import WEEK as ONE_WEEK
from loaders.meaning.written_dates import YEAR_ALONE, date_parts
from loaders.meaning.written_numbers import EitherWay, Points

__all__ = ["BLANK", "DASHES", "Figure", "FlawError", "is_dash", "is_percentage"]

# How statistics write that a figure is not there: not reported, or not due yet.
EMPTY = frozenset({"", "·", "…", "..", "...", "."})
LARGEST_COUNT, LARGEST_NUMBER = 2**31 - 1, 10**12
DECIMAL = frozenset({Points.DECIMALS, Points.AMONG_DECIMALS})
SETTLED = DECIMAL | {Points.GROUPS}
OF_COUNTS = frozenset({Points.OPEN, Points.GROUPS, Points.AMONG_DECIMALS, Points.AMONG_COMMAS})
FIRST_YEAR, LAST_YEAR = 1990, 2100
WEEK = re.compile(r"\(?(?:uge|week)(?:\s*\d{1,2})?\)?$", re.IGNORECASE)
CODE = re.compile(r"\w{1,40}")
MONTHS = ("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec")


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
    if type(value) is str and len(value) <= LONGEST_WORD:
        return _word(value)
    value = sound(value)
    return None if value is None else _trimmed(shown(value))


@lru_cache(maxsize=8192)
def _word(written: str) -> str | None:
    """As for any text; the same words stand in cell after cell."""
    return _trimmed(written)


def _trimmed(written: str) -> str | None:
    return writable(SPACES.sub(" ", written)).strip() or None


def code(value: Value | None) -> str | None:
    """A code that an address can hold and write with hyphens; None for nothing or a dash."""
    found = text(value)
    if found is None or found in DASHES:
        return None
    if not CODE.fullmatch(found):
        raise FlawError("not_a_code")
    return found


def shown(value: Value) -> str:
    """The value the way a person would read it aloud from the sheet."""
    if isinstance(value, ErrorValue | UnsavedFormula):
        return value.text
    if isinstance(value, ShownNumber):
        return value.shown
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == value.min.time() else value.isoformat()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


def seen(value: Value) -> str:
    """The value the way the sheet shows it to a person, for a message."""
    if isinstance(value, datetime) and value.time() != value.min.time():
        return f"{value:%d-%m-%Y kl. %H.%M}"
    return f"{value:%d-%m-%Y}" if isinstance(value, date) else shown(value)


def is_absent(value: Value | None) -> bool:
    """Whether a cell says that there is nothing: empty, a dash, or a sign of no figure."""
    if value is None or is_dash(value):
        return True
    return isinstance(value, str) and writable(value).strip() in EMPTY


def count(value: Value | None) -> Figure:
    """A whole, non-negative number of people or events; a percentage is not one."""
    if isinstance(value, EitherWay):
        if value.points not in OF_COUNTS:
            raise either_way(value)
        value = str(value)
    figure = number(value)
    if figure.value is not None and is_percentage(value):
        raise FlawError("not_a_number", reason="percent")
    if figure.value is not None and figure.value != int(figure.value):
        exact = f"{figure.value:.12g}".replace(".", ",")
        raise FlawError("not_whole_number", **_exactly(value, exact))
    if figure.value is not None and figure.value > LARGEST_COUNT:
        raise FlawError("number_too_large")
    return figure if figure.value is None else Figure(int(figure.value))


def rate(value: Value | None) -> Figure:
    """A number that may have decimals, where 1.234 says nothing of itself."""
    if isinstance(value, EitherWay) and value.points not in SETTLED:
        raise either_way(value)
    figure = number(value)
    if figure.is_hidden and not is_below_five(value):
        raise FlawError("not_a_number")
    return figure


def _exactly(value: Value | None, exact: str) -> dict[str, str]:
    """What a rounded cell holds, where it shows a whole number."""
    return {"reason": "rounded", "exact": exact} if isinstance(value, ShownNumber) else {}


def number(value: Value | None) -> Figure:
    """A non-negative number; text is read the Danish way, a numeric cell is taken as it is."""
    value = sound(value)
    if value is None or (isinstance(value, str) and value.strip() in EMPTY):
        return BLANK
    figure = _figure(value)
    if figure.value is not None and figure.value < 0:
        raise FlawError("negative_number")
    if figure.value is not None and figure.value > LARGEST_NUMBER:
        raise FlawError("number_too_large")
    return figure


def _figure(value: Value) -> Figure:
    if isinstance(value, ShownNumber):
        return shown_figure(value)
    if isinstance(value, EitherWay) and value.points in DECIMAL:
        return written_figure(str(value).replace(".", ","))
    if isinstance(value, EitherWay) and value.points is Points.BOTH:
        raise either_way(value)
    return written_figure(value) if isinstance(value, str) else Figure(_from_cell(value))


def _from_cell(value: Value) -> float | int:
    if isinstance(value, date):
        raise FlawError("not_a_number", reason="date")
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise FlawError("not_a_number")
    if isinstance(value, float) and not math.isfinite(value):
        raise FlawError("not_a_number")
    return value


def year(value: Value | None) -> int | None:
    """A year from 1990 to 2100, as number, text or date; None for an empty cell."""
    value = sound(value)
    if value is None or (isinstance(value, str) and not value.strip()) or is_dash(value):
        return None
    found = _year(value)
    if found is not None and FIRST_YEAR <= found <= LAST_YEAR:
        return found
    if isinstance(value, date):
        raise FlawError("not_a_year", **instead_of(value, value.year))
    if part_in(value):
        raise FlawError("not_a_year", reason="part")
    raise FlawError("not_a_year")


def whole_year(value: Value | None) -> int | None:
    """As `year`, of what is counted all through it: a day stands for a year only at its ends."""
    found = year(value)
    parts = _parts(value) if isinstance(value, date) else date_parts(shown(value or "").strip())
    is_inside = bool(parts and parts[2] and parts[1:] not in ((1, 1), (12, 31)))
    if found and (is_inside or (isinstance(value, str) and ONE_WEEK.search(value))):
        raise FlawError("not_a_year", reason="part")
    return found


def year_in_cell(value: Value) -> int | None:
    """The year a cell is, or None where it is something else; raises nothing."""
    found = None if isinstance(value, ErrorValue | UnsavedFormula) else _year(value)
    return found if found is not None and FIRST_YEAR <= found <= LAST_YEAR else None


def _year(value: Value) -> int | None:
    if isinstance(value, date):
        return value.year
    if isinstance(value, ShownNumber):
        value = value.shown
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
    spelled = date_parts(plain)
    # A month is no year; a day is one where a figure is of that day.
    return spelled[0] if spelled and spelled[2] and _is_day(*spelled) else None


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
    if isinstance(value, datetime):
        value = value.date()
    if isinstance(value, date):
        parts: tuple[int, int, int] | None = (value.year, value.month, value.day)
    else:
        parts = date_parts(shown(value).strip())
    if parts is None:
        raise FlawError("not_a_date", **day_behind(value))
    if not FIRST_YEAR <= parts[0] <= LAST_YEAR:
        raise FlawError("not_a_date", **instead_of(value, parts[0]))
    return parts


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
