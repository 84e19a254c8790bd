"""The log of sign-ins and of what was done with accounts; it only grows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal, cast

from sqlalchemy import select
from sqlalchemy.orm import Session

from database.models.accounts import AuditEntry as Table

Action = Literal[
    "sign_in",
    "sign_in_failed",
    "sign_out",
    "sessions_ended",
    "account_locked",
    "password_changed",
    "password_set_by_link",
    "reset_link_made",
    "account_added",
    "role_changed",
    "municipalities_changed",
    "account_opened",
    "account_closed",
    "claims_taken",
    "see_as_started",
    "see_as_stopped",
    "examples_removed",
    "token_made",
    "token_revoked",
    "protection_decided",
    "figure_hidden",
    "figure_shown",
    "meeting_added",
    "meeting_cancelled",
    "meeting_sentence",
]


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """Who did what, about whom or what, when; never a password, a link or a token."""

    at: datetime
    action: Action
    who: str
    about: str = ""
    detail: Mapping[str, object] = field(default_factory=dict)


def record(session: Session, entry: AuditEntry) -> None:
    """Add an entry in the caller's transaction, so that no act stands without its entry."""
    row = Table(
        at=entry.at,
        action=entry.action,
        who=entry.who,
        about=entry.about,
        detail=dict(entry.detail),
    )
    session.add(row)
    session.flush()


def audit_entries(session: Session, limit: int = 200) -> list[AuditEntry]:
    """The newest entries, newest first."""
    rows = session.scalars(select(Table).order_by(Table.id.desc()).limit(limit))
    return [
        AuditEntry(row.at, cast(Action, row.action), row.who, row.about, row.detail) for row in rows
    ]
