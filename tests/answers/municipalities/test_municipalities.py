"""Addresses of municipalities."""

from __future__ import annotations

import pytest

from answers.facts.places import MunicipalityFact
from answers.municipalities.municipalities import municipality_path, place_at
from answers.selection import Selection
from tests.front_door.site import Site


@pytest.mark.parametrize(
    ("name", "path"),
    [
        ("Odense", "/kommuner/odense"),
        ("Høje-Taastrup", "/kommuner/hoeje-taastrup"),
        ("Århus", "/kommuner/aarhus"),
        ("Ærø", "/kommuner/aeroe"),
        ("Lyngby-Taarbæk", "/kommuner/lyngby-taarbaek"),
    ],
)
def test_an_address_is_the_official_name_in_plain_letters(name: str, path: str) -> None:
    assert municipality_path(name) == path


def test_a_place_is_found_by_slug_and_by_code(loaded_site: Site) -> None:
    by_slug = place_at(loaded_site.services, Selection(), "koebenhavn")
    by_code = place_at(loaded_site.services, Selection(), "0101")
    assert by_slug is not None
    assert by_slug == by_code
    assert by_slug.name == "København"


def test_every_municipality_has_an_address_of_its_own(loaded_site: Site) -> None:
    known = loaded_site.services.facts(MunicipalityFact, Selection())
    assert len({municipality_path(each.name) for each in known}) == len(known)
