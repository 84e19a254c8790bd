"""Which imports hold figures that not everyone may see, whatever the figures are."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, func, or_, select, true, union
from sqlalchemy.orm import Session

from database.keys import KEYS
from database.models import TABLES, Import, SubmissionEvent

INSTANT = timedelta(microseconds=1)


def reported_imports(session: Session) -> frozenset[int]:
    """The imports that were sent in as submissions, and not loaded by those who run the site."""
    query = select(SubmissionEvent.import_id).where(SubmissionEvent.import_id.is_not(None))
    return frozenset(session.scalars(query.distinct()))


def guarded_moments(session: Session, kind: str) -> list[datetime] | None:
    """Just before and at each change of a count of a kind that not all may see, the newest first.

    A count changes when another version comes or its import is withdrawn; what only comes in
    addition is there now as well. None where no count of the kind was ever guarded.
    """
    table = TABLES[kind]
    guarded = select(table.c.id).where(_is_guarded(kind)).limit(1)
    if session.scalar(guarded) is None:
        return None
    versions = func.count().over(partition_by=[table.c[name] for name in KEYS[kind]])
    several = select(table.c.import_id, versions.label("versions")).subquery()
    changed = select(several.c.import_id).where(several.c.versions > 1)
    held = select(table.c.import_id)
    query = select(Import.registered_at, Import.withdrawn_at).where(
        Import.id.in_(changed) | (Import.id.in_(held) & Import.withdrawn_at.is_not(None))
    )
    found = {moment for row in session.execute(query) for moment in row if moment is not None}
    return sorted({*found, *(moment - INSTANT for moment in found)}, reverse=True)


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
