"""How far each municipality is toward its targets, as judged rows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from answers.facts.goals import IndicatorFact, MeasurementFact
from answers.facts.widened import widened
from answers.goals.aims import Aim, aims, indicators
from answers.goals.asked import Asking, asking
from answers.provenance import Source, source_of
from answers.selection import Selection
from answers.services import Services
from monitoring.judging import Progress, judge
from monitoring.marks import Mark
from monitoring.nothings import Nothing, hidden_as
from monitoring.periods import year_end
from monitoring.status import Status
from monitoring.targets import Condition, Direction, Expected, Reading, Target, Unit
from monitoring.usable import usable

NATIONAL = "national"


@dataclass(frozen=True, slots=True)
class Formula:
    """The numbers of a plan that a value is held against, as in `Progress`."""

    baseline_year: int
    baseline: float
    target_year: int
    target: float
    value_year: int
    value: float
    elapsed_share: float
    required: float
    gap: float
    way_share: float | None
    ratio: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged(Aim):
    """An aim with its status on a day, the numbers of the formula, and the deciding `reading`.

    `absent` is which nothing that reading is where it is not there. Numbers and shares as in
    `monitoring.judging.Progress`. `later` are the readings after the deciding one that stand beside
    it. `municipality` is empty for the country; group and region are told only of municipalities of
    the chosen programme.
    """

    municipality: str
    group: str | None = None
    region: str | None = None
    status: Status | None
    elapsed_share: float | None = None
    required: float | None = None
    gap: float | None = None
    way_share: float | None = None
    ratio: float | None = None
    required_on_day: float | None = None
    gap_on_day: float | None = None
    value: float | None = None
    value_year: int | None = None
    value_is_hidden: bool = False
    value_is_withheld: bool = False
    later: tuple[Reading, ...] = ()
    marks: tuple[Mark, ...] = ()
    meets: bool | None = None
    reading: MeasurementFact | None = None
    absent: Nothing = Nothing.NOT_EXPECTED

    @property
    def is_hidden(self) -> bool:
        """Whether a number in it is hidden, so that those made of it are too."""
        return self.baseline_is_hidden or self.value_is_hidden

    @property
    def value_nothing(self) -> Nothing | None:
        """What stands for a reading that is not there."""
        return None if self.value is not None else self.hidden_value or self.absent

    @property
    def hidden_value(self) -> Nothing | None:
        """What stands for a reading that is kept back."""
        return hidden_as(is_hidden=self.value_is_hidden, is_withheld=self.value_is_withheld)

    @property
    def formula(self) -> Formula | None:
        """All that is worked with; None where a part of it is not known or told."""
        if (
            self.baseline_year is None
            or self.baseline is None
            or self.target_year is None
            or self.target is None
            or self.value_year is None
            or self.value is None
            or self.elapsed_share is None
            or self.required is None
            or self.gap is None
        ):
            return None
        return Formula(
            self.baseline_year, self.baseline, self.target_year, self.target, self.value_year,
            self.value, self.elapsed_share, self.required, self.gap, self.way_share, self.ratio,
        )  # fmt: skip

    @property
    def stored_sources(self) -> tuple[Source, ...]:
        """Where the aim stands, and the reading that decides."""
        return tuple(source_of(each) for each in (self.stored, self.reading) if each)


@dataclass(frozen=True, slots=True)
class Known:
    """Everything that has been counted, and who was asked for what, on one day."""

    readings: Mapping[tuple[str, str], Sequence[MeasurementFact]]
    indicators: Mapping[str, IndicatorFact]
    asking: Asking

    @property
    def on(self) -> date:
        """The day it is looked at."""
        return self.asking.on


def progress(services: Services, selection: Selection) -> tuple[Judged, ...]:
    """One judged row per municipality and target of the chosen programme, group and region.

    Goals chosen without a number have a row.
    """
    return services.remembered("progress", selection, lambda: _progress(services, selection))


def _progress(services: Services, selection: Selection) -> tuple[Judged, ...]:
    places = {each.code: each for each in services.municipalities(selection)}
    own = (
        each
        for each in aims(services, selection)
        if each.programme_code == selection.programme_code and each.municipality_code in places
    )
    names = {code: place.name for code, place in places.items()}
    return tuple(
        replace(
            row,
            group=places[row.municipality_code].group,
            region=places[row.municipality_code].region,
        )
        for row in judged(own, known(services, selection), names)
    )


def national_progress(services: Services, selection: Selection) -> tuple[Judged, ...]:
    """The programme's targets for the whole country; none belongs to a group or region."""
    if selection.group or selection.region:
        return ()
    own = (
        each
        for each in aims(services, selection)
        if each.programme_code == selection.programme_code
        and each.municipality_code == NATIONAL
        and each.target is not None
    )
    return judged(own, known(services, selection), {})


