"""Finds the tables of a sheet by their headers, wherever they start, and which layout each has."""

from __future__ import annotations

from bisect import bisect, bisect_left
from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from loaders.formats.cells import Position, Sheet, Value
from loaders.meaning.parts_of_year import PartOfYear
from loaders.meaning.reference import Reference
from loaders.meaning.spellings import fold, spellings
from loaders.tables.headers import Context, Match
from loaders.tables.heading import Heading
from loaders.tables.kind import Kind, Layout
from loaders.tables.lists_layout import lists_header, names_municipality
from loaders.tables.merged_cells import Columns, covered_by_row, fill_merged
from loaders.tables.points import mark_points
from loaders.tables.recognition import HeaderTexts, best_match, chosen_headers
from loaders.tables.registers import is_of_figures
from loaders.tables.remarks import is_note_below
from loaders.tables.side_by_side import parts_of
from loaders.tables.stacked import Stack, stacked
from loaders.tables.titles import title_of

NEAREST_TITLES = 12
STANDING = ("enhed", "unit", "program", "programme")
Rows = dict[int, Mapping[int, Value]]


@dataclass(frozen=True, slots=True)
class Table:
    """A header with the rows of data below it, up to the next header or its titles.

    `columns` maps fields to column numbers, `header_years` the fields whose year stands in a
    header, `spread` the columns that carry a value of their own in the header (years, methods,
    goals), `parts` those of a month or another part of a year, `statuses` the spread columns whose
    header says how final they are, `shared_figures` the range of a merged figure by its first cell,
    where several lines or columns could claim it.
    """

    kind: Kind
    sheet: Sheet
    layout: Layout
    header_row: int
    headers: Mapping[int, Value]
    titles: tuple[str, ...]
    columns: Mapping[str, int] = field(default_factory=dict)
    spread: Mapping[int, object] = field(default_factory=dict)
    parts: Mapping[int, PartOfYear] = field(default_factory=dict)
    statuses: Mapping[int, str] = field(default_factory=dict)
    header_years: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    problem_columns: tuple[tuple[str, int], ...] = ()
    rows: Mapping[int, Mapping[int, Value]] = field(default_factory=dict)
    shared_figures: Mapping[Position, str] = field(default_factory=dict)
    titled_indicator: str | None = None
    skipped: frozenset[int] = frozenset()
    top_row: int = 0

    @property
    def first_row(self) -> int:
        """The first of its header rows."""
        return self.top_row or self.header_row

    @property
    def heading(self) -> Heading:
        """What a reader of its lines needs to know of it."""
        return Heading(
            sheet=self.sheet.name,
            kind=self.kind.name,
            layout=self.layout,
            headers=self.headers,
            titles=self.titles,
            titled_indicator=self.titled_indicator,
        )

    @property
    def first_header(self) -> Position:
        """The first header cell, where a missing column is reported."""
        return self.header_row, min(self.headers)


def rows_of(sheet: Sheet, last: int | None = None) -> Rows:
    """The filled cells of a sheet (down to the last row asked for) in reading order."""
    covered = {row for row, _ in sheet.merged}
    rows: Rows = {}
    for row, cells in sheet.rows.items():
        if last is not None and row > last:
            break
        if row not in covered:
            rows[row] = cells
        # Nobody sees what stands under a merged cell.
        elif seen := {it: value for it, value in cells.items() if (row, it) not in sheet.merged}:
            rows[row] = seen
    return rows


def find_tables(sheet: Sheet, kinds: tuple[Kind, ...], reference: Reference) -> list[Table]:
    """Every table of the sheet whose header belongs to one of the kinds, top to bottom."""
    found: list[Table] = []
    for part in parts_of(sheet):
        rows = rows_of(part)
        tables = _tables(part, rows, kinds, reference)
        if tables and all(map(_is_left_out, tables)):
            # What is no register may be facts, which then say themselves what they lack.
            facts = tuple(kind for kind in kinds if not kind.is_reference)
            tables = _tables(part, rows, facts, reference)
        found.extend(table for table in tables if not _is_left_out(table))
    return found


def _tables(sheet: Sheet, rows: Rows, kinds: tuple[Kind, ...], reference: Reference) -> list[Table]:
    found = _Search(sheet, rows, kinds, reference).tables()
    return found or _Search(sheet, rows, kinds, reference, by_name_only=True).tables()


def _is_left_out(table: Table) -> bool:
    placed = {*table.columns.values(), *table.spread}
    return is_of_figures(table.kind, table.headers, placed, table.rows)


def _nearest() -> deque[str]:
    return deque(maxlen=NEAREST_TITLES)


@dataclass(frozen=True, slots=True)
class _Aside:
    """The titles above a row that is none, which may be the first row of a header yet."""

    row: int = 0
    titles: tuple[str, ...] = ()
    title_rows: tuple[int, int] | None = None


