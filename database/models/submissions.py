"""What was sent in by whom, and what became of it; both tables only grow."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, Text
from sqlalchemy.orm import Mapped, mapped_column

from database.models.base import Base, UtcDateTime


class Submission(Base):
    """One attempt to send figures in; without `sha256` nothing of the file was kept."""

    __tablename__ = "submission"
    __table_args__ = (Index("ix_submission_account_id", "account_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    account_id: Mapped[int]
    who: Mapped[str]
    role: Mapped[str]
    type: Mapped[str]
    municipality_codes: Mapped[list[str]] = mapped_column(JSON)
    file_name: Mapped[str]
    sha256: Mapped[str | None] = mapped_column(ForeignKey("received_file.sha256"))
    size: Mapped[int]
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    note: Mapped[str] = mapped_column(Text)
    report: Mapped[dict[str, Any]] = mapped_column(JSON)


class SubmissionEvent(Base):
    """One step of a submission: checked, refused, approved, undone or discarded."""

    __tablename__ = "submission_event"
    __table_args__ = (Index("ix_submission_event_submission_id", "submission_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    submission_id: Mapped[int] = mapped_column(ForeignKey("submission.id"))
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    who: Mapped[str]
    event: Mapped[str]
    note: Mapped[str] = mapped_column(Text)
    import_id: Mapped[int | None] = mapped_column(ForeignKey("import.id"))
    detail: Mapped[dict[str, Any]] = mapped_column(JSON)
