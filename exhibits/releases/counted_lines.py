"""Counts as series of a drawing, and the limit of their criterion as a line of it."""

from __future__ import annotations

from collections.abc import Iterable

from exhibits.drawn.drawing import Line, Numbers
from exhibits.drawn.number_labels import written
from exhibits.exhibit.drawn_rows import sign_of, values_of
from monitoring.threshold import Rule, meets
from words.catalog import Words


def counts_line(name: str, cells: Iterable[tuple[float | None, str | None]], rule: Rule) -> Line:
    """Pairs of a count and what stands for none; a count that misses the criterion is a ring."""
    pairs = list(cells)
    values = values_of(value for value, _ in pairs)
    signs = tuple("" if nothing == "" else sign_of(nothing) for _, nothing in pairs)
    hollow = tuple(value is not None and meets(value, rule) is not True for value in values)
    return Line(name, values, numbers=Numbers("count"), signs=signs, hollow=hollow)


def limit_line(threshold: float, count: int, words: Words) -> Line:
    """The limit beside every one of so many rows; its name says its number."""
    numbers = Numbers()
    name = f"{words('export-limit')}: {written(threshold, numbers, words.language)}"
    return Line(name, (threshold,) * count, "limit", numbers, is_rule=True)
