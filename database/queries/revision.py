"""Whether anything has changed: new numbers after every import, withdrawal and decision."""

from __future__ import annotations

from sqlalchemy import ScalarSelect, func, select
from sqlalchemy.orm import Session

from database.models import (
    HiddenFigure,
    Import,
    Meeting,
    MeetingCancellation,
    MeetingSentence,
    ProtectionDecision,
    Submission,
    SubmissionEvent,
)

Revision = tuple[int, ...]
Numbered = (
    type[ProtectionDecision]
    | type[HiddenFigure]
    | type[Meeting]
    | type[MeetingSentence]
    | type[Submission]
    | type[SubmissionEvent]
)


def _highest(table: Numbered) -> ScalarSelect[int]:
    return select(func.coalesce(func.max(table.__table__.c.id), 0)).scalar_subquery()


# Every question begins with this one, and making the query takes longer than asking it.
_IMPORTS = Import.__table__.c
_NEWEST = select(
    func.coalesce(func.max(_IMPORTS.id), 0),
    func.count(_IMPORTS.withdrawn_at),
    _highest(ProtectionDecision),
    _highest(HiddenFigure),
)
_CANCELLED = select(func.count()).select_from(MeetingCancellation.__table__).scalar_subquery()
_NEWEST_SHOWN = _NEWEST.add_columns(
    _highest(Meeting),
    _CANCELLED,
    _highest(MeetingSentence),
    _highest(Submission),
    _highest(SubmissionEvent),
)


def revision(session: Session) -> Revision:
    """The highest number of an import, of a decision about protection and of a hidden figure, and
    how many imports are withdrawn; all only ever grow.
    """
    return tuple(session.connection().execute(_NEWEST).one())


def shown_revision(session: Session) -> Revision:
    """The same, with all else that pages show and that only grows: meetings, those called off,
    their sentences, what was sent in and its steps. Nothing of accounts and their tokens.
    """
    return tuple(session.connection().execute(_NEWEST_SHOWN).one())
