"""What is said of columns that hold a month, a quarter or a span and no year."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby

from openpyxl.utils import get_column_letter

from loaders.formats.cells import address
from loaders.formats.problems import Problem
from loaders.meaning.parts_of_year import COUNTS, OTHER, PartOfYear
from loaders.meaning.serial_days import year_behind
from loaders.meaning.values import seen
from loaders.tables.headers import year_in
from loaders.tables.tables import Table

Part = tuple[int, PartOfYear]


def part_problems(table: Table) -> Iterator[Problem]:
    """One problem for the parts of each year; beside a column of the whole year they are told."""
    year = _titled_year(table)
    dated = {at: it if it.year else replace(it, year=year) for at, it in table.parts.items()}
    found = sorted(dated.items(), key=_together)
    for (year, length), group in groupby(found, key=_together):
        parts = sorted(group)
        if year and year in table.spread.values():
            yield from (_left_out(table, column) for column, _ in parts)
        else:
            yield _problem(table, parts, length)


def _titled_year(table: Table) -> int | None:
    """The only year of the sheet's name and the titles: "Løsladelser 2019" over twelve months."""
    years = {year for title in table.titles if (year := year_in(title)) is not None}
    return years.pop() if len(years) == 1 else None


def _together(found: Part) -> tuple[int, str]:
    """Months and quarters go by their year; spans and days are told as one."""
    part = found[1]
    return (0 if part.length == OTHER else part.year or 0), part.length


def _left_out(table: Table, column: int) -> Problem:
    read = seen(table.headers[column])
    place = address((table.header_row, column))
    return Problem("ignored_column", table.sheet.name, place, read, {"reason": "part"})


def _problem(table: Table, parts: list[Part], length: str) -> Problem:
    """Parts that make a whole year may be added up, but only by whoever knows the figures."""
    first, last = parts[0], parts[-1]
    columns = f"{get_column_letter(first[0])}-{get_column_letter(last[0])}"
    details = {
        "reason": _reason(parts, length),
        "columns": columns,
        "count": str(len(parts)),
        "last": seen(table.headers[last[0]]),
        "year": str(first[1].year or ""),
    }
    if behind := year_behind(table.headers[first[0]]):
        details["closest"] = str(behind)
    read, place = seen(table.headers[first[0]]), address((table.header_row, first[0]))
    return Problem("part_of_year", table.sheet.name, place, read, details)


def _reason(parts: list[Part], length: str) -> str:
    numbers = [part.number for _, part in parts if part.fits]
    has_all = length != OTHER and len(set(numbers)) == len(numbers) == COUNTS[length]
    if has_all and parts[0][1].year:
        return "whole"
    return "one" if len(parts) == 1 else "several"
