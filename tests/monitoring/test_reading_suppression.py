"""Which readings are withheld beside hidden ones, and the national counts with them."""

from __future__ import annotations

import random

import pytest

from monitoring.percent import NATIONAL_CODE
from monitoring.reading_suppression import withheld_readings
from monitoring.suppression import Count, Key
from tests.monitoring.test_suppression import AARHUS, ODENSE, SMALL, reading, told


@pytest.mark.parametrize("count", [3, 4, 5])
def test_a_reading_is_not_a_whole_less_any_number_of_others(count: int) -> None:
    others = {reading(str(number)): 10.0 + number for number in range(count)}
    whole = {reading("whole"): sum(others.values()) + 3}
    gone = withheld_readings(told({**whole, **others, reading("small"): 3}))
    assert gone & {*whole, *others}
    assert reading("0") in gone


def test_readings_far_from_any_sum_stay() -> None:
    values = {reading("a"): 100.0, reading("b"): 60.0, reading("small"): 3}
    assert withheld_readings(told(values)) == frozenset()


def test_a_withheld_reading_is_not_given_back_by_others() -> None:
    values = {
        reading("whole"): 60.0,
        reading("hotel"): 12.0,
        reading("family"): 45.0,
        reading("small"): 3,
        reading("hotel_and_home"): 47.0,
        reading("home"): 35.0,
    }
    gone = withheld_readings(told(values))
    assert reading("hotel") in gone
    assert gone & {reading("hotel_and_home"), reading("home")}


def test_the_country_of_a_withheld_reading_is_withheld() -> None:
    values = {reading("whole"): 30.0, reading("part"): 27.0, reading("small"): 3}
    country = {reading("part", NATIONAL_CODE): 127.0, reading("part", AARHUS): 100.0}
    gone = withheld_readings(told({**values, **country}))
    assert gone == {reading("part"), reading("part", NATIONAL_CODE)}


def test_the_country_of_a_hidden_reading_is_withheld_where_the_rest_is_few() -> None:
    others = {reading("x", AARHUS): 20.0, reading("x", "0851"): 7.0, reading("x"): 3}
    country = reading("x", NATIONAL_CODE)
    assert withheld_readings(told({**others, country: 30.0})) == {country}
    assert withheld_readings(told({**others, country: 300.0})) == frozenset()


def test_a_withheld_country_is_not_given_back_by_its_other_counts() -> None:
    places = {reading("women"): 3, reading("women", AARHUS): 20, reading("women", "0851"): 7}
    country = {reading("women", NATIONAL_CODE): 30.0, reading("men", NATIONAL_CODE): 100.0}
    gone = withheld_readings(told({**places, **country, reading("all", NATIONAL_CODE): 130.0}))
    assert reading("women", NATIONAL_CODE) in gone
    assert len(gone) > 1


def test_a_part_of_a_person_is_a_person() -> None:
    values = {reading("whole"): 10.5, reading("part"): 10.0}
    gone = withheld_readings([*told(values), Count(reading("small"), None)])
    assert gone


def test_many_versions_of_many_counts_are_withheld_and_not_tried() -> None:
    counts = [
        Count(reading(f"{number}"), 10.0 * number + version)
        for number in range(1, 13)
        for version in range(3)
    ]
    assert len(withheld_readings([*counts, Count(reading("small"), None)])) == 13


def test_what_was_withheld_stays_so_when_a_version_is_added() -> None:
    first = told({reading("whole"): 30.0, reading("part"): 27.0, reading("small"): 3})
    before = withheld_readings(first)
    after = withheld_readings([*first, Count(reading("part"), 35.0, order=1)])
    assert before <= after


@pytest.mark.parametrize("seed", range(80))
def test_no_history_takes_a_withholding_back(seed: int) -> None:
    choose = random.Random(seed)
    cells = [reading(name, place) for name in "abc" for place in (ODENSE, AARHUS, NATIONAL_CODE)]
    counts: list[Count] = []
    before: frozenset[Key] = frozenset()
    for order in range(12):
        value = choose.choice([2, 3, 7, 12, 30, 42])
        counts.append(Count(choose.choice(cells), None if value in SMALL else value, order=order))
        after = withheld_readings(counts)
        assert before <= after
        before = after


