"""What is known of each target year by year: counted, missing, awaited, aimed at and planned."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from answers.facts.goals import MeasurementFact
from answers.goals.judged import Known, known
from answers.goals.standings import Standing
from answers.provenance import Source, source_of
from answers.selection import Selection
from answers.services import Services
from exhibits.goals.points import points
from exhibits.goals.progress import ordered
from monitoring.nothings import Nothing, hidden_as
from monitoring.periods import year_end

ROLES = ("baseline", "no_count", "unknown", "awaiting", "observed", "plan", "target")
SPOKEN = (*ROLES, "missing")  # what a row is called
MEANING: Final[Mapping[str, Nothing]] = {
    "missing": Nothing.NOT_REPORTED,
    "awaiting": Nothing.AWAITING,
    "no_count": Nothing.NOT_EXPECTED,
    "unknown": Nothing.NOT_KNOWN,
}
ROLE_OF: Final[Mapping[Nothing, str]] = {nothing: role for role, nothing in MEANING.items()} | {
    Nothing.NOT_REPORTED: "observed"
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Observation:
    """What is known of a target in a year; `role` is one of ROLES.

    `count_status` is that of a reading. `role_text` and `label_text`, which stands beside the
    point, are in the reader's language.
    """

    target: Standing
    role: str
    year: int
    value: float | None = None
    is_hidden: bool = False
    is_withheld: bool = False
    is_example: bool = False
    count_status: str | None = None
    sources: tuple[Source, ...] = ()
    role_text: str = ""
    label_text: str = ""

    @property
    def name(self) -> str:
        """Whose target it is."""
        return self.target.name

    @property
    def municipality_path(self) -> str:
        """The address of its page."""
        return self.target.municipality_path

    @property
    def counted(self) -> float | None:
        """The number; not that of the plan, which nobody counted."""
        return None if self.role == "plan" else self.value

    @property
    def planned(self) -> float | None:
        """The number the plan asks for."""
        return self.value if self.role == "plan" else None

    @property
    def spoken(self) -> str:
        """What it is called: one of SPOKEN."""
        is_missing = self.role == "observed" and self.value is None and not self.is_hidden
        return "missing" if is_missing else self.role

    @property
    def nothing(self) -> Nothing | None:
        """What stands for a number that is not there."""
        hidden = hidden_as(is_hidden=self.is_hidden, is_withheld=self.is_withheld)
        return hidden or MEANING.get(self.spoken)


def observed(services: Services, selection: Selection) -> tuple[Observation, ...]:
    """One row per municipality, role and year; roles as the figure `observations` names them.

    A year with a count that was asked for and is late is `observed` without value; one not due yet
    is `awaiting`; one counted by others that we do not know is `unknown`; one nobody was to count
    in is `no_count`. Municipalities in order of gap.
    """
    all_known = known(services, selection)
    found: list[Observation] = []
    for target in ordered(points(services, selection)):
        key = (target.municipality_code, target.indicator_code or "")
        counts = _counts(target, all_known.readings.get(key, ()), all_known.on)
        rows = [
            *_planned(target),
            *(_counted(target, each) for each in counts),
            *_years_without(target, {each.year for each in counts}, all_known),
        ]
        found += sorted(rows, key=lambda row: (row.year, ROLES.index(row.role)))
    return tuple(found)


def _planned(target: Standing) -> Iterator[Observation]:
    """Baseline and target, and what the plan asks for in the year of the reading."""
    numbers = (
        ("baseline", target.baseline_year, target.baseline),
        ("target", target.target_year, target.target),
        ("plan", target.value_year if target.required is not None else None, target.required),
    )
    for role, year, value in numbers:
        if year is not None:
            yield Observation(
                target=target,
                role=role,
                year=year,
                value=value,
                is_hidden=role == "baseline" and target.baseline_is_hidden,
                is_withheld=role == "baseline" and target.baseline_is_withheld,
                is_example=target.is_example,
                sources=target.sources,
            )


def _counts(
    target: Standing, readings: Iterable[MeasurementFact], on: date
) -> list[MeasurementFact]:
    """The readings after the baseline up to a day, the last of a year."""
    start = target.baseline_year
    by_year = {
        each.year: each
        for each in readings
        if start is not None and each.year > start and year_end(each.year) <= on
        if target.is_example or not each.is_example
    }
    return [by_year[year] for year in sorted(by_year)]


def _counted(target: Standing, count: MeasurementFact) -> Observation:
    return Observation(
        target=target,
        role="observed",
        year=count.year,
        value=count.value,
        is_hidden=count.is_hidden,
        is_withheld=count.is_withheld,
        is_example=count.is_example,
        count_status=count.status,
        sources=(source_of(count),),
    )


def _years_without(target: Standing, counted: set[int], known: Known) -> Iterator[Observation]:
    start, end = target.baseline_year, target.target_year
    if start is None or end is None:
        return
    last = max(end, *counted, start + 1)
    for year in range(start + 1, last + 1):
        if year not in counted:
            role = ROLE_OF[known.asking.nothing(target, year)]
            yield Observation(target=target, role=role, year=year)
