"""Total rows and reduction columns: recomputed, compared, never trusted."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import ROUND_HALF_UP, Decimal

from loaders import values
from loaders.line import Entry, Line
from loaders.lines import Lines, is_national
from loaders.problems import Problem
from loaders.reference import Reference
from loaders.tables import Table
from loaders.values import ErrorValue, Figure, Flaw, UnsavedFormula

GROUPING = ("year", "indicator", "release_type", "unit", "goal", "programme", "method", "criterion")


def total_problems(table: Table, lines: Lines, reference: Reference) -> Iterator[Problem]:
    """Where a total row, a reduction or its percentage is not what the rows give."""
    for total in lines.totals:
        parts = [line for line in _above(lines, total) if not is_national(line, reference)]
        for name in _summed(table):
            yield from _check_total(table, total, _same_group(total, parts), name)
    for line in (*lines.facts, *lines.totals):
        if not is_national(line, reference):
            yield from _check_reduction(table, line)


def _above(lines: Lines, total: Line) -> list[Line]:
    previous = max((line.row for line in lines.totals if line.row < total.row), default=0)
    above = [line for line in lines.facts if previous < line.row < total.row]
    return above or [line for line in lines.facts if line.row > total.row]


def _summed(table: Table) -> list[str]:
    spread = table.kind.spread
    if table.spread and spread is not None and spread.layout != "long":
        return [spread.cell_field]
    return [column.field for column in table.kind.columns if column.is_summed]


def _same_group(total: Line, parts: Sequence[Line]) -> list[Line] | None:
    """The lines a total is about; None when it does not say which of several groups it means."""
    chosen = [line for line in parts if all(_agrees(total, line, name) for name in GROUPING)]
    groups = {tuple(str(line.value(name)) for name in GROUPING) for line in chosen}
    return chosen if len(groups) <= 1 else None


def _agrees(total: Line, line: Line, name: str) -> bool:
    return total.value(name) is None or str(total.value(name)) == str(line.value(name))


def _check_total(table: Table, total: Line, parts: list[Line] | None, name: str) -> Iterator[Problem]:
    entry = total.entries.get(name)
    if not parts or entry is None or entry.value is None or isinstance(entry.value, UnsavedFormula):
        return
    expected = _sum([line.value(name) for line in parts], is_mark=name in {"runs", "is_chosen", "answer"})
    if expected is None or (not isinstance(entry.value, ErrorValue) and _reads(entry.value) in (None, expected)):
        return
    yield _problem(table, entry, "total_mismatch", {"expected": f"{expected:g}"})


def _sum(found: list[values.Value | None], *, is_mark: bool) -> float | None:
    """The sum of the numbers present, or the count of the marks; None when a part is hidden or unreadable."""
    try:
        if is_mark:
            return float(sum(bool(values.mark(value)) for value in found))
        figures = [values.number(value) for value in found]
    except Flaw:
        return None
    if any(figure.is_hidden for figure in figures):
        return None
    present = [Decimal(str(figure.value)) for figure in figures if figure.value is not None]
    return float(sum(present, Decimal(0)))


def _reads(value: values.Value) -> float | None:
    try:
        found = values.number(value).value
    except Flaw:
        return None
    return None if found is None else float(found)


def _figure(line: Line, name: str) -> Figure:
    try:
        return values.number(line.value(name))
    except Flaw:
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
    if entry and given is not None and baseline and not _is_percent(given, entry, fall / Decimal(str(baseline)) * 100):
        exact = (fall / Decimal(str(baseline)) * 100).quantize(Decimal(1), ROUND_HALF_UP)
        yield _problem(table, entry, "percent_mismatch", {"expected": f"{exact}"})


def _is_percent(given: float, entry: Entry, exact: Decimal) -> bool:
    """64 for 64.495, and 0.64495 where the cell itself is formatted as a percentage."""
    written = Decimal(str(given))
    if isinstance(entry.value, float) and abs(written) <= 1 and abs(exact) > 1:
        written *= 100
    digits = Decimal(1).scaleb(int(written.normalize().as_tuple().exponent)) if written % 1 else Decimal(1)
    return abs(written - exact) <= Decimal("0.005") or written == exact.quantize(digits, ROUND_HALF_UP)


def _problem(table: Table, entry: Entry, code: str, details: dict[str, str]) -> Problem:
    read = None if entry.value is None else values.shown(entry.value)
    return Problem(code, table.sheet.name, entry.cell, read, details)
