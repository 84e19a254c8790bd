"""Counts as series of a drawing, and the limit of their criterion as a line of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from exhibits.drawn.drawing import Line, Numbers
from exhibits.drawn.number_labels import written
from exhibits.exhibit.drawn_rows import sign_of, values_of
from exhibits.releases.sentences import distance, figure
from monitoring.threshold import Rule, meets
from words.catalog import Words


def counts_line(
    name: str,
    cells: Iterable[tuple[float | None, str | None]],
    rule: Rule,
    said: Sequence[str],
) -> Line:
    """Pairs of a count and what stands for none; a count that misses the criterion is a ring."""
    pairs = list(cells)
    values = values_of(value for value, _ in pairs)
    signs = tuple("" if nothing == "" else sign_of(nothing) for _, nothing in pairs)
    hollow = tuple(value is not None and meets(value, rule) is not True for value in values)
    return Line(
        name, values, numbers=Numbers("count"), signs=signs, hollow=hollow, said=tuple(said)
    )


def count_said(where: str, value: float | None, rule: Rule, words: Words) -> tuple[str, ...]:
    """Who and when, how many, and how far that is from the limit."""
    if value is None:
        return (where,)
    counted = f"{figure(value, words)} {words(f'release-unit-{rule.unit}')}"
    limit = words(
        "release-hover-limit",
        threshold=figure(rule.threshold, words),
        distance=distance(int(value), rule, words),
    )
    return where, counted, limit


def limit_line(threshold: float, count: int, words: Words) -> Line:
    """The limit beside every one of so many rows; its name says its number."""
    numbers = Numbers()
    name = f"{words('export-limit')}: {written(threshold, numbers, words.language)}"
    return Line(name, (threshold,) * count, "limit", numbers, is_rule=True)