def test_what_a_silent_municipality_leaves_tells_of_the_country() -> None:
    values = {
        reading("women"): 4,
        reading("women", "0851"): 9.0,
        reading("women", NATIONAL_CODE): 53.0,
        reading("men", AARHUS): 26.0,
        reading("all", AARHUS): 66.0,
    }
    assert reading("women", NATIONAL_CODE) in withheld_readings(told(values))


@pytest.mark.parametrize("locked", [None, 90.0, 30.0, 7.0, 0.0])
def test_beside_a_locked_count_all_go_whatever_it_is(locked: float | None) -> None:
    counts = [Count(reading("whole"), locked, is_locked=True)]
    parts = {reading("a"): 60.0, reading("b"): 30.0}
    assert withheld_readings([*counts, *told(parts)]) == {reading("whole"), *parts}


def test_two_divisions_without_a_whole_give_no_part_back() -> None:
    values = {"men": 20.0, "young": 8.0, "old": 15.0}
    gone = withheld_readings(
        told({reading(k): v for k, v in values.items()} | {reading("women"): 3})
    )
    assert gone


@pytest.mark.parametrize("more", range(7))
def test_two_divisions_of_many_counts_give_no_part_back(more: int) -> None:
    first, second = {"men": 200.0, "women": 111.0}, {"young": 80.0, "old": 228.0}
    far = {f"x{number}": 5000.0 * 3**number for number in range(more)}
    values = {reading(name): value for name, value in (first | second | far).items()}
    gone = withheld_readings(told({**values, reading("unknown"): 3}))
    assert gone & {reading(name) for name in first | second}
    assert not gone & {reading(name) for name in far}


def test_a_withheld_count_is_not_told_by_two_divisions() -> None:
    values = {reading("all"): 30.0, reading("men"): 27.0, reading("women"): 3}
    values |= {reading("a"): 300.0, reading("b"): 15.0, reading("c"): 288.0}
    gone = withheld_readings(told(values))
    assert reading("all") in gone or gone & {reading(name) for name in "abc"}


def test_a_hidden_whole_is_not_the_sum_of_small_counts() -> None:
    parts = [Count(reading("a"), 1.0), Count(reading("b"), 2.0)]
    assert withheld_readings([*parts, Count(reading("all"), None)])


def test_a_hidden_whole_of_as_many_parts_does_not_say_that_each_is_one() -> None:
    values = {reading(name): 1 for name in "abcd"} | {reading("all"): 4}
    assert withheld_readings(told(values)) == set(values)


def test_what_is_few_at_one_moment_and_withheld_at_another_is_still_few() -> None:
    first = told({reading("all"): 33.0, reading("men"): 30.0, reading("women"): 3})
    later = [Count(reading("women"), 40.0, order=1)]
    more = [Count(reading("a"), 200.0, order=2), Count(reading("b"), 197.0, order=2)]
    assert withheld_readings([*first, *later, *more]) & {reading("a"), reading("b")}


YEARLESS = ""


@pytest.mark.parametrize("order", [0, 1])
def test_a_count_without_a_year_is_of_any(order: int) -> None:
    small = Count((ODENSE, "small", YEARLESS), None, order=order)
    year = told({reading("whole"): 30.0, reading("part"): 27.0})
    assert withheld_readings([*year, small])
    assert withheld_readings(
        [
            Count((ODENSE, "whole", YEARLESS), 30.0, order=order),
            *told({reading("part"): 27.0, reading("small"): 3}),
        ]
    )


def test_the_country_of_a_year_does_not_tell_a_count_without_one() -> None:
    others = {reading("x", AARHUS): 20.0, reading("x", "0851"): 7.0}
    country = reading("x", NATIONAL_CODE)
    small = Count((ODENSE, "x", YEARLESS), None)
    assert country in withheld_readings([*told({**others, country: 30.0}), small])
