"""Which nothing a reading is that is not there, whatever programme may have asked for it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from answers.goals.aims import Aim, aims
from answers.goals.asked import Asking, asking
from answers.selection import Selection
from answers.services import Services
from monitoring.expectations import periods_in
from monitoring.nothings import Nothing, absent, gravest


@dataclass(frozen=True, slots=True)
class Absences:
    """Who asks for which readings, by municipality and indicator, in every programme."""

    asking: Asking
    aims: Mapping[tuple[str, str], Sequence[Aim]]

    def nothing(self, municipality_code: str, indicator_code: str, year: int) -> Nothing:
        """Which nothing a year is; what no programme asks for may still have been counted."""
        own = self.aims.get((municipality_code, indicator_code), ())
        if own:
            return gravest(self.asking.nothing(aim, year) for aim in own)
        return absent(self.asking.counted_by(indicator_code, year), self.asking.on, is_asked=False)

    def years(self, indicator_code: str) -> list[int]:
        """The years the calendar names for an indicator up to the shown day."""
        found = {year for year, _ in periods_in(self.asking.calendar, indicator_code)}
        return sorted(year for year in found if year <= self.asking.on.year)


def absences(services: Services, selection: Selection) -> Absences:
    """What every programme asks for."""
    found: dict[tuple[str, str], list[Aim]] = {}
    for aim in aims(services, selection):
        found.setdefault((aim.municipality_code, aim.indicator_code or ""), []).append(aim)
    return Absences(asking(services, selection), found)
