"""The lines of a table: one per fact, whichever layout it stands in; total rows are kept apart."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from loaders.cells import Value
from loaders.kind import CODE_COLUMN, NAME_COLUMN
from loaders.line import Entry, Line
from loaders.names import closest, fold, header_forms, words_of
from loaders.reference import NATIONAL, Reference
from loaders.tables import Table, data_rows

TOTAL_FORMS = frozenset({"ialt", "sum", "total", "totalt", "kommunerialt", "tilsammen"})
NOTE_STARTS = ("*", "kilde", "note", "anm", "bemærk", "(", "source", "¹", "²", "•")
LONGEST_NAME_WORDS = 4
Cells = Mapping[int, Value]


@dataclass(frozen=True, slots=True)
class Lines:
    """What a table holds: facts, total rows, and how many rows of data were read."""

    facts: tuple[Line, ...]
    totals: tuple[Line, ...]
    row_count: int


def lines_of(table: Table, reference: Reference) -> Lines:
    """All lines of a table in reading order."""
    if table.layout == "lists":
        facts = tuple(_list_lines(table, reference))
        return Lines(facts, (), len({line.row for line in facts}))
    facts, totals, count = [], [], 0
    for row, cells in data_rows(table).items():
        if _is_note(table, cells, reference):
            continue
        lines = list(_row_lines(table, row, cells))
        (totals if _is_total(table, cells) else facts).extend(lines)
        count += not _is_total(table, cells)
    return Lines(tuple(facts), tuple(totals), count)


def is_national(line: Line, reference: Reference) -> bool:
    """Whether a line is about the whole country, which is checked against nothing."""
    value = line.value(NAME_COLUMN)
    return isinstance(value, str) and reference.municipality(value) == NATIONAL


def _row_lines(table: Table, row: int, cells: Cells) -> Iterator[Line]:
    plain = {name: Entry((row, column), cells.get(column)) for name, column in table.columns.items()}
    for name, (year, column) in table.header_years.items():
        plain[name] = Entry((table.header_row, column), year)
    spread = table.kind.spread
    if spread is None or not table.spread:
        yield Line(row, plain)
    elif spread.layout == "long":
        own = {f"{spread.cell_field}:{key}": Entry((row, column), cells.get(column)) for column, key in table.spread.items()}
        yield Line(row, plain | own)
    else:
        for column in sorted(table.spread):
            yield Line(row, plain | _spread_entries(table, row, column, cells))


def _spread_entries(table: Table, row: int, column: int, cells: Cells) -> dict[str, Entry]:
    spread = table.kind.spread
    assert spread is not None
    header = table.spread[column] if spread.layout == "years" else table.headers[column]
    return {
        spread.field: Entry((table.header_row, column), header),  # type: ignore[arg-type]
        spread.cell_field: Entry((row, column), cells.get(column)),
    }


def _list_lines(table: Table, reference: Reference) -> Iterator[Line]:
    for row, cells in data_rows(table).items():
        for column in sorted(table.spread):
            value = cells.get(column)
            if isinstance(value, str) and not _is_remark(value, reference) and not _is_total_label(value):
                heading = Entry((table.header_row, column), table.headers[column])
                yield Line(row, {NAME_COLUMN: Entry((row, column), value), "method": heading})


def _names(table: Table, cells: Cells) -> list[Value]:
    columns = [table.columns[name] for name in (NAME_COLUMN, CODE_COLUMN) if name in table.columns]
    return [cells[column] for column in columns if column in cells]


def _is_total(table: Table, cells: Cells) -> bool:
    labels = _names(table, cells) if table.kind.by_municipality else []
    return any(isinstance(label, str) and _is_total_label(label) for label in labels)


def _is_total_label(label: str) -> bool:
    forms = header_forms(label.rstrip(": "))
    return bool(forms & TOTAL_FORMS)


def _is_note(table: Table, cells: Cells, reference: Reference) -> bool:
    """A row that holds one text and no figure: a footnote or a heading of a group of rows."""
    if not table.kind.by_municipality:
        return not any(column in cells for column in table.columns.values())
    known = {*table.columns.values(), *table.spread}
    filled = [value for column, value in cells.items() if column in known]
    if not filled:
        return len(cells) <= 1
    alone = len(set(map(str, filled))) == 1 and isinstance(filled[0], str)
    return alone and len(cells) == len(filled) and _is_remark(str(filled[0]), reference)


def _is_remark(text: str, reference: Reference) -> bool:
    if reference.municipality(text) is not None or _is_total_label(text):
        return False
    words = words_of(text)
    if text.strip().lower().startswith(NOTE_STARTS) or re.match(r"^\s*\d{1,2}\)", text) or text.rstrip().endswith(":"):
        return True
    if fold(text).endswith(("kommuner", "kommunerne")):
        return True
    return len(words) > LONGEST_NAME_WORDS and closest(text, reference.labels.get("municipality", ())) is None


def hidden_blocks(table: Table) -> list[tuple[int, int]]:
    """First and last row of every run of hidden rows that hold data."""
    hidden = sorted(row for row in data_rows(table) if row in table.sheet.hidden_rows)
    blocks: list[tuple[int, int]] = []
    for row in hidden:
        if blocks and row == blocks[-1][1] + 1:
            blocks[-1] = (blocks[-1][0], row)
        else:
            blocks.append((row, row))
    return blocks
