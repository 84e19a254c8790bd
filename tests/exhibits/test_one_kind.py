"""Invented and published figures are never counted together, and only what is invented says so."""

from __future__ import annotations

import pytest

from answers.selection import Selection
from exhibits.exhibit.exhibit import AnyExhibit, show
from exhibits.methods.elsewhere import METHOD_ELSEWHERE
from exhibits.municipalities.measurements import MUNICIPALITY_MEASUREMENTS
from exhibits.municipalities.methods import MUNICIPALITY_METHODS
from exhibits.municipalities.programmes import MUNICIPALITY_PROGRAMMES
from exhibits.overview.key_figures import KEY_FIGURES
from tests.front_door.site import Site
from words.catalog import read_words

MIXED = (
    METHOD_ELSEWHERE,
    MUNICIPALITY_PROGRAMMES,
    MUNICIPALITY_METHODS,
    MUNICIPALITY_MEASUREMENTS,
)


@pytest.mark.parametrize("exhibit", MIXED, ids=lambda exhibit: str(exhibit.key))
@pytest.mark.parametrize("language", ["da", "en"])
def test_a_finding_about_published_rows_is_the_same_without_examples(
    loaded_site: Site, exhibit: AnyExhibit, language: str
) -> None:
    words = read_words()[language]
    every, published = (
        show(exhibit, loaded_site.services, Selection(examples=examples, language=language), words)
        for examples in (True, False)
    )
    assert len(every.rows) > len(published.rows)
    assert every.finding == published.finding
    assert every.has_examples
    assert not every.is_invented
    assert every.alt_text.startswith(every.finding)


def test_an_invented_number_never_stands_in_a_sentence_with_a_published_one(
    loaded_site: Site,
) -> None:
    call = Selection(programme_code="haandholdt_inklusion")
    shown = show(KEY_FIGURES, loaded_site.services, call, read_words()["da"])
    assert shown.has_examples
    assert shown.finding.startswith("2 af 2 kommuner")
    assert "løsladelser" not in shown.finding
    assert not shown.is_invented


def test_what_is_told_of_an_invented_programme_is_marked(loaded_site: Site) -> None:
    own = Selection(programme_code="eksempelprogram")
    shown = show(MUNICIPALITY_METHODS, loaded_site.services, own, read_words()["da"])
    assert shown.finding.startswith("4 metoder")
    assert shown.is_invented


def test_a_municipality_is_not_said_to_be_in_an_invented_programme(loaded_site: Site) -> None:
    page = loaded_site.page("/kommuner/fredericia")
    assert "Kommunen er med i 1 andet program." not in page
