"""Signing in with a real OpenID provider that runs on this machine, without a browser."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import parse_qs, urljoin, urlsplit

import pytest
import requests
from flask.testing import FlaskClient

from answers.person import Role
from dashboard.app import create_app
from dashboard.auth.access import SIGN_IN
from dashboard.auth.openid import CALLBACK
from dashboard.settings.machine import Settings
from dashboard.settings.sign_in import Provider, SignIn
from database.accounts import Account, account_by_username, set_enabled
from database.audit import audit_entries
from database.engine import Database
from tests.front_door.signing import bring_token
from tests.samples.tables import with_tables

HERE = Path(__file__).parent
ADDRESS = "https://localhost"
SECRET = "et-langt-og-tilfaeldigt-ord-til-testen-0123456789"
ROLES = {"styregruppe": Role.READER, "kommune": Role.CONTACT, "projektleder": Role.LEAD}


def node() -> str:
    """Node of the machine, or the one beside Python that `make setup` installs."""
    own = Path(sys.executable).with_name("node")
    found = shutil.which("node") or (str(own) if own.exists() else "")
    if not found:
        pytest.fail("node is missing: run 'make setup'")
    return found


@pytest.fixture(scope="module")
def issuer() -> Iterator[str]:
    """The address of a provider that lives as long as these tests."""
    command = [node(), str(HERE / "provider.mjs"), ADDRESS + CALLBACK, ADDRESS + SIGN_IN]
    environment = os.environ | {"NODE_NO_WARNINGS": "1"}
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=environment
    ) as provider:
        assert provider.stdout is not None
        line = provider.stdout.readline().strip()
        yield line or pytest.fail("the provider did not start: run 'make setup'")
        provider.terminate()


@pytest.fixture
def database() -> Iterator[Database]:
    """An empty database."""
    with with_tables() as opened:
        yield opened


@pytest.fixture
def client(issuer: str, database: Database) -> FlaskClient:
    """A stranger at a dashboard in production that knows the provider."""
    provider = Provider(
        issuer=issuer,
        client_id="kommunemonitor",
        client_secret="kun-til-test-paa-denne-maskine",
        scope="openid profile email",
        roles=ROLES,
    )
    sign_in = SignIn(secret=SECRET, provider=provider)
    settings = Settings("sqlite://", mode="production", public_address=ADDRESS, sign_in=sign_in)
    made: FlaskClient = create_app(settings, database).server.test_client()
    made.environ_base["wsgi.url_scheme"] = "https"
    return made


def to_provider(client: FlaskClient, naeste: str = "/") -> str:
    """Where the dashboard sends the browser."""
    answer = client.get(f"{SIGN_IN}/openid?naeste={naeste}")
    assert answer.status_code == 302
    return str(answer.headers["Location"])


def at_provider(address: str, name: str) -> str:
    """Sign in and consent at the provider's own pages; the address it sends the browser back to."""
    browser = requests.Session()
    for _ in range(12):
        answer = browser.get(address, allow_redirects=False, timeout=10)
        if answer.is_redirect:
            address = urljoin(address, answer.headers["Location"])
            if address.startswith(ADDRESS):
                return address
            continue
        prompt = re.search(r'name="prompt" value="(\w+)"', answer.text)
        target = re.search(r'action="([^"]+)"', answer.text)
        assert prompt is not None, answer.text[:500]
        assert target is not None
        fields = {"prompt": prompt[1], "login": name, "password": "x"}
        sent = browser.post(
            urljoin(address, target[1]),
            data=fields,
            allow_redirects=False,
            timeout=10,
        )
        address = urljoin(address, sent.headers["Location"])
    pytest.fail("the provider never sent the browser back")


def back(client: FlaskClient, address: str) -> tuple[int, str, str]:
    """Status, place and words of the answer when the browser comes back."""
    answer = client.get(address.removeprefix(ADDRESS), buffered=True)
    return answer.status_code, answer.headers.get("Location", ""), answer.get_data(as_text=True)


def account_of(database: Database, username: str) -> Account:
    with database.session() as session:
        found = account_by_username(session, username)
    assert found is not None
    return found


def test_the_way_out_asks_for_code_pkce_state_and_nonce(client: FlaskClient) -> None:
    asked = parse_qs(urlsplit(to_provider(client)).query)
    assert asked["response_type"] == ["code"]
    assert asked["code_challenge_method"] == ["S256"]
    assert asked["redirect_uri"] == [ADDRESS + CALLBACK]
    assert asked["state"]
    assert asked["nonce"]


