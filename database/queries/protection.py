"""Which imports hold figures that not everyone may see, whatever the figures are."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, and_, func, or_, select, true, union
from sqlalchemy.orm import Session

from database.keys import KEYS
from database.models import TABLES, Import, SubmissionEvent
from database.protection import RELEASES, Decided, Figure

INSTANT = timedelta(microseconds=1)


def reported_imports(session: Session) -> frozenset[int]:
    """The imports that were sent in as submissions, and not loaded by those who run the site."""
    query = select(SubmissionEvent.import_id).where(SubmissionEvent.import_id.is_not(None))
    return frozenset(session.scalars(query.distinct()))


def guarded_moments(session: Session, kind: str, decided: Decided) -> list[datetime] | None:
    """Just before and at each change of a count of a kind that not all may see, the newest first.

    A count changes when another version comes or its import is withdrawn; what only comes in
    addition is there now as well. None where no count of the kind was ever guarded.
    """
    table = TABLES[kind]
    guarded = select(table.c.id).where(_is_guarded(kind, decided)).limit(1)
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


def _is_guarded(kind: str, decided: Decided) -> ColumnElement[bool]:
    """Releases are; readings where their indicator is or was not open, or they were sent in.

    What leads decided goes before all of it, and what came hidden stays so.
    """
    table, indicators = TABLES[kind], TABLES["indicator"]
    hidden = or_(table.c.is_hidden.is_(True), *_of(kind, decided.hidden))
    if kind == "release":
        return hidden if RELEASES in decided.opened else true()
    closed = select(indicators.c.code).where(indicators.c.is_protected.is_not(False))
    known = select(indicators.c.code)
    sent_in = select(SubmissionEvent.import_id).where(SubmissionEvent.import_id.is_not(None))
    code = table.c.indicator_code
    by_rule = or_(code.in_(closed), code.not_in(known), table.c.import_id.in_(sent_in))
    return or_(hidden, code.in_(decided.closed), and_(by_rule, code.not_in(decided.opened)))


def guarded_imports(
    session: Session, indicator_codes: Collection[str], decided: Decided
) -> frozenset[int]:
    """The imports with a guarded count: of releases unless they are open, of these indicators, of
    what was sent in, or hidden by a decision.
    """
    every = true() if RELEASES not in decided.opened else TABLES["release"].c.is_hidden
    queries = [
        select(TABLES["release"].c.import_id).where(or_(every, *_of("release", decided.hidden)))
    ]
    for kind in ("measurement", "target"):
        table = TABLES[kind]
        guarded = or_(table.c.indicator_code.in_(indicator_codes), *_of(kind, decided.hidden))
        queries.append(select(table.c.import_id).where(guarded))
    return frozenset(session.scalars(union(*queries))) | reported_imports(session)


def _of(kind: str, figures: Collection[Figure]) -> list[ColumnElement[bool]]:
    """The rows of a kind that hold one of these figures; a baseline is the reading of its year."""
    table = TABLES[kind]
    year = table.c["baseline_year" if kind == "target" else "year"]
    found: list[ColumnElement[bool]] = []
    for each in figures:
        if (each.subject == RELEASES) is not (kind == "release"):
            continue
        place = and_(table.c.municipality_code == each.municipality_code, year == each.year)
        is_it = true() if kind == "release" else table.c.indicator_code == each.subject
        found.append(and_(place, is_it))
    return found
