"""Which further counts stay away, so that no hidden one can be worked out from sums.

A hidden count is 1, 2, 3 or 4. Beside a total and its other parts it is the total less those parts,
so one of them is withheld as well. What is decided here looks at visible counts alone: two tables
that differ only in hidden counts withhold the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from math import inf

from monitoring.status import HIDDEN_VALUES

Key = tuple[str, ...]
LEAST, MOST = HIDDEN_VALUES[0], HIDDEN_VALUES[-1]
REST = "rest"  # the first part of the key of what a whole holds beyond its known parts


@dataclass(frozen=True, slots=True)
class Count:
    """A count as one reader meets it; `value` is None where it is hidden.

    An own one is the reader's to see, whatever it gives away to them.
    """

    value: float | None
    is_own: bool = False

    @property
    def may_go(self) -> bool:
        """Whether it can be withheld: not a zero, and not from the one whose it is."""
        return not self.is_own and self.value != 0


@dataclass(frozen=True, slots=True)
class Sum:
    """A count that is, or may be, the sum of others; a complete one has no part beyond these."""

    whole: Key
    parts: tuple[Key, ...]
    is_complete: bool = False


@dataclass(frozen=True, slots=True)
class _Table:
    """Counts, the sums that hold among them, and what is withheld so far."""

    counts: Mapping[Key, Count]
    sums: Sequence[Sum]
    withheld: frozenset[Key] = field(default=frozenset())

    def bounds(self, key: Key) -> tuple[float, float]:
        """What a reader knows of one count by itself; a withheld one is not 0."""
        value = self.counts[key].value
        if key in self.withheld:
            return LEAST, inf
        return (LEAST, MOST) if value is None else (value, value)


def withheld(
    counts: Mapping[Key, Count], sums: Iterable[Sum], already: frozenset[Key] = frozenset()
) -> frozenset[Key]:
    """The keys of counts to withhold besides the hidden ones and those withheld already.

    Hidden wholes may be among them.

    A withheld whole that is hidden too must not say that it is one of 1 to 4, since its parts would
    tell how many.
    """
    every, gone = tuple(sums), already
    # A sum says nothing of what is hidden until one of its own members is withheld.
    while more := _once(counts, every, gone):
        gone |= more
    return gone - already


def _once(
    counts: Mapping[Key, Count], sums: Iterable[Sum], already: frozenset[Key]
) -> frozenset[Key]:
    told = dict(counts)
    kept = tuple(found for each in sums if (found := _holding(each, told, already)) is not None)
    if not kept:
        return frozenset()
    table = _Table(told, kept, frozenset(key for key in already if key in told))
    members = {key for each in kept for key in _members(each)}
    secret = sorted(key for key in members if told[key].value is None or key in already)
    while exposed := next((key for key in secret if _is_exposed(key, table)), None):
        step = _step(exposed, table)
        if step is None:
            secret.remove(exposed)
        else:
            table = replace(table, withheld=table.withheld | {step})
    return frozenset(key for key in table.withheld if key[0] != REST) - already


def _members(each: Sum) -> tuple[Key, ...]:
    return (each.whole, *each.parts)


def _holding(each: Sum, counts: dict[Key, Count], already: frozenset[Key]) -> Sum | None:
    """A sum that could hold exactly and tells of a hidden or withheld count; else None.

    Where the known parts leave more than the hidden ones can be, others nobody told of are in the
    whole, and it gives nothing away. A rest of 1 to 4 that nobody told of is as small as any.
    """
    hidden = [key for key in each.parts if counts[key].value is None]
    known = sum(counts[key].value or 0 for key in each.parts)
    whole = counts[each.whole].value
    if whole is None:
        return each if hidden and known + len(hidden) <= MOST else None
    rest = whole - known
    if not hidden and rest == 0 and not already.isdisjoint(_members(each)):
        return each
    if hidden:
        return each if LEAST * len(hidden) <= rest <= MOST * len(hidden) else None
    if each.is_complete or not each.parts or not LEAST <= rest <= MOST:
        return None
    added = (REST, *each.whole, *(part for key in each.parts for part in key))
    counts[added] = Count(None)
    return Sum(each.whole, (*each.parts, added))


def _is_exposed(key: Key, table: _Table) -> bool:
    """Whether a reader can tell more of a hidden count than that it is 1 to 4.

    A withheld count is told as little of, since it would give the hidden one back: at another
    moment, where the same count stands beside others.
    """
    low, high = _range(key, table)
    if table.counts[key].value is None:
        return low > LEAST or high < MOST
    return high - low < MOST - LEAST


def _step(exposed: Key, table: _Table) -> Key | None:
    """The count to withhold next: the smallest that is enough, parts before wholes."""
    near = [each for each in table.sums if exposed in _members(each)]
    parts = {key for each in near for key in each.parts if _may_go(key, table)}
    wholes = {each.whole for each in near if _may_go(each.whole, table, is_whole=True)}
    order = [*sorted(parts - wholes, key=lambda key: _size(key, table)), *sorted(wholes)]
    for key in order:
        tried = replace(table, withheld=table.withheld | {key})
        if not _is_exposed(exposed, tried):
            return key
    return order[-1] if order else None


def _may_go(key: Key, table: _Table, is_whole: bool = False) -> bool:
    count = table.counts[key]
    if key in table.withheld or not count.may_go or key[0] == REST:
        return False
    return is_whole or count.value is not None


def _size(key: Key, table: _Table) -> tuple[float, Key]:
    return table.counts[key].value or 0, key


def _range(key: Key, table: _Table) -> tuple[float, float]:
    """The least and the most a reader can tell that a count is."""
    near = [each for each in table.sums if _ties(each, table)]
    own = [each for each in near if key in _members(each)]
    ranges = [table.bounds(key), *(_alone(key, each, table) for each in own)]
    if own and len(near) > 1:
        ranges.append(_solved(key, near, table))
    return max(low for low, _ in ranges), min(high for _, high in ranges)


def _ties(each: Sum, table: _Table) -> bool:
    """Whether a sum still says anything: a whole without limit holds whatever its parts are."""
    open_parts = any(table.bounds(key)[1] == inf for key in each.parts)
    return not (table.bounds(each.whole)[1] == inf and open_parts)


def _alone(key: Key, each: Sum, table: _Table) -> tuple[float, float]:
    whole_low, whole_high = table.bounds(each.whole)
    others = [table.bounds(part) for part in each.parts if part != key]
    least, most = sum(one[0] for one in others), sum(one[1] for one in others)
    if key == each.whole:
        return least, most
    return whole_low - most, whole_high - least


def _solved(key: Key, sums: Sequence[Sum], table: _Table) -> tuple[float, float]:
    """The range over every table of counts that the visible ones leave possible."""
    # Here and not above: loading the solver takes a while, and few tables need it.
    from scipy.optimize import linprog

    keys = sorted({member for each in sums for member in _members(each)})
    place = {each: number for number, each in enumerate(keys)}
    rows = []
    for each in sums:
        row = [0.0] * len(keys)
        row[place[each.whole]] = -1.0
        for part in each.parts:
            row[place[part]] = 1.0
        rows.append(row)
    limits = [table.bounds(each) for each in keys]
    found = []
    for sign in (1.0, -1.0):
        aim = [0.0] * len(keys)
        aim[place[key]] = sign
        answer = linprog(aim, A_eq=rows, b_eq=[0.0] * len(rows), bounds=limits, method="highs")
        # Sums that contradict each other say nothing together; no bound is no limit.
        found.append(round(float(answer.fun) * sign, 6) if answer.status == 0 else sign * -inf)
    return found[0], found[1]
