"""Read tokens: kept as made, stamped when used and revoked, on both databases."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from database import accounts, read_tokens
from database.accounts import NewAccount
from database.engine import Database
from database.read_tokens import NewReadToken, ReadToken

AT = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)


def make(database: Database, secret_hash: str = "h1", expires_at: datetime | None = None) -> int:
    with database.session(writing=True) as session:
        found = accounts.account_by_username(session, "anne")
        number = found.id if found else None
        if number is None:
            number = accounts.add_account(session, NewAccount("anne", "Anne", "reader", AT))
        return read_tokens.add_token(
            session, NewReadToken(number, "Power BI", secret_hash, AT, expires_at)
        )


def found(database: Database, secret_hash: str = "h1") -> ReadToken:
    with database.session() as session:
        token = read_tokens.token_of_hash(session, secret_hash)
    assert token is not None
    return token


def test_a_token_is_found_by_its_hash_and_its_account(database: Database) -> None:
    first, second = make(database), make(database, "h2")
    with database.session() as session:
        listed = read_tokens.tokens_of(session, found(database).account_id)
        assert [each.id for each in listed] == [second, first]
        assert read_tokens.token_of_hash(session, "other") is None
        assert read_tokens.tokens_of(session, 99) == []
    assert found(database).name == "Power BI"
    assert "h1" not in repr(found(database))


def test_it_works_until_it_expires_or_is_revoked(database: Database) -> None:
    number = make(database, expires_at=AT + timedelta(days=1))
    assert found(database).works(AT)
    assert not found(database).works(AT + timedelta(days=1))
    with database.session(writing=True) as session:
        read_tokens.revoke_token(session, number, AT)
        read_tokens.revoke_token(session, number, AT + timedelta(hours=1))
    assert found(database).revoked_at == AT
    assert not found(database).works(AT)


def test_the_last_day_of_use_is_stamped(database: Database) -> None:
    number = make(database)
    assert found(database).used_on is None
    with database.session(writing=True) as session:
        read_tokens.note_use(session, number, date(2026, 11, 23))
    assert found(database).used_on == date(2026, 11, 23)
    assert found(database).works(AT + timedelta(days=9999))


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE read_token SET secret_hash = 'x'",
        "UPDATE read_token SET account_id = 1",
        "UPDATE read_token SET expires_at = NULL",
        "DELETE FROM read_token",
    ],
)
def test_the_database_refuses_to_change_what_a_token_is(database: Database, change: str) -> None:
    make(database)
    with pytest.raises(DBAPIError, match="kept as it was"), database.session(writing=True) as held:
        held.execute(text(change))
    assert found(database).works(AT)