def known(services: Services, selection: Selection) -> Known:
    """What aims are judged on, on the shown day."""
    readings: dict[tuple[str, str], list[MeasurementFact]] = {}
    for each in services.facts(MeasurementFact, selection):
        if each.highest is not None or each.first_year is not None:
            continue  # between two numbers, or of several years: it decides nothing
        readings.setdefault((each.municipality_code, each.indicator_code), []).append(each)
    return Known(readings, indicators(services, selection), asking(services, selection))


def judged(found: Iterable[Aim], known: Known, names: Mapping[str, str]) -> tuple[Judged, ...]:
    """Every aim judged; `names` are those of municipalities by code.

    A published target is judged on published readings and periods only. Raises ValueError naming
    the row whose target is not after its baseline.
    """
    return tuple(_judged(aim, known, names.get(aim.municipality_code, "")) for aim in found)


def _judged(aim: Aim, known: Known, municipality: str) -> Judged:
    target = target_of(aim, known.indicators.get(aim.indicator_code or ""))
    stored = known.readings.get((aim.municipality_code, aim.indicator_code or ""), ())
    counted = {reading_of(each): each for each in stored}
    readings = usable(counted, target)
    wanted = tuple(Expected(year_end(due.year), due.due_on) for due in known.asking.dues(aim))
    try:
        found = judge(target, readings, wanted if target.baseline_on else (), known.on)
    except ValueError as error:
        raise ValueError(f"{error}: {aim.municipality_code} {aim.indicator_code}") from error
    deciding = next((each for each in readings if each.on == found.value_on), None)
    row = _row(aim, found, municipality, counted[deciding] if deciding else None)
    return replace(row, absent=known.asking.newest_nothing(aim, target.baseline_on or date.min))


def _row(aim: Aim, found: Progress, municipality: str, reading: MeasurementFact | None) -> Judged:
    return widened(
        aim,
        Judged,
        municipality=municipality,
        status=found.status,
        elapsed_share=found.elapsed_share,
        required=found.required,
        gap=found.gap,
        way_share=found.way_share,
        ratio=found.ratio,
        required_on_day=found.required_on_day,
        gap_on_day=found.gap_on_day,
        value=found.value,
        value_year=found.value_on.year if found.value_on else None,
        value_is_hidden=found.is_hidden,
        value_is_withheld=found.is_withheld,
        later=found.later,
        marks=found.marks,
        meets=found.meets,
        reading=reading,
    )


def target_of(aim: Aim, indicator: IndicatorFact | None) -> Target:
    """What is judged of an aim; a figure known by year is dated 31 December."""
    # A goal may have no indicator, so no direction either. Whether it is chosen can still be
    # told; a number whose direction nobody knows cannot be judged.
    unknown = Direction.LOWER if aim.target is None else Direction.NONE
    return Target(
        baseline=aim.baseline,
        baseline_on=None if aim.baseline_year is None else year_end(aim.baseline_year),
        value=aim.target,
        due_on=None if aim.target_year is None else year_end(aim.target_year),
        condition=Condition(aim.condition or Condition.AT_MOST),
        is_chosen=aim.is_chosen,
        direction=Direction(aim.direction or unknown),
        unit=Unit(aim.unit or Unit.COUNT),
        series_breaks=indicator.breaks if indicator else (),
        is_example=aim.is_example,
        baseline_is_hidden=aim.baseline_is_hidden,
        baseline_is_withheld=aim.baseline_is_withheld,
    )


def reading_of(row: MeasurementFact) -> Reading:
    """What is judged of a reading, dated 31 December."""
    return Reading(
        row.value,
        year_end(row.year),
        row.is_hidden,
        row.status or "published",
        row.is_example,
        row.is_withheld,
    )
