"""What an address asks for and does not get is told: on a page, and in place of a file."""

from __future__ import annotations

from datetime import date

import pytest

from answers.addresses import Why, refusals
from answers.meetings import meetings
from answers.selection import Selection
from tests.front_door.site import Site
from tests.samples.submissions import LEAD

SAID = {
    "program=findes_ikke": "Programmet »findes_ikke« findes ikke.",
    "dato=31-02-2012": "Datoen »31-02-2012« kan ikke læses. Skriv fx: 2013-09-30",
    "registreret=i+gaar": "Tidspunktet »i gaar« kan ikke læses. Skriv fx: 2026-11-22T09:30",
    "gruppe=aftale": "Gruppen »aftale« findes ikke. Skriv fx: agreement (Aftalekommuner), ",
    "dato=2010-12-31&dato=2012-06-30": (
        "Datoen »2010-12-31« er ikke fulgt, for længere fremme i adressen står »2012-06-30«."
    ),
    "region=Region+Vest": "Regionen »Region Vest« findes ikke.",
    "sprog=de": "Sproget »de« findes ikke. Skriv fx: da, en",
    "maal=9": "Målsætningen »9« findes ikke. Skriv fx: 1",
    "maal=fire": "Målsætningen »fire« findes ikke.",
    "kommune=odense": "Kommunen »odense« findes ikke. Skriv fx: 0461 (Odense).",
    "kommune=9999": "Kommunen »9999« findes ikke.",
    "moede=7": "Mødet »7« findes ikke.",
    "moede=i+dag": "Mødet »i dag« kan ikke læses. Skriv fx: 1",
    "programm=nyt_program": "Adressen kan ikke bruge »programm«. Skriv fx: program",
}


@pytest.mark.parametrize(("query", "said"), SAID.items())
def test_a_page_says_what_of_its_address_it_does_not_follow(
    loaded_site: Site, query: str, said: str
) -> None:
    page = loaded_site.page("/", f"?{query}")
    assert said in page
    assert "Siden er vist uden den del af adressen." in page


@pytest.mark.parametrize(("query", "said"), SAID.items())
@pytest.mark.parametrize("path", ["/hent/attention.csv", "/data/measurement.csv"])
def test_no_file_is_given_in_place_of_the_one_asked_for(
    loaded_site: Site, path: str, query: str, said: str
) -> None:
    answer = loaded_site.get(f"{path}?{query}")
    assert answer.status_code == (404 if "findes ikke" in said else 422)
    text = answer.get_data(as_text=True)
    assert text.startswith(said)
    assert text.endswith("Ret adressen, og hent filen igen.\n")


@pytest.mark.parametrize(
    "query",
    [
        "",
        "dato=2010-12-31&dato=2010-12-31&program=haandholdt-inklusion",
        "dato=2010-12-31&registreret=2026-11-22&kommune=0461&maal=1",
        "program=samordnet_mottak&eksempel=nej&gruppe=participant&sprog=da",
        "kommune=national&utm_source=mail&kommuner=0461&dele=maal",
    ],
)
def test_what_exists_is_followed_without_a_word(loaded_site: Site, query: str) -> None:
    assert refusals(loaded_site.services, query) == ()
    assert "Siden er vist uden den del" not in loaded_site.page("/", f"?{query}")


@pytest.mark.parametrize("text", ["2010-12-31", "31-12-2010", "31.12.2010", "31/12/2010"])
def test_a_day_is_read_as_danes_write_it(text: str) -> None:
    assert Selection.from_query(f"dato={text}").on == date(2010, 12, 31)


def test_a_meeting_that_was_called_off_is_said_to_be(two_programmes: Site) -> None:
    services = two_programmes.services
    new, wrong = meetings.read(
        services,
        {
            "name": "Styregruppen",
            "programme": "hjemloesestrategien",
            "held": "2026-11-20",
        },
    )
    assert new is not None, wrong
    number = meetings.create(services, LEAD, new)
    meetings.cancel(services, LEAD, number)
    (refusal,) = refusals(services, f"moede={number}")
    assert (refusal.why, refusal.value) == (Why.CANCELLED, "Styregruppen")
    assert "Mødet »Styregruppen« er aflyst." in two_programmes.page("/", f"?moede={number}")


def test_a_file_carries_the_day_it_shows(two_programmes: Site) -> None:
    address = "/data/progress.csv?program=hjemloesestrategien&dato=31-12-2010"
    answer = two_programmes.get(address)
    assert 'filename="progress_2010-12-31.csv"' in answer.headers["Content-Disposition"]
