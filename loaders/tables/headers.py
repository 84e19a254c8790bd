"""Matches one row of cells against the header a kind of sheet may have."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from types import MappingProxyType

from loaders.formats.cells import Value
from loaders.meaning.finality import STATUSES, status_word
from loaders.meaning.parts_of_year import OTHER, PartOfYear, part_in
from loaders.meaning.qualifier_words import WHOLE
from loaders.meaning.qualifiers import beside_name, is_whole, says_by_sign
from loaders.meaning.reference import Reference
from loaders.meaning.spellings import (
    FOUR_DIGITS,
    LITTLE_WORDS,
    WEEK,
    fullest_first,
    header_forms,
    without_year,
    words_of,
)
from loaders.meaning.stage_words import STAGES
from loaders.meaning.values import FIRST_YEAR, LAST_YEAR, year_in_cell
from loaders.tables.column import YEAR, Column
from loaders.tables.kind import Kind
from loaders.tables.line import CODE_COLUMN, NAME_COLUMN

LONGEST_HEADER = 80
STAGE = "stage"
SILENT = LITTLE_WORDS | frozenset(STATUSES)
# Beside a year these say that its column is of all: "2014 alle", "2019 I alt".
SILENT_AT_YEAR = SILENT | WHOLE


@dataclass(frozen=True, slots=True)
class Context:
    """What is known when a header is read: the names in use and the titles above it.

    `titles` are the sheet's name and then the lone texts above the header, nearest last.
    """

    reference: Reference
    titles: tuple[str, ...]


@dataclass(slots=True)
class Match:
    """How a row of cells fits the header of a kind.

    `statuses` has the word of a header that says how final its column is ("2012 (foreløbig)"),
    `taken` what a spread column stands for already.
    """

    kind: Kind
    columns: dict[str, int] = field(default_factory=dict)
    spread: dict[int, object] = field(default_factory=dict)
    statuses: dict[int, str] = field(default_factory=dict)
    header_years: dict[str, tuple[int, int]] = field(default_factory=dict)
    headers: dict[int, Value] = field(default_factory=dict)
    problems: tuple[tuple[str, int], ...] = ()
    has_second_row: bool = False
    taken: set[tuple[object, str | None]] = field(default_factory=set)

    @property
    def names_municipality(self) -> bool:
        """Whether a column of municipalities was found."""
        return NAME_COLUMN in self.columns or CODE_COLUMN in self.columns


def match_header(
    kind: Kind, cells: Mapping[int, Value], below: Mapping[int, Value], context: Context
) -> Match:
    """The best reading of `cells` (and of a second header row `below`) as a header of the kind."""
    match = _with_second_row(_match_row(kind, cells, context), below, context)
    _choose_layout(match)
    _take_whole(match)
    return match


def _match_row(kind: Kind, cells: Mapping[int, Value], context: Context) -> Match:
    match = Match(kind)
    for number, value in cells.items():
        _place(match, number, value, context)
    return match


def _place(match: Match, number: int, value: Value, context: Context) -> None:
    match.headers[number] = value
    column, year = column_for(match.kind, value)
    if column and year and _is_spread_by_year(match.kind, column):
        column, year = None, None
    if column and column.field in match.columns:
        match.problems = (*match.problems, ("duplicate_column", number))
    elif column:
        match.columns[column.field] = number
        if year and column.year_field:
            match.header_years[column.year_field] = (year, number)
    else:
        _place_spread(match, number, value, context)


def _is_spread_by_year(kind: Kind, column: Column) -> bool:
    """Whether a year in the header of this column makes it one of many: "Løsladelser 2012"."""
    spread = kind.spread
    return spread is not None and spread.layout != "matrix" and column.field == spread.cell_field


def _place_spread(match: Match, number: int, value: Value, context: Context) -> None:
    found = spread_value(match.kind, value, context.reference)
    if found is None:
        return
    found = _as_stored(match.kind, found, value)
    status = _status(match.kind, value)
    if (found, status) in match.taken and not isinstance(found, PartOfYear):
        match.problems = (*match.problems, ("duplicate_column", number))
        return
    match.spread[number] = found
    match.taken.add((found, status))
    if status:
        match.statuses[number] = status


def spread_value(kind: Kind, value: Value, reference: Reference) -> object | None:
    """What a column headed so carries a value for: a year, a method, a goal; None for no such."""
    spread = kind.spread
    if spread is None:
        return None
    return spread.resolve(value, reference, _forms_of(kind, spread.cell_field))


def _as_stored(kind: Kind, found: object, header: Value) -> object:
    """A half or a quarter as the text "2019 h1", where the kind has a field for it.

    What is counted in halves is counted all through a year: one week is a part of it there.
    """
    if not any(it.field == "part" for it in kind.columns):
        return found
    if isinstance(found, PartOfYear):
        return f"{found.year} {found.code}" if found.year and found.code else found
    is_week = isinstance(found, int) and isinstance(header, str) and WEEK.search(header)
    return PartOfYear(OTHER, found) if is_week and isinstance(found, int) else found


@lru_cache(maxsize=256)
def _forms_of(kind: Kind, name: str) -> frozenset[str]:
    return next((col.forms() for col in kind.columns if col.field == name), frozenset())


def _status(kind: Kind, value: Value) -> str | None:
    """The word for how final figures are, or how far a method has come: CTI (afprøvning)."""
    if not isinstance(value, str):
        return None
    field = said_in_header(kind)
    if field == STAGE:
        return next((word for word in words_of(value) if word in STAGES), None)
    return status_word(value) if field else None


@lru_cache(maxsize=256)
def said_in_header(kind: Kind) -> str | None:
    """The field that a word in the header of a spread column fills, beside its own."""
    fields = {column.field for column in kind.columns}
    return next((field for field in ("status", STAGE) if field in fields), None)


def column_for(kind: Kind, value: Value) -> tuple[Column | None, int | None]:
    """The column of a kind that a header means, with the year written in the header."""
    if not isinstance(value, str) or len(value) > LONGEST_HEADER:
        return None, None
    known, reading = columns_by_form(kind), read_header(value)
    form = next((form for form in reading.forms if form in known), None)
    if form is not None and (reading.year is None or str(reading.year) in form):
        return known[form], None
    return next((known[form] for form in reading.rest if form in known), None), reading.year


@dataclass(frozen=True, slots=True)
class Reading:
    """The forms of a header, fullest first: as it stands, and without the year in it."""

    forms: tuple[str, ...]
    rest: tuple[str, ...] = ()
    year: int | None = None


@lru_cache(maxsize=8192)
def read_header(text: str) -> Reading:
    """The forms in which a text may be a header of any kind."""
    forms, year = tuple(fullest_first(header_forms(text))), year_in(text)
    if year is None:
        return Reading(forms)
    return Reading(forms, tuple(fullest_first(without_year(text, year, SILENT))), year)


@lru_cache(maxsize=64)
def columns_by_form(kind: Kind) -> Mapping[str, Column]:
    """Every header form of a kind with its column; the first column that claims a form keeps it."""
    pairs = [(form, column) for column in kind.columns for form in column.forms()]
    return MappingProxyType(dict(reversed(pairs)))


def year_in(text: str) -> int | None:
    """The only number of four digits in a header, if it can be a year; "B2024" has one too."""
    years = [int(digits) for word in words_of(text) for digits in FOUR_DIGITS.findall(word)]
    return years[0] if len(years) == 1 and FIRST_YEAR <= years[0] <= LAST_YEAR else None


def year_header(value: Value, _: Reference, own_forms: frozenset[str]) -> int | PartOfYear | None:
    """The year a column is about: 2012, "2012", "År 2012", "Løsladelser 2012".

    A month, a quarter, a day or a span of years is given as what it is, and never as a year; a
    header that says more ("2019 (mål)", "2019 kvinder") is of no whole year either.
    """
    part = part_in(value)
    if part is not None and not part.is_only_named:
        return part if not part.rest or part.rest in own_forms else None
    if not isinstance(value, str):
        return year_in_cell(value)
    alone, year = year_in_cell(value), year_in(value)
    if beside_name(value) is not None or says_by_sign(value):
        return None
    if alone is not None or year is None:
        return alone
    rest = without_year(value, year, SILENT) | without_year(value, year, SILENT_AT_YEAR)
    return year if "" in rest or rest & own_forms else None


def _with_second_row(first: Match, below: Mapping[int, Value], context: Context) -> Match:
    """Takes a second header row in, when all that stands in it is header and no municipality."""
    named = {first.columns[name] for name in (NAME_COLUMN, CODE_COLUMN) if name in first.columns}
    if not named or first.kind.is_reference or not below or named & set(below):
        return first
    second = _match_row(first.kind, below, context)
    if len(second.columns) + len(second.spread) < len(below) or second.problems:
        return first
    spread = first.kind.spread
    has_years = spread is not None and spread.layout == "years"
    if has_years and second.spread and YEAR in first.columns:
        return first  # a year below the header of years is data
    return _joined(first, second)


def _joined(first: Match, second: Match) -> Match:
    known = set(first.spread.values())
    kept = {name: col for name, col in first.columns.items() if col not in second.headers}
    first.columns = {**kept, **{n: col for n, col in second.columns.items() if n not in kept}}
    first.spread = {col: found for col, found in first.spread.items() if col not in second.headers}
    first.spread |= {col: found for col, found in second.spread.items() if found not in known}
    first.headers |= second.headers
    first.header_years |= second.header_years
    first.statuses |= second.statuses
    first.has_second_row = True
    return first


def _take_whole(match: Match) -> None:
    """Where no column is headed as the figure is, the one of the whole holds it: Mænd, I alt."""
    spread = match.kind.spread
    if spread is None or spread.layout != "years" or match.spread:
        return
    if spread.field in match.columns and spread.cell_field not in match.columns:
        headers = match.headers.items()
        found = [number for number, it in headers if isinstance(it, str) and is_whole(it)]
        if len(found) == 1:
            match.columns[spread.cell_field] = found[0]


def _choose_layout(match: Match) -> None:
    """Where columns of the long layout stand beside spread ones, one of the two is passed over."""
    spread = match.kind.spread
    if not match.spread or spread is None or spread.layout == "long":
        return
    if {spread.field, spread.cell_field} <= set(match.columns):
        match.spread = {}
    else:
        match.columns.pop(spread.field, None)
        match.columns.pop(spread.cell_field, None)
