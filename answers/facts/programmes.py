"""Programmes, their phases, days and money."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar

from answers.facts.fact import Fact


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgrammeFact(Fact):
    """A programme; `application_deadline` is the time on the clock in Copenhagen, zoneless.

    `client_group` holds several groups between semicolons. `is_grouping` is a collection of
    targets that no programme stands behind. `has_all_participants` says that its source names every
    municipality that takes part.
    """

    kind: ClassVar[str] = "programme"

    code: str
    name: str
    name_en: str | None
    country: str | None
    from_on: date | None
    to_on: date | None
    period_text: str | None
    owner: str | None
    evaluator: str | None
    funder: str | None
    client_group: str | None
    client_group_en: str | None
    seats: int | None
    positions_per_municipality: float | None
    application_deadline: datetime | None
    is_grouping: bool | None
    has_all_participants: bool | None
    note: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PhaseFact(Fact):
    """A phase of a programme; the texts hold what is printed when no exact day is known."""

    kind: ClassVar[str] = "phase"

    programme_code: str
    no: int
    name: str
    name_en: str | None
    from_on: date | None
    to_on: date | None
    from_text: str | None
    to_text: str | None
    activities: str | None
    note: str | None

    def called(self, language: str) -> str:
        """Its name; Danish where there is no English one."""
        return self.name_en if language == "en" and self.name_en else self.name


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarFact(Fact):
    """An event of a programme, or the day a period's figure is due."""

    kind: ClassVar[str] = "calendar"

    programme_code: str | None
    type: str
    indicator_code: str | None
    period: str | None
    on: date | None
    date_text: str | None
    due_on: date | None
    name: str | None
    name_en: str | None
    recurrence: str | None
    note: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class GrantFact(Fact):
    """Money given to a programme in a year, whole or a part; `part_of` is what it is taken from."""

    kind: ClassVar[str] = "grant"

    programme_code: str
    year_text: str
    amount: float | None
    unit: str | None
    part: str | None
    recipient: str | None
    is_municipal_share: bool | None
    part_of: str | None
    precision: str | None
    note: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgrammeNoteFact(Fact):
    """One thing a source tells of a programme, or of one of its methods, under a topic."""

    kind: ClassVar[str] = "programme_note"

    programme_code: str
    no: int
    topic: str
    text: str
    text_en: str | None
    method_code: str | None
