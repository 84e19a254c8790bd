"""The day a page shows stands only where its figures are of a day."""

from __future__ import annotations

import pytest

from tests.front_door.site import Site

DATED = ("/", "/metoder", "/maal", "/loesladelser", "/kommuner", "/moedepakke")
UNDATED = ("/data", "/moeder", "/administration", "/indberetning", "/findes-ikke")


@pytest.mark.parametrize("path", DATED)
def test_a_page_of_figures_says_which_day_it_shows(loaded_site: Site, path: str) -> None:
    page = loaded_site.page(path)
    assert "Situationen pr." in page
    assert "sluttede" in page


@pytest.mark.parametrize("path", UNDATED)
def test_a_page_without_figures_of_a_day_says_none(loaded_site: Site, path: str) -> None:
    page = loaded_site.page(path)
    assert "Situationen pr." not in page
    assert "sluttede" not in page
    assert "Ingen tal" not in loaded_site.page(path, "?registreret=2000-01-01")
