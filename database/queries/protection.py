"""Which imports hold figures that not everyone may see, whatever the figures are."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import ColumnElement, func, or_, select, true, union
from sqlalchemy.orm import Session

from database.models import TABLES, Import, SubmissionEvent


def reported_imports(session: Session) -> frozenset[int]:
    """The imports that were sent in as submissions, and not loaded by those who run the site."""
    query = select(SubmissionEvent.import_id).where(SubmissionEvent.import_id.is_not(None))
    return frozenset(session.scalars(query.distinct()))


def guarded_moments(session: Session, kind: str) -> list[datetime]:
    """When the rows of a kind that one can see became others, the newest first.

    Only from the moment on at which the first of them came that is not open to all; empty where
    none is.
    """
    table = TABLES[kind]
    held = select(table.c.import_id).distinct()
    query = select(Import.registered_at, Import.withdrawn_at).where(Import.id.in_(held))
    found = {moment for row in session.execute(query) for moment in row if moment is not None}
    first = session.scalar(
        select(func.min(Import.registered_at))
        .join(table, table.c.import_id == Import.id)
        .where(_is_guarded(kind))
    )
    return [] if first is None else [each for each in sorted(found, reverse=True) if each >= first]


def _is_guarded(kind: str) -> ColumnElement[bool]:
    """Releases are; readings where their indicator is or was not open, or they were sent in."""
    table, indicators = TABLES[kind], TABLES["indicator"]
    if kind == "release":
        return true()
    closed = select(indicators.c.code).where(indicators.c.is_protected.is_not(False))
    known = select(indicators.c.code)
    sent_in = select(SubmissionEvent.import_id).where(SubmissionEvent.import_id.is_not(None))
    return or_(
        table.c.is_hidden.is_(True),
        table.c.indicator_code.in_(closed),
        table.c.indicator_code.not_in(known),
        table.c.import_id.in_(sent_in),
    )


def guarded_imports(session: Session, indicator_codes: Collection[str]) -> frozenset[int]:
    """The imports with a count of releases, of these indicators, or of what was sent in."""
    releases = select(TABLES["release"].c.import_id)
    counted = [
        select(TABLES[kind].c.import_id).where(TABLES[kind].c.indicator_code.in_(indicator_codes))
        for kind in ("measurement", "target")
    ]
    held = frozenset(session.scalars(union(releases, *counted)))
    return held | reported_imports(session)
