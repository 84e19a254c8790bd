"""The counts of one place and year: which are withheld, so that none gives a secret one back."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from monitoring.sums import CLOSE, Span, Values, are_too_many, combined, telling
from monitoring.suppression import LEAST, MOST, Count, Key


@dataclass(slots=True)
class Place:
    """All counts of a municipality in a year, in every version they ever had."""

    shown: dict[Key, set[float]] = field(default_factory=lambda: defaultdict(set))
    zeros: set[Key] = field(default_factory=set)
    hidden: set[Key] = field(default_factory=set)
    locked: set[Key] = field(default_factory=set)

    def add(self, count: Count) -> None:
        """One more version of one of its counts; a zero is part of no sum."""
        if count.is_locked:
            self.locked.add(count.key)
        elif count.value is None:
            self.hidden.add(count.key)
        elif count.value:
            self.shown[count.key].add(count.value)
        else:
            self.zeros.add(count.key)

    def left(self, gone: set[Key]) -> Values:
        """What is shown of it and not withheld."""
        return {key: values for key, values in self.shown.items() if key not in gone}

    def is_told_by(self, numbers: Iterable[Span], gone: set[Key]) -> bool:
        """Whether a number between these, were it a count of the place, would tell of a secret."""
        left = self.left(gone)
        spans = spans_of(self, gone)
        if spans and are_too_many(left):
            return True
        every = combined(left) if spans else np.zeros(0)
        return any(
            _meets((low - every, high - every), span) or _meets((every - high, every - low), span)
            for low, high in numbers
            for span in spans
            if high > 0
        )


def within(place: Place, already: set[Key], beside: Iterable[Span] = ()) -> set[Key]:
    """What is withheld at one place: until no sum tells of a secret.

    `beside` are the spans of other numbers that are not to be told. Beside a count that a lead hid
    all are withheld, zeros too, since any of them may be its parts or its whole, whatever it is.
    """
    gone = place.locked | (already & set(place.shown))
    if place.locked:
        return gone | set(place.shown) | place.zeros
    spans = [*spans_of(place, gone), *beside]
    if not spans:
        return gone
    left = dict(place.left(gone))
    if are_too_many(left):
        return gone | set(left) | place.hidden
    while found := _telling(place, left, spans):
        # By name, so that a later version of a count leaves the choice as it was.
        key = min(found)
        spans += [(value, value) for value in left.pop(key)]
        gone.add(key)
    return gone | place.hidden if _say_each(place, left, gone) else gone


def spans_of(place: Place, gone: set[Key]) -> list[Span]:
    """Between what numbers the secrets of a place are: hidden ones together, each withheld one."""
    withheld = [place.shown[key] for key in gone if key in place.shown]
    few = [(2 * CLOSE, float(MOST * len(place.hidden)))] if place.hidden else []
    return few + [(value, value) for values in withheld for value in values]


def _telling(place: Place, left: Values, spans: list[Span]) -> set[Key]:
    found = telling(left, spans)
    # Zeros may be all that is in a count besides, and several hidden ones all that is in it.
    alone = spans if place.zeros else spans[: len(place.hidden) > 1]
    return found | {
        key
        for key, values in left.items()
        if any(_meets((np.array([each]),) * 2, span) for each in values for span in alone)
    }


def _say_each(place: Place, left: Values, gone: set[Key]) -> bool:
    """Whether a sign that says which counts are few says how many each of them is."""
    if not place.hidden:
        return False
    # A withheld count is more than four: beside it a small rest tells of the hidden one.
    limit = float((MOST + 1) * len(gone) + MOST * len(place.hidden))
    if gone and any(min(values) <= limit for values in left.values()):
        return True
    if gone and telling(left, [(CLOSE, limit)]):
        return True
    # A hidden whole is no more than four, and each of its parts no less than one.
    small = {key: {each for each in values if each <= MOST} for key, values in left.items()}
    parts = combined({key: values for key, values in small.items() if values})
    lacking = MOST - parts[(parts >= 0) & (parts <= MOST)]
    return bool(np.any((lacking > 0) & (lacking < len(place.hidden) * LEAST)))


def _meets(rests: tuple[NDArray[np.float64], NDArray[np.float64]], span: Span) -> bool:
    """Whether any rest, between its least and most, can be in the span."""
    return bool(np.any((rests[0] <= span[1] + CLOSE) & (rests[1] >= span[0] - CLOSE)))
