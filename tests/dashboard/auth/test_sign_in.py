"""Local accounts through the front door: passwords, locks, links, timeouts, seeing as."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

import pytest
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from answers.person import ForbiddenError, Person, Right, Role
from dashboard.app import create_app
from dashboard.auth.access import safe_next
from dashboard.auth.account_changes import COMMAND_LINE, LastAdminError, Managing
from dashboard.auth.password_sign_in import SigningIn
from dashboard.settings.machine import Settings
from dashboard.settings.sign_in import SignIn
from database.accounts import NewAccount, account_by_username
from database.audit import audit_entries
from database.engine import Database
from tests.front_door.signing import bring_token, form, signed_in
from tests.samples.tables import with_tables
from words.clock import COPENHAGEN

SECRET = "et-langt-og-tilfaeldigt-ord-til-testen-0123456789"
PASSWORD = "en sætning at huske"
NOW = datetime(2026, 11, 22, 9, 30, tzinfo=COPENHAGEN)


@dataclass(slots=True)
class House:
    """A dashboard in production with Anne (contact of Odense), Lis (lead) and Adam (admin)."""

    database: Database
    now: datetime = NOW
    settings: Settings = field(init=False)
    numbers: dict[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        sign_in = SignIn(secret=SECRET, lock_after=3)
        self.settings = Settings(
            "sqlite://",
            mode="production",
            public_address="https://localhost",
            sign_in=sign_in,
            now=lambda: self.now,
        )
        managing = Managing(self.settings, self.database)
        for username, role in (("anne", "contact"), ("lis", "lead"), ("adam", "admin")):
            new = NewAccount(username, username.title(), role, NOW, ("0461",))
            number = self.numbers[username] = managing.add(COMMAND_LINE, new)
            secret = managing.reset(COMMAND_LINE, number).rpartition("/")[2]
            assert (
                SigningIn(self.settings, self.database).use_link(secret, PASSWORD, PASSWORD) is None
            )

    def client(self) -> FlaskClient:
        client: FlaskClient = create_app(self.settings, self.database).server.test_client()
        client.environ_base["wsgi.url_scheme"] = "https"
        client.get("/log-ind")
        bring_token(client, self.settings)
        return client

    def enter(self, client: FlaskClient, username: str, password: str = PASSWORD) -> TestResponse:
        answer = form(client, "/log-ind", brugernavn=username, adgangskode=password)
        bring_token(client, self.settings)
        return answer

    def actions(self) -> list[str]:
        with self.database.session() as session:
            return [each.action for each in audit_entries(session)]


@pytest.fixture
def house() -> Iterator[House]:
    with with_tables() as opened:
        yield House(opened)


def text(answer: TestResponse) -> str:
    return answer.get_data(as_text=True)


def test_the_right_password_opens_and_the_cookie_is_kept_close(house: House) -> None:
    client = house.client()
    before = client.get_cookie("__Host-km_session")
    answer = house.enter(client, " ANNE ")
    assert (answer.status_code, answer.headers["Location"]) == (303, "/")
    cookie = next(c for c in answer.headers.getlist("Set-Cookie") if c.startswith("__Host-km_s"))
    for part in ("Secure", "HttpOnly", "SameSite=Lax", "Path=/"):
        assert part in cookie
    assert before is not None
    assert before.value not in cookie
    page = client.get("/")
    assert page.status_code == 200
    assert page.headers["Cache-Control"] == "private, no-store"


@pytest.mark.parametrize(("username", "password"), [("anne", "forkert"), ("ukendt", PASSWORD)])
def test_every_failure_says_the_same(house: House, username: str, password: str) -> None:
    client = house.client()
    answer = house.enter(client, username, password)
    assert answer.status_code == 401
    assert "passer ikke sammen" in text(answer)
    assert password not in text(answer)
    assert client.get("/").status_code == 302


def test_repeated_failures_lock_for_a_while(house: House) -> None:
    client = house.client()
    for _ in range(3):
        house.enter(client, "anne", "forkert")
    assert "account_locked" in house.actions()
    assert house.enter(client, "anne").status_code == 401
    house.now += timedelta(minutes=14)
    assert house.enter(client, "anne").status_code == 401
    house.now += timedelta(minutes=2)
    assert house.enter(client, "anne").status_code == 303


def test_a_session_ends_when_idle_when_old_and_everywhere(house: House) -> None:
    client, other = house.client(), house.client()
    house.enter(client, "anne")
    house.enter(other, "anne")
    house.now += timedelta(minutes=59)
    assert client.get("/konto").status_code == 200
    house.now += timedelta(minutes=59)
    assert client.get("/konto").status_code == 200
    assert other.get("/konto").status_code == 302
    for _ in range(12):
        house.now += timedelta(minutes=55)
        client.get("/konto")
    assert client.get("/konto").status_code == 302
    house.enter(client, "anne")
    house.enter(other, "anne")
    form(client, "/konto/log-ud-overalt")
    assert other.get("/konto").status_code == 302


def test_a_new_password_needs_the_old_one_and_ends_other_sessions(house: House) -> None:
    client, other = house.client(), house.client()
    house.enter(client, "anne")
    house.enter(other, "anne")
    new = "en helt anden sætning"
    changes = [("forkert", new, new), (PASSWORD, "kort", "kort"), (PASSWORD, new, "noget andet")]
    for current, first, second in changes:
        answer = form(client, "/konto/adgangskode", nuvaerende=current, ny=first, gentaget=second)
        assert answer.status_code == 400
    answer = form(client, "/konto/adgangskode", nuvaerende=PASSWORD, ny=new, gentaget=new)
    assert "Adgangskoden er skiftet" in text(answer)
    assert client.get("/konto").status_code == 200
    assert other.get("/konto").status_code == 302
    assert house.enter(house.client(), "anne").status_code == 401
    assert house.enter(house.client(), "anne", new).status_code == 303


def test_a_lead_makes_a_link_that_works_once(house: House) -> None:
    lead, stranger = house.client(), house.client()
    house.enter(lead, "lis")
    shown = text(form(lead, f"/administration/konti/{house.numbers['anne']}/nulstil"))
    path = shown.partition("https://localhost")[2].partition("<")[0]
    assert path.startswith("/log-ind/ny-adgangskode/")
    assert "Anne" in text(stranger.get(path))
    assert form(stranger, path, ny="kort", gentaget="kort").status_code == 400
    new = "valgt med et link"
    assert form(stranger, path, ny=new, gentaget=new).status_code == 303
    assert stranger.get(path).status_code == 404
    assert house.enter(house.client(), "anne", new).status_code == 303
    with house.database.session() as session:
        assert path.rpartition("/")[2] not in repr(audit_entries(session))


def test_a_lead_may_not_reset_others_nor_change_roles(house: House) -> None:
    client = house.client()
    house.enter(client, "lis")
    here = f"/administration/konti/{house.numbers['adam']}"
    assert form(client, f"{here}/nulstil").status_code == 403
    assert form(client, f"{here}/rolle", rolle="reader").status_code == 403
    assert client.get("/administration/konti/ny").status_code == 403


def test_an_admin_changes_roles_and_cannot_lose_the_last_admin(house: House) -> None:
    client = house.client()
    house.enter(client, "adam")
    anne, adam = house.numbers["anne"], house.numbers["adam"]
    assert form(client, f"/administration/konti/{anne}/rolle", rolle="lead").status_code == 200
    assert form(client, f"/administration/konti/{anne}/luk").status_code == 200
    answer = form(client, f"/administration/konti/{adam}/luk")
    assert answer.status_code == 409
    assert "sidste administrator" in text(answer)
    with house.database.session() as session:
        found = account_by_username(session, "anne")
    assert found is not None
    assert (found.role, found.is_enabled) == ("lead", False)
    assert house.actions()[:2] == ["account_closed", "role_changed"]
    with pytest.raises(LastAdminError):
        Managing(house.settings, house.database).set_role(COMMAND_LINE, adam, Role.READER)


def test_a_lead_sees_as_a_contact_and_can_change_nothing(house: House) -> None:
    client = house.client()
    house.enter(client, "lis")
    assert form(client, f"/se-som/{house.numbers['anne']}").status_code == 303
    assert "Du ser siden, som Anne ser den" in text(client.get("/konto"))
    assert client.get("/administration").status_code == 403
    answer = form(client, "/konto/adgangskode", nuvaerende=PASSWORD, ny="x" * 12, gentaget="x" * 12)
    assert answer.status_code == 403
    assert "Du ser kun med" in text(answer)
    assert form(client, "/se-som/stop").status_code == 303
    assert client.get("/administration").status_code == 200
    assert house.actions()[:2] == ["see_as_stopped", "see_as_started"]
    assert form(client, f"/se-som/{house.numbers['adam']}").status_code == 403


def test_rights_while_seeing_as_another() -> None:
    contact = Person(1, "Anne", Role.CONTACT, frozenset({"0461"}))
    assert contact.may_report_for("0461")
    assert not contact.may_report_for("0751")
    with pytest.raises(ForbiddenError, match="0751"):
        contact.require_report_for({"0461", "0751"})
    seeing = replace(contact, seen_as="Anne")
    assert not seeing.may_report_for("0461")
    assert seeing.may_see_submissions_of("0461")
    assert not seeing.may_see_submissions_of("0751")
    for right in Right:
        assert Person(1, "", Role.ADMIN).may(right)
        # Reading figures elsewhere is reading; nothing else a reader may do leaves a trace.
        assert Person(1, "", Role.READER).may(right) == (right is Right.MAKE_TOKEN)


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("/maal?dato=2012-01-01", "/maal?dato=2012-01-01"),
        ("//evil.example", "/"),
        ("/\\evil.example", "/"),
        ("/\t/evil.example", "/"),
        ("https://evil.example", "/"),
        ("javascript:alert(1)", "/"),
        ("/log-ud", "/"),
        (None, "/"),
    ],
)
def test_signing_in_leads_to_this_site_only(address: str | None, expected: str) -> None:
    assert safe_next(address) == expected


def test_the_demo_opens_as_a_reader_and_signing_out_shows_the_real_page() -> None:
    with with_tables() as opened:
        settings = Settings("sqlite://")
        app = create_app(settings, opened)
        newcomer = app.server.test_client()
        assert newcomer.get("/").status_code == 200
        assert newcomer.get("/administration").status_code == 403
        client = signed_in(app, settings, "admin")
        assert client.get("/administration").status_code == 200
        assert client.post("/log-ud").status_code == 303
        assert client.get("/").status_code == 302
        assert "Prøv en rolle" in text(client.get("/log-ind"))
        from_afar = app.server.test_client().get("/", environ_base={"REMOTE_ADDR": "10.0.0.7"})
        assert from_afar.status_code == 403
        misnamed = app.server.test_client().get("/", headers={"Host": "evil.example"})
        assert misnamed.status_code == 400
