"""Rates per 1,000 inhabitants and changes in percent."""

from __future__ import annotations

from fractions import Fraction

import pytest

from monitoring.percent import round_half_up
from monitoring.rates import (
    change_share,
    country_populations,
    differs_as_printed,
    per_1000,
    population_near,
)

# Homeless in week 6 of 2019, population 1 January 2019, and the rate tvsyd-2019 prints.
PRINTED = (
    (169, 115_652, 1.5),
    (181, 90_966, 2.0),
    (0, 3_427, 0.0),
    (65, 59_035, 1.1),
    (10, 46_722, 0.2),
)


@pytest.mark.parametrize(("count", "people", "printed"), PRINTED)
def test_a_rate_is_rounded_once_as_it_is_printed(count: int, people: int, printed: float) -> None:
    rate = per_1000(count, people)
    assert rate is not None
    assert float(round_half_up(rate, 1)) == printed
    assert not differs_as_printed(rate, printed, 1)


def test_a_rate_needs_both_its_parts() -> None:
    assert per_1000(None, 1000) is None
    assert per_1000(5, None) is None
    assert per_1000(5, 0) is None


def test_another_printed_rate_is_told_apart() -> None:
    assert differs_as_printed(Fraction(149, 100), 1.6, 1)
    assert not differs_as_printed(Fraction(145, 100), 1.5, 1)  # halves go up


@pytest.mark.parametrize(
    ("year", "found"),
    [(2009, 2012), (2015, 2012), (2016, 2019), (2019, 2019), (2022, 2020), (2024, 2026)],
)
def test_the_nearest_population_is_held_against(year: int, found: int) -> None:
    people = {2012: 10, 2019: 20, 2020: 30, 2026: 40}
    assert population_near(people, year) == (found, people[found])


def test_a_population_of_another_time_is_none() -> None:
    assert population_near({2026: 40}, 2019) is None
    assert population_near({}, 2019) is None
    assert population_near({2018: 1, 2020: 2}, 2019) == (2018, 1)


def test_a_change_is_of_the_first_count() -> None:
    assert change_share(208, 117) == Fraction(-91, 208)
    assert change_share(0, 8) is None
    assert change_share(None, 8) is None


def test_a_country_is_known_in_the_years_of_all_its_places() -> None:
    places = {"a": {2012: 1, 2019: 2}, "b": {2019: 3}}
    assert country_populations(places) == {2019: 5}
    assert country_populations({}) == {}
