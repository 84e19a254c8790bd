"""Which imports hold figures that not everyone may see, whatever the figures are."""

from __future__ import annotations

from collections.abc import Collection

import pandas as pd
from sqlalchemy import ColumnElement, and_, or_, select, true, union
from sqlalchemy.orm import Session

from database.keys import KEYS
from database.models import TABLES, Import, Submission, SubmissionEvent
from database.protection import RELEASES, Decided, Figure
from database.queries.frames import framed

BASELINE = ("municipality_code", "indicator_code", "baseline_year")


def reported_imports(session: Session) -> dict[int, frozenset[str]]:
    """The imports that were sent in as submissions, and not loaded by those who run the site.

    With the codes of the municipalities that each was sent in for.
    """
    query = select(SubmissionEvent.import_id, Submission.municipality_codes).join(
        Submission, Submission.id == SubmissionEvent.submission_id
    )
    rows = session.execute(query.where(SubmissionEvent.import_id.is_not(None)))
    return {number: frozenset(codes) for number, codes in rows if number is not None}


def imports_of_contacts(session: Session) -> frozenset[int]:
    """The imports that a contact sent in; what a lead sends may hold more than its rows tell."""
    query = select(SubmissionEvent.import_id).join(
        Submission, Submission.id == SubmissionEvent.submission_id
    )
    known = query.where(SubmissionEvent.import_id.is_not(None), Submission.role == "contact")
    return frozenset(number for number in session.scalars(known) if number is not None)


def versions(session: Session, kind: str) -> pd.DataFrame:
    """Every row ever stored of a kind that holds counts: its key, figure and import.

    The figure is value and is_hidden, of a target baseline. Whole numbers are Int64.
    """
    table = TABLES[kind]
    figure = ("baseline",) if kind == "target" else ("value", "is_hidden")
    key = BASELINE if kind == "target" else KEYS[kind]
    columns = [table.c[name] for name in (*key, *figure, "import_id")]
    rows = session.execute(select(*columns).distinct()).all()
    return framed(rows, columns)


def taken_back(session: Session, kind: str) -> frozenset[tuple[object, ...]]:
    """The keys of which any import that counts says "<5", whatever came before or after it."""
    table = TABLES[kind]
    query = select(*(table.c[name] for name in KEYS[kind])).join(
        Import, Import.id == table.c.import_id
    )
    rows = session.execute(query.where(table.c.is_hidden, Import.withdrawn_at.is_(None)))
    return frozenset(tuple(row) for row in rows)


def units_ever(session: Session) -> set[tuple[str, str]]:
    """Every indicator with each unit it ever had in the register."""
    table = TABLES["indicator"]
    rows = session.execute(select(table.c.code, table.c.unit).distinct())
    return {(code, unit) for code, unit in rows}


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
    return frozenset(session.scalars(union(*queries))) | frozenset(reported_imports(session))


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
