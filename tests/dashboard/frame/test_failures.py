"""What is answered when something goes wrong: designed pages, sentences, and one figure's place."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from flask import abort
from flask.testing import FlaskClient
from sqlalchemy.exc import OperationalError

from dashboard.app import create_app
from dashboard.settings.machine import Settings
from tests.front_door.signing import signed_in
from tests.front_door.site import NOW
from tests.samples.tables import with_tables

STATUSES = (400, 403, 404, 405, 413, 429, 500, 503)
TITLES = {
    "da": {
        400: "Det sendte kan ikke læses",
        403: "Her har du ikke adgang",
        404: "Siden findes ikke",
        405: "Det sendte kan ikke læses",
        413: "Det sendte er for stort",
        429: "For mange forespørgsler",
        500: "Der gik noget galt",
        503: "Kommunemonitor kan ikke svare lige nu",
    },
    "en": {
        400: "What was sent cannot be read",
        403: "You do not have access here",
        404: "Page not found",
        405: "What was sent cannot be read",
        413: "What was sent is too large",
        429: "Too many requests",
        500: "Something went wrong",
        503: "Kommunemonitor cannot answer right now",
    },
}
OF_WERKZEUG = ("Internal Server Error", "Not Found", "Bad Request", "The browser", "Traceback")
BROWSER = {"Accept": "text/html,application/xhtml+xml,*/*;q=0.8"}


@pytest.fixture(scope="module")
def client() -> Iterator[FlaskClient]:
    """Someone signed in at a dashboard that fails on request: /proev/<status>."""
    with with_tables() as database:
        settings = Settings(database_url="sqlite://", now=lambda: NOW)
        app = create_app(settings, database)
        app.server.view_functions["proev"] = _fail
        for rule in ("/proev/<int:status>", "/_proev/<int:status>", "/data/proev/<int:status>"):
            # Flask closes its own door to new rules after the first request, which has been made.
            app.server.url_map.add(
                app.server.url_rule_class(rule, endpoint="proev", methods=["GET", "POST"])
            )
        yield signed_in(app, settings)


def _fail(status: int) -> str:
    if status == 500:
        raise RuntimeError("noget hemmeligt")
    if status == 599:
        raise OperationalError("SELECT hemmeligt", {}, Exception("database is locked"))
    abort(status)


@pytest.mark.parametrize("language", ["da", "en"])
@pytest.mark.parametrize("status", STATUSES)
def test_every_failure_has_a_page_in_the_language_of_the_address(
    client: FlaskClient, status: int, language: str
) -> None:
    address = f"/proev/{status}?sprog={language}"
    answer = client.get(address, headers=BROWSER)
    text = answer.get_data(as_text=True)
    assert answer.status_code == status
    assert f'<html lang="{language}">' in text
    assert f"<h1>{TITLES[language][status]}</h1>" in text
    assert not any(words in text for words in (*OF_WERKZEUG, "hemmeligt"))
    assert ('class="button" href="/proev' in text) == (status not in {403, 404})


@pytest.mark.parametrize("status", STATUSES)
def test_a_form_that_failed_says_whether_it_was_stored(client: FlaskClient, status: int) -> None:
    page = {"Referer": "http://localhost/konto?sprog=en"}
    text = client.post(f"/proev/{status}", headers=BROWSER | page).get_data(as_text=True)
    assert TITLES["en"][status] in text
    stored = "Nothing was stored." if status < 500 else "Look on the page whether it was stored"
    assert stored in text
    assert ">Try again<" not in text  # a link would not send the form again


@pytest.mark.parametrize("status", STATUSES)
def test_the_scripts_of_a_page_get_the_words_as_data(client: FlaskClient, status: int) -> None:
    page = {"Referer": "http://localhost/?sprog=en"}
    answer = client.post(f"/_proev/{status}", headers=page)
    assert answer.status_code == status
    assert answer.get_json()["title"] == TITLES["en"][status]
    assert bool(answer.get_json()["number"]) == (status == 500)


def test_a_program_gets_a_sentence_and_no_page(client: FlaskClient) -> None:
    for address, headers in (("/data/proev/404", BROWSER), ("/proev/404", {"Accept": "*/*"})):
        answer = client.get(address, headers=headers)
        assert answer.content_type == "text/plain; charset=utf-8"
        assert answer.get_data(as_text=True).startswith("Siden findes ikke\n")


def test_our_own_fault_stands_in_the_log_under_the_number_that_is_told(
    client: FlaskClient, caplog: pytest.LogCaptureFixture
) -> None:
    text = client.get("/proev/500", headers=BROWSER).get_data(as_text=True)
    (record,) = (each for each in caplog.records if each.name == "dashboard.frame.failures")
    number = str(record.args[0]) if isinstance(record.args, tuple) else ""
    assert f"Nummer i loggen: {number}" in text
    assert record.exc_info
    assert "noget hemmeligt" in str(record.exc_info[1])


def test_a_database_that_does_not_answer_is_no_fault_of_the_asker(client: FlaskClient) -> None:
    answer = client.get("/proev/599", headers=BROWSER)
    assert answer.status_code == 503
    assert "Nummer i loggen" in answer.get_data(as_text=True)


def test_a_form_that_is_too_large_is_told_so(client: FlaskClient) -> None:
    stranger = client.application.test_client()
    answer = stranger.post("/log-ind", data={"brugernavn": "x" * 70_000}, headers=BROWSER)
    assert answer.status_code == 413
    assert "Det sendte er for stort" in answer.get_data(as_text=True)
    assert "Intet er gemt." in answer.get_data(as_text=True)


def test_a_strange_host_gets_a_page_too(client: FlaskClient) -> None:
    answer = client.get("/", headers={**BROWSER, "Host": "fremmed.example"})
    assert answer.status_code == 400
    assert "Det sendte kan ikke læses" in answer.get_data(as_text=True)
