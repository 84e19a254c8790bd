"""Reduction columns of a target: recomputed from baseline and target, compared, never trusted."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal

from loaders.formats.problems import Problem
from loaders.meaning import values
from loaders.meaning.values import FlawError
from loaders.tables.line import Entry, Line

LARGEST_PERCENT = 10**6
FINEST = -12
HALF_A_HUNDREDTH = Decimal("0.005")


def reduction_problems(sheet: str, line: Line) -> Iterator[Problem]:
    """Where a reduction, in number or in percent, is not what baseline and target give."""
    baseline, target = _figure(line, "baseline"), _figure(line, "target")
    if baseline is None or target is None:
        return
    fall = baseline - target
    given = _figure(line, "reduction")
    if given is not None and given != fall:
        yield problem_at(sheet, line.entries["reduction"], "reduction_mismatch", f"{fall:.12g}")
    given = _figure(line, "reduction_percent")
    if given is not None and baseline:
        exact = fall / baseline * 100
        entry = line.entries["reduction_percent"]
        if not any(_is_rounded(each, exact) for each in _readings(entry, given)):
            yield problem_at(sheet, entry, "percent_mismatch", _whole(exact))


def _figure(line: Line, name: str) -> Decimal | None:
    try:
        found = values.number(line.value(name)).value
    except FlawError:
        return None
    return None if found is None else Decimal(str(found))


def _readings(entry: Entry, given: Decimal) -> list[Decimal]:
    """64 is 64 percent; so is 0.64 in a cell that is formatted as a percentage."""
    return [given] if isinstance(entry.value, str) or given > 1 else [given, given * 100]


def _is_rounded(written: Decimal, exact: Decimal) -> bool:
    """Whether 64 or 64.5 is what 64.495 comes to with as many decimals as were written."""
    if max(abs(written), abs(exact)) > LARGEST_PERCENT:
        return written == exact
    exponent = max(min(int(written.normalize().as_tuple().exponent), 0), FINEST)
    if abs(written - exact) <= HALF_A_HUNDREDTH:
        return True
    return written == exact.quantize(Decimal(1).scaleb(exponent), ROUND_HALF_UP)


def _whole(exact: Decimal) -> str:
    if abs(exact) > LARGEST_PERCENT:
        return f"{exact:.3g}"
    return f"{exact.quantize(Decimal(1), ROUND_HALF_UP)}"


def problem_at(sheet: str, entry: Entry, code: str, expected: str) -> Problem:
    """A problem about a figure that was expected to be another."""
    read = None if entry.value is None else values.shown(entry.value)
    return Problem(code, sheet, entry.cell, read, {"expected": expected})
