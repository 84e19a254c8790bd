"""What the dashboard refuses to start with, and accounts from the command line."""

from __future__ import annotations

import argparse
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from dashboard.__main__ import main
from dashboard.app import create_app
from dashboard.auth.account_changes import Managing
from dashboard.auth.password_sign_in import SigningIn
from dashboard.commands import users
from dashboard.settings.machine import Settings
from dashboard.settings.sign_in import SettingError, SignIn
from database.accounts import accounts
from database.engine import Database, open_database
from tests.samples.tables import with_tables
from words.catalog import read_words

SECRET = "et-langt-og-tilfaeldigt-ord-til-testen-0123456789"
SOUND = Settings(
    "sqlite://",
    mode="production",
    host="0.0.0.0",
    public_address="https://monitor.example.dk",
    sign_in=SignIn(secret=SECRET),
)


@pytest.fixture
def database() -> Iterator[Database]:
    with with_tables() as opened:
        yield opened


def refusal(settings: Settings, database: Database) -> str:
    with pytest.raises(SettingError) as caught:
        create_app(settings, database)
    return caught.value.said(read_words()["da"])


def test_production_starts_when_everything_is_in_order(database: Database) -> None:
    assert create_app(SOUND, database).server.config["SESSION_COOKIE_SECURE"] is True


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda s: replace(s, sign_in=SignIn()), "KOMMUNEMONITOR_SECRET mangler"),
        (lambda s: replace(s, sign_in=SignIn(secret="changeme" * 8)), "for let at gætte"),
        (lambda s: replace(s, sign_in=SignIn(secret=SECRET[:20])), "for kort"),
        (
            lambda s: replace(s, sign_in=SignIn(SECRET, has_secure_cookie=False)),
            "KOMMUNEMONITOR_SECURE_COOKIE=nej",
        ),
        (lambda s: replace(s, public_address="http://monitor.dk"), "KOMMUNEMONITOR_ADDRESS"),
        (lambda s: replace(s, mode="demo"), "Fjern KOMMUNEMONITOR_HOST"),
    ],
)
def test_an_unsafe_setting_is_refused_in_danish(
    database: Database, change: Callable[[Settings], Settings], said: str
) -> None:
    assert said in refusal(change(SOUND), database)


def test_open_demo_accounts_are_refused_outside_demo(database: Database) -> None:
    create_app(Settings("sqlite://"), database)
    said = refusal(SOUND, database)
    assert "demo-admin" in said
    assert "users disable --demo" in said


@pytest.mark.parametrize(
    "given",
    [
        {"KOMMUNEMONITOR_MODE": "prod"},
        {"KOMMUNEMONITOR_PORT": "mange"},
        {"KOMMUNEMONITOR_SECURE_COOKIE": "måske"},
        {"KOMMUNEMONITOR_OIDC_ISSUER": "https://id.example.dk"},
        {
            "KOMMUNEMONITOR_OIDC_ISSUER": "https://id.example.dk",
            "KOMMUNEMONITOR_OIDC_CLIENT_ID": "a",
            "KOMMUNEMONITOR_OIDC_CLIENT_SECRET": "b",
            "KOMMUNEMONITOR_OIDC_ROLES": "chef=boss",
        },
    ],
)
def test_a_setting_that_is_not_understood_is_named(given: dict[str, str]) -> None:
    with pytest.raises(SettingError) as caught:
        Settings.from_environment(given)
    said = caught.value.said(read_words()["da"])
    assert list(given)[-1].rpartition("_")[0] in said


@pytest.fixture
def command(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> Callable[[str], str]:
    """Runs `python -m dashboard <words>` over a database file and gives what it printed."""
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path}/monitor.db")

    def run(line: str) -> str:
        main(line.split())
        return capsys.readouterr().out

    return run


def test_accounts_from_the_command_line(command: Callable[[str], str], tmp_path: Path) -> None:
    assert "Der er ingen konti" in command("users list")
    said = command("users add Lis@Example.dk --role lead --name Lis")
    assert "/log-ind/ny-adgangskode/" in said
    command("users add adam --role admin")
    command("users role lis@example.dk reader")
    command("users disable lis@example.dk")
    assert "lis@example.dk  reader  -  lukket" in command("users list")
    command("users enable lis@example.dk")
    assert "/log-ind/ny-adgangskode/" in command("users reset lis@example.dk")
    opened = open_database(f"sqlite:///{tmp_path}/monitor.db")
    with opened.session() as session:
        assert [each.is_enabled for each in accounts(session)] == [True, True]
    opened.close()


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("users reset ukendt", "ingen konto"),
        ("users add bo --role contact", "mindst én kommune"),
        ("users add bo --role contact --municipality 9999", "9999"),
        ("users disable adam", "sidste administrator"),
        ("users add adam", "i brug"),
    ],
)
def test_a_command_that_cannot_be_done_says_why(
    command: Callable[[str], str], line: str, said: str
) -> None:
    command("users add adam --role admin")
    with pytest.raises(SystemExit, match=said):
        command(line)


def test_a_password_is_asked_for_and_never_given(
    command: Callable[[str], str], database: Database
) -> None:
    with pytest.raises(SystemExit):
        command("users add adam --password hemmelig")
    asked: list[str] = []

    def ask(prompt: str) -> str:
        asked.append(prompt)
        return "en sætning at huske"

    parser = argparse.ArgumentParser()
    users.add_parser(parser.add_subparsers())
    chosen = parser.parse_args(["users", "add", "adam", "--role", "admin", "--password"])
    managing = Managing(SOUND, database)
    said = users.run(chosen, users.Terminal(managing, read_words()["da"], frozenset, ask))
    assert said == ["adam er oprettet som administrator."]
    assert asked == ["Ny adgangskode: ", "Skriv den igen: "]
    assert SigningIn(SOUND, database).sign_in("adam", "en sætning at huske") is not None


def test_a_backup_is_a_whole_copy(command: Callable[[str], str], tmp_path: Path) -> None:
    command("users add adam --role admin")
    copy = tmp_path / "kopi.db"
    assert "kopi.db" in command(f"backup {copy}")
    with closing(sqlite3.connect(copy)) as opened:
        assert opened.execute("SELECT username FROM account").fetchall() == [("adam",)]
    with pytest.raises(SystemExit, match="findes allerede"):
        command(f"backup {copy}")
