"""The courses of a method that have been counted: begun, ended, or whatever the catalog names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from answers.facts.goals import IndicatorFact, MeasurementFact
from answers.methods.methods import Method, catalog
from answers.municipalities.municipalities import NATIONAL, municipality_path, names_of
from answers.provenance import Source, source_of
from answers.selection import Selection
from answers.services import Services
from monitoring.periods import year_end
from words.danish_order import danish_key


@dataclass(frozen=True, slots=True)
class Counted:
    """One figure of a row, and what it counts; its value is None where it is not known or hidden.

    `indicator` is None for a code no list explains.
    """

    reading: MeasurementFact
    indicator: IndicatorFact | None

    @property
    def code(self) -> str:
        """The code of what is counted."""
        return self.reading.indicator_code

    def called(self, language: str) -> str:
        """What is counted; Danish where there is no English name."""
        return self.indicator.called(language) if self.indicator else self.code


@dataclass(frozen=True, slots=True)
class Courses:
    """What one municipality has counted of one method, in the catalog's order of figures.

    `municipality` is empty where no list has the place.
    """

    method: Method
    municipality: str
    year: int
    count_method: str
    counted: tuple[Counted, ...]

    @property
    def municipality_path(self) -> str:
        """The address of the municipality's page."""
        return municipality_path(self.municipality)

    @property
    def is_text_withheld(self) -> bool:
        """Whether how it was counted is told to its municipality alone."""
        return any(each.reading.is_text_withheld for each in self.counted)

    @property
    def is_example(self) -> bool:
        """Whether any of the figures is invented."""
        return any(each.reading.is_example for each in self.counted)

    @property
    def sources(self) -> tuple[Source, ...]:
        """Where each figure stands."""
        return tuple(
            source_of(each.reading, each.indicator.name if each.indicator else "")
            for each in self.counted
        )


def courses(services: Services, selection: Selection) -> tuple[Courses, ...]:
    """One row per method, municipality, year and count, newest first within a municipality.

    The catalog names the indicators a method's courses are counted in. What was counted after the
    shown day is left out.
    """
    names = names_of(services, selection)
    figures = _figures(services, selection)
    return tuple(
        each
        for method in catalog(services, selection)
        if selection.method_code in (None, method.code)
        for each in _of_method(method, figures, names)
    )


def _figures(services: Services, selection: Selection) -> list[Counted]:
    """Every figure of a municipality in the view that was known on the day."""
    on = services.moment(selection).on
    indicators = {each.code: each for each in services.facts(IndicatorFact, selection)}
    is_narrowed = selection.group or selection.region
    codes = {each.code for each in services.municipalities(selection)} if is_narrowed else None
    return [
        Counted(row, indicators.get(row.indicator_code))
        for row in services.facts(MeasurementFact, selection)
        if row.municipality_code != NATIONAL
        and year_end(row.year) <= on
        and (codes is None or row.municipality_code in codes)
    ]


def _of_method(method: Method, figures: Sequence[Counted], names: dict[str, str]) -> list[Courses]:
    together: dict[tuple[str, int, str], dict[str, Counted]] = {}
    for each in figures:
        if each.code in method.course_indicators:
            row = each.reading
            key = (row.municipality_code, row.year, row.count_method or "")
            together.setdefault(key, {})[each.code] = each
    found = [
        Courses(
            method=method,
            municipality=names.get(code, ""),
            year=year,
            count_method=count_method,
            counted=tuple(own[each] for each in method.course_indicators if each in own),
        )
        for (code, year, count_method), own in together.items()
    ]
    return sorted(found, key=lambda each: (danish_key(each.municipality), -each.year))
