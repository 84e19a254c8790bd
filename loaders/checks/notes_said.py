"""What texts around a table say of its figures: notes below it, and texts above or beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from loaders.checks.part_columns import FIGURES, is_figure
from loaders.checks.titles_said import AMOUNT, ASIDE, LONGEST_TITLE, said_in_title
from loaders.formats.cells import Position, address
from loaders.formats.problems import Problem
from loaders.meaning.qualifier_words import Meaning
from loaders.meaning.qualifiers import meaning_of
from loaders.meaning.reference import Reference
from loaders.meaning.spellings import fold, words_of
from loaders.meaning.values import year_in_cell
from loaders.tables.lines import Lines
from loaders.tables.side_by_side import names_municipality_column
from loaders.tables.tables import Table
from loaders.tables.titles import title_of

MOST_ROWS, MOST_COLUMNS = 12, 60
# A note says of all figures that they are counted so: nothing of the table may be stored then.
OF_ALL = frozenset({Meaning.THOUSANDS, Meaning.RATE})
# Of these it may be about one of them; it is told.
OF_SOME = frozenset(
    {Meaning.PLAN, Meaning.SPAN, Meaning.SEX, Meaning.AGE, Meaning.EXCEPT, Meaning.PART}
    | {Meaning.SHARE}
)
LABEL = re.compile(r"^\W{0,4}(?:noter?|anm\w{0,12}|bem\u00e6rk\w{0,8}|obs)\b\W{0,3}", re.IGNORECASE)


def texts_below(table: Table, lines: Lines) -> Iterator[Problem]:
    """Rows that are read as notes: "Tal i 1.000", "Kun kvinder", "1) Opgjort for 1. halvår"."""
    for unread in lines.unread if table.kind.name in FIGURES else ():
        note, cell = unread.entry.value, unread.entry.cell
        said = _of_note(note) if isinstance(note, str) else None
        if said in OF_ALL:
            details = {"meaning": said, "reason": "note"}
            yield Problem("qualified_title", table.sheet.name, cell, str(note), details)
        elif said in OF_SOME:
            yield Problem("qualified_note", table.sheet.name, cell, str(note), {"meaning": said})


def _of_note(text: str) -> Meaning | None:
    plain = LABEL.sub("", text[: 2 * LONGEST_TITLE], 1)
    if len(plain) > LONGEST_TITLE or not ASIDE.isdisjoint(words_of(plain)[:1]):
        return None
    return meaning_of(AMOUNT.sub(" ", plain))


def texts_beside(table: Table, reference: Reference) -> Iterator[Problem]:
    """Texts over a table that share their row with others, and those right of its headers."""
    if table.kind.name not in FIGURES:
        return
    for place, text in (*_above(table), *_right(table)):
        said = said_in_title(table, text, reference)
        if said is not None:
            details = {"meaning": said.value}
            yield Problem("qualified_title", table.sheet.name, address(place), text, details)


def _above(table: Table) -> Iterator[tuple[Position, str]]:
    """Up to the first row that is none of texts, or is the header of another table."""
    last = min(max(table.headers) + MOST_ROWS, MOST_COLUMNS)
    for row in range(table.first_row - 1, max(table.first_row - MOST_ROWS, 1) - 1, -1):
        found = ((row, column) for column in range(1, last + 1))
        cells = {at: table.sheet.cells[at] for at in found if at in table.sheet.cells}
        if any(names_municipality_column(value) for value in cells.values()):
            return
        if any(is_figure(it) and not year_in_cell(it) for it in cells.values()):
            return
        if title_of({column: value for (_, column), value in cells.items()}) is None:
            yield from ((at, value) for at, value in cells.items() if isinstance(value, str))


def _right(table: Table) -> Iterator[tuple[Position, str]]:
    """Headers that stand over nothing: no column, but a text about the table."""
    filled: set[int] = set().union(*table.rows.values())
    filled |= {*table.columns.values(), *table.spread, *table.parts}
    for column in table.headers.keys() - filled:
        header = table.headers[column]
        if isinstance(header, str) and fold(header):
            yield (table.header_row, column), header
