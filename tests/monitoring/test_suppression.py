"""What is withheld so that sums give no hidden count back, held against all possible tables."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from monitoring.sums import release_sums
from monitoring.suppression import Count, Key, Sum, withheld

SMALL = range(1, 5)
YEAR: Key = ("0461", "2020", "releases", "alle", "")
FIRST, SECOND = ((*YEAR[:4], half) for half in ("h1", "h2"))


def told(values: Mapping[Key, int]) -> dict[Key, Count]:
    """The counts as a stranger meets them."""
    return {key: Count(None if value in SMALL else value) for key, value in values.items()}


def kept(values: Mapping[Key, int]) -> frozenset[Key]:
    """What a stranger is not shown although it is no small count."""
    return withheld(told(values), release_sums(list(values)))


def typed(name: str) -> Key:
    return (*YEAR[:3], name, "")


def test_a_half_year_is_not_the_year_less_the_other_half() -> None:
    assert kept({YEAR: 85, FIRST: 82, SECOND: 3}) == {FIRST}


def test_a_type_is_not_all_less_the_other_types() -> None:
    values = {typed("alle"): 100, typed("afsoning"): 97, typed("varetægt"): 3}
    assert kept(values) == {typed("afsoning")}


def test_a_rest_nobody_reported_is_as_small_as_any() -> None:
    assert kept({YEAR: 85, FIRST: 82}) == {FIRST}
    assert kept({YEAR: 85, FIRST: 60}) == frozenset()


def test_a_withheld_half_is_not_given_back_by_its_types() -> None:
    men, women = ((*YEAR[:3], name, "h1") for name in ("mænd", "kvinder"))
    found = kept({YEAR: 85, FIRST: 82, SECOND: 3, men: 50, women: 32})
    assert FIRST not in found or found & {men, women}


def test_two_parts_with_much_between_them_stay() -> None:
    assert kept({YEAR: 85, FIRST: 42, SECOND: 43}) == frozenset()


def test_a_zero_is_never_withheld() -> None:
    quarters = {(*YEAR[:4], f"q{number}"): value for number, value in enumerate((0, 40, 3, 9), 1)}
    found = kept({YEAR: 52, **quarters})
    assert found
    assert not any(quarters.get(key) == 0 for key in found)


def test_a_hidden_year_of_four_hidden_quarters_does_not_say_that_each_is_one() -> None:
    quarters = {(*YEAR[:4], f"q{number}"): 1 for number in range(1, 5)}
    assert YEAR in kept({YEAR: 4, **quarters})


def test_what_is_withheld_depends_on_visible_counts_alone() -> None:
    found = {kept({YEAR: 85, FIRST: 82, SECOND: small}) for small in SMALL}
    assert len(found) == 1


def possible(values: Mapping[Key, int], sums: Sequence[Sum], gone: frozenset[Key]) -> Iterator[int]:
    """The values a stranger must reckon with for the first count, by trying all tables."""
    most = max(values.values())
    ranges = [
        range(1, most + 9) if key in gone else SMALL if value in SMALL else (value,)
        for key, value in values.items()
    ]
    for cells in product(*ranges):
        table = dict(zip(values, cells, strict=True))
        if all(table[each.whole] == sum(table[part] for part in each.parts) for each in sums):
            yield cells[0]


@settings(max_examples=60, deadline=None, derandomize=True)
@given(st.integers(1, 4), st.lists(st.integers(0, 14), min_size=1, max_size=3))
def test_no_total_of_parts_gives_a_small_part_back(small: int, others: list[int]) -> None:
    parts: list[Key] = [("0461", str(number)) for number in range(len(others) + 1)]
    values = dict(zip(parts, [small, *others], strict=True)) | {("all", ""): small + sum(others)}
    every = Sum(("all", ""), tuple(parts), is_complete=True)
    gone = withheld(told(values), [every])
    assert set(possible(values, [every], gone)) >= set(SMALL)
