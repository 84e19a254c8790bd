"""Addresses nobody would write by hand: they are answered, and never by an error of ours."""

from __future__ import annotations

import pytest

from tests.front_door.site import Site
from tests.samples.meetings import ODENSE, reading

MANY = "&".join(f"felt{number}=1" for number in range(80))
OVERVIEW = "/hent/moedepakke.xlsx?dele=overblik&"
SOME = (
    *("/?", "/moeder?", "/moeder/nyt?", "/data/measurement.csv?", "/hent/since-last.csv?"),
    OVERVIEW,
)


@pytest.mark.parametrize("address", SOME)
def test_an_address_may_hold_any_number_of_fields(site: Site, address: str) -> None:
    assert site.get(f"{address}{MANY}").status_code == 200


def test_the_last_of_many_fields_counts_like_the_first(two_programmes: Site) -> None:
    assert two_programmes.get(f"/data/progress.csv?{MANY}&program=intet").status_code == 404


@pytest.mark.parametrize("status", ["derived", "provisional", "estimate", "published"])
def test_what_changed_is_told_however_final_it_is(two_programmes: Site, status: str) -> None:
    two_programmes.store("measurement", [reading(ODENSE, 12, status=status)])
    for address in ("/hent/since-last.csv?", OVERVIEW):
        assert two_programmes.get(f"{address}dato=2090-12-31").status_code == 200
