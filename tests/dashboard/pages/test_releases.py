"""The page /loesladelser through the front door."""

from __future__ import annotations

import pytest

from tests.front_door.site import Site

PATH = "/loesladelser"


def test_the_first_screen_answers_without_parameters(loaded_site: Site) -> None:
    assert loaded_site.get(PATH).status_code == 200
    page = loaded_site.page(PATH)
    assert "I eksemplet opfylder 12 af 22 kommuner talkriteriet i 2015." in page
    assert "Kommunernes tal: 2012 til 2015" in page
    assert "Ansøgningsfrist 01-06-2016 kl. 12.00" in page
    assert "Håndholdt Inklusion sluttede i 2019. Siden viser" in page
    assert "Talkriteriet kommer fra opslaget om Håndholdt Inklusion." in page


def test_the_call_itself_needs_no_word_on_another_programme(loaded_site: Site) -> None:
    page = loaded_site.page(PATH, "?program=haandholdt_inklusion")
    assert "Talkriteriet kommer fra opslaget" not in page
    assert "12 af 22 kommuner" in page


def test_the_rule_is_shown_as_the_call_words_it(loaded_site: Site) -> None:
    page = loaded_site.page(PATH)
    assert "”som udgangspunkt”" in page
    assert "hovedreglen kan fraviges" in page
    assert "Præcis 80 er ikke nok." in page
    assert "Opslaget skriver borgere i selve sætningen" in page
    assert "Tallet alene afgør aldrig" in page
    assert "Holbæk og Horsens blev valgt. Det siger ikke" in page
    assert "1.162 løsladelser i hele landet i 2020: endt straf" in page
    assert "opslag-haandholdt-inklusion-2016.xlsx" in page


def test_without_examples_every_municipality_is_unknown(loaded_site: Site) -> None:
    page = loaded_site.page(PATH, "?eksempel=nej")
    assert "nogen af de 18 kommuner" in page
    assert "Løsladelser pr. kommune er ikke offentlige." in page
    assert "eksempel-loesladelser.xlsx" not in page
    assert "Tallet er ét af fem kriterier" in page
    assert "Eksempeltal mærket" not in page
    assert "graph-releases" not in page


def test_a_chosen_date_decides_the_years(loaded_site: Site) -> None:
    page = loaded_site.page(PATH, "?dato=2014-12-31")
    assert "talkriteriet i deres nyeste år." in page, "Hvidovre has no count for 2014"
    assert "Kommunernes tal: 2012 til 2014" in page
    early = loaded_site.page(PATH, "?dato=2005-01-01")
    assert "nogen af de 23 kommuner" in early


def test_region_and_group_narrow(loaded_site: Site) -> None:
    north = loaded_site.page(PATH, "?region=Region+Nordjylland")
    assert "1 af 1 kommune havde flere end 80" in north
    assert "Viser 1 kommune" in north
    agreement = loaded_site.page(PATH, "?gruppe=agreement")
    assert "Viser 8 kommuner" in agreement


def test_a_programme_abroad_is_named_and_left_out(loaded_site: Site) -> None:
    page = loaded_site.page(PATH, "?program=samordnet_mottak")
    assert "Fredrikstad er med i det valgte program" in page
    assert "12 af 22 kommuner" in page


@pytest.mark.parametrize(
    "query",
    ["?registreret=2020-01-01", "?program=ukendt&gruppe=x&region=y&dato=z", "?sprog=en"],
)
def test_odd_addresses_still_answer(loaded_site: Site, query: str) -> None:
    assert loaded_site.get(PATH + query).status_code == 200
    assert '"H1"' in loaded_site.page(PATH, query)


def test_before_the_first_import_there_is_no_rule(site: Site) -> None:
    page = site.page(PATH)
    assert "Der er ikke indlæst noget opslag med et talkriterium" in page
    assert "Ingen tal" in page


def test_of_nobody_it_is_not_said_that_every_count_is_known(loaded_site: Site) -> None:
    page = loaded_site.page(PATH, "?gruppe=agreement&region=Region%20Nordjylland")
    assert "Der er ingen kommuner i dette udsnit." in page
    assert "har et nyeste tal" not in page
    assert "Der mangler ingen" not in page