def test_a_lead_comes_in_with_the_highest_role_of_the_claims(
    client: FlaskClient, database: Database
) -> None:
    returned = at_provider(to_provider(client, "/maal?dato=2012-01-01"), "anne")
    assert back(client, returned)[:2] == (302, "/maal?dato=2012-01-01")
    found = account_of(database, "anne@example.dk")
    assert (found.role, found.name, found.password_hash) == ("lead", "Anne Jensen", None)
    assert client.get("/administration").status_code == 200
    with database.session() as session:
        assert [each.action for each in audit_entries(session)] == ["sign_in", "account_added"]


def test_a_contact_gets_the_municipalities_of_the_claims_at_every_sign_in(
    client: FlaskClient, database: Database
) -> None:
    for _ in range(2):
        assert back(client, at_provider(to_provider(client), "bo"))[0] == 302
    assert account_of(database, "bo@example.dk").municipality_codes == {"0461", "0751"}
    assert client.get("/administration").status_code == 403


def test_an_unknown_role_and_a_contact_without_municipality_are_told_so(
    client: FlaskClient,
) -> None:
    status, _, text = back(client, at_provider(to_provider(client), "carl"))
    assert status == 403
    assert "Du har ingen rolle her" in text
    status, _, text = back(client, at_provider(to_provider(client), "dorte"))
    assert status == 403
    assert "Din kommune mangler" in text
    assert client.get("/").status_code == 302


def test_a_closed_account_stays_out(client: FlaskClient, database: Database) -> None:
    back(client, at_provider(to_provider(client), "anne"))
    with database.session(writing=True) as session:
        set_enabled(session, 1, False)
    status, _, text = back(client, at_provider(to_provider(client), "anne"))
    assert status == 403
    assert "Kontoen er lukket" in text
    assert client.get("/").status_code == 302


def test_an_answer_nobody_asked_for_is_refused(client: FlaskClient) -> None:
    returned = at_provider(to_provider(client), "anne")
    state = parse_qs(urlsplit(returned).query)["state"][0]
    status, _, text = back(client, returned.replace(state, "x" * len(state)))
    assert status == 403
    assert "Du blev ikke logget ind" in text
    assert client.get("/").status_code == 302


def test_an_answer_serves_once(client: FlaskClient) -> None:
    returned = at_provider(to_provider(client), "anne")
    assert back(client, returned)[0] == 302
    assert back(client, returned)[0] == 403


@pytest.mark.parametrize("spoilt", ["nonce", "code_verifier"])
def test_another_nonce_or_verifier_is_refused(client: FlaskClient, spoilt: str) -> None:
    returned = at_provider(to_provider(client), "anne")
    with client.session_transaction() as session:
        (key,) = [each for each in session if each.startswith("_state_")]
        session[key] = {**session[key], "data": {**session[key]["data"], spoilt: "y" * 48}}
    assert back(client, returned)[0] == 403
    assert client.get("/").status_code == 302


def test_a_token_signed_by_someone_else_is_refused(
    client: FlaskClient, issuer: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from authlib.integrations.flask_client.apps import FlaskOAuth2App
    from joserfc.jwk import KeySet, RSAKey

    with_kid = requests.get(f"{issuer}/jwks", timeout=10).json()["keys"][0]["kid"]
    other = RSAKey.generate_key(2048, {"kid": with_kid, "alg": "RS256", "use": "sig"})
    keys = KeySet([other]).as_dict(private=False)
    monkeypatch.setattr(FlaskOAuth2App, "fetch_jwk_set", lambda self, force=False: keys)
    assert back(client, at_provider(to_provider(client), "anne"))[0] == 403
    assert client.get("/").status_code == 302


def test_signing_out_offers_to_sign_out_there_too(client: FlaskClient, issuer: str) -> None:
    back(client, at_provider(to_provider(client), "anne"))
    client.get("/konto")
    settings = Settings("", mode="production")
    bring_token(client, settings)
    answer = client.post("/log-ud")
    assert answer.status_code == 200
    assert f"{issuer}/session/end?" in answer.get_data(as_text=True)
    assert client.get("/").status_code == 302


def test_a_provider_that_is_away_is_told_in_plain_words(database: Database) -> None:
    provider = Provider("http://127.0.0.1:9", "a", "b")
    sign_in = SignIn(secret=SECRET, provider=provider)
    settings = Settings("sqlite://", mode="production", public_address=ADDRESS, sign_in=sign_in)
    client = create_app(settings, database).server.test_client()
    answer = client.get(f"{SIGN_IN}/openid")
    assert answer.status_code == 502
    assert "Tjenesten svarer ikke" in answer.get_data(as_text=True)
