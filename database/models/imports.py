"""The import and the file it came from."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, LargeBinary, Text
from sqlalchemy.orm import Mapped, mapped_column

from database.models.base import Base, UtcDateTime


class ReceivedFile(Base):
    """A file as it was received, kept once however often it is sent.

    It lies in the database, so that an import and its file are committed together or not at all.
    """

    __tablename__ = "received_file"

    sha256: Mapped[str] = mapped_column(primary_key=True)
    content: Mapped[bytes] = mapped_column(LargeBinary)
    size: Mapped[int]


class Import(Base):
    """One file taken in by one person at one moment; later only ever stamped as withdrawn."""

    __tablename__ = "import"
    __table_args__ = (
        Index("ix_import_sha256", "sha256"),
        Index("ix_import_registered_at", "registered_at"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    file_name: Mapped[str]
    sha256: Mapped[str] = mapped_column(ForeignKey("received_file.sha256"))
    registered_by: Mapped[str]
    registered_at: Mapped[datetime] = mapped_column(UtcDateTime)
    note: Mapped[str] = mapped_column(Text)
    report: Mapped[dict[str, Any]] = mapped_column(JSON)
    row_count: Mapped[int]
    is_example: Mapped[bool]
    withdrawn_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    withdrawn_by: Mapped[str | None]
    withdrawn_reason: Mapped[str | None] = mapped_column(Text)
