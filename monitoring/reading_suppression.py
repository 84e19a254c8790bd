"""Which readings are withheld: no register says which indicators are parts of others.

So beside a hidden count any count of the same place and year may be the whole of any others. A
baseline is a reading of its year.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import permutations
from math import prod

from monitoring.percent import NATIONAL_CODE
from monitoring.suppression import MOST, Count, Key, gives_few, in_order, is_few

# With more choices of counts at one place, nearly every number is a sum of some of them.
MOST_TRIED = 2**10
MOST_DIVIDED = 6


@dataclass(slots=True)
class Place:
    """All counts of a municipality in a year, in every version they ever had."""

    shown: dict[Key, set[float]] = field(default_factory=lambda: defaultdict(set))
    hidden: set[Key] = field(default_factory=set)
    locked: dict[Key, set[float]] = field(default_factory=lambda: defaultdict(set))

    def add(self, count: Count) -> None:
        """One more version of one of its counts; a zero gives nothing away."""
        if count.value is None:
            self.hidden.add(count.key)
        elif count.is_locked:
            self.locked[count.key].add(count.value)
        elif count.value:
            self.shown[count.key].add(count.value)

    @property
    def secret(self) -> set[Key]:
        """The counts that are hidden in some version, or locked."""
        return self.hidden | set(self.locked)


@dataclass(slots=True)
class Readings:
    """All places as far as their counts have come, and what is withheld of them."""

    places: dict[Key, Place] = field(default_factory=lambda: defaultdict(Place))
    figures: dict[Key, set[Key]] = field(default_factory=lambda: defaultdict(set))
    gone: set[Key] = field(default_factory=set)

    def take(self, counts: Iterable[Count]) -> None:
        """More counts, and what is to be withheld because of them."""
        near, years = set(), set()
        for count in counts:
            place = (count.key[0], count.key[2])
            self.places[place].add(count)
            self.figures[count.key[1:]].add(count.key)
            near.add(place)
            years.add(count.key[2])
        for place in near:
            self.gone |= _within(self.places[place], self.gone)
        for figure in [each for each in self.figures if each[1] in years]:
            self._guard_country(figure)

    def _guard_country(self, figure: Key) -> None:
        """Withhold a national count where the municipalities leave few of it."""
        key = (NATIONAL_CODE, *figure)
        country = self.places.get((NATIONAL_CODE, figure[1]))
        if country is None or key not in country.shown or not self._is_told(figure, country):
            return
        # What is withheld of the country is to be told by nothing else of it either.
        country.locked[key] |= country.shown.pop(key)
        self.gone |= {key, *_within(country, self.gone)}

    def _is_told(self, figure: Key, country: Place) -> bool:
        keys = [key for key in self.figures[figure] if key[0] != NATIONAL_CODE]
        places = {key: self.places[key[0], key[2]] for key in keys}
        secret = sum(key in place.secret for key, place in places.items())
        if any(key in self.gone for key in keys):
            return True
        if not secret:
            return False
        known = sum(max(place.shown[key]) for key, place in places.items() if key in place.shown)
        wholes = country.shown[NATIONAL_CODE, *figure]
        if gives_few(wholes, known, secret):
            return True
        # A municipality that does not tell of the figure may tell of a whole and its other parts.
        silent = [
            place
            for (code, year), place in self.places.items()
            if year == figure[1] and (code, *figure) not in self.figures[figure]
        ]
        lefts = {rest for place in silent for rest in _left_over(place, self.gone)}
        return any(is_few(whole - known - left, secret) for whole in wholes for left in lefts)


def withheld_readings(counts: Iterable[Count]) -> frozenset[Key]:
    """The keys of what is withheld; keys are municipality, indicator and year."""
    readings = Readings()
    for together in in_order(counts):
        readings.take(together)
    return frozenset(readings.gone)


def _left_over(place: Place, gone: set[Key]) -> Iterator[float]:
    """What is left of each count of a place without others of it."""
    left = {key: values for key, values in place.shown.items() if key not in gone}
    if prod(1 + len(values) for values in left.values()) > MOST_TRIED:
        return
    for whole, wholes in left.items():
        others = [key for key in left if key != whole]
        yield from (rest for rest, parts in _rests(wholes, others, left) if parts)


def _within(place: Place, already: set[Key]) -> set[Key]:
    """What is withheld at one place: until no sum tells of a secret."""
    if not place.secret:
        return set()
    gone = set(place.locked) | (already & set(place.shown))
    left = {key: values for key, values in place.shown.items() if key not in gone}
    if prod(1 + len(values) for values in left.values()) > MOST_TRIED:
        return gone | set(left) | place.hidden
    withheld = [place.locked.get(key, set()) | place.shown.get(key, set()) for key in gone]
    told = {value for values in withheld for value in values}
    while telling := _telling(left, told, len(place.hidden - gone)):
        # By name, so that a later version of a count leaves the choice as it was.
        key = min(telling)
        told |= left.pop(key)
        gone.add(key)
    # A withheld count is more than four: beside it a small whole tells of the hidden one.
    limit = (MOST + 1) * len(gone) + MOST * len(place.hidden)
    is_told = bool(gone) and any(min(values) <= limit for values in left.values())
    return gone | place.hidden if is_told else gone


def _telling(left: Mapping[Key, set[float]], told: set[float], hidden: int) -> set[Key]:
    """The counts in a sum that could leave the hidden ones, or one that is withheld."""
    found: set[Key] = set()
    for whole, wholes in left.items():
        others = [key for key in left if key != whole]
        for rest, parts in _rests(wholes, others, left):
            few = hidden and (parts or hidden > 1) and is_few(rest, hidden)
            if few or (parts and rest in told):
                found |= {whole, *parts}
    sums = _sums(left)[1:]
    # What is withheld may itself be the sum of what is shown.
    found |= {key for total, parts in sums if len(parts) > 1 and total in told for key in parts}
    if hidden and len(left) <= MOST_DIVIDED:
        # Nobody tells of the whole, and two divisions of it differ by what is hidden.
        for (one, first), (other, second) in permutations(sums, 2):
            if len(first) > 1 and is_few(one - other, hidden) and not set(first) & set(second):
                found |= {*first, *second}
    return found


def _sums(left: Mapping[Key, set[float]]) -> list[tuple[float, tuple[Key, ...]]]:
    found: list[tuple[float, tuple[Key, ...]]] = [(0.0, ())]
    for key, values in left.items():
        found += [(total + value, (*parts, key)) for total, parts in found for value in values]
    return found


def _rests(
    wholes: set[float], others: list[Key], left: Mapping[Key, set[float]]
) -> Iterator[tuple[float, tuple[Key, ...]]]:
    """What is left of a whole without each choice of others, and which those are."""
    found: list[tuple[float, tuple[Key, ...]]] = [(whole, ()) for whole in wholes]
    for key in others:
        found += [
            (rest - value, (*parts, key))
            for rest, parts in found
            for value in left[key]
            if rest > value
        ]
    yield from found
