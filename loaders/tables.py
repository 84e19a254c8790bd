"""Finds the tables of a sheet by their headers, wherever they start, and which layout each has."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from loaders.cells import Position, Sheet, Value
from loaders.headers import Match, match_header
from loaders.kind import Kind
from loaders.lists import lists_header
from loaders.names import fold
from loaders.reference import Reference

NEAREST_TITLES = 12
EXAMPLE_WORDS = ("eksempeltal", "eksempel:")
SOURCE_WORDS = ("kilde:", "source:")


@dataclass(frozen=True, slots=True)
class Table:
    """A header with the rows below it, up to the next header.

    `columns` maps fields to column numbers, `header_years` the fields whose year stands in a header,
    `spread` the columns that carry a value of their own in the header (years, methods, goals).
    """

    kind: Kind
    sheet: Sheet
    layout: str
    header_row: int
    columns: Mapping[str, int]
    spread: Mapping[int, object]
    header_years: Mapping[str, tuple[int, int]]
    titles: tuple[str, ...]
    problem_columns: tuple[tuple[str, int], ...] = ()
    last_row: int = 0
    headers: Mapping[int, Value] = field(default_factory=dict)
    skipped: frozenset[int] = frozenset()

    titled_indicator: str | None = None

    @property
    def first_header(self) -> Position:
        """The first header cell, where a missing column is reported."""
        return self.header_row, min([*self.columns.values(), *self.spread])


def rows_of(sheet: Sheet) -> dict[int, dict[int, Value]]:
    """The filled cells of a sheet by row and column, in reading order."""
    rows: dict[int, dict[int, Value]] = {}
    for (row, column), value in sorted(sheet.cells.items(), key=lambda item: item[0]):
        rows.setdefault(row, {})[column] = value
    return rows


def find_tables(sheet: Sheet, kinds: tuple[Kind, ...], reference: Reference) -> list[Table]:
    """Every table of the sheet whose header belongs to one of the kinds, top to bottom."""
    rows = rows_of(sheet)
    found: list[Table] = []
    lone: deque[str] = deque(maxlen=NEAREST_TITLES)
    for row, cells in rows.items():
        if found and row in found[-1].skipped:
            continue
        context = _Context(kinds, reference, (sheet.name, *lone))
        table = _table_at(sheet, rows, row, context)
        if table:
            found.append(table)
            lone.clear()
        elif _stands_alone(cells):
            lone.append(str(next(iter(cells.values()))))
    return list(_with_ends(found, rows))


@dataclass(frozen=True, slots=True)
class _Context:
    kinds: tuple[Kind, ...]
    reference: Reference
    titles: tuple[str, ...]


def _stands_alone(cells: Mapping[int, Value]) -> bool:
    distinct = {value for value in cells.values() if isinstance(value, str)}
    return len(distinct) == 1 and len(distinct) == len({str(value) for value in cells.values()})


def _table_at(sheet: Sheet, rows: Mapping[int, Mapping[int, Value]], row: int, context: _Context) -> Table | None:
    below = rows.get(row + 1, {})
    matches = [match_header(kind, rows[row], below, context) for kind in context.kinds]
    best = max(matches, key=lambda match: match.score, default=None)
    if best is not None and best.score > 0:
        return _table(sheet, row, best, context)
    for kind in context.kinds:
        spread = lists_header(kind, rows, row, context.reference) if kind.has_lists else {}
        if spread:
            return _lists_table(kind, sheet, row, spread, context.titles, rows[row])
    return None


def _table(sheet: Sheet, row: int, match: Match, context: _Context) -> Table:
    has_years = bool(match.header_years) and not match.spread
    layout = match.kind.spread.layout if match.spread and match.kind.spread else "years" if has_years else "long"
    return Table(
        kind=match.kind,
        sheet=sheet,
        layout=layout,
        header_row=row,
        columns=match.columns,
        spread=match.spread,
        header_years=match.header_years,
        titles=context.titles,
        titled_indicator=_titled_indicator(context),
        problem_columns=match.problems,
        headers=match.headers,
        skipped=frozenset({row + 1}) if match.has_second_row else frozenset(),
    )


def _titled_indicator(context: _Context) -> str | None:
    known = context.reference.indicators
    return next((known[fold(title)] for title in context.titles if fold(title) in known), None)


def _lists_table(
    kind: Kind, sheet: Sheet, row: int, spread: Mapping[int, object], titles: tuple[str, ...], cells: Mapping[int, Value]
) -> Table:
    return Table(kind, sheet, "lists", row, {}, spread, {}, titles, headers=dict(cells))


def _with_ends(found: list[Table], rows: Mapping[int, object]) -> Iterator[Table]:
    """Each table reaches to the row before the next header."""
    last = max(rows, default=0)
    ends = [table.header_row - 1 for table in found[1:]] + [last]
    for table, end in zip(found, ends, strict=False):
        yield replace(table, last_row=end)


def data_rows(table: Table) -> dict[int, dict[int, Value]]:
    """The filled rows below a header, with the covered cells of merged names filled in."""
    rows = rows_of(table.sheet)
    own = {
        row: dict(cells)
        for row, cells in rows.items()
        if table.header_row < row <= table.last_row and row not in table.skipped
    }
    named = {column for name, column in table.columns.items() if name not in table.header_years}
    for (row, column), origin in table.sheet.merged.items():
        if row in own and column in named and column == origin[1] and origin[0] > table.header_row:
            own[row].setdefault(column, table.sheet.cells[origin]) if origin in table.sheet.cells else None
    return own


def source_of(sheet: Sheet) -> str | None:
    """The source as the sheet itself names it: the first text that begins with Kilde:."""
    return next((_after_colon(text) for text in _texts(sheet) if text.lower().startswith(SOURCE_WORDS)), None)


def says_example(sheet: Sheet) -> bool:
    """Whether the sheet says on its face that its figures are invented."""
    return any(text.lower().startswith(EXAMPLE_WORDS) for text in _texts(sheet))


def _texts(sheet: Sheet) -> Iterator[str]:
    for _, value in sorted(sheet.cells.items(), key=lambda item: item[0]):
        if isinstance(value, str):
            yield value.strip()


def _after_colon(text: str) -> str:
    return text.split(":", 1)[1].strip()
