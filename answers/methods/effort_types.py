"""The main types of effort in a programme, and which of its methods belong to each."""

from __future__ import annotations

from dataclasses import dataclass

from answers.facts.methods import EffortTypeFact
from answers.methods.methods import Method, catalog, parts
from answers.selection import Selection
from answers.services import Services


@dataclass(frozen=True, slots=True)
class EffortType:
    """A type with the methods its source puts there, and those the project reads into it."""

    fact: EffortTypeFact
    told: tuple[Method, ...]
    read: tuple[Method, ...]


def effort_types(services: Services, selection: Selection) -> tuple[EffortType, ...]:
    """The chosen programme's types by number."""
    methods = {each.code: each for each in catalog(services, selection)}

    def named(codes: str | None) -> tuple[Method, ...]:
        return tuple(methods[code] for code in parts(codes) if code in methods)

    own = [
        fact
        for fact in services.facts(EffortTypeFact, selection)
        if fact.programme_code == selection.programme_code
    ]
    return tuple(
        EffortType(fact, named(fact.method_codes), named(fact.read_method_codes))
        for fact in sorted(own, key=lambda each: each.no)
    )
