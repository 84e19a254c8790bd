"""Pages are made once for readers with the same rights, and never again until something changes."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from threading import Event, Lock

import brotli
import pytest
from cachetools import LRUCache
from flask.testing import FlaskClient
from sqlalchemy import event

from answers.facts.goals import MeasurementFact
from answers.memory import Memory
from answers.services import Services
from dashboard.app import create_app
from dashboard.auth.sessions import cookie_name
from dashboard.frame.kept_pages import Sent, memory_of
from dashboard.frame.page import Kept, Page, PageContent, View
from dashboard.pages import PAGES
from dashboard.settings.machine import Settings
from database.engine import Database
from database.models import Base
from database.queries import revision
from database.store import withdraw_import
from tests.front_door.callbacks import opening
from tests.front_door.signing import signed_in
from tests.front_door.site import LOADED_AT, NOW, Site, site_over
from tests.samples.tables import fill, with_tables

BROTLI = {"Accept-Encoding": "br"}
OF_ACCOUNTS = frozenset({"account", "account_municipality"})


class Counting:
    """A page that says who asks, and how often it was made."""

    def __init__(self, kept: Kept = Kept.DAY) -> None:
        self.made = 0
        self.lock = Lock()
        self.go_on = Event()
        self.go_on.set()
        self.page = Page(
            path="/", key="overview", title_key="overview-menu", render=self.render, kept=kept
        )

    def render(self, view: View) -> PageContent:
        """The figures as the asker may see them."""
        with self.lock:
            self.made += 1
        assert self.go_on.wait(10)
        found = view.services.facts(MeasurementFact, view.selection)
        told = ", ".join("hidden" if each.is_hidden else f"{each.value:g}" for each in found)
        return PageContent(heading=f"Lavet {self.made}", lede=f"Tal: {told}", body=[])


def over(database: Database, *pages: Page, now: Callable[[], datetime] = lambda: NOW) -> Site:
    """A dashboard of these pages, and nobody in front of it but the lead."""
    settings = Settings(database_url="sqlite://", now=now)
    app = create_app(settings, database, pages)
    return Site(app, Services(database, now), signed_in(app, settings), database)


@pytest.fixture
def counting() -> Counting:
    return Counting()


@pytest.fixture
def one(counting: Counting) -> Iterator[Site]:
    """One page over a protected count of three in Odense."""
    with with_tables() as database:
        site = over(database, counting.page)
        site.store("municipality", [{"code": "0461", "name": "Odense", "country": "DK"}])
        site.store(
            "indicator",
            [{"code": "few", "name": "Få", "unit": "persons", "is_protected": True}],
        )
        site.store(
            "measurement",
            [{"municipality_code": "0461", "indicator_code": "few", "year": 2011, "value": 3}],
        )
        yield site


def read(client: FlaskClient, address: str = "/", **more: str) -> str:
    """The page as a browser reads it; in demo mode it has a bar with a token in it."""
    return client.get(address, headers=more, buffered=True).get_data(as_text=True)


def test_a_page_is_made_once_for_all_who_have_the_same_rights(
    one: Site, counting: Counting
) -> None:
    first, second = (one.as_role("reader").client for _ in range(2))
    assert "Lavet 1" in read(first)
    assert "Lavet 1" in read(second)
    assert "Lavet 1" in read(first)
    assert counting.made == 1


def test_a_link_is_answered_from_the_same_memory_of_its_own(one: Site, counting: Counting) -> None:
    one.page("/")
    told = one.page("/")
    assert "Lavet 1" in told
    body = opening({"path": "/", "search": "", "width": "narrow"})
    assert "Lavet 2" in one.client.post("/_dash-update-component", json=body).get_data(as_text=True)
    assert counting.made == 2


def test_what_one_may_see_is_never_remembered_for_another(one: Site) -> None:
    """Whoever comes first, and in whichever order."""
    roles = {"lead": "Tal: 3", "admin": "Tal: 3", "contact": "Tal: 3", "reader": "Tal: hidden"}
    for order in (list(roles), list(reversed(roles))):
        for role in order * 2:
            told = read(one.as_role(role).client)
            assert roles[role] in told, role
            assert (roles[role] == "Tal: 3") == ("Tal: 3" in told), role


def test_every_session_gets_its_own_token(one: Site) -> None:
    tokens = set()
    for _ in range(2):
        client = one.as_role("reader").client
        cookie = client.get_cookie(cookie_name(one.settings, "csrf"))
        assert cookie is not None
        told = read(client)
        found = set(re.findall(r'name="csrf" type="submit" value="([^"]+)"', told))
        assert found == {cookie.value}
        in_layout = re.findall(r'"name":"csrf","type":"submit","value":"([^"]+)"', told)
        assert set(in_layout) == {cookie.value}
        tokens |= found
    assert len(tokens) == 2


def test_an_import_and_its_withdrawal_make_it_anew(one: Site, counting: Counting) -> None:
    row = {"municipality_code": "0461", "indicator_code": "few", "year": 2012, "value": 40}
    read(one.client)
    number = one.store("measurement", [row], at=LOADED_AT + timedelta(hours=1))
    assert "Tal: 3, 40" in read(one.client)
    with one.database.session(writing=True) as session:
        withdraw_import(session, number, "test", NOW, "fejl")
    assert "Tal: 3<" in read(one.client)
    assert counting.made == 3


def test_one_makes_it_and_the_others_wait(counting: Counting, shared_database: Database) -> None:
    site = over(shared_database, counting.page)
    clients = [site.as_role("reader").client for _ in range(4)]
    counting.go_on.clear()
    with ThreadPoolExecutor(len(clients)) as threads:
        asked = [threads.submit(read, client) for client in clients]
        counting.go_on.set()
        told = [each.result() for each in asked]
    assert counting.made == 1
    assert all("Lavet 1" in each for each in told)


def test_what_broke_is_not_remembered() -> None:
    broken = [True]

    def render(view: View) -> PageContent:
        if broken.pop() if broken else False:
            raise ValueError("broken")
        return PageContent(heading="Hel", lede="", body=[])

    page = Page(path="/", key="overview", title_key="overview-menu", render=render, kept=Kept.DAY)
    with with_tables() as database:
        site = over(database, page)
        assert "Hel" not in read(site.client)
        assert "Hel" in read(site.client)


def test_an_address_that_is_not_followed_is_not_remembered(one: Site, counting: Counting) -> None:
    for number in range(3):
        read(one.client, f"/?program=findes-ikke-{number % 2}")
    assert counting.made == 3


def test_a_new_day_makes_it_anew_and_what_tells_the_hour_a_new_minute() -> None:
    clock = [NOW]
    day, minute = Counting(Kept.DAY), Counting(Kept.MINUTE)
    for counting, times in ((day, [1, 1, 2]), (minute, [1, 2, 3])):
        with with_tables() as database:
            clock[0] = NOW
            site = over(database, counting.page, now=lambda: clock[0])
            for later, made in zip((0, 5, 15 * 60), times, strict=True):
                clock[0] = NOW + timedelta(minutes=later)
                read(signed_in(site.app, site.settings))
                assert counting.made == made


def test_the_memory_is_bounded_in_bytes() -> None:
    memory = memory_of(1000)
    for number in range(20):
        memory.get(number, lambda: Sent(b"x" * 300, is_packed=False, is_whole=True))
        assert memory.answers.currsize <= 1000
    assert len(memory.answers) == 3
    memory.get("large", lambda: Sent(b"x" * 1001, is_packed=False, is_whole=True))
    assert "large" not in memory.answers


def test_a_failure_is_the_next_ones_to_try_again() -> None:
    memory = Memory(LRUCache(4))
    with pytest.raises(ZeroDivisionError):
        memory.get("key", lambda: 1 // 0)
    assert memory.get("key", lambda: 2) == 2
    assert memory.making == {}


@pytest.fixture(scope="module")
def production(loaded_once: object, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """The real pages over the real workbooks."""
    with with_tables() as database:
        fill(database, loaded_once)  # type: ignore[arg-type]
        yield site_over(database)


def kept_paths() -> list[str]:
    """Addresses of the pages that are remembered."""
    names = {"<municipality>": "odense", "<method>": "cti", "<no>": "1"}
    names["<program>"] = "haandholdt_inklusion"
    found = []
    for page in PAGES:
        path = page.path.replace("<program>/<no>", "hjemloesestrategien/1")
        for name, value in names.items():
            path = path.replace(name, value)
        if page.kept is not Kept.NOT:
            found.append(path)
    return found


@pytest.mark.parametrize("path", kept_paths())
def test_a_remembered_page_reads_only_what_its_key_counts(production: Site, path: str) -> None:
    """And the accounts no more than to see who asks."""
    engine, statements = production.database.engine, list[str]()

    def note(*given: object) -> None:
        statements.append(str(given[2]))

    event.listen(engine, "before_cursor_execute", note)
    try:
        production.get("/tilgaengelighed")
        who = set(statements)
        statements.clear()
        assert production.get(f"{path}?sprog=en").status_code == 200
    finally:
        event.remove(engine, "before_cursor_execute", note)
    key = str(revision._NEWEST_SHOWN)
    told = {each for each in statements if each not in who}
    read_there = {
        table.name
        for table in Base.metadata.sorted_tables
        for each in told
        if re.search(rf'\b(FROM|JOIN) "?{table.name}"?\b', each)
    }
    counted = {name for name in read_there if f'"{name}"' in key or f"{name}" in key}
    imported = {table.name for table in Base.metadata.sorted_tables if "import_id" in table.columns}
    assert read_there - counted - imported - OF_ACCOUNTS == set()
    assert not [each for each in told if re.search(r"\b(FROM|JOIN) account", each)]


@pytest.mark.parametrize("path", kept_paths())
def test_a_page_of_the_day_says_the_same_all_day(production: Site, path: str) -> None:
    kept = next(page.kept for page in PAGES if page.path == path or "<" in page.path)
    if kept is not Kept.DAY:
        pytest.skip("tells the hour")
    told = []
    for later in (timedelta(), timedelta(hours=11, minutes=7)):
        settings = Settings(database_url="sqlite://", now=lambda later=later: NOW + later)  # type: ignore[misc]
        app = create_app(settings, production.database)
        answer = read(signed_in(app, settings), path)
        told.append(re.sub(r'"value":"[\w-]{43}"|value="[\w-]{43}"', "", answer))
    assert told[0] == told[1]


def test_bytes_without_a_token_are_ready_to_send_and_the_same_plain(counting: Counting) -> None:
    """Outside demo mode a reader's page has no form: what is remembered is sent as it is."""
    sent = Sent(brotli.compress(b"<p>hej</p>"), is_packed=True, is_whole=True)
    with with_tables() as database:
        server = over(database, counting.page).app.server
        with server.test_request_context(headers=BROTLI):
            answer = sent.response("text/html")
            assert answer.headers["Content-Encoding"] == "br"
            assert answer.get_data() == sent.content
        with server.test_request_context():
            assert sent.response("text/html").get_data() == b"<p>hej</p>"
