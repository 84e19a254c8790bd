"""Goals, what is counted toward them, targets and readings."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from answers.facts.fact import Beside, Fact

PUBLISHED = "published"


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalFact(Fact):
    """A numbered goal of one programme and the indicator that shows it."""

    kind: ClassVar[str] = "goal"

    programme_code: str
    no: int
    name: str
    name_en: str | None
    short_name: str | None
    indicator_code: str | None
    aliases: str | None

    def short(self, language: str) -> str:
        """What it is called where there is little room; Danish where there is no English name."""
        english = self.name_en if language == "en" else None
        return english or self.short_name or self.name


@dataclass(frozen=True, slots=True, kw_only=True)
class IndicatorFact(Fact):
    """What is counted; `series_breaks` is text of ISO dates separated by semicolons.

    `belongs_to` is the code of the count it is a part of, or a rate of.
    """

    kind: ClassVar[str] = "indicator"

    code: str
    name: str
    name_en: str | None
    unit: str | None
    direction: str | None
    series_breaks: str | None
    is_protected: bool | None
    belongs_to: str | None

    def called(self, language: str) -> str:
        """Its name; Danish where there is no English one."""
        return self.name_en if language == "en" and self.name_en else self.name

    @property
    def breaks(self) -> tuple[date, ...]:
        """The first days of what cannot be compared with the years before."""
        days = (part.strip() for part in (self.series_breaks or "").split(";"))
        return tuple(date.fromisoformat(day) for day in days if day)


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalChoiceFact(Fact):
    """Whether a municipality chose a goal; None where its source does not tell."""

    kind: ClassVar[str] = "goal_choice"

    municipality_code: str
    programme_code: str
    goal_no: int
    is_chosen: bool | None


@dataclass(frozen=True, slots=True, kw_only=True)
class TargetFact(Fact):
    """Where a municipality started and where it wants to be; `is_chosen` is False for a dash."""

    kind: ClassVar[str] = "target"

    municipality_code: str
    programme_code: str
    indicator_code: str
    goal_no: int | None
    baseline_year: int | None
    baseline: float | None
    target_year: int | None
    target: float | None
    condition: str | None
    is_chosen: bool | None
    caveat: str | None
    caveat_en: str | None
    baseline_is_hidden: bool
    baseline_is_withheld: bool

    @property
    def beside(self) -> Beside:
        """What its source leaves open."""
        return Beside("", self.caveat, self.caveat_en)


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasurementFact(Fact):
    """An indicator counted in a municipality in a year; hidden means 1 to 4.

    What is withheld as well may be anything but 0. A figure with a `first_year` is of several
    years, and one with a `highest` is a range from `value` up.
    """

    kind: ClassVar[str] = "measurement"

    municipality_code: str
    indicator_code: str
    year: int
    value: float | None
    highest: float | None
    first_year: int | None
    count_method: str | None
    status: str
    caveat: str | None
    caveat_en: str | None
    is_hidden: bool
    is_withheld: bool
    is_text_withheld: bool

    @property
    def beside(self) -> Beside:
        """How final it is, and what its source leaves open."""
        return Beside("" if self.status == PUBLISHED else self.status, self.caveat, self.caveat_en)
