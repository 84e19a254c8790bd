"""Whether anything has changed: a number pair that is new after every import and withdrawal."""

from __future__ import annotations

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from database.models import Import

# Every question begins with this one, and making the query takes longer than asking it.
_IMPORTS = Import.__table__.c
_NEWEST = select(func.coalesce(func.max(_IMPORTS.id), 0), func.count(_IMPORTS.withdrawn_at))


def revision(session: Session) -> tuple[int, int]:
    """The highest import number and how many imports are withdrawn; both only ever grow."""
    newest, withdrawn = session.connection().execute(_NEWEST).one()
    return newest, withdrawn
