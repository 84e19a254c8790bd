"""A lead decides on /fortrolighed, everyone reads it on Kilder, and nobody else gets in."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from flask.testing import FlaskClient

from answers.services import Services
from dashboard.app import create_app
from dashboard.settings.machine import Settings
from database.engine import open_database
from monitoring.disclosure import Viewer
from tests.front_door.signing import bring_token, form, signed_in
from tests.front_door.site import NOW, Site

HERE = "/fortrolighed"
FIGURE = {"subject": "street_sleepers", "municipality": "0461", "year": "2011"}


@pytest.fixture
def own_site(loaded_once: Path, tmp_path: Path) -> Iterator[Site]:
    """A site over a database of its own with the workbooks of data/ in it, and a lead before it."""
    file = Path(shutil.copy(loaded_once, tmp_path / "monitor.db"))
    database = open_database(f"sqlite:///{file}")
    settings = Settings(database_url=f"sqlite:///{file}", now=lambda: NOW)
    app = create_app(settings, database)
    services = Services(database, settings.now).seen_by(Viewer())
    yield Site(app, services, signed_in(app, settings), database)
    database.close()


def sent(site: Site, address: str, **fields: str) -> tuple[int, str]:
    answer = form(site.client, f"{HERE}{address}", **fields)
    return answer.status_code, answer.get_data(as_text=True)


def test_a_rule_is_read_on_the_page_of_sources_with_name_date_and_reason(own_site: Site) -> None:
    choice = {"subject": "release", "choice": "show", "reason": "Kommunerne er enige"}
    assert sent(own_site, "/regel", **choice)[0] == 303
    page = own_site.as_role("reader").page("/kilder")
    assert all(each in page for each in ("Kommunerne er enige", "22-11-2026", "Alle tal vises"))
    table = own_site.get("/hent/protection.csv").get_data(as_text=True)
    assert "Kommunerne er enige" in table


def test_a_hidden_figure_is_gone_from_every_page_and_back_again(own_site: Site) -> None:
    reader = own_site.as_role("reader")
    address = "/hent/goal-observations.csv?program=hjemloesestrategien&maal=1"
    before = reader.get(address).get_data(as_text=True)
    assert sent(own_site, "/skjul", **FIGURE, reason="Talt forkert")[0] == 303
    listed = own_site.page(HERE)
    assert all(each in listed for each in ("Gadesovere, Odense 2011", "Talt forkert"))
    assert reader.get(address).get_data(as_text=True) != before
    assert sent(own_site, "/vis-igen", **FIGURE, reason="Var rigtigt")[0] == 303
    assert reader.get(address).get_data(as_text=True) == before


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"year": "1999"}, "Der er ikke noget sådant tal for kommunen i det år"),
        ({"year": "²⁰¹¹"}, "Skriv et år med fire cifre"),
        ({"municipality": "9999"}, "Vælg en kommune"),
        ({"subject": "nothing"}, "Vælg, hvilket tal det gælder"),
        ({"reason": " "}, "Skriv en begrundelse"),
        ({"reason": "x" * 501}, "højst være på 500 tegn"),
        ({"reason": "010190-1234"}, "ser ud til at rumme et personnummer"),
    ],
)
def test_what_is_wrong_is_said_and_nothing_is_hidden(
    own_site: Site, changed: dict[str, str], said: str
) -> None:
    status, page = sent(own_site, "/skjul", **(FIGURE | {"reason": "Fordi"} | changed))
    assert status == 400
    assert said in page
    assert "Ingen tal er skjult." in own_site.page(HERE)


def test_a_rule_without_a_choice_is_no_decision(own_site: Site) -> None:
    status, page = sent(own_site, "/regel", subject="release", reason="Fordi")
    assert status == 400
    assert "Vælg, hvad der skal gælde" in page


def test_showing_what_is_not_hidden_is_no_page(own_site: Site) -> None:
    assert sent(own_site, "/vis-igen", **FIGURE, reason="Fordi")[0] == 404


@pytest.mark.parametrize("role", ["reader", "contact"])
def test_others_get_in_nowhere(own_site: Site, role: str) -> None:
    other = own_site.as_role(role)
    assert other.get(HERE).status_code == 403
    for address in ("/regel", "/skjul"):
        assert other.get(HERE + address).status_code == 403
    for address in ("/regel", "/skjul", "/vis-igen"):
        assert sent(other, address, **FIGURE, choice="show", reason="Fordi")[0] == 403


def test_a_form_without_its_token_is_refused(own_site: Site) -> None:
    client: FlaskClient = own_site.client
    bring_token(client, own_site.settings)
    client.environ_base.pop("HTTP_X_CSRFTOKEN")
    assert sent(own_site, "/skjul", **FIGURE, reason="Fordi")[0] == 403


@pytest.mark.parametrize("page", ["/kilder", "/administration"])
def test_a_lead_finds_the_way_there_and_a_reader_none(own_site: Site, page: str) -> None:
    address = '"href": "/fortrolighed'
    assert address in own_site.page(page)
    assert address not in own_site.as_role("reader").page("/kilder")


def test_worked_examples_on_sources_give_no_stored_figure_away(own_site: Site) -> None:
    """Aarhus is what is left of the five municipalities' 307; a sum told in words gives it back."""
    hidden = {"subject": "street_sleepers", "municipality": "0751", "year": "2009"}
    assert sent(own_site, "/skjul", **hidden, reason="Talt forkert")[0] == 303
    reader = own_site.as_role("reader")
    for query in ("", "?sprog=en"):
        page = reader.page("/kilder", query)
        given_back = r"\b(307|198)\b|\b34 (in|i) 2009|\b8 counted|talt 8\b"
        assert "40 " in page
        assert not re.search(given_back, page)
