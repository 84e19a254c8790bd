"""A Chromium that can reach nothing but this machine, and what its console says."""

from __future__ import annotations

import logging
import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from dash import Dash
from dash.testing.application_runners import ThreadedRunner
from dash.testing.composite import DashComposite
from selenium.webdriver.chrome.options import Options

from answers.meetings.meetings import NewMeeting, create
from answers.person import Person, Role
from answers.services import Services
from dashboard.app import create_app
from dashboard.auth.sessions import cookie_name
from dashboard.commands.prepare import prepare
from dashboard.settings.machine import Settings
from database.accounts import account_by_username
from database.engine import Database, open_database
from tests.browser.sight import Looker
from tests.browser.visitor import Visitor
from tests.samples.submissions import ODENSE_CONTACT, approved, measurements, send
from words.clock import COPENHAGEN

# A figure after the day the pages show, so that it stands on the receipt and nowhere else.
APPROVED = ("Odense", "Gadesovere", 2014, 7)
HERE = Path(__file__).parent
CHROMIUM_NAMES = ("chromium", "chromium-browser", "google-chrome")
FLAGS = (
    "--headless=new",
    "--no-sandbox",
    "--disable-dev-shm-usage",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-extensions",
    "--window-size=1280,1000",
    # A request to anywhere else becomes an error in the console instead of leaving the machine.
    "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost",
)


def _chromium() -> str:
    found = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, CHROMIUM_NAMES)), "")
    if not found:
        pytest.exit("Chromium is missing: 'make test' installs it or says how", returncode=1)
    return found


def pytest_setup_options() -> Options:
    """Asked for by dash[testing] before it starts a browser."""
    options = Options()
    options.binary_location = _chromium()
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    for flag in FLAGS:
        options.add_argument(flag)
    return options


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Everything in this folder is a browser test, so that `make check` can leave it out."""
    for item in items:
        if item.path.is_relative_to(HERE):
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session", autouse=True)
def _chromedriver_first_on_path() -> Iterator[None]:
    # The selenium that dash[testing] pins finds its driver on PATH only.
    with pytest.MonkeyPatch.context() as patch:
        if driver := os.environ.get("CHROMEDRIVER"):
            patch.setenv("PATH", f"{Path(driver).parent}{os.pathsep}{os.environ['PATH']}")
        yield


@pytest.fixture
def console_errors() -> Callable[[Any], list[str]]:
    """`console_errors(dash_duo)`: the severe messages since it was last asked."""

    def errors(browser: Any) -> list[str]:
        log = browser.driver.get_log("browser")
        return [entry["message"] for entry in log if entry["level"] == "SEVERE"]

    return errors


@pytest.fixture(scope="session")
def settings(tmp_path_factory: pytest.TempPathFactory) -> Settings:
    """A dashboard for trying out, over a database of its own with everything in data/."""
    database = tmp_path_factory.mktemp("browser") / "kommunemonitor.db"
    now = datetime(2026, 11, 22, 9, 30, tzinfo=COPENHAGEN)
    settings = Settings(database_url=f"sqlite:///{database}", now=lambda: now)
    prepare(settings)
    return settings


def _send_in(settings: Settings, database: Database) -> None:
    """Three files from the demo contact of Odense: 1 waits, 2 is approved, 3 is refused."""
    services = Services(database, settings.now)
    with database.session() as session:
        account = account_by_username(session, "demo-contact")
    assert account is not None
    sender = replace(ODENSE_CONTACT, account_id=account.id)
    send(services, measurements(("Odense", "Gadesovere", 2012, 9)), sender)
    number = send(services, measurements(APPROVED), sender)
    assert approved(services, number, sender).refused is None
    send(services, measurements(("Odense", "Gadesovere", 2012, "otte")), sender)


def _meet(services: Services) -> None:
    """Meetings 3 and 4 about the homelessness strategy, each shown at the end of another year.

    The first two came with the examples.
    """
    # After the imports, which stand under the time of the real clock.
    lead, known = Person(1, "Lederen", Role.LEAD), datetime.now(UTC) + timedelta(days=1)
    for name, month, year in (("Møde i september", 9, 2011), ("Møde i november", 11, 2012)):
        held, shown = date(2026, month, 20), date(year, 12, 31)
        create(services, lead, NewMeeting(name, "hjemloesestrategien", held, shown, known))


@pytest.fixture(scope="session")
def app(settings: Settings) -> Iterator[Dash]:
    """The real app over the real workbooks."""
    database = open_database(settings.database_url)
    app = create_app(settings, database)
    _send_in(settings, database)
    _meet(Services(database, settings.now))
    yield app
    database.close()


@pytest.fixture(scope="session")
def visitor(
    app: Dash,
    settings: Settings,
    tmp_path_factory: pytest.TempPathFactory,
    _chromedriver_first_on_path: None,
) -> Iterator[Visitor]:
    """What `dash_duo` is, but one server and one browser for all tests: starting costs most."""
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    folder = str(tmp_path_factory.mktemp("download"))
    options = [pytest_setup_options()]
    with (
        ThreadedRunner() as server,
        DashComposite(
            server, browser="Chrome", options=options, download_path=folder, percy_run=False
        ) as browser,
    ):
        browser.start_server(app, navigate=False)
        # Every wait here says what it waits for; looking for what is absent need not take time.
        browser.driver.implicitly_wait(0)
        yield Visitor(browser, server.url, cookie_name(settings, "csrf"))


@pytest.fixture(scope="session")
def looker(visitor: Visitor) -> Looker:
    """Remembers what was seen of each page."""
    return Looker(visitor, {})
