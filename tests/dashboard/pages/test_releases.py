"""The page /loesladelser through the front door."""

from __future__ import annotations

import pytest

from tests.front_door.site import Site

PATH = "/loesladelser"
CALL = "?program=haandholdt_inklusion"


def test_the_first_screen_answers_for_the_programme_of_the_call(loaded_site: Site) -> None:
    assert loaded_site.get(PATH).status_code == 200
    page = loaded_site.page(PATH, CALL)
    assert "I eksemplet opfyldte 12 af 22 kommuner talkriteriet i 2015." in page
    assert "Kommunernes tal: 2012 til 2015" in page
    assert "Ansøgningsfrist 01-06-2016 kl. 12.00" in page
    assert "Håndholdt Inklusion sluttede i 2019. Siden viser" in page


@pytest.mark.parametrize(
    ("query", "name", "only"),
    [
        ("?", "Hjemløsestrategien har intet talkriterium", "Disse programmer har et talkriterium:"),
        ("?program=samordnet_mottak", "Samordnet mottak", "har intet talkriterium"),
        ("?eksempel=nej", "Hjemløsestrategien", "Ét program har et talkriterium:"),
        ("?sprog=en", "has no number criterion", "These programmes have a number criterion:"),
    ],
)
def test_a_programme_without_a_criterion_says_so_and_shows_no_others(
    loaded_site: Site, query: str, name: str, only: str
) -> None:
    page = loaded_site.page(PATH, query)
    assert name in page
    assert only in page
    assert "program=haandholdt_inklusion" in page
    assert "1.162" in page or "1,162" in page
    for other in ("flere end 80", "more than 80", "af 22 kommuner", "01-06-2016", "graph-releases"):
        assert other not in page
    for key in ("releases", "release-ledger", "release-unknown", "release-criteria"):
        rows = loaded_site.get(f"/hent/{key}.csv{query}").get_data(as_text=True).splitlines()
        assert len(rows) == 1, key


def test_the_rule_is_shown_as_the_call_words_it(loaded_site: Site) -> None:
    page = loaded_site.page(PATH, CALL)
    assert "”som udgangspunkt”" in page
    assert "hovedreglen kan fraviges" in page
    assert "Præcis 80 er ikke nok." in page
    assert "Opslaget skriver borgere i selve sætningen" in page
    assert "Tallet alene afgør aldrig" in page
    assert "Holbæk og Horsens blev valgt. Det siger ikke" in page
    assert "1.162 løsladelser i hele landet i 2020: endt straf" in page
    assert "opslag-haandholdt-inklusion-2016.xlsx" in page


def test_without_examples_every_municipality_is_unknown(loaded_site: Site) -> None:
    page = loaded_site.page(PATH, f"{CALL}&eksempel=nej")
    assert "nogen af de 2 kommuner" in page
    assert "Løsladelser pr. kommune er ikke offentlige." in page
    assert "eksempel-loesladelser.xlsx" not in page
    assert "Tallet er ét af fem kriterier" in page
    assert "Eksempeltal mærket" not in page
    assert "graph-releases" not in page


def test_a_chosen_date_decides_the_years(loaded_site: Site) -> None:
    page = loaded_site.page(PATH, f"{CALL}&dato=2014-12-31")
    assert "talkriteriet i deres nyeste år." in page, "Hvidovre has no count for 2014"
    assert "Kommunernes tal: 2012 til 2014" in page
    early = loaded_site.page(PATH, f"{CALL}&dato=2005-01-01")
    assert "nogen af de 22 kommuner" in early


def test_region_and_group_narrow(loaded_site: Site) -> None:
    north = loaded_site.page(PATH, f"{CALL}&region=Region+Nordjylland")
    assert "1 af 1 kommune havde flere end 80" in north
    assert "Viser 1 kommune" in north


@pytest.mark.parametrize(
    "query",
    ["?registreret=2020-01-01", "?program=ukendt&gruppe=x&region=y&dato=z", "?sprog=en"],
)
def test_odd_addresses_still_answer(loaded_site: Site, query: str) -> None:
    assert loaded_site.get(PATH + query).status_code == 200
    assert '"H1"' in loaded_site.page(PATH, query)


def test_before_the_first_import_there_is_no_rule(site: Site) -> None:
    page = site.page(PATH)
    assert "Ingen af programmerne har et talkriterium" in page
    assert "Ingen tal" in page


def test_of_nobody_it_is_not_said_that_every_count_is_known(loaded_site: Site) -> None:
    page = loaded_site.page(PATH, f"{CALL}&gruppe=selected&region=Region%20Nordjylland")
    assert "Der er ingen kommuner i dette udsnit." in page
    assert "har et nyeste tal" not in page
    assert "Der mangler ingen" not in page
