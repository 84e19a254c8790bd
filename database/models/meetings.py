"""The meetings the dashboard is shown at, and the sentences written for them; all only grow."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, Text
from sqlalchemy.orm import Mapped, mapped_column

from database.models.base import Base, UtcDateTime


class Meeting(Base):
    """A meeting with both its clocks: the day shown, and the moment up to which things are known.

    `registered_at` may lie ahead while the meeting is being prepared.
    """

    __tablename__ = "meeting"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    programme_code: Mapped[str]
    held_on: Mapped[date]
    shown_on: Mapped[date]
    registered_at: Mapped[datetime] = mapped_column(UtcDateTime)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    created_by: Mapped[str]


class MeetingCancellation(Base):
    """That a meeting was called off; the meeting itself stays as it was."""

    __tablename__ = "meeting_cancellation"

    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id"), primary_key=True)
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    who: Mapped[str]


class MeetingSentence(Base):
    """A sentence of one exhibit written for a meeting; the newest counts, null takes it back.

    `narrowing` is what of the exhibit was shown, `computed` and `fingerprint` what the figures
    said then.
    """

    __tablename__ = "meeting_sentence"
    __table_args__ = (Index("ix_meeting_sentence_meeting_id", "meeting_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id"))
    exhibit_key: Mapped[str]
    language: Mapped[str]
    narrowing: Mapped[str] = mapped_column(Text)
    sentence: Mapped[str | None] = mapped_column(Text)
    computed: Mapped[str] = mapped_column(Text)
    fingerprint: Mapped[str]
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    who: Mapped[str]
