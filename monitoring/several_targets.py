"""A municipality with targets for several years is one municipality: which target it counts by."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from datetime import date
from typing import Protocol, TypeVar


class ForYears(Protocol):
    """A target, as far as it says whose it is, of what, and for which years."""

    @property
    def municipality_code(self) -> str: ...
    @property
    def goal_no(self) -> int | None: ...
    @property
    def indicator_code(self) -> str | None: ...
    @property
    def baseline_year(self) -> int | None: ...
    @property
    def target_year(self) -> int | None: ...
    @property
    def is_example(self) -> bool: ...


AnyTarget = TypeVar("AnyTarget", bound=ForYears)


def by_goal(row: ForYears) -> Hashable:
    """What makes two targets of a municipality one: their goal."""
    return row.municipality_code, row.goal_no


def by_indicator(row: ForYears) -> Hashable:
    """What makes two targets of a municipality one: what they count."""
    return row.municipality_code, row.indicator_code


def counted_once(
    rows: Sequence[AnyTarget], on: date, key: Callable[[AnyTarget], Hashable] = by_goal
) -> tuple[AnyTarget, ...]:
    """One row per municipality and goal, in the order of `rows`; for how many stand where.

    The target whose year is not over on the day counts, the nearest of several; else the newest.
    Published ones come before examples.
    """
    best: dict[Hashable, int] = {}
    ranks = [(row.is_example, _rank(row.target_year, on)) for row in rows]
    for place in sorted(range(len(rows)), key=ranks.__getitem__):
        best.setdefault(key(rows[place]), place)
    return tuple(rows[place] for place in sorted(best.values()))


def summed_once(rows: Sequence[AnyTarget]) -> tuple[AnyTarget, ...]:
    """One row per municipality for a sum of targets, in the order of `rows`.

    Where a municipality has several targets, that for the years most municipalities share is
    taken, on a tie the later one.
    """
    places = _places_by_years(rows)

    def worth(place: int) -> tuple[int, int, int]:
        start, end = years = _years(rows[place])
        return len(places[years]), end or 0, start or 0

    best: dict[str, int] = {}
    for place in sorted(range(len(rows)), key=worth, reverse=True):
        best.setdefault(rows[place].municipality_code, place)
    return tuple(rows[place] for place in sorted(best.values()))


def with_shared_years(rows: Sequence[AnyTarget]) -> tuple[AnyTarget, ...]:
    """The rows for the years that every municipality has, which make a sum; else none.

    Of several such years the latest.
    """
    everyone = {row.municipality_code for row in rows}
    shared = [
        (end, start)
        for (start, end), codes in _places_by_years(rows).items()
        if codes == everyone and start is not None and end is not None
    ]
    if not shared:
        return ()
    end, start = max(shared)
    return tuple(row for row in rows if _years(row) == (start, end))


def _years(row: ForYears) -> tuple[int | None, int | None]:
    return row.baseline_year, row.target_year


def _places_by_years(rows: Sequence[ForYears]) -> dict[tuple[int | None, int | None], set[str]]:
    found: dict[tuple[int | None, int | None], set[str]] = {}
    for row in rows:
        found.setdefault(_years(row), set()).add(row.municipality_code)
    return found


def _rank(year: int | None, on: date) -> tuple[int, int]:
    """What is ahead by how near it is, what is past by how new, and last what has no year."""
    if year is None:
        return 2, 0
    return (0, year) if year >= on.year else (1, -year)
