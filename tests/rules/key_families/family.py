"""A family of keys: texts that are built, and the enumeration of the code they are built over."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import product

from tests.rules.built_keys import HOLE
from words.vocabulary import dashed


@dataclass(frozen=True, slots=True)
class Family:
    """The keys that a pattern makes in some modules and templates.

    An optional one is asked for with `words.has` first, so that not every key of it needs a text.
    """

    pattern: str
    places: frozenset[str]
    keys: frozenset[str]
    is_optional: bool = False


def family(
    pattern: str, *holes: Iterable[object], at: Iterable[str], is_optional: bool = False
) -> Family:
    """The family of every filling of the holes, one enumeration a hole."""
    fillings = product(*([str(each) for each in hole] for hole in holes))
    keys = frozenset(pattern.replace(HOLE, "%s") % filling for filling in fillings)
    return Family(pattern, frozenset(at), keys, is_optional)


def dashes(members: Iterable[object]) -> tuple[str, ...]:
    """The members as the catalogs write them."""
    return tuple(dashed(str(each)) for each in members)


def within(folder: str, *names: str) -> tuple[str, ...]:
    """Modules of a folder, named without it."""
    return tuple(f"{folder}/{name}" for name in names)
