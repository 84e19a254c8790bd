"""Which readings are withheld: no register says which indicators are parts of others.

So beside a hidden count any count of the same place and year may be the whole of any others. A
baseline is a reading of its year.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from monitoring.percent import NATIONAL_CODE
from monitoring.suppression import Count, Key, gives_few, is_few

MOST_TRIED = 12  # with more counts at one place, nearly every number is a sum of some of them


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


def withheld_readings(counts: Iterable[Count]) -> frozenset[Key]:
    """The keys of what is withheld; keys are municipality, indicator and year."""
    places: dict[Key, Place] = defaultdict(Place)
    for count in counts:
        places[count.key[0], count.key[2]].add(count)
    gone = {key for place in places.values() for key in _within(place)}
    return frozenset(gone | set(_of_country(places, gone)))


def _within(place: Place) -> set[Key]:
    """What is withheld at one place: the smallest first, until no sum tells of a secret."""
    gone, left = set(place.locked), dict(place.shown)
    if not place.secret:
        return set()
    if len(left) > MOST_TRIED:
        return gone | set(left)
    told = {value for values in place.locked.values() for value in values}
    while telling := _telling(left, told, len(place.hidden - gone)):
        key = min(telling, key=lambda each: (max(left[each]), each))
        told |= left.pop(key)
        gone.add(key)
    return gone


def _telling(left: Mapping[Key, set[float]], told: set[float], hidden: int) -> set[Key]:
    """The counts in a sum that could leave the hidden ones, or one that is withheld."""
    found: set[Key] = set()
    for whole, wholes in left.items():
        others = [key for key in left if key != whole]
        for rest, parts in _rests(wholes, others, left):
            few = hidden and (parts or hidden > 1) and is_few(rest, hidden)
            if few or (parts and rest in told):
                found |= {whole, *parts}
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


def _of_country(places: Mapping[Key, Place], gone: set[Key]) -> Iterator[Key]:
    """The national counts of which what the municipalities show leaves few, or one withheld."""
    by_figure: dict[Key, list[Key]] = defaultdict(list)
    for place in places.values():
        for key in {*place.shown, *place.secret}:
            by_figure[key[1:]].append(key)
    for keys in by_figure.values():
        country = next((key for key in keys if key[0] == NATIONAL_CODE), None)
        if country is None:
            continue
        others = [(key, places[key[0], key[2]]) for key in keys if key != country]
        shown = [max(place.shown[key]) for key, place in others if _is_shown(key, place, gone)]
        secret = [key for key, place in others if key in place.secret]
        wholes = places[country[0], country[2]].shown.get(country, set())
        if any(key in gone for key, _ in others) or gives_few(wholes, sum(shown), len(secret)):
            yield country


def _is_shown(key: Key, place: Place, gone: set[Key]) -> bool:
    return key not in gone and key in place.shown
