"""Total rows and reduction columns: recomputed, compared, never trusted."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import ROUND_HALF_UP, Decimal

from loaders import values
from loaders.cells import ErrorValue, UnsavedFormula, Value
from loaders.kind import NAME_COLUMN
from loaders.line import Entry, Line
from loaders.lines import Lines, is_national
from loaders.problems import Problem
from loaders.reference import Reference
from loaders.tables import Table
from loaders.values import Figure, FlawError

GROUPING = (
    *("year", "indicator", "release_type", "unit"),
    *("goal", "programme", "method", "criterion"),
)
MARKED = frozenset({"runs", "is_chosen", "answer"})
NUMBER = re.compile(r"\d+")


def total_problems(table: Table, lines: Lines, reference: Reference) -> Iterator[Problem]:
    """Where a total row, a reduction or its percentage is not what the rows give."""
    if table.layout == "lists":
        yield from _list_totals(table, lines)
        return
    facts = [line for line in lines.facts if not is_national(line, reference)]
    by_group = _grouped(facts) if lines.totals else {}
    for total in lines.totals:
        for name in _summed(table):
            parts = by_group.get(_group(total)) or [it for it in facts if _agrees(total, it)]
            yield from _check_total(table, total, _spans(lines, total, parts), name)
    for line in (*facts, *lines.totals) if "baseline" in table.columns else ():
        yield from _check_reduction(table, line)


def _list_totals(table: Table, lines: Lines) -> Iterator[Problem]:
    """A count under a list is compared with the names above it."""
    for total in lines.totals:
        ((row, column), value) = (entry := total.entries[NAME_COLUMN]).position, entry.value
        found = NUMBER.findall(values.shown(value)) if value is not None else []
        names = [
            line
            for line in lines.facts
            if line.entries[NAME_COLUMN].position[1] == column and line.row < row
        ]
        if found and int(found[-1]) != len(names):
            yield _problem(table, entry, "total_mismatch", {"expected": f"{len(names)}"})


def _summed(table: Table) -> list[str]:
    spread = table.kind.spread
    if table.spread and spread is not None and spread.layout != "long":
        return [spread.cell_field]
    return [column.field for column in table.kind.columns if column.is_summed]


def _group(line: Line) -> tuple[str, ...]:
    return tuple(str(line.value(name)) for name in GROUPING)


def _grouped(lines: Sequence[Line]) -> dict[tuple[str, ...], list[Line]]:
    groups: dict[tuple[str, ...], list[Line]] = {}
    for line in lines:
        groups.setdefault(_group(line), []).append(line)
    return groups


def _agrees(total: Line, line: Line) -> bool:
    """Whether a line is among those a total names: a total without a year is about all years."""
    named = [name for name in GROUPING if total.value(name) is not None]
    return all(str(total.value(name)) == str(line.value(name)) for name in named)


def _spans(lines: Lines, total: Line, parts: Sequence[Line]) -> list[Sequence[Line]]:
    """What a total may be about: its own block first, then everything above, else all below."""
    previous = max((line.row for line in lines.totals if line.row < total.row), default=0)
    above = [line for line in parts if line.row < total.row]
    block = [line for line in above if line.row > previous]
    below = [line for line in parts if line.row > total.row]
    later = min((line.row for line in lines.totals if line.row > total.row), default=0)
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
    sums = [_sum([line.value(name) for line in span], is_mark=name in MARKED) for span in spans]
    expected = sums[0]
    read = None if isinstance(entry.value, ErrorValue) else _reads(entry.value)
    if expected is None or None in sums or read in sums:
        return
    if read is None and not isinstance(entry.value, ErrorValue):
        return
    yield _problem(table, entry, "total_mismatch", {"expected": f"{expected:.12g}"})


def _sum(found: list[Value | None], *, is_mark: bool) -> float | None:
    """The sum of the numbers present, or the count of the marks; None when a part is hidden."""
    try:
        if is_mark:
            return float(sum(bool(values.mark(value)) for value in found))
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


def _figure(line: Line, name: str) -> Figure:
    try:
        return values.number(line.value(name))
    except FlawError:
        return values.BLANK


def _check_reduction(table: Table, line: Line) -> Iterator[Problem]:
    baseline, target = _figure(line, "baseline").value, _figure(line, "target").value
    if baseline is None or target is None:
        return
    fall = Decimal(str(baseline)) - Decimal(str(target))
    entry, given = line.entries.get("reduction"), _figure(line, "reduction").value
    if entry and given is not None and Decimal(str(given)) != fall:
        yield _problem(table, entry, "reduction_mismatch", {"expected": f"{fall:g}"})
    entry, given = line.entries.get("reduction_percent"), _figure(line, "reduction_percent").value
    if (
        entry
        and given is not None
        and baseline
        and not _is_percent(given, entry, fall / Decimal(str(baseline)) * 100)
    ):
        exact = (fall / Decimal(str(baseline)) * 100).quantize(Decimal(1), ROUND_HALF_UP)
        yield _problem(table, entry, "percent_mismatch", {"expected": f"{exact}"})


def _is_percent(given: float, entry: Entry, exact: Decimal) -> bool:
    """64 for 64.495, and 0.64495 where the cell itself is formatted as a percentage."""
    written = Decimal(str(given))
    if isinstance(entry.value, float) and abs(written) <= 1 and abs(exact) > 1:
        written *= 100
    digits = (
        Decimal(1).scaleb(int(written.normalize().as_tuple().exponent))
        if written % 1
        else Decimal(1)
    )
    return abs(written - exact) <= Decimal("0.005") or written == exact.quantize(
        digits, ROUND_HALF_UP
    )


def _problem(table: Table, entry: Entry, code: str, details: dict[str, str]) -> Problem:
    read = None if entry.value is None else values.shown(entry.value)
    return Problem(code, table.sheet.name, entry.cell, read, details)
