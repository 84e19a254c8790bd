"""Personal read tokens; made once, then only stamped with the last day of use and the revoking."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from database.models.read_tokens import ReadToken as Table


@dataclass(frozen=True, slots=True)
class NewReadToken:
    """A token as it is made; without `expires_at` it works until it is revoked."""

    account_id: int
    name: str
    secret_hash: str
    created_at: datetime
    expires_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class ReadToken:
    """A token as it stands; times are UTC, `used_on` is a day in Copenhagen."""

    id: int
    account_id: int
    name: str
    created_at: datetime
    expires_at: datetime | None
    revoked_at: datetime | None
    used_on: date | None
    secret_hash: str = field(repr=False)

    def works(self, at: datetime) -> bool:
        """Whether it is neither revoked nor out of date."""
        return self.revoked_at is None and (self.expires_at is None or self.expires_at > at)


def add_token(session: Session, new: NewReadToken) -> int:
    """Keep a token and give its number."""
    row = Table(
        account_id=new.account_id,
        name=new.name,
        secret_hash=new.secret_hash,
        created_at=new.created_at,
        expires_at=new.expires_at,
    )
    session.add(row)
    session.flush()
    return row.id


def tokens_of(session: Session, account_id: int) -> list[ReadToken]:
    """Every token of an account, revoked ones too, the newest first."""
    query = select(Table).where(Table.account_id == account_id).order_by(Table.id.desc())
    return [_token(row) for row in session.scalars(query)]


def token_of_hash(session: Session, secret_hash: str) -> ReadToken | None:
    """The token with this hash, whether it still works or not."""
    row = session.scalar(select(Table).where(Table.secret_hash == secret_hash))
    return None if row is None else _token(row)


def revoke_token(session: Session, token_id: int, at: datetime) -> None:
    """Stamp a token as revoked; the first revoking stands."""
    row = session.get_one(Table, token_id)
    row.revoked_at = row.revoked_at or at
    session.flush()


def note_use(session: Session, token_id: int, day: date) -> None:
    """Stamp the day a token was last used."""
    session.get_one(Table, token_id).used_on = day
    session.flush()


def _token(row: Table) -> ReadToken:
    return ReadToken(**{name: getattr(row, name) for name in ReadToken.__dataclass_fields__})
