"""How far apart two municipalities lie and how much they differ in size; no verdict on either."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

EARTH_RADIUS_KM = 6371.0088  # the mean radius of the WGS 84 ellipsoid


@dataclass(frozen=True, slots=True)
class Site:
    """A municipality as the spread sees it; what is not known is None.

    `population_year` is the year of `population`: counts of two years are not compared.
    """

    code: str
    latitude: float | None = None
    longitude: float | None = None
    region: str | None = None
    population: int | None = None
    population_year: int | None = None


@dataclass(frozen=True, slots=True)
class Pair:
    """Two municipalities beside each other.

    `distance_km` is as the crow flies between the centres, `ratio` the larger population over the
    smaller; None where either side is not known.
    """

    first: Site
    second: Site
    distance_km: float | None
    is_same_region: bool | None
    ratio: float | None


def distance_km(first: Site, second: Site) -> float | None:
    """The great-circle distance between two centres (haversine)."""
    if None in (first.latitude, first.longitude, second.latitude, second.longitude):
        return None
    north, east, south, west = (
        math.radians(float(str(angle)))
        for angle in (first.latitude, first.longitude, second.latitude, second.longitude)
    )
    half = math.sin((south - north) / 2) ** 2
    half += math.cos(north) * math.cos(south) * math.sin((west - east) / 2) ** 2
    return 2 * EARTH_RADIUS_KM * math.asin(math.sqrt(min(1.0, half)))


def ratio(first: Site, second: Site) -> float | None:
    """How many times larger the larger population is; None unless both are of one year."""
    if not first.population or not second.population:
        return None
    if first.population_year != second.population_year:
        return None
    small, large = sorted((first.population, second.population))
    return large / small


def pairs(sites: Sequence[Site]) -> list[Pair]:
    """Every two of them once: different regions first, then the farthest apart, unknown last.

    Two as far apart stand by the difference in size, the greatest first.
    """
    found = [_pair(first, second) for first, second in combinations(sites, 2)]
    return sorted(found, key=_order)


def _pair(first: Site, second: Site) -> Pair:
    regions = (first.region, second.region)
    same = None if None in regions else regions[0] == regions[1]
    return Pair(first, second, distance_km(first, second), same, ratio(first, second))


def _order(pair: Pair) -> tuple[int, float, float, str, str]:
    region = {False: 0, True: 1, None: 2}[pair.is_same_region]
    distance = -1.0 if pair.distance_km is None else pair.distance_km
    return region, -distance, -(pair.ratio or 0.0), pair.first.code, pair.second.code
