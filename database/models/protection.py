"""What was decided about who may see which counts; both only grow, the newest line counts."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Text
from sqlalchemy.orm import Mapped, mapped_column

from database.models.base import Base, UtcDateTime


class ProtectionDecision(Base):
    """Whether small counts of a subject are hidden; null goes back to the rule without decision.

    `subject` is the code of an indicator, or release.
    """

    __tablename__ = "protection_decision"

    id: Mapped[int] = mapped_column(primary_key=True)
    subject: Mapped[str]
    is_protected: Mapped[bool | None]
    reason: Mapped[str] = mapped_column(Text)
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    who: Mapped[str]


class HiddenFigure(Base):
    """That a figure is hidden at every moment, whatever it is, or that it no longer is."""

    __tablename__ = "hidden_figure"

    id: Mapped[int] = mapped_column(primary_key=True)
    subject: Mapped[str]
    municipality_code: Mapped[str]
    year: Mapped[int]
    is_hidden: Mapped[bool]
    reason: Mapped[str] = mapped_column(Text)
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    who: Mapped[str]