@dataclass(slots=True)
class _Search:
    sheet: Sheet
    rows: Rows
    kinds: tuple[Kind, ...]
    reference: Reference
    by_name_only: bool = False
    drafts: list[Table] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    titles: deque[str] = field(default_factory=_nearest)
    standing: deque[str] = field(default_factory=_nearest)
    title_rows: tuple[int, int] | None = None
    aside: _Aside = _Aside()
    texts: HeaderTexts = field(init=False)

    def __post_init__(self) -> None:
        """A header is only looked for in rows that hold texts which may be of one."""
        self.texts = HeaderTexts.of(self.sheet.texts, self.kinds, self.reference)

    def tables(self) -> list[Table]:
        """Header by header; the lone texts above one are its titles and no data of the last."""
        for row in self.rows:
            if self.drafts and row in self.drafts[-1].skipped:
                continue
            table = self._table_at(row)
            if table is None:
                self._keep_title(row)
            elif not self._repeats(table):
                self._begin(table)
        return list(self._with_rows())

    def _begin(self, table: Table) -> None:
        self.drafts.append(table)
        self.starts.append(self.title_rows[0] if self.title_rows else table.first_row)
        self._forget_titles()

    def _repeats(self, table: Table) -> bool:
        """A header that is printed again at the top of a page goes on with the same table."""
        last = self.drafts[-1] if self.drafts else None
        if last is None or self.titles or table.layout == "lists":
            return False
        if (last.kind, last.headers) != (table.kind, table.headers):
            return False
        skipped = last.skipped | table.skipped | {table.header_row}
        self.drafts[-1] = replace(last, skipped=skipped)
        return True

    def _keep_title(self, row: int) -> None:
        title = title_of(self.rows[row])
        if title is None or self._is_listed(row) or self._is_note(title):
            self.aside = _Aside(row, tuple(self.titles), self.title_rows)
            self._forget_titles()
        else:
            self.titles.append(title)
            self.title_rows = (self.title_rows[0] if self.title_rows else row, row)
            if not self.drafts and fold(title.partition(":")[0]) in STANDING:
                self.standing.append(title)

    def _is_note(self, title: str) -> bool:
        """A note right below a table is told as its row; above a header it is but one more text."""
        return bool(self.drafts) and not self.titles and is_note_below(title)

    def _forget_titles(self) -> None:
        self.titles.clear()
        self.title_rows = None

    def _is_listed(self, row: int) -> bool:
        """A lone name in a list is data, also right above the headings of the next lists."""
        if any(names_municipality(value, self.reference) for value in self.rows[row].values()):
            return True
        in_lists = bool(self.drafts) and self.drafts[-1].layout == "lists"
        last_title = self.title_rows[1] if self.title_rows else None
        return in_lists and row - 1 in self.rows and row - 1 != last_title

    def _table_at(self, row: int) -> Table | None:
        if not self.texts.may_be_header(self.rows[row]):
            return None
        stack = stacked(self.sheet, self.rows, row, self.reference)
        return (stack and self._stacked_at(row, stack)) or self._plain_at(row)

    def _stacked_at(self, row: int, stack: Stack) -> Table | None:
        """The table whose header is made of several rows."""
        aside = self.aside if self.aside.row == stack.first else _Aside()
        context = self._context(*aside.titles, *stack.titles)
        cells = chosen_headers(stack.said, self.kinds, self.reference)
        match = best_match(self.kinds, cells, {}, context, by_name_only=self.by_name_only)
        if match is None:
            return None
        below = frozenset(range(row + 1, stack.last + 1))
        self.title_rows = self.title_rows or aside.title_rows
        table = _table(self.sheet, stack.last, match, context)
        return replace(table, skipped=below, top_row=stack.first)

    def _context(self, *more: str) -> Context:
        titles = (*self.standing, *self.titles, *more)[-NEAREST_TITLES:]
        return Context(self.reference, (self.sheet.name, *titles))

    def _plain_at(self, row: int) -> Table | None:
        context = self._context()
        below = self.rows.get(row + 1, {})
        match = best_match(
            self.kinds, self.rows[row], below, context, by_name_only=self.by_name_only
        )
        return _table(self.sheet, row, match, context) if match else self._lists_at(row, context)

    def _lists_at(self, row: int, context: Context) -> Table | None:
        for kind in self.kinds:
            found = lists_header(kind, self.rows, row, self.reference) if kind.has_lists else {}
            if found:
                headers, titles = dict(self.rows[row]), context.titles
                return Table(kind, self.sheet, "lists", row, headers, titles, spread=found)
        return None

    def _with_rows(self) -> Iterator[Table]:
        if not self.drafts:
            return
        covered = covered_by_row(self.sheet)
        numbers = list(self.rows)
        ends = [*self.starts[1:], numbers[-1] + 1]
        for table, end in zip(self.drafts, ends, strict=True):
            inside = numbers[bisect(numbers, table.header_row) : bisect_left(numbers, end)]
            own = {row: self.rows[row] for row in inside if row not in table.skipped}
            columns = Columns.of(table.kind, table.columns, table.spread.keys(), table.layout)
            shared = fill_merged(own, self.sheet, covered, columns)
            mark_points(own, columns.alike(table.spread.keys()))
            yield replace(table, rows=own, shared_figures=shared)


def _table(sheet: Sheet, row: int, match: Match, context: Context) -> Table:
    has_years = bool(match.header_years) and not match.spread
    spread = match.kind.spread
    layout: Layout = spread.layout if match.spread and spread else "years" if has_years else "long"
    return Table(
        kind=match.kind,
        sheet=sheet,
        layout=layout,
        header_row=row,
        headers=match.headers,
        titles=context.titles,
        columns=match.columns,
        spread={col: it for col, it in match.spread.items() if not isinstance(it, PartOfYear)},
        parts={col: it for col, it in match.spread.items() if isinstance(it, PartOfYear)},
        statuses=match.statuses,
        header_years=match.header_years,
        problem_columns=match.problems,
        titled_indicator=_titled_indicator(context),
        skipped=frozenset({row + 1}) if match.has_second_row else frozenset(),
    )


def _titled_indicator(context: Context) -> str | None:
    known = context.reference.indicators
    for title in reversed(context.titles):
        for text in (*spellings(title), title.partition(":")[2]):
            if fold(text) in known:
                return known[fold(text)]
    return None
