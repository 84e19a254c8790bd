"""The list of programmes, and the page of each in both languages, whatever is chosen."""

from __future__ import annotations

import pytest

from tests.front_door.site import Site
from words.vocabulary import dashed

CODES = (
    "hjemloesestrategien",
    "haandholdt_inklusion",
    "samordnet_mottak",
    "pilot_god_loesladelse",
    "implementering_forankring",
    "hjemloesestrategien_2014_2017",
    "fra_fengsel_til_egen_bolig",
    "sociale_maal_2020",
    "kommunernes_egne_maal",
    "eksempelprogram",
)


def test_the_list_has_every_programme_with_a_link_and_the_invented_one_marked(
    loaded_site: Site,
) -> None:
    page = loaded_site.page("/programmer")
    for code in CODES:
        assert f"/programmer/{dashed(code)}" in page
    assert "Vi kender 7 programmer, og 2 af dem er norske" in page
    assert "0 af 25" in page
    assert "17 af 17" in page
    assert "5 kriterier" in page
    assert "er opdigtede" in page
    assert page.index('"Hjemløsestrategien"') < page.index("Håndholdt Inklusion")
    assert page.index("Samordnet mottak for") < page.index("/programmer/eksempelprogram")


def test_the_list_is_in_the_menu_after_releases(loaded_site: Site) -> None:
    page = loaded_site.page("/")
    assert page.index('"Løsladelser"') < page.index('"Programmer"') < page.index('"Kommuner"')


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("query", ["", "?sprog=en", "?eksempel=nej", "?dato=2010-01-01"])
def test_every_page_renders_whatever_is_chosen(loaded_site: Site, code: str, query: str) -> None:
    page = loaded_site.page(f"/programmer/{code}", query)
    assert page.count('"type": "H1"') == 1
    assert loaded_site.get(f"/programmer/{code}{query}").status_code == 200
    for wrong in ('"NaN', '"NaT', '"None"', '"programme-', "{ $"):
        assert wrong not in page
    for section in ("del-about", "del-money"):
        is_known = code != "eksempelprogram" or query != "?eksempel=nej"
        assert (section in page) is is_known


@pytest.mark.parametrize("code", CODES)
def test_before_the_first_import_a_page_keeps_its_name_and_says_nothing_more(
    loaded_site: Site, code: str
) -> None:
    page = loaded_site.page(f"/programmer/{code}", "?registreret=2001-01-01")
    assert "ikke registreret noget endnu" in page
    assert "var programmet ikke registreret" in page
    assert f'"{code}"' not in page


@pytest.mark.parametrize("path", ["/programmer/ukendt", "/programmer/0461"])
def test_an_unknown_programme_is_not_found(loaded_site: Site, path: str) -> None:
    assert loaded_site.get(path).status_code == 404
    assert "Siden findes ikke" in loaded_site.page(path)


def test_the_address_decides_the_programme_and_no_group_narrows_it(loaded_site: Site) -> None:
    query = "?program=samordnet_mottak&gruppe=agreement&region=Region+Sj%C3%A6lland"
    page = loaded_site.page("/programmer/hjemloesestrategien", query)
    assert "8 aftalekommuner og 9 bostøttekommuner var med" in page
    assert "gruppe=agreement" not in page


def test_the_contents_lead_to_the_parts(loaded_site: Site) -> None:
    page = loaded_site.page("/programmer/haandholdt_inklusion")
    for name in ("about", "municipalities", "methods", "time", "money"):
        assert f'"#del-{name}"' in page
        assert f'"id": "del-{name}"' in page


def test_what_is_nothing_is_one_sentence_and_no_card(loaded_site: Site) -> None:
    page = loaded_site.page("/programmer/implementering_forankring")
    for sentence in (
        "Programmet havde 25 pladser, og vi ved ikke, hvilke kommuner der havde dem",
        "Kilderne nævner ingen kommuner i programmet.",
        "Kilderne deler ikke programmet op i faser.",
        "Kilderne oplyser ingen bevilling.",
        "Programmet har ingen måltal.",
    ):
        assert sentence in page
    assert "figure-programme_grants" not in page


def test_programmes_are_linked_from_method_municipality_and_overview(loaded_site: Site) -> None:
    for path in ("/metoder/cti", "/kommuner/odense", "/"):
        assert "/programmer/hjemloesestrategien" in loaded_site.page(path)


def test_a_grouping_of_targets_is_not_called_a_programme(loaded_site: Site) -> None:
    page = loaded_site.page("/programmer/sociale_maal_2020")
    assert "Mål, der ikke hører til et program." in page
    assert "2 måltal uden en målsætning" in page


def test_the_invented_programme_is_labelled(loaded_site: Site) -> None:
    page = loaded_site.page("/programmer/eksempelprogram")
    assert "Programmet er opdigtet" in page
    assert '"eks."' in page


def test_nothing_is_known_in_an_empty_database(site: Site) -> None:
    assert "Ingen programmer kendes" in site.page("/programmer")
    assert site.get("/programmer/hjemloesestrategien").status_code == 404
