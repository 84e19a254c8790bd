"""Accounts and the links that set their passwords.

Who may do what is decided above this room: every function here does as it is told.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, delete, insert, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from database.errors import UnknownAccountError, UsernameTakenError
from database.models.accounts import Account as Table
from database.models.accounts import AccountMunicipality, PasswordLink


@dataclass(frozen=True, slots=True)
class Account:
    """One account as it stands; `username` is in lower case, `role` the text of a role."""

    id: int
    username: str
    name: str
    role: str
    password_hash: str | None
    is_enabled: bool
    is_demo: bool
    session_epoch: int
    failed_count: int
    locked_until: datetime | None
    issuer: str | None
    subject: str | None
    created_at: datetime
    signed_in_at: datetime | None
    municipality_codes: frozenset[str]


_FIELDS = tuple(name for name in Account.__dataclass_fields__ if name != "municipality_codes")
_OWN = AccountMunicipality.__table__
_ONE = (
    select(Table.__table__, _OWN.c.municipality_code)
    .join_from(Table.__table__, _OWN, _OWN.c.account_id == Table.__table__.c.id, isouter=True)
    .where(Table.__table__.c.id == bindparam("account_id"))
)


@dataclass(frozen=True, slots=True)
class NewAccount:
    """What an account starts with; without a password it is opened by a link or a provider."""

    username: str
    name: str
    role: str
    created_at: datetime
    municipality_codes: Collection[str] = ()
    is_demo: bool = False
    issuer: str | None = None
    subject: str | None = None


def accounts(session: Session) -> list[Account]:
    """Every account, by username."""
    rows = session.scalars(select(Table).order_by(Table.username)).all()
    return [_account(session, row) for row in rows]


def account(session: Session, account_id: int) -> Account | None:
    """The account of a number; asked by every request, so in one question."""
    session.flush()
    found = session.connection().execute(_ONE, {"account_id": account_id}).mappings().all()
    if not found:
        return None
    values = {name: found[0][name] for name in _FIELDS}
    codes = (each["municipality_code"] for each in found)
    return Account(**values, municipality_codes=frozenset(code for code in codes if code))


def account_by_username(session: Session, username: str) -> Account | None:
    """The account of a username, however its letters are written."""
    row = session.scalar(select(Table).where(Table.username == spelled(username)))
    return _account(session, row) if row else None


def account_by_subject(session: Session, issuer: str, subject: str) -> Account | None:
    """The account an OpenID provider means."""
    row = session.scalar(select(Table).where(Table.issuer == issuer, Table.subject == subject))
    return _account(session, row) if row else None


def add_account(session: Session, new: NewAccount) -> int:
    """Store an account and give its number; UsernameTakenError if the username is used."""
    row = Table(
        username=spelled(new.username),
        name=new.name,
        role=new.role,
        is_enabled=True,
        is_demo=new.is_demo,
        session_epoch=1,
        failed_count=0,
        issuer=new.issuer,
        subject=new.subject,
        created_at=new.created_at,
    )
    try:
        with session.begin_nested():
            session.add(row)
    except IntegrityError as error:
        raise UsernameTakenError(f"the username {new.username} is in use") from error
    set_municipalities(session, row.id, new.municipality_codes)
    return row.id


def set_role(session: Session, account_id: int, role: str) -> None:
    """Give the account another role."""
    _found(session, account_id).role = role


def set_name(session: Session, account_id: int, name: str) -> None:
    """Call the account something else."""
    _found(session, account_id).name = name


def set_enabled(session: Session, account_id: int, is_enabled: bool) -> None:
    """Open or close the account; closing ends its sessions."""
    found = _found(session, account_id)
    found.is_enabled = is_enabled
    found.session_epoch += 0 if is_enabled else 1


def set_municipalities(session: Session, account_id: int, codes: Collection[str]) -> None:
    """Let the account report for exactly these municipalities."""
    mine = AccountMunicipality.account_id == account_id
    session.execute(delete(AccountMunicipality).where(mine))
    rows = [{"account_id": account_id, "municipality_code": code} for code in sorted(set(codes))]
    if rows:
        session.execute(insert(AccountMunicipality), rows)


def set_password(session: Session, account_id: int, password_hash: str, at: datetime) -> None:
    """Set the password, end all sessions, use up all links and lift a lock."""
    found = _found(session, account_id)
    found.password_hash = password_hash
    found.session_epoch += 1
    found.failed_count, found.locked_until = 0, None
    unused = PasswordLink.account_id == account_id, PasswordLink.used_at.is_(None)
    session.execute(update(PasswordLink).where(*unused).values(used_at=at))


def end_sessions(session: Session, account_id: int) -> None:
    """Sign the account out everywhere."""
    _found(session, account_id).session_epoch += 1


def note_failure(session: Session, account_id: int, locked_until: datetime | None) -> None:
    """Count a failed sign-in; with a moment the account is locked until then and counts anew."""
    found = _found(session, account_id)
    found.failed_count = found.failed_count + 1 if locked_until is None else 0
    found.locked_until = locked_until or found.locked_until


def note_sign_in(session: Session, account_id: int, at: datetime) -> None:
    """Forget failures before this sign-in."""
    found = _found(session, account_id)
    found.failed_count, found.locked_until, found.signed_in_at = 0, None, at


def add_link(session: Session, account_id: int, secret_hash: str, expires_at: datetime) -> None:
    """Keep a link that sets the account's password once."""
    _found(session, account_id)
    row = PasswordLink(account_id=account_id, secret_hash=secret_hash, expires_at=expires_at)
    session.add(row)
    session.flush()


def account_of_link(session: Session, secret_hash: str, at: datetime) -> Account | None:
    """Whose password a link sets; None for one that is unknown, used or out of date."""
    link = session.scalar(
        select(PasswordLink).where(
            PasswordLink.secret_hash == secret_hash,
            PasswordLink.used_at.is_(None),
            PasswordLink.expires_at > at,
        )
    )
    return account(session, link.account_id) if link else None


def spelled(username: str) -> str:
    """A username as it is stored and compared."""
    return username.strip().casefold()


def _found(session: Session, account_id: int) -> Table:
    row = session.get(Table, account_id, with_for_update=True, populate_existing=True)
    if row is None:
        raise UnknownAccountError(f"there is no account {account_id}")
    return row


def _account(session: Session, row: Table) -> Account:
    codes = session.scalars(
        select(AccountMunicipality.municipality_code).where(
            AccountMunicipality.account_id == row.id
        )
    )
    values = {name: getattr(row, name) for name in _FIELDS}
    return Account(**values, municipality_codes=frozenset(codes))
