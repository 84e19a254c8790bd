"""Matches one row of cells against the header a kind of sheet may have."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Protocol

from loaders.cells import Value
from loaders.kind import CODE_COLUMN, NAME_COLUMN, Column, Kind
from loaders.names import fold, header_forms, without_year, words_of
from loaders.values import FIRST_YEAR, LAST_YEAR, shown

if TYPE_CHECKING:
    from loaders.reference import Reference

OWN, PLAIN, TITLED = 4, 1, 3
LONGEST_HEADER = 80


class Context(Protocol):
    """What is known when a header is read: the names in use and the titles above it."""

    @property
    def reference(self) -> Reference:
        """Names and codes."""

    @property
    def titles(self) -> tuple[str, ...]:
        """Sheet name and lone texts above the header."""


@dataclass(slots=True)
class Match:
    """How a row of cells fits the header of a kind; a score of 0 means that it does not."""

    kind: Kind
    columns: dict[str, int] = field(default_factory=dict)
    spread: dict[int, object] = field(default_factory=dict)
    header_years: dict[str, tuple[int, int]] = field(default_factory=dict)
    headers: dict[int, Value] = field(default_factory=dict)
    problems: tuple[tuple[str, int], ...] = ()
    has_second_row: bool = False
    score: int = 0


def match_header(kind: Kind, cells: Mapping[int, Value], below: Mapping[int, Value], context: Context) -> Match:
    """The best reading of `cells` (and of a second header row `below`) as a header of the kind."""
    if not _may_be_header(kind, cells):
        return Match(kind)
    first = _match_row(kind, cells, context)
    match = _with_second_row(first, below, context)
    match.score = _score(match, _is_titled(kind, context.titles))
    return match


def _match_row(kind: Kind, cells: Mapping[int, Value], context: Context) -> Match:
    match = Match(kind)
    for number, value in cells.items():
        _place(match, number, value, context)
    return match


def _place(match: Match, number: int, value: Value, context: Context) -> None:
    match.headers[number] = value
    column, year = _column_for(match.kind, value)
    if column and year and column.year_field is None:
        column, year = None, None
    if column and column.field in match.columns:
        match.problems = (*match.problems, ("duplicate_column", number))
    elif column:
        match.columns[column.field] = number
        if year and column.year_field:
            match.header_years[column.year_field] = (year, number)
    else:
        _place_spread(match, number, value, context)


def _place_spread(match: Match, number: int, value: Value, context: Context) -> None:
    spread = match.kind.spread
    if spread is None:
        return
    own_forms = match.kind.column(spread.cell_field).forms() if _has_column(match.kind, spread.cell_field) else frozenset()
    found = spread.resolve(value, context.reference, own_forms)
    if found is None:
        return
    if found in match.spread.values():
        match.problems = (*match.problems, ("duplicate_column", number))
    else:
        match.spread[number] = found


def _has_column(kind: Kind, name: str) -> bool:
    return any(column.field == name for column in kind.columns)


def _column_for(kind: Kind, value: Value) -> tuple[Column | None, int | None]:
    if not isinstance(value, str) or len(value) > LONGEST_HEADER:
        return None, None
    return _column_called(kind, value)


@lru_cache(maxsize=32768)
def _column_called(kind: Kind, text: str) -> tuple[Column | None, int | None]:
    known = columns_by_form(kind)
    column = next((known[form] for form in sorted(header_forms(text)) if form in known), None)
    if column is not None:
        return column, None
    year = year_in(text)
    rest = without_year(text, year) if year is not None else frozenset()
    return next((known[form] for form in sorted(rest) if form in known), None), year


@lru_cache(maxsize=64)
def columns_by_form(kind: Kind) -> Mapping[str, Column]:
    """Every header form of a kind with its column; the first column that claims a form keeps it."""
    pairs = [(form, column) for column in kind.columns for form in column.forms()]
    return MappingProxyType(dict(reversed(pairs)))


def year_in(text: str) -> int | None:
    """The only number of four digits in a header, if it can be a year."""
    years = [int(word) for word in words_of(text) if word.isdigit() and len(word) == 4]
    return years[0] if len(years) == 1 and FIRST_YEAR <= years[0] <= LAST_YEAR else None


def year_header(value: Value, _: Reference, own_forms: frozenset[str]) -> int | None:
    """The year a column is about: 2012, "2012", "År 2012", "Løsladelser 2012", a date."""
    text = shown(value)
    year = year_in(text[:10] if not isinstance(value, str) else text)
    if year is None or isinstance(value, bool):
        return None
    if not isinstance(value, str):
        return year
    rest = without_year(text, year)
    return year if "" in rest or rest & own_forms else None


def _may_be_header(kind: Kind, cells: Mapping[int, Value]) -> bool:
    found = {column.field for column, _ in (_column_for(kind, value) for value in cells.values()) if column}
    return len(found) > 1 if kind.is_reference else bool({NAME_COLUMN, CODE_COLUMN} & found)


def _with_second_row(first: Match, below: Mapping[int, Value], context: Context) -> Match:
    """Takes a second header row in, when all that stands in it is header and no municipality."""
    named = {first.columns[name] for name in (NAME_COLUMN, CODE_COLUMN) if name in first.columns}
    if first.kind.is_reference or not below or named & set(below):
        return first
    second = _match_row(first.kind, below, context)
    if len(second.columns) + len(second.spread) < len(below) or second.problems:
        return first
    return _joined(first, second)


def _joined(first: Match, second: Match) -> Match:
    known = set(first.spread.values())
    replaced = {name: number for name, number in first.columns.items() if number not in second.headers}
    first.columns = {**replaced, **{name: number for name, number in second.columns.items() if name not in replaced}}
    first.spread |= {number: found for number, found in second.spread.items() if found not in known}
    first.headers |= second.headers
    first.header_years |= second.header_years
    first.has_second_row = True
    return first


def _is_titled(kind: Kind, titles: tuple[str, ...]) -> bool:
    wanted = [fold(title) for title in kind.titles]
    return any(form in fold(title) for title in titles for form in wanted)


def _score(match: Match, is_titled: bool) -> int:
    own = sum(_is_own(match, name, number) for name, number in match.columns.items())
    own += sum(_tells_kind(match, number) for number in match.spread)
    if match.kind.is_reference:
        required = {column.field for column in match.kind.columns if column.is_required}
        own = own if is_titled or required <= set(match.columns) else 0
    if own == 0 and not is_titled:
        return 0
    if own == 0 and len(match.columns) + len(match.spread) < 2:
        return 0
    return own * OWN + len(match.columns) * PLAIN + is_titled * TITLED


def _is_own(match: Match, name: str, number: int) -> bool:
    column, header = match.kind.column(name), str(match.headers[number])
    year = year_in(header)
    forms = header_forms(header) | (without_year(header, year) if year else frozenset())
    return column.is_own and bool(forms & column.own_forms())


def _tells_kind(match: Match, number: int) -> bool:
    """A year or a bare number in a header belongs to many kinds; a method's name only to one."""
    value = match.headers[number]
    named = isinstance(value, str) and not fold(value).isdigit()
    return named and (match.kind.spread is None or match.kind.spread.layout != "years" or bool(words_left(value)))


def words_left(value: Value) -> list[str]:
    """The words of a header that are not numbers."""
    return [word for word in words_of(str(value)) if not word.isdigit() and word not in {"aar", "uge", "i"}]
