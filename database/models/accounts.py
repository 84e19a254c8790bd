"""Who may sign in, the links that set a password, and the log of what was done with accounts."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from database.models.base import Base, UtcDateTime


class Account(Base):
    """A person who may sign in; never deleted, since imports and the log name it.

    `session_epoch` is written into every session: raising it ends them all. An account of an
    OpenID provider is known by `issuer` and `subject` and has no password here.
    """

    __tablename__ = "account"
    __table_args__ = (UniqueConstraint("issuer", "subject"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    username: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    role: Mapped[str]
    password_hash: Mapped[str | None]
    is_enabled: Mapped[bool]
    is_demo: Mapped[bool]
    session_epoch: Mapped[int]
    failed_count: Mapped[int]
    locked_until: Mapped[datetime | None] = mapped_column(UtcDateTime)
    issuer: Mapped[str | None]
    subject: Mapped[str | None]
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    signed_in_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class AccountMunicipality(Base):
    """A municipality an account may report for."""

    __tablename__ = "account_municipality"

    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"), primary_key=True)
    municipality_code: Mapped[str] = mapped_column(primary_key=True)


class PasswordLink(Base):
    """A link that sets a password once; only the hash of its secret is kept."""

    __tablename__ = "password_link"

    id: Mapped[int] = mapped_column(primary_key=True)
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"), index=True)
    secret_hash: Mapped[str] = mapped_column(unique=True)
    expires_at: Mapped[datetime] = mapped_column(UtcDateTime)
    used_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class AuditEntry(Base):
    """One thing that happened to an account or a session; the database refuses to change it."""

    __tablename__ = "audit_entry"
    __table_args__ = (Index("ix_audit_entry_at", "at"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    action: Mapped[str]
    who: Mapped[str]
    about: Mapped[str]
    detail: Mapped[dict[str, Any]] = mapped_column(JSON)
