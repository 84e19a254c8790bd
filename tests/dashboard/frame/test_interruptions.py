"""With the database gone, replaced or taken, every road answers in words and loses nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from flask import Flask

from answers.services import Services
from dashboard.app import create_app
from dashboard.auth.html_pages import Plain
from dashboard.frame import interruptions
from dashboard.settings.machine import Settings
from database import sqlite
from database.engine import open_database
from database.errors import DatabaseBusyError, DatabaseUnavailableError
from loaders.limits.limits import CheckersBusyError
from tests.front_door.callbacks import opening
from tests.front_door.signing import signed_in
from tests.front_door.site import Site
from tests.samples.submissions import NOW
from words.catalog import read_words

GONE = "Databasen kan ikke nås"
BUSY = "Vent et øjeblik"


@pytest.fixture
def served(loaded_file: Path) -> Iterator[Site]:
    """A dashboard over a file of its own."""
    settings = Settings(database_url=f"sqlite:///{loaded_file}", now=lambda: NOW)
    database = open_database(settings.database_url)
    app = create_app(settings, database)
    yield Site(app, Services(database, settings.now), signed_in(app, settings), database)
    database.close()


def away(file: Path) -> None:
    file.rename(file.with_suffix(".away"))


def replaced(file: Path) -> None:
    away(file)
    file.write_bytes(file.with_suffix(".away").read_bytes())


@pytest.mark.parametrize("goes", [away, replaced])
def test_a_file_that_goes_is_said_on_every_road_and_all_is_well_when_it_is_back(
    served: Site, loaded_file: Path, goes: Callable[[Path], None]
) -> None:
    assert (served.get("/ready").status_code, served.get("/").status_code) == (200, 200)
    goes(loaded_file)
    ready = served.get("/ready")
    assert ready.status_code == 503
    assert "slettet eller skiftet ud" in ready.get_data(as_text=True)
    assert served.get("/health").status_code == 200
    for address in ("/", "/kilder", "/hent/goal-progress.csv", "/konto", "/data"):
        answer = served.get(address)
        assert answer.status_code == 503, address
        assert GONE in answer.get_data(as_text=True), address
        assert answer.headers["Cache-Control"] == "no-store"
    said = served.get("/?sprog=en").get_data(as_text=True)
    assert "The database cannot be reached" in said
    for answer in (
        served.client.post("/log-ind/demo/admin"),
        served.client.post("/_dash-update-component", json={"output": "page.children"}),
        served.get("/data/measurement.csv"),
    ):
        assert answer.status_code == 503
        assert "Intet er gemt" in answer.get_data(as_text=True)
    loaded_file.unlink(missing_ok=True)
    loaded_file.with_suffix(".away").rename(loaded_file)
    assert (served.get("/ready").status_code, served.get("/").status_code) == (200, 200)
    assert served.client.post("/log-ind/demo/admin").status_code == 303


def test_who_cannot_write_in_time_is_told(served: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sqlite, "BUSY_SECONDS", 0.1)
    with served.database.session(writing=True):
        answer = served.client.post("/log-ind/demo/admin")
        assert served.get("/").status_code == 200
    assert answer.status_code == 503
    assert answer.headers["Retry-After"]
    assert BUSY in answer.get_data(as_text=True)
    assert served.client.post("/log-ind/demo/admin").status_code == 303


def test_a_callback_in_the_middle_of_its_work_answers_in_words_too(
    served: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    def taken(*_: object) -> None:
        raise DatabaseBusyError("locked")

    monkeypatch.setattr(Services, "programmes", taken)
    body = {
        "output": "page.children",
        "outputs": {"id": "page", "property": "children"},
        "inputs": [{"id": "visit", "property": "data", "value": {"path": "/", "search": ""}}],
        "changedPropIds": ["visit.data"],
    }
    answer = served.client.post("/_dash-update-component", json=body)
    assert answer.status_code == 503
    assert answer.mimetype == "text/plain"
    assert "Intet er gemt" in answer.get_data(as_text=True)


@pytest.mark.parametrize("error", [DatabaseBusyError, DatabaseUnavailableError])
@pytest.mark.parametrize("path", ["/", "/maal", "/indberetning"])
def test_a_database_that_goes_while_figures_are_made_is_no_fault_of_a_figure(
    served: Site,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    error: type[Exception],
    path: str,
) -> None:
    def gone(*_: object) -> None:
        raise error("hemmelig.db is away")

    body = opening({"path": path, "search": ""})
    assert served.client.post("/_dash-update-component", json=body).status_code == 200
    monkeypatch.setattr(Services, "frame", gone)
    # Another day than the one that may be remembered.
    body = opening({"path": path, "search": "?dato=2012-01-01"})
    answer = served.client.post("/_dash-update-component", json=body)
    text = answer.get_data(as_text=True)
    assert answer.status_code == 503
    assert "Intet er gemt" in text
    assert "hemmelig.db" not in text
    assert "Fault" not in caplog.text


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (DatabaseBusyError("hemmelig.db is locked"), "Databasen er optaget"),
        (DatabaseUnavailableError("hemmelig.db is gone"), "siden kan ikke vises"),
        (CheckersBusyError(), "Filen er ikke modtaget"),
    ],
)
def test_what_passes_by_itself_is_503_in_words_and_keeps_the_reason_for_the_log(
    error: Exception, said: str, caplog: pytest.LogCaptureFixture
) -> None:
    server = Flask("test")
    server.secret_key = "en hemmelighed til denne test"
    interruptions.connect(server, Plain.of(Settings("sqlite://"), read_words(), "/vendor/site.css"))

    @server.get("/")
    def broken() -> str:
        raise error

    answer = server.test_client().get("/")
    text = answer.get_data(as_text=True)
    assert answer.status_code == 503
    assert said in text
    assert "hemmelig.db" not in text
    assert str(error) in caplog.text
