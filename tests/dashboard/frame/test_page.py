"""The frame: what stands on every page, and what a filter changes."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from dashboard.pages import PAGES
from database.store import withdraw_import
from tests.front_door.site import Site


@pytest.mark.parametrize("path", [page.path for page in PAGES if "<" not in page.path])
def test_every_page_has_one_heading_and_landmarks(two_programmes: Site, path: str) -> None:
    page = two_programmes.page(path)
    assert page.count('"type": "H1"') == 1
    assert page.count('"type": "Main"') == 1
    assert "Gå til indholdet" in page


def test_an_unknown_page_says_so_in_the_frame(site: Site) -> None:
    assert "Siden findes ikke" in site.page("/ukendt")


def test_an_ended_programme_is_shown_at_its_end_and_says_so(two_programmes: Site) -> None:
    page = two_programmes.page("/")
    assert "30-09-2013" in page
    assert "sluttede 30-09-2013" in page


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("samordnet_mottak", "sluttede i juni 2022."),
        ("haandholdt_inklusion", "sluttede i 2019."),
        ("hjemloesestrategien", "sluttede 31-08-2013."),
    ],
)
def test_an_end_is_never_more_exact_than_its_source(
    loaded_site: Site, code: str, told: str
) -> None:
    assert told in loaded_site.page("/", f"?program={code}")


def test_a_chosen_day_is_shown_without_that_note(two_programmes: Site) -> None:
    page = two_programmes.page("/", "?dato=2012-03-01")
    assert "01-03-2012" in page
    assert "sluttede" not in page


def test_a_programme_that_goes_on_is_shown_today(two_programmes: Site) -> None:
    page = two_programmes.page("/", "?program=nyt_program")
    assert "22-11-2026" in page
    assert "sluttede" not in page


def test_before_the_first_import_the_view_is_empty_and_says_so(two_programmes: Site) -> None:
    assert "ikke registreret noget endnu" in two_programmes.page("/", "?registreret=2026-11-19")
    assert "ikke registreret noget endnu" not in two_programmes.page("/", "?registreret=2026-11-20")


def test_the_page_tells_when_it_was_updated(two_programmes: Site) -> None:
    assert "Opdateret 20-11-2026 kl. 09.00" in two_programmes.page("/")


def test_links_keep_the_filters(two_programmes: Site) -> None:
    page = two_programmes.page("/", "?gruppe=agreement")
    assert "/kilder?gruppe=agreement" in page


def test_a_filter_renews_the_page_and_its_address_and_announces(two_programmes: Site) -> None:
    answer = two_programmes.filter("/", "", gruppe="agreement", region="alle")
    assert answer["part-announcement"] == "Viser 2 kommuner"
    assert answer["shown"]["query"] == "?gruppe=agreement"
    assert "/kilder?gruppe=agreement" in str(answer["part-top"])


def test_a_filter_keeps_what_has_no_control(two_programmes: Site) -> None:
    answer = two_programmes.filter("/kilder", "?gruppe=agreement&sprog=en", eksempel="nej")
    assert answer["shown"]["query"] == "?eksempel=nej&gruppe=agreement&sprog=en"
    assert answer["shown"]["language"] == "en"


def test_english_is_one_key_away(two_programmes: Site) -> None:
    assert "Sources and method" in two_programmes.page("/kilder", "?sprog=en")


def test_a_new_import_and_a_withdrawn_one_show_at_once(two_programmes: Site) -> None:
    site = two_programmes
    assert "3 kommuner" in site.page("/")
    row = {"programme_code": "hjemloesestrategien", "municipality_code": "0101"}
    site.store("municipality", [{"code": "0101", "name": "København", "country": "DK"}])
    added = site.store("programme_municipality", [row], at=datetime(2026, 11, 21, tzinfo=UTC))
    assert "4 kommuner" in site.page("/")
    with site.database.session(writing=True) as session:
        withdraw_import(session, added, "test", datetime(2026, 11, 22, tzinfo=UTC), "fejl")
    assert "3 kommuner" in site.page("/")


@pytest.mark.parametrize(
    ("path", "query", "left"),
    [
        ("/metoder/eks_metode", "", "/metoder?eksempel=nej"),
        (
            "/maal/eksempelprogram/1",
            "?program=eksempelprogram",
            "/maal?program=eksempelprogram&eksempel=nej",
        ),
        (
            "/loesladelser",
            "?program=haandholdt_inklusion",
            "?program=haandholdt_inklusion&eksempel=nej",
        ),
    ],
)
def test_the_way_out_of_examples_leads_to_a_page_that_is_there(
    loaded_site: Site, path: str, query: str, left: str
) -> None:
    assert f'"href": "{left}"' in loaded_site.page(path, query)
    assert loaded_site.get(left if left.startswith("/") else path + left).status_code == 200
