"""Read tokens: made once, kept as a hash, and opening the data addresses and nothing else."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

import pytest
from dash import Dash
from flask.testing import FlaskClient
from sqlalchemy import text

from answers.person import ForbiddenError, Person, Role
from dashboard.app import create_app
from dashboard.auth.account_changes import COMMAND_LINE, Managing
from dashboard.auth.tokens import MOST, PREFIX, ReadTokens, TokenRefusedError
from dashboard.settings.machine import Settings
from database import accounts
from database.accounts import NewAccount
from database.audit import audit_entries
from database.engine import Database
from tests.front_door.signing import form, signed_in
from tests.samples.tables import with_tables
from words.clock import COPENHAGEN

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=COPENHAGEN)
DATA = "/data/measurement.csv"
SECRET = "et-langt-og-tilfaeldigt-ord-til-testen-0123456789"


@dataclass
class House:
    """A dashboard in production with one account, and a clock one can turn."""

    app: Dash
    database: Database
    tokens: ReadTokens
    now: datetime
    number: int = 0

    @property
    def person(self) -> Person:
        with self.database.session() as session:
            found = accounts.account(session, self.number)
        assert found is not None
        return Person(found.id, found.name, Role(found.role), found.municipality_codes)

    @property
    def client(self) -> FlaskClient:
        made: FlaskClient = self.app.server.test_client()
        return made

    def status(self, token: str, address: str = DATA, method: str = "GET") -> int:
        headers = {"Authorization": f"Bearer {token}"}
        answer = self.client.open(address, method=method, headers=headers, base_url=BASE)
        return answer.status_code


BASE = "https://localhost"


@pytest.fixture
def house() -> Iterator[House]:
    with with_tables() as database:
        made: list[House] = []
        plain = Settings("sqlite://", mode="production", public_address=BASE)
        settings = replace(
            plain, now=lambda: made[0].now, sign_in=replace(plain.sign_in, secret=SECRET)
        )
        house = House(create_app(settings, database), database, ReadTokens(settings, database), NOW)
        made.append(house)
        with database.session(writing=True) as session:
            house.number = accounts.add_account(session, NewAccount("anne", "Anne", "reader", NOW))
        yield house


def basic(user: str, password: str) -> dict[str, str]:
    return {"Authorization": "Basic " + base64.b64encode(f"{user}:{password}".encode()).decode()}


def test_a_token_opens_the_tables_as_bearer_and_as_basic(house: House) -> None:
    token = house.tokens.make(house.person, "Power BI", "")
    assert house.status(token) == 200
    assert house.status(token, method="HEAD") == 200
    for user in ("", "hvem som helst", "anne"):
        answer = house.client.get(DATA, headers=basic(user, token), base_url=BASE)
        assert answer.status_code == 200
        assert "Set-Cookie" not in answer.headers
    assert house.status(token, "/data/findes-ikke.csv") == 404


@pytest.mark.parametrize(
    "address",
    [
        "/",
        "/data",
        "/kilder",
        "/konto",
        "/hent/workbooks.csv",
        "/hent/arkiv.zip",
        "/administration",
    ],
)
def test_it_opens_nothing_else(house: House, address: str) -> None:
    token = house.tokens.make(house.person, "Power BI", "")
    assert house.status(token, address) == 302
    assert house.status(token, address, "POST") == 401


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH", "OPTIONS"])
def test_it_only_reads(house: House, method: str) -> None:
    token = house.tokens.make(house.person, "Power BI", "")
    assert house.status(token, DATA, method) == 401


def test_without_a_token_one_is_asked_for_and_not_sent_to_a_form(house: House) -> None:
    for headers in ({}, {"Authorization": "Digest x"}, {"Authorization": ""}, basic("anne", "x")):
        answer = house.client.get(DATA, headers=headers, base_url=BASE)
        assert answer.status_code == 401
        assert answer.headers["WWW-Authenticate"].startswith('Basic realm="Kommunemonitor')
        assert "læsenøgle" in answer.get_data(as_text=True)


def test_a_revoked_expired_or_foreign_token_does_not_work(house: House) -> None:
    token = house.tokens.make(house.person, "Power BI", "90")
    lasting = house.tokens.make(house.person, "Excel", "")
    assert house.status(token[:-1]) == 401
    assert house.status(PREFIX) == 401
    assert house.status(token + "x" * 5000) == 401
    house.now = NOW + timedelta(days=90)
    assert house.status(token) == 401
    assert house.status(lasting) == 200
    listed = {each.name: each.id for each in house.tokens.listed(house.person)}
    assert house.tokens.revoke(house.person, listed["Excel"])
    assert house.status(lasting) == 401
    assert not house.tokens.revoke(house.person, listed["Excel"])


def test_the_account_decides_at_that_moment(house: House) -> None:
    token = house.tokens.make(house.person, "Power BI", "")
    with house.database.session(writing=True) as session:
        accounts.note_failure(session, house.number, NOW + timedelta(minutes=15))
    assert house.status(token) == 401
    house.now = NOW + timedelta(minutes=15)
    assert house.status(token) == 200
    with house.database.session(writing=True) as session:
        accounts.set_role(session, house.number, "lead")
    found = house.tokens.person_of(token)
    assert found is not None
    assert found.role is Role.LEAD
    Managing(house.tokens.settings, house.database).set_enabled(COMMAND_LINE, house.number, False)
    assert house.status(token) == 401


def test_an_account_of_a_provider_has_tokens_too(house: House) -> None:
    new = NewAccount("bo", "Bo", "reader", NOW, issuer="https://id.example.dk", subject="42")
    with house.database.session(writing=True) as session:
        number = accounts.add_account(session, new)
    token = house.tokens.make(Person(number, "Bo", Role.READER), "Excel", "")
    assert house.status(token) == 200


def test_a_demo_account_has_none_outside_demo_mode(house: House) -> None:
    with house.database.session(writing=True) as session:
        new = NewAccount("demo-x", "Demo", "reader", NOW, is_demo=True)
        number = accounts.add_account(session, new)
    token = house.tokens.make(Person(number, "Demo", Role.READER), "Excel", "")
    assert house.status(token) == 401


def test_only_the_hash_is_kept_and_nothing_tells_the_token(house: House) -> None:
    token = house.tokens.make(house.person, "Power BI", "")
    assert house.status(token) == 200
    with house.database.session() as session:
        tables = session.execute(text("SELECT name FROM sqlite_master WHERE type = 'table'"))
        kept = "".join(
            repr(session.execute(text(f'SELECT * FROM "{name}"')).all()) for (name,) in tables
        )
        actions = [each.action for each in audit_entries(session)]
    assert token not in kept
    assert token.removeprefix(PREFIX) not in kept
    assert actions[0] == "token_made"
    assert house.tokens.listed(house.person)[0].used_on == NOW.date()


def test_a_token_in_the_address_is_refused_and_said(house: House) -> None:
    token = house.tokens.make(house.person, "Power BI", "")
    answer = house.client.get(f"{DATA}?noegle={token}", base_url=BASE)
    assert answer.status_code == 400
    assert token not in answer.get_data(as_text=True)
    assert "adressen" in answer.get_data(as_text=True)
    assert house.status(token, f"{DATA}?key={token}") == 400


def test_wishes_that_cannot_be_met(house: House) -> None:
    for name, days in (("", ""), (" ", ""), ("x" * 81, ""), ("a\nb", ""), ("x", "7")):
        with pytest.raises(TokenRefusedError):
            house.tokens.make(house.person, name, days)
    for number in range(MOST):
        house.tokens.make(house.person, str(number), "90")
    with pytest.raises(TokenRefusedError, match="token-too-many"):
        house.tokens.make(house.person, "en til", "")
    house.now = NOW + timedelta(days=91)
    assert house.tokens.make(house.person, "en til", "")
    with pytest.raises(ForbiddenError):
        house.tokens.make(replace(house.person, seen_as="Bo"), "Excel", "")


def test_another_persons_token_is_not_there(house: House) -> None:
    house.tokens.make(house.person, "Power BI", "")
    (own,) = house.tokens.listed(house.person)
    other = Person(house.number + 1, "Bo", Role.ADMIN)
    assert house.tokens.listed(other) == []
    assert not house.tokens.revoke(other, own.id)


def test_the_forms_in_demo_mode() -> None:
    """Made, shown once, used beside no session, listed and stopped, as in a browser."""
    with with_tables() as database:
        settings = Settings("sqlite://", now=lambda: NOW)
        app = create_app(settings, database)
        client = signed_in(app, settings, "reader")
        answer = form(client, "/konto/noegle", navn="Power BI <b>", varighed="365")
        page = answer.get_data(as_text=True)
        assert "Power BI &lt;b&gt;" in page
        token = re.search(rf"{PREFIX}[\w-]{{43}}", page)
        assert token is not None
        stranger = app.server.test_client()
        headers = {"Authorization": f"Bearer {token[0]}"}
        assert stranger.get(DATA, headers=headers).status_code == 200
        assert stranger.get(DATA, headers={"Authorization": "Bearer km_x"}).status_code == 401
        account = client.get("/konto").get_data(as_text=True)
        assert token[0] not in account
        assert "Virker til 22-11-2027" in account
        stop = re.search(r"/konto/noegle/\d+/stop", account)
        assert stop is not None
        assert "Nøglen er stoppet" in form(client, stop[0]).get_data(as_text=True)
        assert form(client, stop[0]).status_code == 404
        assert stranger.get(DATA, headers=headers).status_code == 401
        wrong = form(client, "/konto/noegle", navn="", varighed="")
        assert wrong.status_code == 400
        assert "aria-invalid" in wrong.get_data(as_text=True)
        client.environ_base.pop("HTTP_X_CSRFTOKEN")
        assert form(client, "/konto/noegle", navn="x", varighed="").status_code == 403


def test_whoever_only_looks_on_sees_and_makes_none() -> None:
    with with_tables() as database:
        settings = Settings("sqlite://", now=lambda: NOW)
        app = create_app(settings, database)
        client = signed_in(app, settings, "lead")
        assert form(client, "/se-som/2").status_code == 303
        page = client.get("/konto").get_data(as_text=True)
        assert "mens du ser siden som en anden" in page
        assert "/konto/noegle" not in page
        assert form(client, "/konto/noegle", navn="x", varighed="").status_code == 403
