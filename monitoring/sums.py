"""Which stored counts are sums of others: years of their parts, all releases of their types, and
the whole country of its municipalities.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import groupby, permutations

from monitoring.percent import NATIONAL_CODE
from monitoring.suppression import Count, Key, Sum

ALL_TYPES = "alle"
# A year in its parts, and a half in its own; "" is the whole year.
DIVISIONS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("", ("h1", "h2")),
    ("h1", ("q1", "q2")),
    ("h2", ("q3", "q4")),
    ("", ("q1", "q2", "q3", "q4")),
    ("", ("h1", "q3", "q4")),
    ("", ("q1", "q2", "h2")),
)


def national_sums(keys: Iterable[Key]) -> Iterator[Sum]:
    """The whole country of its municipalities; the first part of a key is the municipality."""
    by_rest = sorted(keys, key=lambda key: (key[1:], key[0]))
    for rest, group in groupby(by_rest, key=lambda key: key[1:]):
        same = list(group)
        parts = tuple(key for key in same if key[0] != NATIONAL_CODE)
        if len(parts) < len(same) and parts:
            # What others have together is nobody's own count, so there is no rest to guard.
            yield Sum((NATIONAL_CODE, *rest), parts, is_complete=True)


def reading_sums(counts: Mapping[Key, Count]) -> Iterator[Sum]:
    """Sums among counts of indicators; keys are municipality, indicator and year.

    No register says which indicators are parts of others, so beside a hidden count any two of the
    same place and year may be a whole and its other part.
    """
    yield from national_sums(counts)
    places: dict[Key, list[Key]] = {}
    for key in counts:
        places.setdefault((key[0], key[2]), []).append(key)
    for own in places.values():
        hidden = [key for key in own if counts[key].value is None]
        seen = [key for key in own if counts[key].value is not None] if hidden else []
        for whole, part in permutations(seen, 2):
            yield from (Sum(whole, (part, small)) for small in hidden)


def release_sums(keys: Collection[Key]) -> Iterator[Sum]:
    """All sums among counts of releases; keys are municipality, year, unit, type and part."""
    yield from national_sums(keys)
    for series, parts in _grouped((key[:4], key[4]) for key in keys).items():
        yield from _of_parts(series, frozenset(parts))
    for (*place, part), types in _grouped(((*key[:3], key[4]), key[3]) for key in keys).items():
        yield from _of_types(tuple(place), part, types)


def _of_parts(series: Key, parts: frozenset[str]) -> Iterator[Sum]:
    for whole, pieces in DIVISIONS:
        there = [piece for piece in pieces if piece in parts]
        # One missing piece is the rest; with two the rest is nobody's alone.
        if whole in parts and there and len(pieces) - len(there) <= 1:
            found = tuple((*series, piece) for piece in there)
            yield Sum((*series, whole), found, is_complete=len(there) == len(pieces))


def _of_types(place: Key, part: str, types: Sequence[str]) -> Iterator[Sum]:
    """All types together, and each pair: nobody says whether types overlap."""
    others = [name for name in types if name != ALL_TYPES]
    if ALL_TYPES not in types or not others:
        return
    whole = (*place, ALL_TYPES, part)
    found = [(*place, name, part) for name in others]
    yield Sum(whole, tuple(found))
    if len(found) > 1:
        yield from (Sum(whole, (each,)) for each in found)
        yield from (Sum(whole, (one, two)) for one in found for two in found if one < two)


def _grouped(pairs: Iterable[tuple[Key, str]]) -> dict[Key, list[str]]:
    groups: dict[Key, list[str]] = {}
    for series, name in pairs:
        groups.setdefault(series, []).append(name)
    return groups
