"""What a count comes to beside others: of the country's, of all, of the inhabitants, since when."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from fractions import Fraction

from answers.facts.goals import IndicatorFact, MeasurementFact
from answers.facts.places import MunicipalityFact
from answers.municipalities.municipalities import NATIONAL
from answers.selection import Selection
from answers.services import Services
from monitoring.exact import as_number
from monitoring.percent import share_of
from monitoring.rates import country_populations, differs_as_printed, per_1000, population_near

Counted = tuple[str, str, int]  # place, indicator, year
HOME = "DK"
PRINTED_DIGITS = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Shares:
    """Shares are 0 to 1, a rate is per 1,000 inhabitants of `population_year`.

    `of_all` is the share of the count that the indicator is a part of. `printed_per_1000` is the
    source's own rate, where it is another than the computed one.
    """

    of_country: float | None = None
    of_all: float | None = None
    per_1000: float | None = None
    population_year: int | None = None
    printed_per_1000: float | None = None


NO_SHARES = Shares()


@dataclass(frozen=True, slots=True)
class Beside:
    """The figures that one person may see, to hold a count against; examples and others apart."""

    counts: Mapping[tuple[Counted, bool], float]
    indicators: Mapping[str, IndicatorFact]
    populations: Mapping[str, Mapping[int, int]]

    def rate_of(self, indicator_code: str) -> str | None:
        """The indicator that is a printed rate of a count."""
        return next(
            (
                code
                for code, each in self.indicators.items()
                if each.unit == "rate" and each.belongs_to == indicator_code
            ),
            None,
        )

    def is_whole(self, indicator_code: str) -> bool:
        """Whether others are parts or rates of it: of such a count a rate is told."""
        return any(each.belongs_to == indicator_code for each in self.indicators.values())

    def whole_of(self, indicator_code: str) -> str | None:
        """The count that an indicator is a part of."""
        indicator = self.indicators.get(indicator_code)
        return indicator.belongs_to if indicator and indicator.unit == "count" else None


def beside_of(
    services: Services, selection: Selection, indicators: Mapping[str, IndicatorFact]
) -> Beside:
    """What passed the gate, so that no share tells more than its parts."""
    counts = {
        ((each.municipality_code, each.indicator_code, each.year), each.is_example): each.value
        for each in services.facts(MeasurementFact, selection)
        if each.value is not None and each.highest is None and each.first_year is None
    }
    places = services.facts(MunicipalityFact, selection)
    people = {each.code: each.population or {} for each in places}
    at_home = {each.code: people[each.code] for each in places if each.country == HOME}
    return Beside(counts, indicators, {**people, NATIONAL: country_populations(at_home)})


def shares_of(counted: Counted, value: float, *, is_example: bool, beside: Beside) -> Shares:
    """The shares of one count; nothing of what is itself a rate or a capacity."""
    place, indicator_code, year = counted
    indicator = beside.indicators.get(indicator_code)
    if indicator is None or indicator.unit != "count":
        return NO_SHARES

    def other(of: str, code: str) -> float | None:
        return beside.counts.get(((of, code, year), is_example))

    country = None if place == NATIONAL else other(NATIONAL, indicator_code)
    whole = beside.whole_of(indicator_code)
    shares = Shares(
        of_country=as_number(share_of(value, country)),
        of_all=as_number(share_of(value, other(place, whole))) if whole else None,
    )
    near = population_near(beside.populations.get(place, {}), year)
    if near is None or not beside.is_whole(indicator_code):
        return shares
    rate, rated = per_1000(value, near[1]), beside.rate_of(indicator_code)
    return replace(
        shares,
        per_1000=as_number(rate),
        population_year=near[0],
        printed_per_1000=_another(rate, other(place, rated) if rated else None),
    )


def _another(rate: Fraction | None, printed: float | None) -> float | None:
    if printed is None or rate is None:
        return printed
    return printed if differs_as_printed(rate, printed, PRINTED_DIGITS) else None
