"""Whether anything has changed: a number pair that is new after every import and withdrawal."""

from __future__ import annotations

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from database.models import Import


def revision(session: Session) -> tuple[int, int]:
    """The highest import number and how many imports are withdrawn; both only ever grow."""
    query = select(func.coalesce(func.max(Import.id), 0), func.count(Import.withdrawn_at))
    newest, withdrawn = session.execute(query).one()
    return newest, withdrawn
