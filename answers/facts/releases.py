"""Releases from prison, the criteria of a call, and what applicants answer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar

from answers.facts.fact import Beside, Fact
from monitoring.nothings import Nothing, hidden_as
from monitoring.percent import NATIONAL_CODE
from monitoring.spans import length_of, place, span_end


@dataclass(frozen=True, slots=True, kw_only=True)
class ReleaseFact(Fact):
    """Releases in a year or a part of it (h1, h2, q1 to q4), in releases or in people.

    Hidden means 1 to 4; what is withheld as well may be anything but 0.
    """

    kind: ClassVar[str] = "release"

    municipality_code: str
    year: int
    release_type: str
    unit: str
    part: str | None
    value: int | None
    caveat: str | None
    caveat_en: str | None
    is_hidden: bool
    is_withheld: bool
    is_text_withheld: bool

    @property
    def beside(self) -> Beside:
        """What its source leaves open."""
        return Beside("", self.caveat, self.caveat_en)

    @property
    def is_national(self) -> bool:
        """Whether it is the whole country's and no municipality's."""
        return self.municipality_code == NATIONAL_CODE

    @property
    def length(self) -> str:
        """year, half_year or quarter."""
        return length_of(self.part)

    @property
    def place(self) -> int:
        """Where its time stands among others of its length, as monitoring.spans counts them."""
        return place(self.year, self.part)

    @property
    def ends_on(self) -> date:
        """The last day of its time, by which it is dated."""
        return span_end(self.year, self.part)

    @property
    def nothing(self) -> Nothing | None:
        """What stands for it where it is hidden."""
        return hidden_as(self.is_hidden, self.is_withheld)


@dataclass(frozen=True, slots=True, kw_only=True)
class CriterionFact(Fact):
    """A criterion of a call; a numeric one has an operator, a threshold and a unit."""

    kind: ClassVar[str] = "criterion"

    programme_code: str
    no: int | None
    code: str
    text: str | None
    text_en: str | None
    type: str | None
    operator: str | None
    threshold: float | None
    unit: str | None
    period: str | None
    wording: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CriterionAnswerFact(Fact):
    """An applicant's answer to one criterion of a call.

    `received_at` is the time on the clock in Copenhagen, zoneless, where a lead has stated it.
    """

    kind: ClassVar[str] = "criterion_answer"

    municipality_code: str
    programme_code: str
    criterion_code: str
    answer: bool | None
    evidence: str | None
    received_at: datetime | None
    is_text_withheld: bool
