"""Methods, who runs them, and what is told of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from answers.facts.fact import Fact


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodFact(Fact):
    """A method of the catalogue; lists are text with semicolons between.

    `has_all_participants` says that its source names everyone who uses it in its own programme.
    """

    kind: ClassVar[str] = "method"

    code: str
    name: str
    short_name: str | None
    name_en: str | None
    aliases: str | None
    type: str | None
    stage: str | None
    programme_code: str | None
    goal_nos: str | None
    description: str | None
    description_en: str | None
    is_reading: bool | None
    course_indicators: str | None
    has_all_participants: bool | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ParticipationFact(Fact):
    """Whether a municipality runs a method; None where the workbook says "?"."""

    kind: ClassVar[str] = "participation"

    municipality_code: str
    programme_code: str
    method_code: str
    runs: bool | None
    stage: str | None
    from_on: date | None
    to_on: date | None
    note: str | None
    is_text_withheld: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class RoadmapStepFact(Fact):
    """A step of a method's roadmap; what its source does not say is None."""

    kind: ClassVar[str] = "roadmap_step"

    method_code: str
    no: int
    name: str
    name_en: str | None
    when_text: str | None
    responsible: str | None
    description: str | None
    description_en: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class EffortTypeFact(Fact):
    """A main type of effort in a programme, its methods as text of codes with ; between.

    `method_codes` are those the source puts there, `read_method_codes` the project's own reading.
    """

    kind: ClassVar[str] = "effort_type"

    programme_code: str
    no: int
    name: str
    name_en: str | None
    method_codes: str | None
    read_method_codes: str | None
