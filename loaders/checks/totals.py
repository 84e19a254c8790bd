"""Total rows and reduction columns: recomputed, compared, never trusted."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from decimal import Decimal

from loaders.checks.reductions import problem_at, reduction_problems
from loaders.formats.cells import ErrorValue, UnsavedFormula, Value
from loaders.formats.problems import Problem
from loaders.meaning import values
from loaders.meaning.marks import mark
from loaders.meaning.reference import Reference
from loaders.meaning.values import FlawError
from loaders.tables.line import NAME_COLUMN, Line
from loaders.tables.lines import Lines, is_national
from loaders.tables.tables import Table

# Total lines times lines of facts: each total line looks through the facts, which takes its time.
MOST_COMPARED = 20_000_000
NUMBER = re.compile(r"\d+")


def total_problems(table: Table, lines: Lines, reference: Reference) -> Iterator[Problem]:
    """Where a total row, a reduction or its percentage is not what the rows give."""
    if table.layout == "lists":
        yield from _list_totals(table, lines)
        return
    if not lines.totals and "baseline" not in table.columns:
        return
    facts = [line for line in lines.facts if not is_national(line, reference)]
    grouping = tuple(column.field for column in table.kind.columns if column.names_line)
    by_group = _grouped(facts, grouping) if lines.totals else {}
    for total in lines.totals[: MOST_COMPARED // max(len(facts), 1)]:
        for name in _summed(table):
            found = by_group.get(_group(total, grouping))
            parts = found or [it for it in facts if _agrees(total, it, grouping)]
            yield from _check_total(table, total, _spans(lines, total, parts), name)
    for line in (*facts, *lines.totals) if "baseline" in table.columns else ():
        yield from reduction_problems(table.sheet.name, line)


def _list_totals(table: Table, lines: Lines) -> Iterator[Problem]:
    """A count under a list is compared with the names above it."""
    rows: dict[int, list[int]] = {}
    for line in lines.facts:
        rows.setdefault(line.entries[NAME_COLUMN].position[1], []).append(line.row)
    for total in lines.totals:
        ((row, column), value) = (entry := total.entries[NAME_COLUMN]).position, entry.value
        found = NUMBER.findall(values.shown(value)) if value is not None else []
        above = bisect_left(rows.get(column, []), row)
        if found and found[-1].lstrip("0") != str(above).lstrip("0"):
            yield problem_at(table.sheet.name, entry, "total_mismatch", f"{above}")


def _summed(table: Table) -> list[str]:
    spread = table.kind.spread
    if table.spread and spread is not None and spread.layout != "long":
        return [spread.cell_field]
    return [column.field for column in table.kind.columns if column.is_summed]


def _group(line: Line, grouping: Sequence[str]) -> tuple[str, ...]:
    return tuple(str(line.value(name)) for name in grouping)


def _grouped(lines: Sequence[Line], grouping: Sequence[str]) -> dict[tuple[str, ...], list[Line]]:
    groups: dict[tuple[str, ...], list[Line]] = {}
    for line in lines:
        groups.setdefault(_group(line, grouping), []).append(line)
    return groups


def _agrees(total: Line, line: Line, grouping: Sequence[str]) -> bool:
    """Whether a line is among those a total names: a total without a year is about all years."""
    named = [name for name in grouping if total.value(name) is not None]
    return all(str(total.value(name)) == str(line.value(name)) for name in named)


def _spans(lines: Lines, total: Line, parts: Sequence[Line]) -> list[Sequence[Line]]:
    """What a total may be about: its own block first, then everything above, else all below."""
    rows = [line.row for line in lines.totals]  # in reading order
    before, after = bisect_left(rows, total.row), bisect_right(rows, total.row)
    previous = rows[before - 1] if before else 0
    above = [line for line in parts if line.row < total.row]
    block = [line for line in above if line.row > previous]
    below = [line for line in parts if line.row > total.row]
    later = rows[after] if after < len(rows) else 0
    next_block = [line for line in below if not later or line.row < later]
    spans = [block, above] if above else [next_block, below]
    return [span for span in spans if span]


def _check_total(
    table: Table, total: Line, spans: list[Sequence[Line]], name: str
) -> Iterator[Problem]:
    entry = total.entries.get(name)
    if not spans or entry is None or entry.value is None:
        return
    if isinstance(entry.value, UnsavedFormula):
        return
    is_mark = name in table.kind.marks
    sums = [_sum([line.value(name) for line in span], is_mark=is_mark) for span in spans]
    expected = sums[0]
    read = None if isinstance(entry.value, ErrorValue) else _reads(entry.value)
    if expected is None or None in sums or read in sums:
        return
    if read is None and not isinstance(entry.value, ErrorValue):
        return
    yield problem_at(table.sheet.name, entry, "total_mismatch", f"{expected:.12g}")


def _sum(found: list[Value | None], *, is_mark: bool) -> float | None:
    """The sum of the numbers present, or the count of the marks; None when a part is hidden."""
    try:
        if is_mark:
            return float(sum(bool(mark(value)) for value in found))
        figures = [values.number(value) for value in found]
    except FlawError:
        return None
    if any(figure.is_hidden for figure in figures):
        return None
    present = [Decimal(str(figure.value)) for figure in figures if figure.value is not None]
    return float(sum(present, Decimal(0)))


def _reads(value: Value) -> float | None:
    try:
        found = values.number(value).value
    except FlawError:
        return None
    return None if found is None else float(found)
