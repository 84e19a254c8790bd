"""Accounts, password links and the log, on both databases."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from database import accounts
from database.accounts import NewAccount
from database.audit import AuditEntry, audit_entries, record
from database.engine import Database
from database.errors import UnknownAccountError, UsernameTakenError

AT = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)


def add(database: Database, username: str = "Anne@Odense.dk", codes: tuple[str, ...] = ()) -> int:
    with database.session(writing=True) as session:
        return accounts.add_account(session, NewAccount(username, "Anne", "contact", AT, codes))


def test_a_username_is_the_same_however_it_is_written(database: Database) -> None:
    number = add(database, codes=("0461", "0751", "0461"))
    with database.session() as session:
        found = accounts.account_by_username(session, " ANNE@odense.dk ")
        assert found is not None
        assert (found.id, found.username) == (number, "anne@odense.dk")
        assert found.municipality_codes == {"0461", "0751"}
        assert found.created_at == AT
    with pytest.raises(UsernameTakenError):
        add(database, "anne@ODENSE.dk")


def test_a_refused_account_leaves_nothing_behind(database: Database) -> None:
    add(database)
    with database.session(writing=True) as session:
        with pytest.raises(UsernameTakenError):
            accounts.add_account(session, NewAccount("anne@odense.dk", "B", "admin", AT, ("0101",)))
        assert [each.name for each in accounts.accounts(session)] == ["Anne"]


def test_closing_and_a_new_password_end_the_sessions(database: Database) -> None:
    number = add(database)
    with database.session(writing=True) as session:
        accounts.set_enabled(session, number, False)
        accounts.set_enabled(session, number, True)
        accounts.set_password(session, number, "hash", AT)
        accounts.end_sessions(session, number)
    with database.session() as session:
        found = accounts.account(session, number)
    assert found is not None
    assert (found.session_epoch, found.is_enabled, found.password_hash) == (4, True, "hash")


def test_failures_count_lock_and_are_forgotten(database: Database) -> None:
    number = add(database)
    until = AT + timedelta(minutes=15)
    with database.session(writing=True) as session:
        accounts.note_failure(session, number, None)
        accounts.note_failure(session, number, None)
        assert accounts.accounts(session)[0].failed_count == 2
        accounts.note_failure(session, number, until)
        locked = accounts.accounts(session)[0]
        assert (locked.failed_count, locked.locked_until) == (0, until)
        accounts.note_sign_in(session, number, AT)
        assert accounts.accounts(session)[0].locked_until is None


def test_a_link_works_once_and_not_too_late(database: Database) -> None:
    number = add(database)
    with database.session(writing=True) as session:
        accounts.add_link(session, number, "h1", AT + timedelta(hours=1))
        accounts.add_link(session, number, "h2", AT + timedelta(hours=1))
        found = accounts.account_of_link(session, "h1", AT)
        assert found is not None
        assert found.id == number
        assert accounts.account_of_link(session, "h1", AT + timedelta(hours=1)) is None
        assert accounts.account_of_link(session, "other", AT) is None
        accounts.set_password(session, number, "hash", AT)
        assert accounts.account_of_link(session, "h1", AT) is None
        assert accounts.account_of_link(session, "h2", AT) is None


def test_an_account_of_a_provider_is_found_by_its_subject(database: Database) -> None:
    new = NewAccount("a", "A", "lead", AT, issuer="https://id.example.dk", subject="42")
    with database.session(writing=True) as session:
        number = accounts.add_account(session, new)
        found = accounts.account_by_subject(session, "https://id.example.dk", "42")
        assert found is not None
        assert found.id == number
        assert accounts.account_by_subject(session, "https://other.example.dk", "42") is None


def test_an_unknown_account_is_an_error(database: Database) -> None:
    with database.session(writing=True) as session:
        with pytest.raises(UnknownAccountError):
            accounts.set_role(session, 99, "admin")
        assert accounts.account(session, 99) is None


@pytest.mark.parametrize("change", ["UPDATE audit_entry SET who = 'x'", "DELETE FROM audit_entry"])
def test_the_database_refuses_to_change_the_log(database: Database, change: str) -> None:
    with database.session(writing=True) as session:
        record(session, AuditEntry(AT, "sign_in", "anne", detail={"role": "lead"}))
        record(session, AuditEntry(AT, "sign_out", "anne"))
    with pytest.raises(DBAPIError, match="only grows"), database.session(writing=True) as session:
        session.execute(text(change))
    with database.session() as session:
        found = audit_entries(session)
    assert [each.action for each in found] == ["sign_out", "sign_in"]
    assert found[1].detail == {"role": "lead"}
