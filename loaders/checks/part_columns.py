"""Columns of parts: of one sex, of some months, planned or ended; beside the whole or alone."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from itertools import groupby

from loaders.formats.cells import Value, address
from loaders.formats.problems import Problem
from loaders.meaning.finality import STATUSES
from loaders.meaning.marks import is_no, is_ticked
from loaders.meaning.qualifier_words import Meaning, word_set
from loaders.meaning.qualifiers import (
    beside,
    beside_name,
    is_whole,
    meaning_beside_names,
    meaning_of,
)
from loaders.meaning.reference import Reference
from loaders.meaning.spellings import FOUR_DIGITS, fold, words_of
from loaders.meaning.values import FIRST_YEAR, LAST_YEAR, FlawError, is_absent, number, shown
from loaders.tables.tables import Table

FIGURES = frozenset({"measurement", "release", "target"})
Below = Mapping[int, Value]
# Headers of columns that say of which part a line is.
DIVIDING = word_set(
    "koen sex gender maaned month halvaar kvartal quarter alder aldersgruppe "
    "age periode period enhed unit herkomst etnicitet statsborgerskab "
    "nationalitet"
)
OF_PARTS = frozenset(
    {Meaning.SEX, Meaning.SPAN, Meaning.AGE, Meaning.SHARE, Meaning.RATE, Meaning.THOUSANDS}
    | {Meaning.PLAN, Meaning.PART, Meaning.EXCEPT, Meaning.CHANGE, Meaning.AVERAGE, Meaning.MONEY}
)
OF_NO_MARK = frozenset({Meaning.PLAN, Meaning.ENDED, Meaning.UNSURE})
LONGEST_CHOICE = 30
PIECES = re.compile(r" \u00b7 |[()]")
# What a template shows beside a column, for comparing alone.
LAST = frozenset({"sidstindberettet", "lastreported"})


def part_column(table: Table, column: int, below: Below) -> Problem | None:
    """An error at the first line that a column of its own says to be about a part, or planned."""
    header = shown(table.headers[column])
    if table.kind.is_reference or is_last(header):
        return None
    divides = not DIVIDING.isdisjoint(words_of(header))
    for row, value in below.items():
        said = _said_of_line(table, header, value, divides=divides)
        if said is not None:
            details = {"column": header, "meaning": said.value}
            place = address((row, column))
            return Problem("part_column", table.sheet.name, place, shown(value), details)
    return None


def is_last(header: str) -> bool:
    """Whether a column is the one in which a template shows what was reported last."""
    return fold(header) in LAST


def _said_of_line(table: Table, header: str, value: Value, *, divides: bool) -> Meaning | None:
    if is_absent(value) or (isinstance(value, str) and is_whole(value)):
        return None
    text = shown(value)
    if len(text) > LONGEST_CHOICE:
        return None
    if table.kind.name not in FIGURES:
        if meaning_beside_names(header) in OF_NO_MARK and is_no(value):
            return None  # not ended, not planned
        said = meaning_beside_names(text)
        is_said = said in OF_NO_MARK and isinstance(value, str)
        return said if is_said else _said_over_mark(header, value)
    if divides:
        found = meaning_of(text) or beside(text) or meaning_of(header)
        is_count = "enhed" in words_of(header) or "unit" in words_of(header)
        if is_count and beside(text) is None:
            return None
        return found or Meaning.PART
    if not isinstance(value, str) or is_figure(value):
        return None
    said = meaning_of(text)
    return said if said in OF_PARTS and _is_choice(text) else None


def _said_over_mark(header: str, value: Value) -> Meaning | None:
    """A header that says ended over anything but a no, or planned over a yes: "Ophørt" and ja."""
    said = meaning_beside_names(header)
    is_yes = value is True or (isinstance(value, str) and is_ticked(value))
    if said is Meaning.PLAN and is_yes:
        return said
    return said if said in {Meaning.ENDED, Meaning.UNSURE} and not is_no(value) else None


def _is_choice(text: str) -> bool:
    """Whether a text is one of a few words, as such columns hold, and no sentence of a remark."""
    return len(words_of(text)) <= 3


def is_figure(value: Value | None) -> bool:
    """Whether a cell holds a number, or one that is hidden."""
    try:
        found = number(value)
    except FlawError:
        return False
    return found.value is not None or found.is_hidden


def part_beside(table: Table, column: int, below: Below) -> Problem | None:
    """A warning for figures beside the whole that their header says are a part: Heraf kvinder."""
    header = table.headers[column]
    if table.kind.name not in FIGURES or not isinstance(header, str):
        return None
    is_part = meaning_of(header) in OF_PARTS and any(map(is_figure, below.values()))
    has_whole = bool(table.spread) or any(
        each.is_summed and each.field in table.columns for each in table.kind.columns
    )
    return _problem(table, "left_out_column", column) if is_part and has_whole else None


def left_out(
    table: Table, unread: Mapping[int, Below], reference: Reference
) -> dict[int, list[Problem]]:
    """Problems by column for figures of a year that are not read, though they name it.

    Beside the whole of that year they are only told; without it they are an error that names all
    of them, since none of them may stand for it.
    """
    spread = table.kind.spread
    if table.kind.name not in FIGURES or spread is None or spread.field in table.columns:
        return {}
    years = {year for year in table.spread.values() if isinstance(year, int)}
    named = [(column, _years_of(table.headers.get(column))) for column in unread]
    parts = [
        (column, said)
        for column, said in named
        if said and any(is_figure(value) for value in unread[column].values())
    ]
    found: dict[int, list[Problem]] = {}
    for column, _ in (it for it in parts if years.issuperset(it[1])):
        found[column] = [_problem(table, "left_out_column", column)]
    lacking = [it for it in parts if it[0] not in found]
    for _, alike in groupby(sorted(lacking, key=_key), key=_key):
        columns = [column for column, _ in alike]
        found[columns[0]] = [_without_whole(table, columns, reference)]
        found |= {column: [] for column in columns[1:]}
    return found


def are_parts_alone(table: Table) -> bool:
    """Whether all figures of a table stand under parts of years, so that it lacks only the whole.

    `left_out` says then what it lacks.
    """
    spread = table.kind.spread
    if table.kind.name not in FIGURES or spread is None or table.spread:
        return False
    if {spread.field, spread.cell_field} & table.columns.keys():
        return False
    return any(_years_of(header) for header in table.headers.values())


def _key(pair: tuple[int, tuple[int, ...]]) -> tuple[int, ...]:
    return pair[1]


def _years_of(header: Value | None) -> tuple[int, ...]:
    if not isinstance(header, str):
        return ()
    digits = (it for word in words_of(header) for it in FOUR_DIGITS.findall(word))
    found = (int(it) for it in digits)
    return tuple(year for year in found if FIRST_YEAR <= year <= LAST_YEAR)


def _without_whole(table: Table, columns: Iterable[int], reference: Reference) -> Problem:
    first, *others = columns
    names = "«, »".join(shown(table.headers[column]) for column in (first, *others))
    years = _years_of(table.headers[first])
    details = {"columns": names, "year": ", ".join(str(year) for year in years)}
    if others:
        details["reason"] = "several"
    pieces = [it for each in (first, *others) for it in PIECES.split(shown(table.headers[each]))]
    named = (fold(FOUR_DIGITS.sub("", it)) for it in pieces if meaning_of(it) is None)
    if table.kind.name == "measurement" and any(it in reference.indicators for it in named):
        details["reason"] = "indicators"
    return _problem(table, "no_whole_column", first, details)


def _problem(
    table: Table, code: str, column: int, details: Mapping[str, str] | None = None
) -> Problem:
    header = shown(table.headers[column])
    said = _meaning_beside_year(header)
    place = address((table.header_row, column))
    given = {"meaning": said.value, **(details or {})}
    return Problem(code, table.sheet.name, place, header, given)


def _meaning_beside_year(header: str) -> Meaning:
    words = [word for word in words_of(header) if word not in STATUSES]
    is_span = len(_years_of(header)) > 1 or any(word.isdigit() and len(word) == 2 for word in words)
    said = meaning_of(header) or beside_name(header)
    return said or (Meaning.SPAN if is_span else Meaning.OTHER)
