"""Which readings are withheld: no register says which indicators are parts of others.

So beside a hidden count any count of the same place and year may be the whole of any others, and
the country's count the whole of all municipalities'. A baseline is a reading of its year; one
without a year may be of any.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from monitoring.country_sums import Figure, gives_back, guarding, hidden_in_country, in_country
from monitoring.percent import NATIONAL_CODE
from monitoring.reading_places import Place, within
from monitoring.sums import Span
from monitoring.suppression import Count, Key, in_order

YEARLESS = ""


@dataclass(slots=True)
class Year:
    """All places of a year by code, and the keys of each figure, by place."""

    places: dict[str, Place] = field(default_factory=lambda: defaultdict(Place))
    figures: dict[str, dict[str, set[Key]]] = field(
        default_factory=lambda: defaultdict(lambda: defaultdict(set))
    )

    def add(self, count: Count) -> None:
        """One more version of one of its counts."""
        code, name, _ = count.key
        self.places[code].add(count)
        self.figures[name][code].add(count.key)

    def all_figures(self) -> list[Figure]:
        """What the country and the municipalities tell of each figure, by name."""
        country = self.places[NATIONAL_CODE]
        places = {code: each for code, each in self.places.items() if code != NATIONAL_CODE}
        found = []
        for _, by_code in sorted(self.figures.items()):
            parts = {code: keys for code, keys in by_code.items() if code != NATIONAL_CODE}
            own = frozenset(by_code.get(NATIONAL_CODE, ()))
            found.append(Figure(country, own, parts, places))
        return found


@dataclass(slots=True)
class Readings:
    """All years as far as their counts have come, and what is withheld of them."""

    years: dict[str, Year] = field(default_factory=lambda: defaultdict(Year))
    yearless: list[Count] = field(default_factory=list)
    gone: set[Key] = field(default_factory=set)

    def take(self, counts: Iterable[Count]) -> None:
        """More counts, and what is to be withheld because of them."""
        near = {place for count in counts for place in self._add(count)}
        while near:
            before = set(self.gone)
            for year, code in sorted(near):
                if code != NATIONAL_CODE:
                    self.gone |= within(self.years[year].places[code], self.gone)
            for year in sorted({year for year, _ in near}):
                if NATIONAL_CODE in self.years[year].places:
                    self._guard_country(self.years[year])
            new = self.gone - before
            near = {(year, key[0]) for key in new for year in self._years_of(key)}

    def _add(self, count: Count) -> list[tuple[str, str]]:
        """Put a count in its year, one without a year in each; the places that got something."""
        earlier = [] if count.key[2] in self.years else self.yearless
        placed = [(count.key[2], each) for each in earlier]
        if count.key[2] == YEARLESS:
            self.years[YEARLESS].add(count)
            self.yearless.append(count)
        placed += [(year, count) for year in self._years_of(count.key)]
        for year, each in placed:
            self.years[year].add(each)
        return [(year, each.key[0]) for year, each in placed]

    def _years_of(self, key: Key) -> list[str]:
        return list(self.years) if key[2] == YEARLESS else [key[2]]

    def _guard_country(self, year: Year) -> None:
        """Withhold national counts that tell of a municipality's, and the reverse."""
        country, figures = year.places[NATIONAL_CODE], year.all_figures()
        beside: list[Span] = []
        for figure in figures:
            if figure.keys:
                self.gone |= hidden_in_country(figure)
                if not figure.keys <= self.gone and gives_back(figure, self.gone):
                    self.gone |= figure.keys
            elif figure.is_locked and len(figure.parts) > 1:
                # Nobody tells of the country's, and any two of its counts may.
                self.gone |= set(country.shown) | country.zeros
            else:
                beside += in_country(figure, self.gone)
        self.gone |= within(country, self.gone, beside)
        for figure in figures:
            self.gone |= guarding(figure, self.gone)


def withheld_readings(counts: Iterable[Count]) -> frozenset[Key]:
    """The keys of what is withheld; keys are municipality, indicator and year."""
    readings = Readings()
    for together in in_order(counts):
        readings.take(together)
    return frozenset(readings.gone)
