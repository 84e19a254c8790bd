"""Decides which kind of sheet a row of cells is the header of."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from loaders.formats.cells import Value
from loaders.meaning.parts_of_year import part_in
from loaders.meaning.reference import Reference
from loaders.meaning.spellings import fold, header_forms, without_year
from loaders.meaning.values import shown
from loaders.tables.headers import (
    LONGEST_HEADER,
    SILENT,
    Context,
    Match,
    column_for,
    columns_by_form,
    match_header,
    read_header,
    spread_value,
    year_in,
)
from loaders.tables.kind import Kind
from loaders.tables.line import CODE_COLUMN, NAME_COLUMN
from loaders.tables.side_by_side import names_municipality_column

OWN, PLAIN, TITLED, NAMED = 4, 1, 3, 7
FEWEST_HEADERS = 2


def best_match(
    kinds: tuple[Kind, ...],
    cells: Mapping[int, Value],
    below: Mapping[int, Value],
    context: Context,
    *,
    by_name_only: bool = False,
) -> Match | None:
    """The kind that fits the row best, or None when the row is no header.

    A sheet of facts may show regions and codes too: without its title a reference kind counts only
    where no kind of facts fits. `by_name_only` also takes a header that no more than the sheet's
    name makes out, which is for sheets that have no better one.
    """
    if len(cells) < FEWEST_HEADERS:
        return None
    scored = [
        (_score(match, context.titles, by_name_only), match)
        for kind in _possible(kinds, cells)
        for match in [match_header(kind, cells, below, context)]
    ]
    facts = [pair for pair in scored if pair[0] > 0 and not _is_untitled(pair[1], context)]
    fitting = facts or [pair for pair in scored if pair[0] > 0]
    return max(fitting, key=lambda pair: pair[0])[1] if fitting else None


def chosen_headers(
    said: Mapping[int, tuple[Value, ...]], kinds: tuple[Kind, ...], reference: Reference
) -> dict[int, Value]:
    """By column the fullest reading of a header over several rows that any kind knows.

    Where two columns would come to the same, what stands over them tells them apart: 2018 of one
    region, and 2018 of another.
    """
    chosen = {
        column: next((it for it in readings if _is_known(it, kinds, reference)), readings[0])
        for column, readings in said.items()
    }
    taken = Counter(fold(shown(value)) for value in chosen.values())
    return {
        column: said[column][0] if taken[fold(shown(value))] > 1 else value
        for column, value in chosen.items()
    }


def _is_known(value: Value, kinds: tuple[Kind, ...], reference: Reference) -> bool:
    return any(
        column_for(kind, value)[0] is not None or spread_value(kind, value, reference) is not None
        for kind in kinds
    )


def _is_untitled(match: Match, context: Context) -> bool:
    return match.kind.is_reference and not titled(match.kind, context.titles)


def _possible(kinds: tuple[Kind, ...], cells: Mapping[int, Value]) -> list[Kind]:
    """A quick look: most rows hold data, and then no cell is a header of any kind."""
    found: dict[Kind, set[str]] = {}
    for value in cells.values():
        if isinstance(value, str):
            for kind, name in _fields(kinds, value):
                found.setdefault(kind, set()).add(name)
    return [kind for kind in kinds if kind in found and _may_be_header(kind, found[kind])]


@dataclass(frozen=True, slots=True)
class HeaderTexts:
    """The texts of a sheet that may be of a header, so that rows of data are passed over quickly.

    Those that are `enough` make a header alone: of a column of municipalities, or over a list.
    """

    kinds: tuple[Kind, ...]
    telling: frozenset[str]
    enough: frozenset[str]
    known: dict[frozenset[Value], bool] = field(default_factory=dict)

    @classmethod
    def of(
        cls, texts: frozenset[str], kinds: tuple[Kind, ...], reference: Reference
    ) -> HeaderTexts:
        """Looks at each different text once."""
        none: frozenset[str] = frozenset()
        spreads = [kind.spread for kind in kinds if kind.has_lists and kind.spread is not None]
        enough = frozenset(
            text
            for text in texts
            if names_municipality_column(text)
            or any(it.resolve(text, reference, none) is not None for it in spreads)
        )
        return cls(kinds, enough.union(it for it in texts if _fields(kinds, it)), enough)

    def may_be_header(self, cells: Mapping[int, Value]) -> bool:
        """Whether the row is worth a closer look."""
        said = self.telling.intersection(cells.values())
        if not said:
            return False
        known = self.known.get(said)
        if known is None:
            possible = _possible(self.kinds, dict(enumerate(said)))
            known = self.known[said] = bool(possible) or not self.enough.isdisjoint(said)
        return known


def _may_be_header(kind: Kind, fields: set[str]) -> bool:
    names_municipality = bool({NAME_COLUMN, CODE_COLUMN} & fields) and not kind.is_reference
    return names_municipality or len(fields) >= FEWEST_HEADERS


@lru_cache(maxsize=8192)
def _fields(kinds: tuple[Kind, ...], text: str) -> tuple[tuple[Kind, str], ...]:
    """The kinds that have a column with this header, with its field."""
    if len(text) > LONGEST_HEADER or _forms_in_use(kinds).isdisjoint(_all_forms(text)):
        return ()
    found = ((kind, column_for(kind, text)[0]) for kind in kinds)
    return tuple((kind, column.field) for kind, column in found if column is not None)


def _all_forms(text: str) -> tuple[str, ...]:
    reading = read_header(text)
    return (*reading.forms, *reading.rest)


@lru_cache(maxsize=8)
def _forms_in_use(kinds: tuple[Kind, ...]) -> frozenset[str]:
    return frozenset().union(*(columns_by_form(kind) for kind in kinds))


def _score(match: Match, titles: tuple[str, ...], by_name_only: bool) -> int:
    """How well the header fits; 0 when it does not make the kind."""
    own = sum(_is_own(match, name, number) for name, number in match.columns.items())
    own += sum(_tells_kind(match, number) for number in match.spread)
    title = titled(match.kind, titles)
    if not _makes_kind(match, own, title, by_name_only):
        return 0
    return own * OWN + (len(match.columns) + len(match.spread)) * PLAIN + title


def _makes_kind(match: Match, own: int, title: int, by_name_only: bool) -> bool:
    if match.kind.is_reference:
        required = {column.field for column in match.kind.columns if column.is_required}
        return bool(title) or (own > 0 and required <= set(match.columns))
    if match.names_municipality and own > 0:
        return True
    if match.names_municipality and (
        len(match.columns) + len(match.spread) > 1 or _names_years(match)
    ):
        return title > 0
    return by_name_only and title == NAMED and (own > 0 or match.names_municipality)


def _names_years(match: Match) -> bool:
    """Whether headers that are of no whole year name one: "2013 mænd"; they are told as such."""
    spread = match.kind.spread
    if spread is None or spread.layout != "years":
        return False
    return any(isinstance(it, str) and year_in(it) is not None for it in match.headers.values())


def titled(kind: Kind, titles: tuple[str, ...]) -> int:
    """How strongly the sheet's name (the first title) or a text above the header names the kind."""
    wanted = _title_forms(kind)
    if titles and any(form in fold(titles[0]) for form in wanted):
        return NAMED
    return TITLED if any(form in fold(title) for title in titles for form in wanted) else 0


@lru_cache(maxsize=64)
def _title_forms(kind: Kind) -> tuple[str, ...]:
    return tuple(fold(title) for title in kind.titles)


def _is_own(match: Match, name: str, number: int) -> bool:
    column, header = match.kind.column(name), str(match.headers[number])
    if not column.is_own:
        return False
    year = year_in(header)
    forms = header_forms(header) | (without_year(header, year) if year else frozenset())
    return bool(forms & column.own_forms())


def _tells_kind(match: Match, number: int) -> bool:
    """A year or a bare number in a header belongs to many kinds; a method's name only to one."""
    value, spread = match.headers[number], match.kind.spread
    if not isinstance(value, str) or fold(value).isdigit():
        return False
    if spread is None or spread.layout != "years":
        return True
    if part := part_in(value):
        return bool(part.rest)
    left = without_year(value, year_in(value) or 0, SILENT)
    return any(form and not form.isdigit() for form in left)
