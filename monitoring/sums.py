"""What comes out where some counts are added and others taken away, in every version they had."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from math import prod

import numpy as np
from numpy.typing import NDArray

from monitoring.suppression import Key

# With more choices of counts at one place, nearly every number is a sum of some of them.
MOST_TRIED = 2**12
AT_ONCE = 2**8
# Sums of decimals are a little off.
CLOSE = 1e-6
Values = Mapping[Key, set[float]]
Span = tuple[float, float]  # the least and the most


def are_too_many(values: Values) -> bool:
    """Whether the choices of counts, each in one version or not at all, are too many to try."""
    return prod(1 + len(each) for each in values.values()) > MOST_TRIED


def telling(values: Values, spans: Iterable[Span]) -> set[Key]:
    """The counts of every choice whose sum, less the sum of others, is in one of the spans.

    A count alone is no such choice. Two divisions of a whole that nobody tells differ so by what
    is hidden in one of them.
    """
    keys = sorted(values)
    totals, chosen = _choices([values[key] for key in keys])
    order = np.argsort(totals)
    totals, chosen = totals[order], chosen[order]
    found, every = 0, (1 << len(keys)) - 1
    for least, most in spans:
        first = np.searchsorted(totals, totals - most - CLOSE)
        last = np.searchsorted(totals, totals - least + CLOSE, side="right")
        for start in range(0, len(totals), AT_ONCE):
            if found == every:
                break
            some = slice(start, start + AT_ONCE)
            found |= _chosen(chosen, chosen[some], first[some], last[some])
    return {key for number, key in enumerate(keys) if found >> number & 1}


def _chosen(
    chosen: NDArray[np.int64],
    more: NDArray[np.int64],
    first: NDArray[np.int64],
    last: NDArray[np.int64],
) -> int:
    """The counts in a choice, together with the other choices from its first to before its last."""
    many = np.maximum(last - first, 0)
    starts = np.repeat(first - np.cumsum(many) + many, many)
    less = chosen[starts + np.arange(many.sum())]
    more = np.repeat(more, many)
    both = (more | less)[(more & less == 0) & (more > 0)]
    return int(np.bitwise_or.reduce(both[both & (both - 1) > 0], initial=0))


def combined(values: Values) -> NDArray[np.float64]:
    """Every number that comes out of some counts less others, none of them included."""
    found = np.zeros(1)
    for versions in values.values():
        found = np.unique(
            np.concatenate([found, *(found + sign * each for each in versions for sign in (1, -1))])
        )
    return found


def _choices(values: list[set[float]]) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
    """The sum of each choice of counts, and which those are, as bits."""
    totals, chosen = np.zeros(1), np.zeros(1, dtype=np.int64)
    for number, versions in enumerate(values):
        bit = 1 << number
        totals, chosen = (
            np.concatenate([totals, *(totals + each for each in sorted(versions))]),
            np.concatenate([chosen, *(chosen | bit for _ in versions)]),
        )
    return totals, chosen
