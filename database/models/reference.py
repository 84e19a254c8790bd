"""What project leads maintain: names, codes, catalogues, calendars and money."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import DateTime, Text
from sqlalchemy.orm import Mapped, mapped_column

from database.models.base import Base, Provenance, YearCounts


class Municipality(Provenance, Base):
    """A municipality under its official four-character code; `aliases` stand between semicolons."""

    kind = "municipality"
    __tablename__ = "municipality"

    code: Mapped[str]
    name: Mapped[str]
    country: Mapped[str | None]
    region: Mapped[str | None]
    aliases: Mapped[str | None] = mapped_column(Text)
    latitude: Mapped[float | None]
    longitude: Mapped[float | None]
    population: Mapped[dict[int, int] | None] = mapped_column(YearCounts)


class Programme(Provenance, Base):
    """A programme; `application_deadline` is the time on the clock in Copenhagen, zoneless.

    `client_group` holds several groups between semicolons. `is_grouping` is a collection of
    targets that no programme stands behind. `has_all_participants` says that its source names every
    municipality that takes part.
    """

    kind = "programme"
    __tablename__ = "programme"

    code: Mapped[str]
    name: Mapped[str]
    name_en: Mapped[str | None]
    country: Mapped[str | None]
    from_on: Mapped[date | None]
    to_on: Mapped[date | None]
    period_text: Mapped[str | None]
    owner: Mapped[str | None]
    evaluator: Mapped[str | None]
    funder: Mapped[str | None] = mapped_column(Text)
    client_group: Mapped[str | None] = mapped_column(Text)
    client_group_en: Mapped[str | None] = mapped_column(Text)
    seats: Mapped[int | None]
    positions_per_municipality: Mapped[float | None]
    application_deadline: Mapped[datetime | None] = mapped_column(DateTime)
    is_grouping: Mapped[bool | None]
    has_all_participants: Mapped[bool | None]
    note: Mapped[str | None] = mapped_column(Text)


class ProgrammeMunicipality(Provenance, Base):
    """A municipality's part in a programme; `group` is null where the source names none."""

    kind = "programme_municipality"
    __tablename__ = "programme_municipality"

    programme_code: Mapped[str]
    municipality_code: Mapped[str]
    group: Mapped[str | None]
    from_on: Mapped[date | None]
    to_on: Mapped[date | None]
    note: Mapped[str | None] = mapped_column(Text)


class Method(Provenance, Base):
    """A method of the catalogue; `goal_nos` is text such as "1;4", `course_indicators` codes so.

    `has_all_participants` says that its source names everyone who uses it in its own programme.
    """

    kind = "method"
    __tablename__ = "method"

    code: Mapped[str]
    name: Mapped[str]
    short_name: Mapped[str | None]
    name_en: Mapped[str | None]
    aliases: Mapped[str | None] = mapped_column(Text)
    type: Mapped[str | None]
    stage: Mapped[str | None]
    programme_code: Mapped[str | None]
    goal_nos: Mapped[str | None]
    description: Mapped[str | None] = mapped_column(Text)
    description_en: Mapped[str | None] = mapped_column(Text)
    is_reading: Mapped[bool | None]
    course_indicators: Mapped[str | None] = mapped_column(Text)
    has_all_participants: Mapped[bool | None]


class Goal(Provenance, Base):
    """A numbered goal of one programme and the indicator that shows it."""

    kind = "goal"
    __tablename__ = "goal"

    programme_code: Mapped[str]
    no: Mapped[int]
    name: Mapped[str]
    name_en: Mapped[str | None]
    short_name: Mapped[str | None]
    indicator_code: Mapped[str | None]
    aliases: Mapped[str | None] = mapped_column(Text)


class Indicator(Provenance, Base):
    """What is counted; `series_breaks` is text of ISO dates separated by semicolons."""

    kind = "indicator"
    __tablename__ = "indicator"

    code: Mapped[str]
    name: Mapped[str]
    name_en: Mapped[str | None]
    unit: Mapped[str | None]
    direction: Mapped[str | None]
    series_breaks: Mapped[str | None] = mapped_column(Text)
    is_protected: Mapped[bool | None]
    belongs_to: Mapped[str | None]


