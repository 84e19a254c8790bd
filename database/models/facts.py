"""What municipalities report."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import DateTime, Text
from sqlalchemy.orm import Mapped, mapped_column

from database.models.base import Base, Provenance


class Participation(Provenance, Base):
    """Whether a municipality runs a method; `runs` is null where the workbook says "?"."""

    kind = "participation"
    __tablename__ = "participation"

    municipality_code: Mapped[str]
    programme_code: Mapped[str]
    method_code: Mapped[str]
    runs: Mapped[bool | None]
    stage: Mapped[str | None]
    from_on: Mapped[date | None]
    to_on: Mapped[date | None]
    note: Mapped[str | None] = mapped_column(Text)


class GoalChoice(Provenance, Base):
    """Whether a municipality chose a goal of its programme."""

    kind = "goal_choice"
    __tablename__ = "goal_choice"

    municipality_code: Mapped[str]
    programme_code: Mapped[str]
    goal_no: Mapped[int]
    is_chosen: Mapped[bool | None]


class Target(Provenance, Base):
    """Where a municipality started and where it wants to be; `is_chosen` is false for a dash."""

    kind = "target"
    __tablename__ = "target"

    municipality_code: Mapped[str]
    programme_code: Mapped[str]
    indicator_code: Mapped[str]
    goal_no: Mapped[int | None]
    baseline_year: Mapped[int | None]
    baseline: Mapped[float | None]
    target_year: Mapped[int | None]
    target: Mapped[float | None]
    condition: Mapped[str | None]
    is_chosen: Mapped[bool | None]
    caveat: Mapped[str | None] = mapped_column(Text)
    caveat_en: Mapped[str | None] = mapped_column(Text)


class Measurement(Provenance, Base):
    """An indicator counted in a municipality in a year; hidden means 1 to 4, the value withheld.

    `first_year` is there where the figure is of several years that end in `year`, and `highest`
    where the source gives a range that begins at `value`.
    """

    kind = "measurement"
    __tablename__ = "measurement"

    municipality_code: Mapped[str]
    indicator_code: Mapped[str]
    year: Mapped[int]
    value: Mapped[float | None]
    is_hidden: Mapped[bool] = mapped_column(default=False)
    highest: Mapped[float | None]
    first_year: Mapped[int | None]
    count_method: Mapped[str | None]
    status: Mapped[str] = mapped_column(default="published")
    caveat: Mapped[str | None] = mapped_column(Text)
    caveat_en: Mapped[str | None] = mapped_column(Text)


class Release(Provenance, Base):
    """Releases from prison in a year or a part of it, in releases or in people, never mixed.

    `part` is h1, h2 or q1 to q4; None is the whole year.
    """

    kind = "release"
    __tablename__ = "release"

    municipality_code: Mapped[str]
    year: Mapped[int]
    release_type: Mapped[str] = mapped_column(default="alle")
    unit: Mapped[str] = mapped_column(default="releases")
    part: Mapped[str | None]
    value: Mapped[int | None]
    is_hidden: Mapped[bool] = mapped_column(default=False)
    caveat: Mapped[str | None] = mapped_column(Text)
    caveat_en: Mapped[str | None] = mapped_column(Text)


class CriterionAnswer(Provenance, Base):
    """An applicant's answer to one criterion of a call.

    `received_at` is the time on the clock in Copenhagen, zoneless, where a lead has stated it.
    """

    kind = "criterion_answer"
    __tablename__ = "criterion_answer"

    municipality_code: Mapped[str]
    programme_code: Mapped[str]
    criterion_code: Mapped[str]
    answer: Mapped[bool | None]
    evidence: Mapped[str | None] = mapped_column(Text)
    received_at: Mapped[datetime | None] = mapped_column(DateTime)
