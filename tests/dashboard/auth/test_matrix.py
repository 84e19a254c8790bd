"""Every address × every role, from the app's own registries, so that none can be forgotten."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from dash import Dash
from flask.testing import FlaskClient

from answers.person import Person, Role
from dashboard.app import create_app
from dashboard.auth.access import FILES, PUBLIC
from dashboard.frame.known_addresses import OF_PAGES
from dashboard.frame.page import Page
from dashboard.pages import PAGES
from dashboard.routes.downloads import FORMATS
from dashboard.settings.machine import Settings
from database.engine import Database
from exhibits.registry import EXHIBITS
from tests.front_door.signing import bring_token, signed_in
from tests.samples.tables import with_tables

SECRET = "et-langt-og-tilfaeldigt-ord-til-testen-0123456789"
# Every rule that is not a page, a file or open to all: the lowest role it answers, by method.
# A new rule fails `test_every_rule_has_its_line` until it stands here.
ROLE_BY_RULE = {
    "GET /hent/<key>.<extension>": Role.READER,
    "GET /hent/moedepakke.<any(pptx, xlsx, html, pdf):extension>": Role.LEAD,
    "GET /hent/arkiv.zip": Role.LEAD,
    "GET /hent/skabelon.xlsx": Role.CONTACT,
    "GET /hent/frist.ics": Role.READER,
    "GET /hent/faktaark.docx": Role.READER,
    "GET /hent/faktaark.xlsx": Role.READER,
    # Whose file it is decides: what is not one's own is not there, for any role.
    "GET /indberetning/<int:number>/fil": Role.READER,
    "GET /indberetning/<int:number>/markeret": Role.READER,
    "GET /kilder/fil/<int:number>": Role.READER,
    "GET /data/<key>.<extension>": Role.READER,
    "GET /konto": Role.READER,
    "POST /konto/adgangskode": Role.READER,
    "POST /konto/log-ud-overalt": Role.READER,
    "POST /konto/noegle": Role.READER,
    "POST /konto/noegle/<int:number>/stop": Role.READER,
    "POST /log-ud": Role.READER,
    "GET /administration/konti/<int:number>": Role.LEAD,
    "GET /administration/konti/ny": Role.ADMIN,
    "POST /administration/konti/ny": Role.ADMIN,
    "POST /administration/konti/<int:number>/nulstil": Role.LEAD,
    "POST /administration/konti/<int:number>/<act>": Role.ADMIN,
    "POST /administration/eksempler/fjern": Role.ADMIN,
    "GET /moeder/nyt": Role.LEAD,
    "POST /moeder/nyt": Role.LEAD,
    "POST /moeder/<int:number>/aflys": Role.LEAD,
    "POST /moeder/<int:number>/saetning/<key>": Role.LEAD,
    "POST /moeder/<int:number>/saetning/<key>/beregnet": Role.LEAD,
    "GET /fortrolighed/regel": Role.LEAD,
    "POST /fortrolighed/regel": Role.LEAD,
    "GET /fortrolighed/skjul": Role.LEAD,
    "POST /fortrolighed/skjul": Role.LEAD,
    "POST /fortrolighed/vis-igen": Role.LEAD,
    "POST /se-som/<int:number>": Role.LEAD,
    "POST /se-som/stop": Role.READER,
    "POST /_dash-update-component": Role.READER,
    "GET /_dash-component-suites/<string:package_name>/<path:fingerprinted_path>": Role.READER,
    "GET /_dash-layout": Role.READER,
    "GET /_dash-dependencies": Role.READER,
    "GET /_favicon.ico": Role.READER,
    "GET /_reload-hash": Role.READER,
}
# Values for the names in the rules; account 2 is the demo contact.
VALUES = {
    "<int:number>": "2",
    "<act>": "log-ud",
    "<any(pptx, xlsx, html, pdf):extension>": "html",
    "skabelon.xlsx": "skabelon.xlsx?kommune=0461",
    "faktaark.docx": "faktaark.docx?kommune=0461&program=haandholdt_inklusion",
    "faktaark.xlsx": "faktaark.xlsx?kommune=0461&program=haandholdt_inklusion",
    "/data/<key>.<extension>": "/data/measurement.csv",
    "<key>.<extension>": "workbooks.csv",
    "<string:package_name>/<path:fingerprinted_path>": "dash/x.js",
}
OPEN_TO_ALL = FILES | PUBLIC


def app_over(settings: Settings) -> Iterator[tuple[Dash, Database]]:
    with with_tables() as database:
        yield create_app(settings, database), database


@pytest.fixture(scope="module")
def closed() -> Iterator[Dash]:
    """A dashboard in production that knows no one."""
    settings = Settings("sqlite://", mode="production", public_address="https://localhost")
    for app, _ in app_over(settings_with_secret(settings)):
        yield app


@pytest.fixture(scope="module")
def demo() -> Iterator[Dash]:
    """A dashboard in demo mode, for someone in each role."""
    for app, _ in app_over(Settings("sqlite://")):
        yield app


def settings_with_secret(settings: Settings) -> Settings:
    from dataclasses import replace

    return replace(settings, sign_in=replace(settings.sign_in, secret=SECRET))


def rules(app: Dash) -> list[tuple[str, str]]:
    """Every method and rule of the server, those of pages and open ones left out."""
    return [
        (method, rule.rule)
        for rule in app.server.url_map.iter_rules()
        for method in sorted((rule.methods or set()) - {"HEAD", "OPTIONS"})
        if rule.rule not in OPEN_TO_ALL | OF_PAGES
    ]


def address(rule: str) -> str:
    for name, value in VALUES.items():
        rule = rule.replace(name, value)
    return rule


def page_address(page: Page) -> str:
    return page.path.replace("<", "").replace(">", "")


def files() -> list[str]:
    return [f"/hent/{each.key}.{form.extension}" for each in EXHIBITS for form in FORMATS]


def test_every_rule_has_its_line(closed: Dash) -> None:
    assert {f"{method} {rule}" for method, rule in rules(closed)} == set(ROLE_BY_RULE)


@pytest.mark.parametrize("path", [*[page_address(page) for page in PAGES], *files(), "/ukendt"])
def test_a_stranger_is_sent_to_sign_in_from_every_page_and_file(closed: Dash, path: str) -> None:
    answer = closed.server.test_client().get(f"{path}?dato=2012-01-01")
    assert answer.status_code == 302
    assert answer.headers["Location"].startswith("/log-ind?naeste=%2F")


def test_a_stranger_gets_nothing_from_any_rule(closed: Dash) -> None:
    client = closed.server.test_client()
    for method, rule in rules(closed):
        answer = client.open(address(rule), method=method)
        # A program that fetches data is told to bring a token, and not sent to a form.
        is_plain = method == "GET" and not rule.startswith(("/_", "/data/"))
        assert answer.status_code == (302 if is_plain else 401), (method, rule)
        assert len(answer.data) < 400


def test_a_stranger_gets_nothing_from_any_callback(closed: Dash) -> None:
    client = closed.server.test_client()
    assert len(closed.callback_map) > 2
    for output in closed.callback_map:
        answer = client.post("/_dash-update-component", json={"output": output, "inputs": []})
        assert (answer.status_code, answer.data) == (401, b""), output


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "POST"])
def test_no_method_opens_a_page_to_a_stranger(closed: Dash, method: str) -> None:
    assert closed.server.test_client().open("/", method=method).status_code == 401


@pytest.mark.parametrize(
    "path", ["//", "/assets/../", "/log-ind/../kilder", "/LOG-IND", "/log-ind/x"]
)
def test_a_crooked_address_is_no_way_in(closed: Dash, path: str) -> None:
    answer = closed.server.test_client().get(path)
    assert answer.status_code in {302, 308, 404}
    assert "Adgangskode" not in answer.get_data(as_text=True)
    assert "_dash-config" not in answer.get_data(as_text=True)


def test_what_is_open_is_open_to_a_stranger(closed: Dash) -> None:
    client = closed.server.test_client()
    for path in ("/log-ind", "/tilgaengelighed", "/health", "/ready", "/vendor/site.css"):
        answer = client.get(path, buffered=True)
        assert answer.status_code == 200, path
    assert client.get("/was").headers["Location"] == "/tilgaengelighed"
    assert client.post("/log-ind/demo/admin").status_code == 403


@pytest.mark.parametrize("role", list(Role))
def test_every_page_and_file_answers_by_role(demo: Dash, role: Role) -> None:
    client = signed_in(demo, Settings("sqlite://"), role.value)
    someone = Person(1, "", role)
    for page in PAGES:
        if "<" not in page.path:
            is_open = someone.is_at_least(page.role)
            status = client.get(page.path).status_code
            # Some pages exist for some people only: whoever may see them is told so, 404.
            assert status in ({200, 404} if is_open else {403}), page.path
            assert opened(client, page.path) == is_open or status == 404, page.path
    for exhibit, path in zip(EXHIBITS, files(), strict=False):
        expected = 200 if someone.is_at_least(exhibit.role) else 403
        assert client.get(path).status_code == expected, path


def opened(client: FlaskClient, path: str) -> bool:
    """Whether the callback that opens pages shows this one, rather than a refusal."""
    body = {
        "output": "page.children",
        "outputs": {"id": "page", "property": "children"},
        "inputs": [{"id": "visit", "property": "data", "value": {"path": path, "search": ""}}],
        "changedPropIds": ["visit.data"],
    }
    answer = client.post("/_dash-update-component", json=body)
    assert answer.status_code == 200
    return "Her har du ikke adgang" not in json.dumps(answer.get_json(), ensure_ascii=False)


@pytest.mark.parametrize("role", list(Role))
@pytest.mark.parametrize("line", sorted(ROLE_BY_RULE))
def test_every_rule_answers_by_role(demo: Dash, role: Role, line: str) -> None:
    method, rule = line.split(" ", 1)
    if not rule.startswith("/_"):
        client = signed_in(demo, Settings("sqlite://"), role.value)
        status = client.open(address(rule), method=method).status_code
        is_open = Person(1, "", role).is_at_least(ROLE_BY_RULE[line])
        # An account of demo mode has no password to reset, not even for those who may.
        if not is_open or rule.endswith("/nulstil"):
            assert status == 403
        else:
            assert status not in {401, 403}


@pytest.mark.parametrize("line", sorted(line for line in ROLE_BY_RULE if line.startswith("POST")))
def test_nothing_is_done_without_the_token(demo: Dash, line: str) -> None:
    client = signed_in(demo, Settings("sqlite://"), "admin")
    client.environ_base.pop("HTTP_X_CSRFTOKEN")
    assert client.post(address(line.split(" ", 1)[1])).status_code == 403


def test_no_public_callback_and_no_module_of_pages_asks_for_one() -> None:
    folder = Path(__file__).parents[3] / "dashboard"
    for path in folder.rglob("*.py"):
        assert "public_callback" not in path.read_text(encoding="utf-8"), path


def test_the_token_of_a_session_is_not_the_one_of_the_next(demo: Dash) -> None:
    settings = Settings("sqlite://")
    client = signed_in(demo, settings, "reader")
    before = client.environ_base["HTTP_X_CSRFTOKEN"]
    client.post("/log-ind/demo/lead")
    bring_token(client, settings)
    assert client.environ_base["HTTP_X_CSRFTOKEN"] != before
