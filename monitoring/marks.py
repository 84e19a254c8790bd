"""Marks that stand beside a status and never change it."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from fractions import Fraction

from monitoring.exact import exact
from monitoring.status import Case, with_value
from monitoring.targets import Reading, Target, Unit


class Mark(StrEnum):
    """What a reader should know before leaning on a status."""

    SENSITIVE = "sensitive"
    PROVISIONAL = "provisional"
    ESTIMATE = "estimate"
    STALE = "stale"
    EXAMPLE = "example"


def marks_of(target: Target, reading: Reading | None, is_stale: bool) -> Iterator[Mark]:
    """Give the marks that follow from the figures alone; sensitivity needs the table."""
    if reading is not None and reading.status in {Mark.PROVISIONAL, Mark.ESTIMATE}:
        yield Mark(reading.status)
    if reading is not None and is_stale:
        yield Mark.STALE
    if target.is_example or (reading is not None and reading.is_example):
        yield Mark.EXAMPLE


def is_sensitive(case: Case, unit: Unit, value: float) -> bool:
    """Tell whether one person more or less would give another status; counts only."""
    if unit != Unit.COUNT:
        return False
    count = exact(value)
    near = [count + step for step in (-1, 1) if count + step >= 0]
    found = {with_value(case, Fraction(case.plan.sign) * one) for one in [count, *near]}
    return len(found) > 1
