"""Days as spreadsheets count them, and what a number or a day was meant as instead."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from loaders.formats.cells import Value
from loaders.meaning.parts_of_year import FIRST_YEAR, LAST_YEAR

# The day spreadsheets count from; programs write no date as one before 1910, no end as 9999.
FIRST_SERIAL, LAST_EMPTY, FIRST_ENDLESS = date(1899, 12, 30), 1910, 9000
FIRST_DAY = (date(FIRST_YEAR, 1, 1) - FIRST_SERIAL).days
LAST_DAY = (date(LAST_YEAR, 12, 31) - FIRST_SERIAL).days


def day_behind(value: Value) -> dict[str, str]:
    """The day that a number is, where its cell lost the format of a date: 42522 is 01-06-2016."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return {}
    if not FIRST_DAY <= value <= LAST_DAY or value != int(value):
        return {}
    return {"closest": f"{FIRST_SERIAL + timedelta(int(value)):%d-%m-%Y}"}


def year_behind(value: Value) -> int | None:
    """The year that was typed into a cell of dates: 2010 is shown as 02-07-1905 there."""
    if isinstance(value, datetime):
        value = value.date()
    number_ = (value - FIRST_SERIAL).days if isinstance(value, date) else 0
    return number_ if FIRST_YEAR <= number_ <= LAST_YEAR else None


def instead_of(value: Value, year_: int) -> dict[str, str]:
    """What a date outside all years stands for: a year in a date cell, or no date at all."""
    if behind := year_behind(value):
        return {"closest": str(behind)}
    return {"reason": "placeholder"} if year_ <= LAST_EMPTY or year_ >= FIRST_ENDLESS else {}
