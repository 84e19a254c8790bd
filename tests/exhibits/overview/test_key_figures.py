"""The sentence over the key figures says their numbers, and not what the lede above says."""

from __future__ import annotations

import pytest

from exhibits.exhibit.exhibit import show
from exhibits.exhibit.shown import Shown, rows_of
from exhibits.overview.key_figures import KEY_FIGURES
from exhibits.overview.key_number import KeyNumber
from tests.exports.pack.test_pack import deck_of
from tests.front_door.site import Site
from words.catalog import read_words


def shown_of(site: Site, query: str = "") -> Shown:
    """The key figures of an address."""
    selection = site.services.selection(query)
    return show(KEY_FIGURES, site.services, selection, read_words()[selection.language])


@pytest.mark.parametrize("language", ["da", "en"])
@pytest.mark.parametrize("query", ["", "program=bro_til_hverdagen", "program=eksempelprogram"])
def test_the_sentence_says_the_figures_under_it(
    loaded_site: Site, query: str, language: str
) -> None:
    shown = shown_of(loaded_site, f"{query}&sprog={language}")
    rows = {row.role: row for row in rows_of(shown, KeyNumber)}
    told = [rows[role] for role in ("national", "running", "above") if role in rows][:2]
    assert told
    for row in told:
        assert str(row.value) in shown.finding


def test_it_says_how_the_national_count_went(loaded_site: Site) -> None:
    wanted = (
        "I 2011 blev der talt 426 gadesovere i hele landet, 80 færre end i 2009, "
        "og 16 af 17 kommuner var i gang med en metode"
    )
    shown = shown_of(loaded_site)
    assert shown.finding == wanted
    assert shown.alt_text.startswith(f"{wanted}. ")
    assert "Gadesovere: Odense har nået målet." in loaded_site.page("/")
    assert wanted in loaded_site.page("/")
    first = shown_of(loaded_site, "dato=2010-06-01")
    assert first.finding.startswith("I 2009 blev der talt 506 gadesovere i hele landet, og 16")


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("program=samordnet_mottak", "1 af 1 kommune var i gang med en metode"),
        ("program=samordnet_mottak&sprog=en", "1 of 1 municipality was running a method"),
        ("program=sociale_maal_2020", "Ingen nøgletal kan opgøres i dette udsnit"),
        (
            "dato=2005-01-01",
            (
                "Ingen af 17 kommuner var i gang med en metode, "
                "og ingen af 5 kommuner har nået målet »Gadesovere«"
            ),
        ),
    ],
)
def test_few_figures_and_none(loaded_site: Site, query: str, said: str) -> None:
    assert shown_of(loaded_site, query).finding == said


def test_it_is_the_title_of_the_slide(loaded_site: Site) -> None:
    titles = [slide.shapes.title.text for slide in deck_of(loaded_site, "dele=overblik").slides]
    assert shown_of(loaded_site).finding in titles
