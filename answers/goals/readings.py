"""What has been counted in the whole country."""

from __future__ import annotations

from answers.facts.goals import MeasurementFact
from answers.goals.judged import NATIONAL
from answers.selection import Selection
from answers.services import Services
from monitoring.periods import year_end


def national(
    services: Services, selection: Selection, indicator_code: str
) -> tuple[MeasurementFact, ...]:
    """The national readings of one indicator known on the shown day, oldest first."""
    on = services.moment(selection).on
    found = [
        each
        for each in services.facts(MeasurementFact, selection)
        if each.municipality_code == NATIONAL and each.indicator_code == indicator_code
        if year_end(each.year) <= on and each.highest is None and each.first_year is None
    ]
    return tuple(sorted(found, key=lambda each: each.year))
