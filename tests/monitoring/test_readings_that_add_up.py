"""Random readings that add up, held against a stranger who knows how they do."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from itertools import pairwise

import numpy as np
import pytest
from scipy.optimize import Bounds, LinearConstraint, milp

from monitoring.percent import NATIONAL_CODE
from monitoring.reading_suppression import withheld_readings
from monitoring.suppression import LEAST, MOST, Count, Key
from tests.monitoring.test_suppression import SMALL, reading

Sums = Sequence[tuple[Key, Sequence[Key]]]


def adding_up(choose: random.Random, codes: Sequence[str]) -> tuple[dict[Key, int], Sums]:
    """A whole in two divisions at each place, in names whose order says nothing, and the sums."""
    names = list("abcdef")
    choose.shuffle(names)
    whole, *parts = names[: choose.choice([3, 4])]
    others = names[len(parts) + 1 :] if choose.random() < 0.5 else []
    table: dict[Key, int] = {}
    for code in codes:
        values = {name: choose.choice([0, 1, 2, 3, 4, 5, 7, 12, 18, 30, 44]) for name in parts}
        total = sum(values.values())
        cuts = sorted(choose.randint(0, total) for _ in others[1:])
        between = [after - before for before, after in pairwise([0, *cuts, total])]
        values |= {whole: total, **dict(zip(others, between, strict=bool(others)))}
        table |= {reading(name, code): value for name, value in values.items()}
    divisions = [each for each in (parts, others) if each]
    sums = [
        (reading(whole, code), [reading(name, code) for name in each])
        for code in codes
        for each in divisions
    ]
    return table, sums


def with_country(table: Mapping[Key, int]) -> tuple[dict[Key, int], Sums]:
    """The table with the country, which is the sum of its municipalities."""
    parts: dict[Key, list[Key]] = {}
    for key in table:
        parts.setdefault(reading(key[1], NATIONAL_CODE), []).append(key)
    country = {whole: sum(table[key] for key in keys) for whole, keys in parts.items()}
    return {**table, **country}, list(parts.items())


def extremes(
    key: Key, bounds: Mapping[Key, tuple[float, float]], sums: Sums
) -> tuple[float, float]:
    """The least and most a count can be in any table of whole counts that adds up."""
    keys = sorted(bounds)
    matrix = np.zeros((len(sums), len(keys)))
    for number, (whole, parts) in enumerate(sums):
        matrix[number, keys.index(whole)] -= 1
        for part in parts:
            matrix[number, keys.index(part)] += 1
    aim = np.zeros(len(keys))
    aim[keys.index(key)] = 1
    least, most = zip(*(bounds[each] for each in keys), strict=True)
    low, high = (
        milp(
            sign * aim,
            constraints=LinearConstraint(matrix, 0, 0),
            bounds=Bounds(least, most),
            integrality=np.ones(len(keys)),
        ).fun
        for sign in (1, -1)
    )
    return low, np.inf if high is None else -high


@pytest.mark.parametrize("is_locked", [False, True])
@pytest.mark.parametrize("has_country", [False, True])
@pytest.mark.parametrize("seed", range(25))
def test_no_secret_reading_can_be_solved_for(seed: int, has_country: bool, is_locked: bool) -> None:
    choose = random.Random(seed)
    table, sums = adding_up(choose, ["0101", "0461", "0751"][: choose.choice([1, 2, 3])])
    printed = {key for key in table if has_country or choose.random() < 0.7}
    if has_country:
        table, across = with_country(table)
        printed, sums = set(table), [*sums, *across]
    locked = {choose.choice(sorted(printed))} if is_locked and printed else set()
    few = {key for key in printed - locked if table[key] in SMALL}
    gone = withheld_readings(
        Count(key, None if key in few else table[key], key in locked) for key in sorted(printed)
    )
    told_apart = {key[0] for key in few - gone}
    bounds: dict[Key, tuple[float, float]] = dict.fromkeys(table, (0, np.inf))
    for key in printed - locked:
        value = table[key]
        if key in gone:
            # Where a hidden count keeps its own sign, a withheld one is known to be more.
            least = 0 if locked else MOST + 1 if key[0] in told_apart else LEAST
            bounds[key] = (least if value or locked else 0, np.inf if value or locked else 0)
        else:
            bounds[key] = (LEAST, MOST) if key in few else (value, value)
    for key in few | locked:
        low, high = extremes(key, bounds, sums)
        assert high > low, f"{key} is {table[key]}"
