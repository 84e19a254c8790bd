"""What has been counted in each place over the years, and which counts did not come."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from answers.facts.goals import GoalFact, IndicatorFact, MeasurementFact, TargetFact
from answers.goals.absences import Absences, absences
from answers.municipalities.municipalities import is_wanted, names_of
from answers.municipalities.shares import (
    NO_SHARES,
    Beside,
    Shares,
    beside_of,
    shares_of,
)
from answers.provenance import Source, source_of
from answers.selection import Selection
from answers.services import Services
from monitoring.exact import as_number
from monitoring.nothings import Nothing, hidden_as
from monitoring.periods import year_end
from monitoring.rates import change_share

COUNTED = frozenset({"count", "capacity"})


@dataclass(frozen=True, slots=True, kw_only=True)
class CountedYear:
    """One indicator in one year, as it was counted or as it did not come.

    `order` is the indicator's place in the catalogue, 0 outside it. `is_break` says that the year
    is not comparable with the ones before it; `remark` is how it was counted. A range begins at
    `value` and ends at `highest`; a figure of several years has a `first_year`. `shares` is what
    it comes to beside others, and `since_first` and `since_last` are its change as a share of the
    first comparable count, of the year `first_counted`, and of the one before.
    """

    municipality_code: str
    municipality: str
    indicator_code: str
    indicator: str
    order: int
    year: int
    value: float | None = None
    highest: float | None = None
    first_year: int | None = None
    unit: str | None = None
    nothing: Nothing | None = None
    is_break: bool = False
    shares: Shares = NO_SHARES
    since_first: float | None = None
    first_counted: int | None = None
    since_last: float | None = None
    count_method: str | None = None
    is_text_withheld: bool = False
    is_example: bool = False
    sources: tuple[Source, ...] = ()
    remark: str = ""

    @property
    def is_counted(self) -> bool:
        """Whether there is a figure, though it may be hidden."""
        return self.nothing in {None, Nothing.HIDDEN, Nothing.WITHHELD}

    @property
    def of_country(self) -> float | None:
        """Its share of the country's count."""
        return self.shares.of_country

    @property
    def of_all(self) -> float | None:
        """Its share of the count it is a part of."""
        return self.shares.of_all

    @property
    def per_1000(self) -> float | None:
        """How many of 1,000 inhabitants."""
        return self.shares.per_1000

    @property
    def population_year(self) -> int | None:
        """The year of the population it is held against."""
        return self.shares.population_year

    @property
    def printed_per_1000(self) -> float | None:
        """The source's own rate where it is another."""
        return self.shares.printed_per_1000

    @property
    def point(self) -> float | None:
        """What is one number of one year; a range is none, and nor is what holds for several."""
        return self.value if self.highest is None and self.first_year is None else None


def measurements(services: Services, selection: Selection) -> tuple[CountedYear, ...]:
    """One row per indicator and year up to the shown day, also for a count that did not come.

    A year's figure is dated 31 December. Absent are years of the calendar after the first reading,
    for what a goal or target is measured by; each is late only where somebody was asked for it.
    """
    on = services.moment(selection).on
    groups: dict[tuple[str, str], list[MeasurementFact]] = {}
    for each in services.facts(MeasurementFact, selection):
        if is_wanted(each.municipality_code, selection) and year_end(each.year) <= on:
            groups.setdefault((each.municipality_code, each.indicator_code), []).append(each)
    names, indicators = names_of(services, selection), _indicators(services, selection)
    known, promised = absences(services, selection), _promised(services, selection)
    found: list[CountedYear] = []
    for (code, counted), readings in groups.items():
        indicator = indicators.get(counted)
        blank = CountedYear(
            municipality_code=code,
            municipality=names.get(code, ""),
            indicator_code=counted,
            indicator=indicator.called(selection.language) if indicator else counted,
            order=indicator.id if indicator else 0,
            unit=indicator.unit if indicator else None,
            year=0,
        )
        own = [_reading(each, blank, known) for each in readings]
        years = [*own, *(_absent(own, blank, known) if counted in promised else ())]
        found += _with_breaks(years, indicator.breaks if indicator else ())
    beside = beside_of(services, selection, indicators)
    shared = (_with_shares(row, beside) for row in found)
    return tuple(sorted(shared, key=lambda row: (row.municipality_code, row.order)))


def _with_shares(row: CountedYear, beside: Beside) -> CountedYear:
    if row.point is None:
        return row
    counted = (row.municipality_code, row.indicator_code, row.year)
    shares = shares_of(counted, row.point, is_example=row.is_example, beside=beside)
    return replace(row, shares=shares)


def comparable(rows: Sequence[CountedYear]) -> list[tuple[int, float]]:
    """Year and value of one indicator since its last series break, oldest first."""
    since = max((row.year for row in rows if row.is_break), default=0)
    known = [(row.year, row.point) for row in rows if row.point is not None and row.year >= since]
    return sorted(known, key=lambda pair: pair[0])


def _indicators(services: Services, selection: Selection) -> dict[str, IndicatorFact]:
    return {each.code: each for each in services.facts(IndicatorFact, selection)}


def _promised(services: Services, selection: Selection) -> frozenset[str | None]:
    goals, targets = services.facts(GoalFact, selection), services.facts(TargetFact, selection)
    return frozenset(
        [*(each.indicator_code for each in goals), *(each.indicator_code for each in targets)]
    )


def _reading(fact: MeasurementFact, blank: CountedYear, known: Absences) -> CountedYear:
    hidden = hidden_as(fact.is_hidden, fact.is_withheld)
    absent = known.nothing(fact.municipality_code, fact.indicator_code, fact.year)
    return replace(
        blank,
        year=fact.year,
        value=None if hidden else fact.value,
        highest=None if hidden else fact.highest,
        first_year=fact.first_year,
        nothing=hidden or (absent if fact.value is None else None),
        count_method=fact.count_method,
        is_text_withheld=fact.is_text_withheld,
        is_example=fact.is_example,
        sources=(source_of(fact),),
    )


def _absent(
    own: Sequence[CountedYear], blank: CountedYear, known: Absences
) -> Iterator[CountedYear]:
    """A row for every year of the calendar after the first reading that is not there."""
    have = {row.year for row in own}
    for year in known.years(blank.indicator_code):
        nothing = known.nothing(blank.municipality_code, blank.indicator_code, year)
        if year > min(have) and year not in have and nothing is not Nothing.NOT_EXPECTED:
            yield replace(blank, year=year, nothing=nothing)


def _with_breaks(rows: Sequence[CountedYear], breaks: Sequence[date]) -> Iterator[CountedYear]:
    """The years of one indicator in order, marked where its series broke since the one before."""
    since: date | None = None
    known: list[CountedYear] = []
    for row in sorted(rows, key=lambda row: row.year):
        end = year_end(row.year)
        is_break = since is not None and any(since < day <= end for day in breaks)
        since = end
        known = [] if is_break else known
        yield _with_change(replace(row, is_break=is_break), known)
        known += [] if row.point is None or row.unit not in COUNTED else [row]


def _with_change(row: CountedYear, before: Sequence[CountedYear]) -> CountedYear:
    """With its change since the first and the last of the counts before that are as real as it."""
    alike = [each for each in before if each.is_example == row.is_example]
    if row.point is None or not alike:
        return row
    first, last = alike[0], alike[-1]
    return replace(
        row,
        since_first=as_number(change_share(first.point, row.point)),
        first_counted=first.year,
        since_last=as_number(change_share(last.point, row.point)),
    )
