"""Headers over several rows, combined downward: "2019" above "Mænd" is "2019 · Mænd"."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from loaders.formats.cells import ErrorValue, Sheet, UnsavedFormula, Value
from loaders.meaning.finality import status_word
from loaders.meaning.marks import is_ticked
from loaders.meaning.qualifiers import is_unit, is_whole, meaning_of
from loaders.meaning.reference import Reference
from loaders.meaning.spellings import fold, words_of
from loaders.meaning.stage_words import STAGES
from loaders.meaning.values import is_absent, shown, year_in_cell
from loaders.tables.headers import LONGEST_HEADER, year_in
from loaders.tables.remarks import is_total_label
from loaders.tables.side_by_side import names_municipality_column

MOST_ROWS = 3  # above, and as many below
YEAR_HEADERS = frozenset({"aar", "aarstal", "year", "periode", "period"})
BETWEEN = " \u00b7 "
Cells = Mapping[int, Value]
Rows = Mapping[int, Cells]


@dataclass(frozen=True, slots=True)
class Stack:
    """The header rows from `first` to `last`; by column what they say, fullest first.

    `titles` are the texts that stand above the municipalities in these rows.
    """

    first: int
    last: int
    said: Mapping[int, tuple[Value, ...]]
    titles: tuple[str, ...] = ()


def stacked(sheet: Sheet, rows: Rows, row: int, reference: Reference) -> Stack | None:
    """The header whose row of municipalities is `row`, where more rows belong to it."""
    named = {column for column, value in rows[row].items() if names_municipality_column(value)}
    if not named:
        return None
    first = last = row
    while row - first < MOST_ROWS and _is_over(sheet, rows, first, named, reference):
        first -= 1
    while last - row < MOST_ROWS and _is_under(sheet, rows, last, named, reference):
        last += 1
    if first == last:
        return None
    levels = [_spread_out(sheet, rows, level, last, named) for level in range(first, last + 1)]
    columns = {column for level in levels for column in level}
    said = {column: _said(column, levels, reference) for column in sorted(columns)}
    said |= {column: (rows[row][column],) for column in named}
    titles = [rows[level].get(column) for level in range(first, row) for column in sorted(named)]
    return Stack(first, last, said, tuple(it for it in titles if isinstance(it, str)))


def _is_over(sheet: Sheet, rows: Rows, row: int, named: set[int], reference: Reference) -> bool:
    """Whether the row above spans columns of this one with a year or a heading."""
    above = rows.get(row - 1, {})
    heads = {column: value for column, value in above.items() if column not in named}
    if not heads or not _may_head(heads, named, reference):
        return False
    if not all(_is_title(above[column], reference) for column in named & above.keys()):
        return False
    return _spans(sheet, rows, row - 1, row, named) or _are_years_of(heads, rows[row])


def _is_under(sheet: Sheet, rows: Rows, row: int, named: set[int], reference: Reference) -> bool:
    """Whether the row below divides columns of this one, or says what they are counted in."""
    below = rows.get(row + 1, {})
    if not below or not _may_head(below, named, reference):
        return False
    if _spans(sheet, rows, row, row + 1, named):
        return True
    if not below.keys() <= rows[row].keys():
        return False
    return _are_years_of(below, rows[row]) or all(
        isinstance(value, str) and _divides(value) for value in below.values()
    )


def _are_years_of(years: Cells, names: Cells) -> bool:
    """Whether a row holds a year for each of several names: 2009 and 2012 at two columns."""
    named = [names.get(column) for column in years]
    return all(_is_year(value) for value in years.values()) and all(
        isinstance(name, str) and not _is_year(name) and fold(name) not in YEAR_HEADERS
        for name in named
    )


def _is_year(value: Value) -> bool:
    return year_in_cell(value) is not None


def _may_head(cells: Cells, named: set[int], reference: Reference) -> bool:
    """Whether a row may be a part of a header: no municipality, mark or figure stands in it."""
    if named & cells.keys():
        return False
    return all(
        _is_text(value, reference) if isinstance(value, str) else year_in_cell(value)
        for value in cells.values()
    )


def _is_text(value: str, reference: Reference) -> bool:
    if len(value) > LONGEST_HEADER or is_ticked(value) or is_absent(value):
        return False
    return reference.municipality(value) is None


def _is_title(value: Value, reference: Reference) -> bool:
    return isinstance(value, str) and _is_text(value, reference) and not is_total_label(value)


def _spans(sheet: Sheet, rows: Rows, upper: int, lower: int, named: set[int]) -> bool:
    """Whether a cell of the upper row stands over several of the lower."""
    over, under = rows[upper], rows[lower]
    plain = [column for column in under if column not in named]
    if any((upper, column) in sheet.merged and column not in over for column in plain):
        return any(_origin(sheet, upper, column) in over for column in plain)
    groups = [column for column in over if column not in named]
    spanned = [column for column in plain if column not in over and _left(column, groups)]
    return bool(spanned) and all(
        _divides(under[column]) or _divides(over.get(_left(column, groups))) for column in spanned
    )


def _origin(sheet: Sheet, row: int, column: int) -> int:
    return sheet.merged.get((row, column), (row, column))[1]


def _left(column: int, groups: list[int]) -> int:
    """The nearest heading to the left of a column; 0 where there is none."""
    return max((each for each in groups if each < column), default=0)


def _divides(value: Value | None) -> bool:
    """Whether a heading is one of years, parts or wholes, as what stands over others is."""
    if value is None or isinstance(value, ErrorValue | UnsavedFormula):
        return False
    if year_in_cell(value) is not None:
        return True
    if not isinstance(value, str):
        return False
    return meaning_of(value) is not None or is_whole(value) or is_unit(value)


def _spread_out(sheet: Sheet, rows: Rows, row: int, last: int, named: set[int]) -> Cells:
    """The row with each heading over all columns it spans, up to the next one."""
    cells = {column: value for column, value in rows[row].items() if column not in named}
    groups = sorted(cells)
    below = {
        column: value for level in range(row + 1, last + 1) for column, value in rows[level].items()
    }
    is_merged = any((row, column) in sheet.merged for column in below if column not in named)
    for column in sorted(below.keys() - cells.keys() - named):
        if is_merged:
            origin = _origin(sheet, row, column)
        else:
            origin = _left(column, groups) if _divides(below[column]) else 0
        if origin in groups:
            cells[column] = cells[origin]
    return cells


def _said(column: int, levels: list[Cells], reference: Reference) -> tuple[Value, ...]:
    """What stands over a column: together, its last part alone, or its first beside the others."""
    parts = list(dict.fromkeys(level[column] for level in levels if column in level))
    telling = [part for part in parts if not (isinstance(part, str) and is_whole(part))] or parts
    if len(telling) == 1:
        return (telling[0],)
    found: list[Value] = [BETWEEN.join(shown(part).strip() for part in telling)]
    if all(_is_plain(part, reference) for part in telling[:-1]):
        found.append(telling[-1])
    if isinstance(telling[0], str):
        # So that what is said of it is looked at as what stands in brackets is.
        found.append(f"{telling[0].strip()} ({BETWEEN.join(map(shown, telling[1:]))})")
    return tuple(found)


def _is_plain(part: Value, reference: Reference) -> bool:
    """Whether a heading over others may be left out: it names nothing and no part of anything."""
    if not isinstance(part, str) or year_in(part) is not None:
        return False
    if status_word(part) is not None or not STAGES.keys().isdisjoint(words_of(part)):
        return False
    return meaning_of(part) is None and not reference.knows(part)
