"""When the database first and last learned something."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from database.current import is_visible
from database.models import HiddenFigure, Import, ProtectionDecision


def first_registered_at(session: Session) -> datetime | None:
    """The moment (UTC) of the first import, withdrawn ones too; before it every view is empty."""
    return session.scalar(select(func.min(Import.registered_at)))


def last_registered_at(session: Session, registered: datetime | None = None) -> datetime | None:
    """The moment (UTC) of the newest import visible now, or visible at `registered`."""
    return session.scalar(select(func.max(Import.registered_at)).where(is_visible(registered)))


def last_changed_at(session: Session) -> datetime | None:
    """The moment (UTC) of the newest import, withdrawal or decision; None before the first."""
    every = (Import.registered_at, Import.withdrawn_at, ProtectionDecision.at, HiddenFigure.at)
    newest = [session.scalar(select(func.max(column))) for column in every]
    return max((at for at in newest if at is not None), default=None)
