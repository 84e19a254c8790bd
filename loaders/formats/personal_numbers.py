"""Numbers that look like a person's: found wherever they stand, never repeated."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from datetime import date, datetime

from loaders.formats.cells import Position, Sheet, Value, Workbook, address
from loaders.formats.problems import NO_DETAILS, Problem

CODE = "personal_number"
# NFKC has already turned no-break spaces and full-width hyphens into plain ones.
SEPARATOR = r"[ \t\u2010-\u2015\u2212-]?"
CANDIDATE = re.compile(rf"(?<!\d)(?=\d{{6}})(\d\d)(\d\d)(\d\d){SEPARATOR}\d{{4}}(?!\d)")
NINE_DIGITS = re.compile(r"[1-9]\d{8}(?:[.,]0+)?")
DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
MASK = "•"


def holds_personal_number(text: str) -> bool:
    """True when six digits of a plausible date and four more stand alone in the text."""
    return next(_spans(text), None) is not None


def find_personal_numbers(workbook: Workbook) -> list[Problem]:
    """Every place in the file that holds such a number, as the sheets read; values are left out."""
    seen: dict[str, bool] = {}
    found = [_problem("file_name")] if holds_personal_number(workbook.name) else []
    is_text_only = workbook.name.lower().endswith(".csv")
    for sheet in workbook.sheets:
        found += _in_sheet(sheet, seen, is_text_only)
    labels = {sheet.name: sheet_label(sheet.name, sheet.number) for sheet in workbook.sheets}
    for text in workbook.other_texts:
        if _holds(text.text, seen):
            found.append(_problem(text.place, labels.get(text.sheet or "")))
    return _distinct(found)


def sheet_label(name: str, number: int) -> str:
    """The sheet's name, or its number when the name itself holds a personal number."""
    return str(number) if holds_personal_number(name) else name


def masked_file_name(name: str) -> str:
    """The name with the digits of every personal number replaced by dots."""
    plain = _plain(name)
    letters = list(plain)
    for start, end in _spans(plain):
        letters[start:end] = [MASK if letter.isdigit() else letter for letter in letters[start:end]]
    return "".join(letters) if MASK in letters else name


def value_holds_personal_number(value: Value) -> bool:
    """As for texts; besides, a whole number may have lost its leading zero."""
    if isinstance(value, bool | date | datetime):
        return False
    if isinstance(value, float) and not value.is_integer():
        return False
    if isinstance(value, int | float):
        return 10**8 <= value < 10**10 and holds_personal_number(f"{int(value):010d}")
    return holds_personal_number(value.text if not isinstance(value, str) else value)


def _spans(text: str) -> Iterator[tuple[int, int]]:
    plain = _plain(text)
    for match in CANDIDATE.finditer(plain):
        if _is_date(int(match[1]), int(match[2]), int(match[3])):
            yield match.span()


def _plain(text: str) -> str:
    if text.isascii():
        return text
    return "".join(
        _ascii_digit(letter)
        for letter in unicodedata.normalize("NFKC", text)
        if unicodedata.category(letter) != "Cf"
    )


def _ascii_digit(letter: str) -> str:
    value = unicodedata.decimal(letter, None)
    return letter if value is None else str(value)


def _is_date(day: int, month: int, year: int) -> bool:
    day = day - 60 if day > 60 else day
    if not 1 <= month <= 12 or not 1 <= day <= DAYS[month - 1]:
        return False
    return (day, month) != (29, 2) or year % 4 == 0


def _in_sheet(sheet: Sheet, seen: dict[str, bool], is_text_only: bool) -> list[Problem]:
    label = sheet_label(sheet.name, sheet.number)
    found = [_problem("sheet_name", label)] if holds_personal_number(sheet.name) else []
    hits: list[tuple[Position, str]] = [
        ((row, column), "cell")
        for row, cells in sheet.rows.items()
        for column, value in cells.items()
        if _value_holds(value, seen, is_text_only)
    ]
    hits += _in_texts(sheet.formulas, "cell", seen)
    hits += _in_texts(sheet.comments, "comment", seen)
    return found + [_problem(place, label, address(position)) for position, place in sorted(hits)]


def _in_texts(
    texts: Mapping[Position, str], place: str, seen: dict[str, bool]
) -> list[tuple[Position, str]]:
    return [(position, place) for position, text in texts.items() if _holds(text, seen)]


def _value_holds(value: Value, seen: dict[str, bool], is_text_only: bool) -> bool:
    if type(value) is int:  # most of a large sheet
        return 10**8 <= value < 10**10 and value_holds_personal_number(value)
    if not isinstance(value, str):
        return value_holds_personal_number(value)
    # A text file has no numeric cells, so there nine digits may be what is left of ten.
    if is_text_only and NINE_DIGITS.fullmatch(value.strip()):
        return holds_personal_number("0" + value.strip())
    return _holds(value, seen)


def _holds(text: str, seen: dict[str, bool]) -> bool:
    # The same long text may stand in a million cells: it is searched once.
    known = seen.get(text)
    if known is None:
        known = seen[text] = holds_personal_number(text)
    return known


def _problem(place: str, sheet: str | None = None, cell: str | None = None) -> Problem:
    return Problem(CODE, sheet, cell, None, NO_DETAILS if place == "cell" else {"place": place})


def _distinct(problems: list[Problem]) -> list[Problem]:
    places = {
        (problem.sheet, problem.cell, problem.details.get("place")): problem for problem in problems
    }
    return list(places.values())
