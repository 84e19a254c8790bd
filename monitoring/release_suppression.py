"""Which counts of releases are withheld: years and their parts, types, and the whole country.

Counts of one municipality, year and unit are a block. Where one of them is hidden and another may
hold it, all but the year's total are withheld: nobody says whether types overlap, and what is not
printed can be added up from what is.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import product
from math import inf
from types import MappingProxyType

from monitoring.percent import NATIONAL_CODE
from monitoring.suppression import LEAST, MOST, Count, Key, gives_few, in_order, is_few

Cell = tuple[str, str]  # type and part of the year; "" is the whole year
ALL = "alle"
NAMES_OF_ALL = frozenset({ALL, "i alt", "ialt", "total", "samlet", "all"})
TOP: Cell = (ALL, "")
QUARTERS: Mapping[str, frozenset[int]] = MappingProxyType(
    {
        "": frozenset({1, 2, 3, 4}),
        "h1": frozenset({1, 2}),
        "h2": frozenset({3, 4}),
        **{f"q{number}": frozenset({number}) for number in (1, 2, 3, 4)},
    }
)
HALVES: Mapping[str, tuple[str, str]] = MappingProxyType(
    {"": ("h1", "h2"), "h1": ("q1", "q2"), "h2": ("q3", "q4")}
)
# A year in its parts, and a half in its own.
DIVISIONS: tuple[tuple[str, tuple[str, ...]], ...] = (
    *HALVES.items(),
    ("", ("q1", "q2", "q3", "q4")),
    ("", ("h1", "q3", "q4")),
    ("", ("q1", "q2", "h2")),
)


@dataclass(slots=True)
class Block:
    """All counts of a municipality, year and unit, in every version they ever had."""

    shown: dict[Cell, set[float]] = field(default_factory=lambda: defaultdict(set))
    hidden: set[Cell] = field(default_factory=set)
    keys: dict[Cell, set[Key]] = field(default_factory=lambda: defaultdict(set))
    is_locked: bool = False

    def add(self, count: Count) -> None:
        """One more version of one of its counts; keys end with type and part."""
        release_type, part = count.key[-2:]
        cell = (ALL if release_type in NAMES_OF_ALL else release_type, part)
        self.keys[cell].add(count.key)
        self.is_locked |= count.is_locked
        if count.is_locked:
            return
        if count.value is None:
            self.hidden.add(cell)
        else:
            self.shown[cell].add(count.value)

    @property
    def types(self) -> set[str]:
        """The types besides all of them together."""
        return {release_type for release_type, _ in self.keys if release_type != ALL}


def withheld_releases(counts: Iterable[Count]) -> frozenset[Key]:
    """The keys of what is withheld; keys are municipality, year, unit, type and part."""
    blocks: dict[Key, Block] = defaultdict(Block)
    gone: dict[Key, set[Cell]] = defaultdict(set)
    for together in in_order(counts):
        near = {count.key[:3] for count in together}
        for count in together:
            blocks[count.key[:3]].add(count)
        for place in near:
            gone[place] |= _within(blocks[place])
        for year in {place[1:] for place in near}:
            country = (NATIONAL_CODE, *year)
            places = [
                (blocks[p], gone[p]) for p in sorted(blocks) if p[1:] == year and p != country
            ]
            if country in blocks:
                gone[country] |= _of_country(blocks[country], places)
                if blocks[country].is_locked:
                    _withhold_two(places)
    for place, cells in _in_other_units(blocks, gone).items():
        gone[place] |= cells
    return frozenset(
        key for place, cells in gone.items() for cell in cells for key in blocks[place].keys[cell]
    )


def _in_other_units(
    blocks: Mapping[Key, Block], gone: Mapping[Key, set[Cell]]
) -> dict[Key, set[Cell]]:
    """The same cells in the other unit: people are no more than their releases."""
    together: dict[Key, list[Key]] = defaultdict(list)
    for place in blocks:
        together[place[:2]].append(place)
    found: dict[Key, set[Cell]] = defaultdict(set)
    for place, cells in gone.items():
        for other in together[place[:2]] if cells else ():
            if other != place:
                found[other] |= cells & (set(blocks[other].keys) - {TOP})
    return found


def _within(block: Block) -> set[Cell]:
    """What is withheld of one block, whatever stands in others."""
    every = set(block.keys)
    if block.is_locked:
        return every
    hidden = block.hidden - {TOP}
    if not hidden:  # what is shown is no part of a total that is itself few
        return every - {TOP} if _leaves_few(block) else set()
    if not any(_may_hold(each, other) for each in hidden for other in every - {each}):
        return every - {TOP} if _leaves_few(block) else set()
    least = min(block.shown.get(TOP, {inf}))
    # A total that is few itself, or no more than its parts are, tells of each of them.
    if TOP in block.hidden or least < len(every):
        return every
    # Several hidden ones tell of each other, one that was more at another moment of the rest, and
    # one beside a small total of the counts above four.
    is_told = len(hidden) > 1 or least <= MOST + (MOST + 1) * len(every)
    return every - {TOP} - (set() if is_told else hidden - set(block.shown))


def _may_hold(hidden: Cell, other: Cell) -> bool:
    """Whether releases may be counted in both: of any type, in a part of the year they share."""
    return not QUARTERS[hidden[1]].isdisjoint(QUARTERS[other[1]])


def _leaves_few(block: Block) -> bool:
    """Whether a count nobody reported can be told, and is as small as a hidden one."""
    return any(
        is_few(whole - sum(parts))
        for wholes, pieces in _divided(block)
        for whole, *parts in product(wholes, *pieces)
    )


def _divided(block: Block) -> Iterator[tuple[set[float], list[set[float]]]]:
    """Wholes and those of their pieces that are known, where one piece may be lacking."""
    shown = block.shown
    for release_type in (ALL, *block.types):
        for whole, parts in DIVISIONS:
            known = [shown[release_type, part] for part in parts if (release_type, part) in shown]
            if (release_type, whole) in shown and len(known) == len(parts) - 1:
                yield shown[release_type, whole], known
    for part in QUARTERS:
        known = [shown[each, part] for each in sorted(block.types) if (each, part) in shown]
        if (ALL, part) in shown and known:
            yield shown[ALL, part], known
            yield from ((shown[ALL, part], [each]) for each in known)


def _of_country(country: Block, places: list[tuple[Block, set[Cell]]]) -> set[Cell]:
    """What is withheld of the whole country, since its municipalities are parts of it."""
    unknown = [(block, gone) for block, gone in places if gone or block.hidden]
    if not unknown:
        return set()
    lacking = sum(_lacks_total(block, gone) for block, gone in unknown)
    known = sum(_at_least(block, gone) for block, gone in places)
    is_told = any(block.is_locked for block, _ in places)
    is_told |= gives_few(country.shown.get(TOP, set()), known, lacking)
    # A country that is few is no more than four, and each hidden count of it no less than one.
    is_told |= TOP in country.hidden and known + LEAST * lacking >= MOST
    return set(country.keys) - (set() if is_told else {TOP})


def _withhold_two(places: list[tuple[Block, set[Cell]]]) -> None:
    """Withhold two municipalities, so that their sum does not give back a country a lead hid.

    One would be known to its own contact.
    """
    for block, gone in [each for each in places if any(map(any, each[0].shown.values()))][:2]:
        gone |= set(block.keys)


def _lacks_total(block: Block, gone: set[Cell]) -> int:
    """How many counts of a municipality stand between it and the country, none if its year does."""
    if TOP in block.shown and TOP not in block.hidden | gone:
        return 0
    return max(1, len(block.hidden))


def _at_least(block: Block, gone: set[Cell]) -> float:
    """The most that can be added up of a municipality's year from what is shown of it."""

    def most(release_type: str, part: str) -> float:
        cell = (release_type, part)
        own = max(block.shown[cell], default=0) if cell in block.shown and cell not in gone else 0
        pieces = sum(most(release_type, piece) for piece in HALVES.get(part, ()))
        typed = sum(most(each, part) for each in block.types) if release_type == ALL else 0
        return max(own, pieces, typed)

    return most(ALL, "")
