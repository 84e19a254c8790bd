"""The steps of a method's roadmap, in their order."""

from __future__ import annotations

from dataclasses import dataclass

from answers.facts.methods import RoadmapStepFact
from answers.methods.methods import Method, bare, catalog, method_of
from answers.selection import Selection
from answers.services import Services


@dataclass(frozen=True, slots=True)
class Step:
    """One stored step, and the method it is of."""

    fact: RoadmapStepFact
    method: Method


def steps(services: Services, selection: Selection) -> tuple[Step, ...]:
    """The steps of the chosen method, of every method when none is chosen, as the catalog has it.

    A method nobody catalogued comes last.
    """
    order = {each.code: at for at, each in enumerate(catalog(services, selection))}
    found = [
        Step(fact, method_of(services, selection, fact.method_code) or bare(fact.method_code))
        for fact in services.facts(RoadmapStepFact, selection)
        if selection.method_code in (None, fact.method_code)
    ]
    return tuple(sorted(found, key=lambda each: _place(each, order)))


def _place(step: Step, order: dict[str, int]) -> tuple[int, str, int]:
    code = step.method.code
    return order.get(code, len(order)), code, step.fact.no
