"""A programme's name as it stands alone, and within a sentence."""

from __future__ import annotations

import pytest

from answers.programme import Programme
from answers.selection import Selection
from tests.front_door.site import Site


def named(site: Site, name_en: str | None) -> Programme:
    """A programme of this English name."""
    row = {"code": "p", "name": "Hjemløsestrategien", "country": "DK", "name_en": name_en}
    site.store("programme", [row])
    found = site.services.programme(Selection(programme_code="p"))
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("name", "within", "opening"),
    [
        ("Danish homelessness strategy", "the Danish", "The Danish homelessness strategy"),
        ("Good Release pilot", "the Good Release", "The Good Release pilot"),
        ("The example programme (invented)", "the example", "The example programme (invented)"),
        ("Hand-held Inclusion", "Hand-held Inclusion", "Hand-held Inclusion"),
        ("Social goals for 2020", "Social goals", "Social goals for 2020"),
        (None, "Hjemløsestrategien", "Hjemløsestrategien"),
    ],
)
def test_an_english_common_name_has_an_article(
    site: Site, name: str | None, within: str, opening: str
) -> None:
    programme = named(site, name)
    assert programme.told("en").startswith(within)
    assert programme.told("en", opens=True) == opening
    assert programme.told("da") == programme.told("da", opens=True) == "Hjemløsestrategien"


def test_sentences_say_the_danish_homelessness_strategy(loaded_site: Site) -> None:
    for path in ("/", "/kommuner", "/kommuner/odense", "/maal", "/indberetningsstatus"):
        page = loaded_site.page(path, "?sprog=en")
        for before in ("in ", "of ", "for ", "About "):
            assert f"{before}Danish homelessness" not in page, path
        assert "he Danish homelessness strategy" in page
