"""Distance and size of two municipalities, against numbers found another way."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitoring.spread import EARTH_RADIUS_KM, Site, distance_km, pairs, ratio

HOLBAEK = Site("0316", 55.6701, 11.54591, "Region Sjælland", 71297, 2019)
HORSENS = Site("0615", 55.90695, 9.79924, "Region Midtjylland", 90370, 2019)
ODENSE = Site("0461", 55.39, 10.39, "Region Syddanmark", 204895, 2019)
LATITUDES = st.floats(-90, 90)
LONGITUDES = st.floats(-180, 180)


def by_chord(first: Site, second: Site) -> float:
    """The same distance from the straight line through the ground between two points."""
    points = []
    for site in (first, second):
        assert site.latitude is not None
        assert site.longitude is not None
        north, east = math.radians(site.latitude), math.radians(site.longitude)
        points.append(
            (
                math.cos(north) * math.cos(east),
                math.cos(north) * math.sin(east),
                math.sin(north),
            )
        )
    chord = math.dist(*points)
    return 2 * EARTH_RADIUS_KM * math.asin(min(1.0, chord / 2))


def test_holbaek_and_horsens_lie_some_113_kilometres_apart() -> None:
    found = distance_km(HOLBAEK, HORSENS)
    # On the ellipsoid (Vincenty, WGS 84) it is 112.7 km; a sphere is at most 0.5 % off.
    assert found == pytest.approx(112.7, rel=0.005)
    assert found == pytest.approx(by_chord(HOLBAEK, HORSENS), abs=1e-6)


@given(LATITUDES, LONGITUDES, LATITUDES, LONGITUDES)
def test_a_distance_is_the_same_both_ways_and_never_beyond_half_the_earth(
    north: float, east: float, south: float, west: float
) -> None:
    first, second = Site("1", north, east), Site("2", south, west)
    there, back = distance_km(first, second), distance_km(second, first)
    assert there is not None
    assert back is not None
    assert there == pytest.approx(back, abs=1e-6)
    assert 0 <= there <= math.pi * EARTH_RADIUS_KM + 1e-6
    assert there == pytest.approx(by_chord(first, second), abs=0.01)


def test_what_is_not_known_stays_unknown() -> None:
    unknown = Site("0101")
    assert distance_km(HOLBAEK, unknown) is None
    assert ratio(HOLBAEK, unknown) is None
    (pair,) = pairs([HOLBAEK, unknown])
    assert pair.is_same_region is None


def test_populations_of_two_years_are_not_compared() -> None:
    assert ratio(HOLBAEK, HORSENS) == pytest.approx(90370 / 71297)
    assert ratio(HOLBAEK, replace(HORSENS, population_year=2020)) is None


def test_order_is_region_then_distance_then_size_and_unknown_last() -> None:
    near = replace(HORSENS, code="0657", latitude=56.13, longitude=8.97)
    nowhere = Site("0999")
    found = [(each.first.code, each.second.code) for each in pairs([HOLBAEK, HORSENS, near])]
    assert found == [("0316", "0657"), ("0316", "0615"), ("0615", "0657")]
    *_, last = pairs([HOLBAEK, HORSENS, nowhere])
    assert "0999" in (last.first.code, last.second.code)
    assert len(pairs([HOLBAEK, HORSENS, near, ODENSE])) == 6
    assert pairs([HOLBAEK]) == []