class Criterion(Provenance, Base):
    """A criterion of a call; a numeric one has an operator, a threshold and a unit."""

    kind = "criterion"
    __tablename__ = "criterion"

    programme_code: Mapped[str]
    no: Mapped[int | None]
    code: Mapped[str]
    text: Mapped[str | None] = mapped_column(Text)
    text_en: Mapped[str | None] = mapped_column(Text)
    type: Mapped[str | None]
    operator: Mapped[str | None]
    threshold: Mapped[float | None]
    unit: Mapped[str | None]
    period: Mapped[str | None]
    wording: Mapped[str | None] = mapped_column(Text)


class Phase(Provenance, Base):
    """A phase of a programme; the texts hold what is printed when no exact day is known."""

    kind = "phase"
    __tablename__ = "phase"

    programme_code: Mapped[str]
    no: Mapped[int]
    name: Mapped[str]
    name_en: Mapped[str | None]
    from_on: Mapped[date | None]
    to_on: Mapped[date | None]
    from_text: Mapped[str | None]
    to_text: Mapped[str | None]
    activities: Mapped[str | None] = mapped_column(Text)
    note: Mapped[str | None] = mapped_column(Text)


class Calendar(Provenance, Base):
    """An event of a programme, or the day a period's figure is due."""

    kind = "calendar"
    __tablename__ = "calendar"

    programme_code: Mapped[str | None]
    type: Mapped[str]
    indicator_code: Mapped[str | None]
    period: Mapped[str | None]
    on: Mapped[date | None]
    date_text: Mapped[str | None]
    due_on: Mapped[date | None]
    name: Mapped[str | None]
    name_en: Mapped[str | None]
    recurrence: Mapped[str | None]
    note: Mapped[str | None] = mapped_column(Text)


class Grant(Provenance, Base):
    """Money given to a programme in a year, whole or a part; GRANT itself is a word of SQL.

    `part_of` is the part this amount is taken from; `precision` is `about` or `up_to` where the
    source says so.
    """

    kind = "grant"
    __tablename__ = "grant_amount"

    programme_code: Mapped[str]
    year_text: Mapped[str]
    amount: Mapped[float | None]
    unit: Mapped[str | None]
    part: Mapped[str | None]
    recipient: Mapped[str | None]
    is_municipal_share: Mapped[bool | None]
    part_of: Mapped[str | None]
    precision: Mapped[str | None]
    note: Mapped[str | None] = mapped_column(Text)


class RoadmapStep(Provenance, Base):
    """A step of a method's roadmap; what its source does not say is null and never guessed."""

    kind = "roadmap_step"
    __tablename__ = "roadmap_step"

    method_code: Mapped[str]
    no: Mapped[int]
    name: Mapped[str]
    name_en: Mapped[str | None]
    when_text: Mapped[str | None] = mapped_column(Text)
    responsible: Mapped[str | None] = mapped_column(Text)
    description: Mapped[str | None] = mapped_column(Text)
    description_en: Mapped[str | None] = mapped_column(Text)


class EffortType(Provenance, Base):
    """A main type of effort in a programme, and its methods as text of codes with ; between.

    `method_codes` are those the source puts there, `read_method_codes` the project's own reading.
    """

    kind = "effort_type"
    __tablename__ = "effort_type"

    programme_code: Mapped[str]
    no: Mapped[int]
    name: Mapped[str]
    name_en: Mapped[str | None]
    method_codes: Mapped[str | None] = mapped_column(Text)
    read_method_codes: Mapped[str | None] = mapped_column(Text)


class ProgrammeNote(Provenance, Base):
    """One thing a source tells of a programme, or of one of its methods, under a topic."""

    kind = "programme_note"
    __tablename__ = "programme_note"

    programme_code: Mapped[str]
    no: Mapped[int]
    topic: Mapped[str]
    text: Mapped[str] = mapped_column(Text)
    text_en: Mapped[str | None] = mapped_column(Text)
    method_code: Mapped[str | None]
