"""How much of a file is read before it is called too large, and how a refusal is raised."""

from __future__ import annotations

from dataclasses import dataclass, field
from types import MappingProxyType

from loaders.formats.cells import Cells, Position, Sheet, UnsavedFormula, Value, address
from loaders.formats.letters import visible
from loaders.formats.personal_numbers import sheet_label, value_holds_personal_number
from loaders.formats.problems import Problem
from loaders.formats.quoting import writable

MEGABYTE = 1024 * 1024
MOST_BYTES = 10 * MEGABYTE
MOST_UNPACKED = 60 * MEGABYTE
MOST_ENTRIES = 2_000
MOST_TAGS = 6_000_000
MOST_ROWS = 200_000
MOST_COLUMNS = 2_000
MOST_CELLS = 1_000_000
MOST_CHARACTERS = MOST_UNPACKED
MOST_SHEETS = 500
MOST_IN_ONE_MERGE = 10_000
MOST_IN_ALL_MERGES = 500_000
LONGEST_READ = 100

Range = tuple[int, int, int, int]


class UnreadableWorkbook(Exception):  # noqa: N818 - it says what happened
    """The file cannot be opened; `problem` says why."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.code)
        self.problem = problem


def unreadable(reason: str, **details: str) -> UnreadableWorkbook:
    """`reason` is zero_bytes, damaged or other_content (then `content` names what it is)."""
    return UnreadableWorkbook(Problem("unreadable_file", details={"reason": reason, **details}))


def password_protected() -> UnreadableWorkbook:
    """The content is encrypted, so nothing of it can be checked."""
    return UnreadableWorkbook(Problem("password_protected"))


def too_large(limit: str, most: int) -> UnreadableWorkbook:
    """`limit` says which of the limits above it is (bytes, tags, cells …); `most` its size."""
    return UnreadableWorkbook(
        Problem("file_too_large", details={"limit": limit, "most": str(most)})
    )


@dataclass(slots=True)
class Allowance:
    """What is left to spend on one workbook, whatever number of sheets it is spread over."""

    cells: int = MOST_CELLS
    characters: int = MOST_CHARACTERS
    merged: int = MOST_IN_ALL_MERGES

    def spend_cell(self, value: Value) -> None:
        """Counts one filled cell and the length of its text."""
        self.cells -= 1
        if isinstance(value, str):
            self.characters -= len(value)
        if self.cells < 0:
            raise too_large("cells", MOST_CELLS)
        if self.characters < 0:
            raise too_large("characters", MOST_CHARACTERS)

    def spend_merged(self, positions: int) -> None:
        """Counts the positions that one merged range covers."""
        self.merged -= positions
        if self.merged < 0:
            raise too_large("merged", MOST_IN_ALL_MERGES)


@dataclass(slots=True)
class SheetDraft:
    """A sheet while it is being read; every value passes `put`, which keeps the limits."""

    name: str
    number: int
    allowance: Allowance
    is_hidden: bool = False
    rows: dict[int, dict[int, Value]] = field(default_factory=dict)
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: set[int] = field(default_factory=set)
    ranges: list[Range] = field(default_factory=list)
    comments: dict[Position, str] = field(default_factory=dict)
    formulas: dict[Position, str] = field(default_factory=dict)
    maybe_hidden: set[Position] = field(default_factory=set)

    @property
    def cells(self) -> Cells:
        """What is stored so far, by position."""
        return Cells(self.rows)

    def put(self, position: Position, value: Value) -> None:
        """Stores a filled cell; blank texts are passed over, a cell too far out is refused."""
        text = value if isinstance(value, str) else None
        if text is not None and (not text or text.isspace()):
            return
        row, column = position
        if row < 1 or column < 1:
            raise unreadable("damaged")
        if row > MOST_ROWS or column > MOST_COLUMNS:
            raise UnreadableWorkbook(_too_far(self, position, value))
        self.allowance.spend_cell(value)
        if text is not None:
            value = visible(text)
            if not value or value.isspace():
                return
        cells = self.rows.get(row)
        if cells is None:
            cells = self.rows[row] = {}
        cells[column] = value

    def hide_columns(self, first: int, last: int) -> None:
        """Keeps which columns are hidden, as far as cells can stand."""
        self.hidden_columns.update(range(max(first, 1), min(last, MOST_COLUMNS) + 1))

    def finished(self) -> Sheet:
        """The sheet as the rest of the loaders see it."""
        columns = set().union(*self.rows.values())
        return Sheet(
            name=writable(self.name),
            number=self.number,
            rows=MappingProxyType({row: _in_order(self.rows[row]) for row in sorted(self.rows)}),
            is_hidden=self.is_hidden,
            hidden_rows=frozenset(self.hidden_rows & self.rows.keys()),
            hidden_columns=frozenset(self.hidden_columns & columns),
            merged=MappingProxyType(_covered(self, max(columns, default=0))),
            comments=MappingProxyType(self.comments),
            formulas=MappingProxyType(self.formulas),
            maybe_hidden=frozenset(self.maybe_hidden),
        )


def _in_order(cells: dict[int, Value]) -> dict[int, Value]:
    columns = list(cells)
    return cells if columns == sorted(columns) else dict(sorted(cells.items()))


def _covered(draft: SheetDraft, last_column: int) -> dict[Position, Position]:
    # Ranges are cut to the filled part of the sheet: what lies outside holds nothing to read.
    last_row = max(draft.rows, default=0)
    covered: dict[Position, Position] = {}
    for top, left, bottom, right in draft.ranges:
        rows = range(top, min(bottom, last_row) + 1)
        columns = range(left, min(right, last_column) + 1)
        size = len(rows) * len(columns)
        if size > MOST_IN_ONE_MERGE or left not in draft.rows.get(top, {}):
            continue
        draft.allowance.spend_merged(size)
        covered.update({(row, column): (top, left) for row in rows for column in columns})
        covered.pop((top, left), None)
    return covered


def _too_far(draft: SheetDraft, position: Position, value: Value) -> Problem:
    label = sheet_label(draft.name, draft.number)
    try:
        cell = address(position)
    except ValueError:
        cell = None
    if value_holds_personal_number(value):
        return Problem("personal_number", label, cell)
    read = (
        str(value) if isinstance(value, str | int | float) else getattr(value, "text", str(value))
    )
    details = {"limit": "position", "rows": str(MOST_ROWS), "columns": str(MOST_COLUMNS)}
    return Problem("file_too_large", label, cell, read[:LONGEST_READ], details)


def unsaved(formula: str) -> UnsavedFormula:
    """A formula without a saved result, written with its equals sign."""
    return UnsavedFormula("=" + formula.removeprefix("="))
