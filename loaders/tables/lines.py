"""The lines of a table: one per fact, whichever layout it stands in; total rows are kept apart."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from loaders.formats.cells import Value
from loaders.meaning.reference import NATIONAL, Reference
from loaders.meaning.values import is_absent, shown
from loaders.tables.headers import said_in_header
from loaders.tables.line import CODE_COLUMN, NAME_COLUMN, NO_ENTRIES, Entry, Line
from loaders.tables.remarks import is_remark, is_total_label, is_unread, numbers_columns, total_of
from loaders.tables.tables import Table
from loaders.tables.unread import Unread, outside_records

LONGEST_MARK = 3
# In a longer table a lone text is not compared with every name: it is told as not read.
MOST_GUESSED = 5_000
Cells = Mapping[int, Value]


@dataclass(frozen=True, slots=True)
class RowLines:
    """The lines of rows of a table, made anew whenever they are gone through."""

    table: Table
    numbers: Sequence[int]

    def __iter__(self) -> Iterator[Line]:
        """Line by line in reading order."""
        for row in self.numbers:
            yield from _row_lines(self.table, row, self.table.rows[row])


@dataclass(frozen=True, slots=True)
class Lines:
    """What a table holds: facts, total rows, what is not read, and how many rows of data."""

    facts: Iterable[Line]
    totals: tuple[Line, ...]
    unread: tuple[Unread, ...]
    row_count: int


def lines_of(table: Table, reference: Reference) -> Lines:
    """All lines of a table in reading order."""
    if table.layout == "lists":
        return _lists(table, reference)
    if len(table.rows) > MOST_GUESSED:
        reference = replace(reference, labels={})
    rows: list[int] = []
    totals: list[Line] = []
    unread: list[Unread] = []
    of_one: list[tuple[str, Entry]] = []
    is_data = DataRows(table, reference)
    for row, cells in table.rows.items():
        if is_total_row(table, cells):
            totals.extend(_row_lines(table, row, cells))
            unread.extend(_unused_total(table, _entries(row, cells)))
            if (code := total_of(cells, reference)) is not None:
                of_one.append((code, Entry((row, min(cells)), cells[min(cells)])))
        elif is_data(cells):
            rows.append(row)
        else:
            unread.extend(_unread(table, row, cells))
    facts = RowLines(table, rows)
    sole = list(_sole_totals(of_one, facts, reference))
    alone = {it.entry.position[0] for it in sole}
    compared = tuple(line for line in totals if line.row not in alone) if alone else tuple(totals)
    return Lines(facts, compared, (*unread, *sole), len(rows))


def _sole_totals(
    of_one: list[tuple[str, Entry]], facts: Iterable[Line], reference: Reference
) -> Iterator[Unread]:
    """A total of one municipality that has no line of its own is its only figure: Odense i alt."""
    if not of_one:
        return
    names = {line.value(name) for line in facts for name in (NAME_COLUMN, CODE_COLUMN)}
    known = {reference.municipality(shown(name)) for name in names if name is not None}
    yield from (Unread(entry, is_record=True) for code, entry in of_one if code not in known)


def is_national(line: Line, reference: Reference) -> bool:
    """Whether a line is about the whole country, which is checked against nothing."""
    value = line.value(NAME_COLUMN) or line.value(CODE_COLUMN)
    return isinstance(value, str) and reference.municipality(value) == NATIONAL


def _row_lines(table: Table, row: int, cells: Cells) -> Iterator[Line]:
    spread = table.kind.spread
    if not table.spread and not table.header_years:
        yield Line(row, cells, table.columns, NO_ENTRIES)
        return
    years = {
        name: Entry((table.header_row, column), year)
        for name, (year, column) in table.header_years.items()
    }
    if spread is None or not table.spread:
        yield Line(row, cells, table.columns, years)
    elif spread.layout == "long":
        own = {
            f"{spread.cell_field}:{key}": Entry((row, column), cells.get(column))
            for column, key in table.spread.items()
        }
        yield Line(row, cells, table.columns, years | own)
    else:
        for column in sorted(table.spread):
            found = _spread_entries(table, row, column, cells)
            yield Line(row, cells, table.columns, years | found)


def _spread_entries(table: Table, row: int, column: int, cells: Cells) -> dict[str, Entry]:
    spread = table.kind.spread
    assert spread is not None
    place = (table.header_row, column)
    header = table.spread[column] if spread.layout == "years" else table.headers[column]
    found = {
        spread.field: Entry(place, header),  # type: ignore[arg-type]
        spread.cell_field: Entry((row, column), cells.get(column)),
    }
    if column in table.statuses:
        found[said_in_header(table.kind) or ""] = Entry(place, table.statuses[column])
    return found


def _lists(table: Table, reference: Reference) -> Lines:
    facts: list[Line] = []
    totals: list[Line] = []
    unread: list[Unread] = []
    for row, cells in table.rows.items():
        for column in sorted(set(table.spread) & set(cells)):
            line = _listed(table, (row, column), cells[column])
            if _is_listed_total(cells[column], reference):
                totals.append(line)
            elif not _is_listed_remark(cells[column], reference):
                facts.append(line)
            elif not is_absent(cells[column]):
                unread.append(outside_records([line.entries[NAME_COLUMN]]))
    rows = len({line.row for line in facts})
    return Lines(tuple(facts), tuple(totals), tuple(unread), rows)


def _listed(table: Table, place: tuple[int, int], value: Value) -> Line:
    heading = Entry((table.header_row, place[1]), table.headers[place[1]])
    return Line(place[0], {}, {}, {NAME_COLUMN: Entry(place, value), "method": heading})


def _is_listed_total(value: Value, reference: Reference) -> bool:
    """Under a list "I alt: 13", "13 kommuner" and a bare number count the names above."""
    if isinstance(value, str):
        return is_total_label(value)
    if isinstance(value, bool) or not isinstance(value, int | float):
        return False
    if isinstance(value, float) and not math.isfinite(value):
        return False
    return reference.municipality(shown(value)) is None


def _is_listed_remark(value: Value, reference: Reference) -> bool:
    return isinstance(value, str) and is_remark(value, reference)


def _has_sums(table: Table) -> bool:
    """Whether a total row can be compared with anything."""
    return bool(table.spread) or any(column.is_summed for column in table.kind.columns)


def _unused_total(table: Table, entries: list[Entry]) -> Iterator[Unread]:
    """A total that is compared with nothing: of what has no sums, or a label alone."""
    if len(entries) == 1:
        yield outside_records(entries)
    elif not _has_sums(table):
        yield Unread(entries[0])


def _entries(row: int, cells: Cells) -> list[Entry]:
    return [Entry((row, column), cells[column]) for column in sorted(cells)]


def _names(table: Table, cells: Cells) -> list[Value]:
    columns = [table.columns[name] for name in (NAME_COLUMN, CODE_COLUMN) if name in table.columns]
    return [cells[column] for column in columns if column in cells]


def is_total_row(table: Table, cells: Cells) -> bool:
    """A total is labelled where the municipality stands, or else anywhere left in its row."""
    if not table.kind.by_municipality:
        return False
    labels = _names(table, cells) or list(cells.values())[:1]
    return any(isinstance(label, str) and is_total_label(label) for label in labels)


@dataclass(slots=True)
class DataRows:
    """Tells which rows say something of a fact; footnotes and headings of groups of rows do not."""

    table: Table
    reference: Reference
    remarks: dict[str, bool] = field(default_factory=dict)
    known: frozenset[int] = frozenset()
    places: tuple[int, ...] = ()
    by_municipality: bool = False

    def __post_init__(self) -> None:
        """What is the same for every row of the table."""
        columns = self.table.columns
        self.known = frozenset(_fact_columns(self.table))
        self.places = tuple(columns[it] for it in (NAME_COLUMN, CODE_COLUMN) if it in columns)
        self.by_municipality = self.table.kind.by_municipality

    def __call__(self, cells: Cells) -> bool:
        """Whether a row is one of them."""
        if numbers_columns(cells):
            return False
        names = [cells[column] for column in self.places if column in cells]
        if not self.by_municipality or not names:
            return self._is_nameless(cells)
        if any(isinstance(name, str) and self._is_remark(name) for name in names):
            beside = [it for at, it in cells.items() if at in self.known and at not in self.places]
            knows = self.reference.knows
            return not all(_is_wording(value) and not knows(str(value)) for value in beside)
        return not (_is_lone(cells) and is_unread(names[0], self.reference))

    def _is_nameless(self, cells: Cells) -> bool:
        filled = [value for column, value in cells.items() if column in self.known]
        if self.by_municipality and len(filled) == 1 and isinstance(filled[0], str):
            return len(filled[0].strip()) <= LONGEST_MARK or self.reference.knows(filled[0])
        return bool(filled)

    def _is_remark(self, name: str) -> bool:
        found = self.remarks.get(name)
        if found is None:
            found = self.remarks[name] = is_remark(name, self.reference)
        return found


def _fact_columns(table: Table) -> set[int]:
    comments = {column.field for column in table.kind.columns if column.is_comment}
    return {
        *(number for name, number in table.columns.items() if name not in comments),
        *table.spread,
    }


def _is_wording(value: Value) -> bool:
    """Whether a cell holds plain words: no figure and no mark."""
    return isinstance(value, str) and len(value) > LONGEST_MARK and not re.search(r"\d", value)


def _is_lone(cells: Cells) -> bool:
    values = map(str, cells.values())
    first = next(values, None)
    return first is not None and all(value == first for value in values)


def _unread(table: Table, row: int, cells: Cells) -> Iterator[Unread]:
    """A row of the table's own columns that is no record; other columns are told as columns.

    What fills a column of the record beside the name, or holds a figure, may be a record.
    """
    known, placed = _fact_columns(table), {*table.columns.values(), *table.spread}
    own = {column: value for column, value in cells.items() if column in placed}
    if not own:
        return
    place = {table.columns.get(name) for name in (NAME_COLUMN, CODE_COLUMN)}
    filled = [column for column in own if column in known]
    is_record = any(column not in place for column in filled[1:]) and not numbers_columns(cells)
    yield outside_records(_entries(row, own), is_record=is_record)


def hidden_blocks(table: Table) -> list[tuple[int, int]]:
    """First and last row of every run of hidden rows that hold data."""
    blocks: list[tuple[int, int]] = []
    for row in sorted(table.sheet.hidden_rows & table.rows.keys()):
        if blocks and row == blocks[-1][1] + 1:
            blocks[-1] = (blocks[-1][0], row)
        else:
            blocks.append((row, row))
    return blocks
