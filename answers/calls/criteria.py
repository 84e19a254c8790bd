"""The criteria of a call: most are answered in words, some by a number of releases."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from answers.facts.releases import CriterionFact
from monitoring.spans import length_named
from monitoring.threshold import Rule

CONSIDERATION = "hensyn"  # weighs in when applicants are chosen; not a criterion to meet
DEFAULT_UNIT, DEFAULT_TYPE = "releases", "alle"
UNITS: Mapping[str, str] = MappingProxyType(
    {
        "": DEFAULT_UNIT,
        "løsladelser": "releases",
        "releases": "releases",
        "borgere": "people",
        "personer": "people",
        "people": "people",
    }
)


@dataclass(frozen=True, slots=True)
class Criterion:
    """One line of a call as stored; `rule` is there where the answer is a count of releases."""

    fact: CriterionFact
    rule: Rule | None

    @property
    def code(self) -> str:
        """What answers name it by."""
        return self.fact.code

    @property
    def no(self) -> int | None:
        """Its number in the call."""
        return self.fact.no

    @property
    def text(self) -> str:
        """What it says in Danish."""
        return self.fact.text or self.fact.code

    @property
    def is_consideration(self) -> bool:
        """Whether it only weighs in when applicants are chosen."""
        return self.fact.type == CONSIDERATION

    @property
    def is_asked(self) -> bool:
        """Whether an applicant answers it in words rather than by its figures."""
        return self.rule is None and not self.is_consideration

    def called(self, language: str) -> str:
        """Its text; Danish where there is no English one."""
        return (self.fact.text_en if language == "en" else None) or self.text


def criterion_of(fact: CriterionFact) -> Criterion:
    """A stored criterion with the rule it is."""
    return Criterion(fact, rule_in(fact))


def rule_in(fact: CriterionFact) -> Rule | None:
    """The rule a criterion is; None where it is no number, or a number of something else."""
    unit = UNITS.get((fact.unit or "").strip().casefold())
    length = length_named(fact.period)
    if fact.threshold is None or fact.operator is None or unit is None or length is None:
        return None
    return Rule(
        operator=fact.operator,
        threshold=fact.threshold,
        unit=unit,
        release_type=DEFAULT_TYPE,
        wording=fact.wording or "",
        programme_code=fact.programme_code,
        criterion_code=fact.code,
        source=fact.source or "",
        length=length,
    )
