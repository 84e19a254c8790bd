"""Meetings and the sentences written for them; nothing here is ever changed or deleted."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from database.errors import UnknownMeetingError
from database.models import Meeting as MeetingRow
from database.models import MeetingCancellation, MeetingSentence
from database.moments import as_utc

NO_ONE = ""  # who made a meeting that came with the examples; a person has a name
# Asked before every question: made once, since that takes longer than asking.
_CANCELLED = select(func.count()).select_from(MeetingCancellation.__table__).scalar_subquery()
_NEWEST = select(func.coalesce(func.max(MeetingRow.__table__.c.id), 0), _CANCELLED)


@dataclass(frozen=True, slots=True)
class NewMeeting:
    """A meeting to be held: which programme, and the two clocks its figures are shown by."""

    name: str
    programme_code: str
    held_on: date
    shown_on: date
    registered_at: datetime


@dataclass(frozen=True, slots=True)
class Meeting:
    """A meeting as it stands; times are UTC, cancelled_ fields None unless called off."""

    id: int
    name: str
    programme_code: str
    held_on: date
    shown_on: date
    registered_at: datetime
    created_at: datetime
    created_by: str
    cancelled_at: datetime | None = None
    cancelled_by: str | None = None

    @property
    def is_example(self) -> bool:
        """Whether it came with the examples, and nobody held it."""
        return self.created_by == NO_ONE


@dataclass(frozen=True, slots=True)
class Place:
    """Which sentence is meant: of what exhibit, at which meeting, in which language and cut."""

    meeting_id: int
    exhibit_key: str
    language: str
    narrowing: str = ""


@dataclass(frozen=True, slots=True)
class Sentence:
    """What was written, by whom and when, and what the figures said then; None takes it back."""

    sentence: str | None
    computed: str
    fingerprint: str
    at: datetime
    who: str


def add_meeting(session: Session, new: NewMeeting, who: str, at: datetime) -> int:
    """Keep a meeting and give its number; NaiveMomentError without a time zone."""
    row = MeetingRow(
        name=new.name,
        programme_code=new.programme_code,
        held_on=new.held_on,
        shown_on=new.shown_on,
        registered_at=as_utc(new.registered_at),
        created_at=as_utc(at),
        created_by=who,
    )
    session.add(row)
    session.flush()
    return row.id


def cancel_meeting(session: Session, meeting_id: int, who: str, at: datetime) -> None:
    """Call a meeting off; UnknownMeetingError where there is none or it was called off before."""
    found = session.get(MeetingRow, meeting_id)
    if found is None or session.get(MeetingCancellation, meeting_id) is not None:
        raise UnknownMeetingError(f"there is no meeting {meeting_id} to cancel")
    session.add(MeetingCancellation(meeting_id=meeting_id, at=as_utc(at), who=who))
    session.flush()


def cancel_example_meetings(session: Session, who: str, at: datetime) -> None:
    """Call off what came with the examples; none is no error."""
    for each in meetings(session):
        if each.is_example and each.cancelled_at is None:
            cancel_meeting(session, each.id, who, at)


def meetings(session: Session) -> list[Meeting]:
    """Every meeting, those called off too, by the day they are held, the newest first."""
    query = _meetings().order_by(MeetingRow.held_on.desc(), MeetingRow.id.desc())
    return [Meeting(**row) for row in session.execute(query).mappings()]


def meeting(session: Session, meeting_id: int) -> Meeting | None:
    """One meeting, called off or not."""
    row = session.execute(_meetings().where(MeetingRow.id == meeting_id)).mappings().first()
    return None if row is None else Meeting(**row)


def meetings_revision(session: Session) -> tuple[int, int]:
    """The highest number of a meeting and how many are called off; both only ever grow."""
    newest, cancelled = session.connection().execute(_NEWEST).one()
    return newest, cancelled


def add_sentence(session: Session, place: Place, new: Sentence) -> None:
    """Keep a sentence; from now on it counts at its place."""
    row = MeetingSentence(
        meeting_id=place.meeting_id,
        exhibit_key=place.exhibit_key,
        language=place.language,
        narrowing=place.narrowing,
        sentence=new.sentence,
        computed=new.computed,
        fingerprint=new.fingerprint,
        at=as_utc(new.at),
        who=new.who,
    )
    session.add(row)
    session.flush()


def sentence_of(session: Session, place: Place) -> Sentence | None:
    """What counts at a place: the newest, or None where none was written or it was taken back."""
    query = (
        select(MeetingSentence)
        .where(
            MeetingSentence.meeting_id == place.meeting_id,
            MeetingSentence.exhibit_key == place.exhibit_key,
            MeetingSentence.language == place.language,
            MeetingSentence.narrowing == place.narrowing,
        )
        .order_by(MeetingSentence.id.desc())
        .limit(1)
    )
    row = session.scalar(query)
    if row is None or row.sentence is None:
        return None
    return Sentence(row.sentence, row.computed, row.fingerprint, row.at, row.who)


def _meetings() -> Select[tuple[Any, ...]]:
    names = (
        "id",
        "name",
        "programme_code",
        "held_on",
        "shown_on",
        "registered_at",
        "created_at",
        "created_by",
    )
    return select(
        *[getattr(MeetingRow, name) for name in names],
        MeetingCancellation.at.label("cancelled_at"),
        MeetingCancellation.who.label("cancelled_by"),
    ).outerjoin(MeetingCancellation, MeetingCancellation.meeting_id == MeetingRow.id)
