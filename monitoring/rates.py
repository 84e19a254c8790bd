"""Rates per 1,000 inhabitants and changes in percent, from exact counts."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from monitoring.exact import Number
from monitoring.percent import round_half_up, share_of

PER = 1000
MOST_YEARS = 3  # between a count and the population it is held against


def per_1000(count: Number | None, population: Number | None) -> Fraction | None:
    """How many of 1,000 inhabitants; None where a part is not known or nobody lives there."""
    share = share_of(count, population)
    return None if share is None else share * PER


def population_near(populations: Mapping[int, int], year: int) -> tuple[int, int] | None:
    """Year and number of the population nearest to a year, the earlier of two as near.

    None where none is known within MOST_YEARS.
    """
    near = [each for each in sorted(populations) if abs(each - year) <= MOST_YEARS]
    nearest = min(near, key=lambda each: abs(each - year), default=None)
    return None if nearest is None else (nearest, populations[nearest])


def change_share(first: Number | None, last: Number | None) -> Fraction | None:
    """The change as a share of the first count; None where there is nothing to grow from."""
    share = share_of(last, first)
    return None if share is None else share - 1


def differs_as_printed(computed: Number, printed: Number, digits: int) -> bool:
    """Whether a printed figure is another than the computed one with as many decimals."""
    return round_half_up(computed, digits) != round_half_up(printed, digits)


def country_populations(places: Mapping[str, Mapping[int, int]]) -> dict[int, int]:
    """The country's population in every year in which that of all its places is known."""
    years = set.intersection(*(set(each) for each in places.values())) if places else set()
    return {year: sum(each[year] for each in places.values()) for year in sorted(years)}
