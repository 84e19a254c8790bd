"""The country is the sum of its municipalities: neither gives a secret of the other back."""

from __future__ import annotations

import pytest

from monitoring.percent import NATIONAL_CODE
from monitoring.reading_suppression import withheld_readings
from monitoring.release_suppression import withheld_releases
from monitoring.suppression import Count
from tests.monitoring.test_suppression import AARHUS, ODENSE, reading, release, told

AALBORG = "0851"
COUNTRY = reading("women", NATIONAL_CODE)


def test_a_locked_national_reading_is_not_the_sum_of_its_municipalities() -> None:
    places = {reading("women", code): 20.0 for code in (ODENSE, AARHUS, AALBORG)}
    gone = withheld_readings([Count(COUNTRY, None, is_locked=True), *told(places)])
    # Two, as the own contact of one knows it.
    assert gone == {COUNTRY, reading("women", ODENSE), reading("women", AARHUS)}


def test_a_withheld_national_reading_is_not_the_sum_of_its_municipalities() -> None:
    country = {reading("all", NATIONAL_CODE): 60.0, reading("men", NATIONAL_CODE): 30.0}
    places = {reading("women"): 3.0, reading("women", AARHUS): 27.0}
    places |= {reading("all"): 25.0, reading("all", AARHUS): 35.0}
    gone = withheld_readings(told({COUNTRY: 30.0, **country, **places}))
    assert COUNTRY in gone
    assert reading("all", NATIONAL_CODE) not in gone or gone & {
        reading("all"),
        reading("all", AARHUS),
    }


def test_a_locked_national_release_is_not_the_sum_of_its_municipalities() -> None:
    country = release(place=NATIONAL_CODE)
    places = {release(place=code): 20 for code in (ODENSE, AARHUS, AALBORG)}
    gone = withheld_releases([Count(country, None, is_locked=True), *told(places)])
    assert gone == {country, release(place=ODENSE), release(place=AARHUS)}


@pytest.mark.parametrize("counts", [4, 2])
def test_a_hidden_country_does_not_say_that_each_is_one(counts: int) -> None:
    places = {reading("women", f"0{number}01"): 1 for number in range(counts)}
    assert COUNTRY in withheld_readings(told({COUNTRY: counts, **places}))


def test_a_hidden_national_release_does_not_say_that_each_is_one() -> None:
    country = release(place=NATIONAL_CODE)
    places = {release(place=f"0{number}01"): 1 for number in range(4)}
    assert country in withheld_releases(told({country: 4, **places}))


def test_a_silent_country_tells_by_its_other_counts() -> None:
    places = {reading("women"): 3, reading("women", AARHUS): 27}
    country = {reading("all", NATIONAL_CODE): 130.0, reading("men", NATIONAL_CODE): 100.0}
    assert withheld_readings(told({**places, **country})) & set(country)


def test_the_country_tells_the_count_that_a_municipality_lacks() -> None:
    values = {reading("all"): 30.0, reading("men"): 3, reading("women", AARHUS): 20.0}
    assert COUNTRY in withheld_readings(told({**values, COUNTRY: 47.0}))
    assert withheld_readings(told({**values, COUNTRY: 470.0})) == frozenset()


def test_the_sum_of_municipalities_is_a_count_the_country_lacks() -> None:
    country = {reading("all", NATIONAL_CODE): 50.0, reading("men", NATIONAL_CODE): 3}
    places = {reading("women", ODENSE): 20.0, reading("women", AARHUS): 27.0}
    assert withheld_readings(told({**country, **places}))


def test_a_figure_locked_in_a_municipality_takes_what_others_leave_of_it() -> None:
    others = {reading("women", AARHUS): 20.0, reading("all", NATIONAL_CODE): 90.0}
    others |= {reading("men", NATIONAL_CODE): 40.0}
    gone = withheld_readings([Count(reading("women"), None, is_locked=True), *told(others)])
    assert gone >= {reading("all", NATIONAL_CODE), reading("men", NATIONAL_CODE)}


def test_a_zero_is_the_whole_of_a_locked_zero() -> None:
    counts = [Count(reading("women"), None, is_locked=True), Count(reading("all"), 0.0)]
    assert reading("all") in withheld_readings(counts)
    country = Count(COUNTRY, 0.0)
    assert COUNTRY in withheld_readings([counts[0], country, Count(reading("women", AARHUS), 0.0)])
