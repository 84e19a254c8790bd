"""What a hidden count is to the counts around it, so that none can be worked out from them.

A hidden count is 1, 2, 3 or 4. What is withheld beside it is so at every moment and for everyone
whose own it is not, and is decided by every version a count ever had: two moments, or two readers
together, give back no more than one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from monitoring.status import HIDDEN_VALUES

Key = tuple[str, ...]
LEAST, MOST = HIDDEN_VALUES[0], HIDDEN_VALUES[-1]


@dataclass(frozen=True, slots=True)
class Count:
    """One version of a count as a stranger meets it; the key's first part is the municipality.

    `value` is None where it is small and hidden. A locked one is a figure that a lead hid, and its
    value is not looked at. `order` grows with the time it was stored.
    """

    key: Key
    value: float | None
    is_locked: bool = False
    order: int = 0


def in_order(counts: Iterable[Count]) -> Iterator[list[Count]]:
    """The counts that were stored together, the first stored first.

    What is withheld is decided as they come, and stays so: a page saved before the next ones came
    would else give back, beside a later page, what is withheld on either.
    """
    for _, together in groupby(sorted(counts, key=_order), key=_order):
        yield list(together)


def _order(count: Count) -> int:
    return count.order


def gives_few(wholes: Iterable[float], known: float, unknown: int) -> bool:
    """Whether a whole less what is known could be no more than a few hidden counts.

    Where more is left, others nobody told of are in the whole. `unknown` is how many are hidden.
    """
    return unknown > 0 and any(whole - known <= MOST * unknown for whole in wholes)


def is_few(rest: float, unknown: int = 1) -> bool:
    """Whether a number could be that many hidden counts."""
    return 0 < rest <= MOST * unknown
