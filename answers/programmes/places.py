"""Where the municipalities of a programme or a method lie, and one figure for each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from answers.facts.goals import GoalFact, IndicatorFact, MeasurementFact
from answers.facts.places import MemberPlace
from answers.goals.aims import aims
from answers.goals.asked import asking
from answers.methods.goal_links import goals_of
from answers.methods.methods import method_of
from answers.methods.use import MethodUse, method_use, places
from answers.provenance import Source, source_of
from answers.selection import Selection
from answers.services import Services
from monitoring.nothings import Nothing, hidden_as
from monitoring.periods import year_end


@dataclass(frozen=True, slots=True)
class Measure:
    """The newest reading of each municipality, what is read, and what stands for none."""

    readings: Mapping[str, MeasurementFact]
    indicator: IndicatorFact
    absent: Mapping[str, Nothing]


@dataclass(frozen=True, slots=True)
class MappedPlace:
    """A municipality with one figure; without an indicator that is its population.

    `uses` are the methods it is shown for, `absent` what stands where there is no figure.
    """

    place: MemberPlace
    value: float | None
    value_year: int | None
    reading: MeasurementFact | None
    indicator: IndicatorFact | None
    uses: tuple[MethodUse, ...] = field(default=())
    absent: Nothing = Nothing.NOT_KNOWN

    @property
    def value_nothing(self) -> Nothing:
        """What stands in place of a value."""
        read = self.reading
        return (hidden_as(read.is_hidden, read.is_withheld) if read else None) or self.absent

    @property
    def is_example(self) -> bool:
        """Whether anything behind it is invented."""
        return any(each.is_example for each in self.sources)

    @property
    def sources(self) -> tuple[Source, ...]:
        """Where the municipality, its figure and its methods stand."""
        read = () if self.reading is None else (source_of(self.reading),)
        used = (source for use in self.uses for source in use.sources)
        return (source_of(self.place.place), *read, *used)


def programme_places(services: Services, selection: Selection) -> tuple[MappedPlace, ...]:
    """The chosen programme's municipalities, narrowed by group and region.

    The figure is the newest one known on the shown day of the first goal that has one for any of
    them, and the population where no goal has.
    """
    shown = places(services, selection)
    return _mapped(
        services, selection, shown, _goals(services, selection.programme_code, selection)
    )


def method_places(services: Services, selection: Selection) -> tuple[MappedPlace, ...]:
    """As `programme_places`, for those that use the chosen method on the shown day.

    The figure is of a goal the method serves, else the population. Without a chosen method all
    that use any method of the programme are shown.
    """
    running: dict[str, list[MethodUse]] = {}
    for use in method_use(services, selection):
        if use.runs:
            running.setdefault(use.municipality_code, []).append(use)
    # The group filter has done its work in `running`; here only the order is taken over.
    shown = [each for each in places(services, selection) if each.code in running]
    found = _mapped(services, selection, shown, _served(services, selection))
    return tuple(replace(each, uses=tuple(running[each.place.code])) for each in found)


def _served(services: Services, selection: Selection) -> list[GoalFact]:
    """The goals the chosen method serves."""
    method = method_of(services, selection, selection.method_code or "")
    if method is None:
        return []
    numbers = {goal.no for goal in goals_of(services, selection, method)}
    goals = _goals(services, method.programme_code, selection)
    return [each for each in goals if each.no in numbers]


def _goals(services: Services, code: str, selection: Selection) -> list[GoalFact]:
    own = [each for each in services.facts(GoalFact, selection) if each.programme_code == code]
    return sorted(own, key=lambda each: each.no)


def _mapped(
    services: Services,
    selection: Selection,
    shown: Sequence[MemberPlace],
    goals: Iterable[GoalFact],
) -> tuple[MappedPlace, ...]:
    on = services.moment(selection).on
    measure = _measure(services, selection, {each.code for each in shown}, goals)
    if measure is None:
        year = _population_year(shown, on)
        return tuple(_populated(place, year) for place in shown)
    return tuple(_measured(place, measure) for place in shown)


def _measured(place: MemberPlace, measure: Measure) -> MappedPlace:
    read = measure.readings.get(place.code)
    value, year = (read.value, read.year) if read else (None, None)
    absent = measure.absent[place.code]
    return MappedPlace(place, value, year, read, measure.indicator, absent=absent)


def _populated(place: MemberPlace, year: int | None) -> MappedPlace:
    value = None if year is None else _populations(place).get(year)
    return MappedPlace(place, value, None if value is None else year, None, None)


def _measure(
    services: Services, selection: Selection, codes: Collection[str], goals: Iterable[GoalFact]
) -> Measure | None:
    """The readings of the first goal that has one."""
    on = services.moment(selection).on
    known = sorted(services.facts(MeasurementFact, selection), key=lambda each: each.year)
    indicators = {each.code: each for each in services.facts(IndicatorFact, selection)}
    for goal in goals:
        newest = {
            row.municipality_code: row
            for row in known
            if row.indicator_code == goal.indicator_code
            and row.municipality_code in codes
            and year_end(row.year) <= on
            and (row.value is not None or row.is_hidden)
        }
        if newest and goal.indicator_code in indicators:
            absent = _absent(services, selection, codes, goal)
            return Measure(newest, indicators[goal.indicator_code], absent)
    return None


def _absent(
    services: Services, selection: Selection, codes: Collection[str], goal: GoalFact
) -> dict[str, Nothing]:
    """What it is that a municipality has no reading toward a goal.

    Of a member nothing is said of, nobody knows whether it was asked; outside the goal's programme
    nobody was.
    """
    asks = asking(services, selection)
    members = {place for code, place in asks.members if code == goal.programme_code}
    found = {code: Nothing.NOT_KNOWN if code in members else Nothing.NOT_EXPECTED for code in codes}
    for aim in aims(services, selection):
        key = (aim.programme_code, aim.goal_no)
        if key == (goal.programme_code, goal.no) and aim.municipality_code in found:
            found[aim.municipality_code] = asks.newest_nothing(aim)
    return found


def _population_year(shown: Iterable[MemberPlace], on: date) -> int | None:
    """The year most of them have a population for; of several the newest not after the day.

    Where all are after it, the first, as in the table of the municipalities.
    """
    counts = Counter(year for place in shown for year in _populations(place))
    best = sorted(year for year, count in counts.items() if count == max(counts.values()))
    return next((year for year in reversed(best) if year <= on.year), best[0] if best else None)


def _populations(place: MemberPlace) -> Mapping[int, int]:
    return place.place.population or {}
