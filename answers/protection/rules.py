"""Which small counts of which figures are hidden, and what a lead decided about it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from answers.facts.goals import IndicatorFact
from answers.facts.releases import ReleaseFact
from answers.person import Person, Right
from answers.selection import Selection
from answers.services import Services
from database.audit import AuditEntry, record
from database.protection import (
    RELEASES,
    ProtectionDecision,
    Signature,
    add_protection_decision,
    protection_decisions,
)
from words.danish_order import danish_key


class Scope(StrEnum):
    """Whose small counts of a subject are hidden: everyone's, those sent in, or nobody's."""

    ALL = "all"
    REPORTED = "reported"
    NONE = "none"


class Choice(StrEnum):
    """What a lead may decide for a subject; the last goes back to the rule without decision."""

    HIDE = "hide"
    SHOW = "show"
    RULE = "rule"


@dataclass(frozen=True, slots=True)
class Rule:
    """The rule that holds for a subject; `name` is None for releases, which have a word of their
    own. `decision` is there where a lead decided it.
    """

    subject: str
    name: str | None
    scope: Scope
    decision: ProtectionDecision | None = None


IS_PROTECTED: Mapping[Choice, bool | None] = MappingProxyType(
    {Choice.HIDE: True, Choice.SHOW: False, Choice.RULE: None}
)


def rules(services: Services, selection: Selection) -> tuple[Rule, ...]:
    """Releases first, where there are any, then every indicator by name; what holds now."""
    with services.database.session() as session:
        found = {each.subject: each for each in protection_decisions(session)}
    now, is_english = Selection(language=selection.language), selection.language == "en"
    indicators = services.facts(IndicatorFact, now)
    called = {each.code: (is_english and each.name_en) or each.name for each in indicators}
    usual = {
        each.code: Scope.REPORTED if each.is_protected is False else Scope.ALL
        for each in indicators
    }
    releases = [RELEASES] if services.facts(ReleaseFact, now) else []
    subjects = [*releases, *sorted(called, key=lambda code: danish_key(called[code]))]
    return tuple(
        Rule(
            each,
            called.get(each),
            _scope(found.get(each), usual.get(each, Scope.ALL)),
            found.get(each),
        )
        for each in subjects
    )


def decide(services: Services, person: Person, subject: str, choice: Choice, reason: str) -> None:
    """Keep a decision about a subject, signed and logged; it holds at every moment."""
    person.require(Right.DECIDE_PROTECTION)
    at = services.now()
    new = ProtectionDecision(subject, IS_PROTECTED[choice], Signature(reason, at, person.name))
    with services.database.session(writing=True) as session:
        add_protection_decision(session, new)
        detail = {"choice": choice.value, "reason": reason}
        record(session, AuditEntry(at, "protection_decided", person.name, subject, detail))


def _scope(decision: ProtectionDecision | None, usual: Scope) -> Scope:
    if decision is None:
        return usual
    return Scope.ALL if decision.is_protected else Scope.NONE
