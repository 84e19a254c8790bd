"""The phases of one programme."""

from __future__ import annotations

from answers.facts.programmes import PhaseFact
from answers.selection import Selection
from answers.services import Services


def phases_of(services: Services, selection: Selection) -> tuple[PhaseFact, ...]:
    """The chosen programme's phases by number."""
    rows = services.facts(PhaseFact, selection)
    own = [each for each in rows if each.programme_code == selection.programme_code]
    return tuple(sorted(own, key=lambda each: each.no))
