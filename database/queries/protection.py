"""Which imports hold figures that not everyone may see, whatever the figures are."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import select, union
from sqlalchemy.orm import Session

from database.models import TABLES, SubmissionEvent


def reported_imports(session: Session) -> frozenset[int]:
    """The imports that were sent in as submissions, and not loaded by those who run the site."""
    query = select(SubmissionEvent.import_id).where(SubmissionEvent.import_id.is_not(None))
    return frozenset(session.scalars(query.distinct()))


def guarded_imports(session: Session, indicator_codes: Collection[str]) -> frozenset[int]:
    """The imports with a count of releases, of these indicators, or of what was sent in."""
    releases = select(TABLES["release"].c.import_id)
    counted = [
        select(TABLES[kind].c.import_id).where(TABLES[kind].c.indicator_code.in_(indicator_codes))
        for kind in ("measurement", "target")
    ]
    held = frozenset(session.scalars(union(releases, *counted)))
    return held | reported_imports(session)
