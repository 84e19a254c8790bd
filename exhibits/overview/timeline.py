"""The phases of a programme beside the national counts that measure it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType
from typing import Literal

from answers.facts.goals import GoalFact, IndicatorFact, MeasurementFact
from answers.facts.programmes import CalendarFact
from answers.municipalities.municipalities import NATIONAL
from answers.programmes.phases import phases_of
from answers.provenance import Source, source_of
from answers.selection import Selection
from answers.services import Services
from exhibits.drawn.drawing import Drawing, Time
from exhibits.drawn.over_time import over_time
from exhibits.exhibit.drawn_rows import drawn_rows
from exhibits.exhibit.exhibit import Exhibit
from exhibits.exhibit.shown import Column, Context
from monitoring.expectations import expected_years, periods_in
from monitoring.nothings import hidden_as
from monitoring.periods import year_end

Role = Literal["count", "coming", "unknown"]
NOTHING: Mapping[Role, str] = MappingProxyType({"coming": "awaiting", "unknown": "not_known"})
COLUMNS = (
    Column("name", "timeline-name"),
    Column("from_on", "timeline-from", "date"),
    Column("to_on", "timeline-to", "date"),
    Column("value", "timeline-value", "number", nothing_key="value_nothing"),
)


@dataclass(frozen=True, slots=True)
class PhaseRow:
    """A phase and the days it lasts."""

    name: str
    from_on: date | None
    to_on: date | None
    is_example: bool
    sources: tuple[Source, ...]
    value: None = None
    value_nothing: None = None


@dataclass(frozen=True, slots=True)
class CountRow:
    """A count and its day; one that is coming or not known has no figure."""

    name: str
    from_on: date
    role: Role
    value: float | None
    value_nothing: str | None
    is_example: bool
    sources: tuple[Source, ...]
    to_on: None = None


Rows = tuple[PhaseRow | CountRow, ...]


def timeline(services: Services, selection: Selection) -> Rows:
    """Phases, and national counts up to the shown day with the next one after it.

    A count that was held but whose figure is not due yet awaits it like the next count does. One
    whose figure is past due is `unknown`: no municipality was asked for it.
    """
    found = [
        PhaseRow(
            fact.called(selection.language),
            fact.from_on,
            fact.to_on,
            fact.is_example,
            (source_of(fact),),
        )
        for fact in phases_of(services, selection)
    ]
    code = indicator_of(services, selection)
    return (*found, *(() if code is None else _counts(services, selection, code)))


def _counts(services: Services, selection: Selection, code: str) -> Iterator[CountRow]:
    on, start = services.moment(selection).on, _start(services, selection)
    days = count_days(services, selection, code)
    seen = [row for row in _read(services, selection, code, days) if start <= row.from_on <= on]
    if not seen:
        return
    known, late = {row.from_on for row in seen}, _past_due(services, selection, code)
    held = [
        _without(seen[-1], day, "unknown" if year in late else "coming")
        for year, day in days.items()
        if start <= day <= on and day not in known
    ]
    yield from sorted([*seen, *held], key=lambda row: row.from_on)
    coming = min((day for day in days.values() if day > on), default=None)
    if coming is not None:
        yield _without(seen[-1], coming, "coming")


def _read(
    services: Services, selection: Selection, code: str, days: Mapping[int, date]
) -> list[CountRow]:
    """The country's counts of an indicator, by year."""
    indicators = {each.code: each for each in services.facts(IndicatorFact, selection)}
    name = indicators[code].called(selection.language) if code in indicators else code
    facts = [
        each
        for each in services.facts(MeasurementFact, selection)
        if each.municipality_code == NATIONAL and each.indicator_code == code
        if each.value is not None or each.is_hidden
    ]
    return [
        _count(fact, name, days.get(fact.year, year_end(fact.year)))
        for fact in sorted(facts, key=lambda each: each.year)
    ]


def _count(fact: MeasurementFact, name: str, day: date) -> CountRow:
    return CountRow(
        name=name,
        from_on=day,
        role="count",
        value=fact.value,
        value_nothing=hidden_as(fact.is_hidden, fact.is_withheld),
        is_example=fact.is_example,
        sources=(source_of(fact),),
    )


def _without(last: CountRow, day: date, role: Role) -> CountRow:
    """A count of a day whose figure is not there, called as those that are."""
    nothing = NOTHING[role]
    return replace(last, role=role, from_on=day, value=None, value_nothing=nothing, sources=())


def _past_due(services: Services, selection: Selection, code: str) -> set[int]:
    """The years of the calendar whose figure was due before the shown day."""
    on = services.moment(selection).on
    periods = periods_in(services.facts(CalendarFact, selection), code)
    # Without a calendar nobody has said since when a count is expected each year.
    first = min((year for year, _ in periods), default=on.year)
    return {each.on.year for each in expected_years(periods, first, on) if each.due_on < on}


def _start(services: Services, selection: Selection) -> date:
    programme = services.programme(selection)
    return programme.from_on if programme and programme.from_on else date.min


def indicator_of(services: Services, selection: Selection) -> str | None:
    """The indicator of the programme's first goal that has one."""
    own = {
        each.no: each.indicator_code
        for each in services.facts(GoalFact, selection)
        if each.programme_code == selection.programme_code and each.indicator_code is not None
    }
    return own[min(own)] if own else None


def count_days(services: Services, selection: Selection, code: str) -> dict[int, date]:
    """The day of each count of an indicator by its year, from the calendar."""
    return {
        int(each.period): each.on
        for each in services.facts(CalendarFact, selection)
        if each.indicator_code == code and each.on is not None
        if each.period is not None and each.period.isdigit()
    }


def finding(rows: Rows, context: Context) -> str:
    """Which phase runs on the shown day, and when the next count comes."""
    words, on = context.words, context.on
    phases = [row for row in rows if isinstance(row, PhaseRow)]
    running = [row.name for row in phases if _runs(row, on)]
    coming = [row for row in rows if isinstance(row, CountRow) and row.role == "coming"]
    year = next((str(row.from_on.year) for row in coming if row.from_on > on), "")
    if running:
        key = "timeline-running" if year else "timeline-running-only"
        return words(key, name=running[-1], year=year)
    if not rows:
        return words("timeline-empty")
    if not any(row.from_on is None or row.from_on <= on for row in phases):
        return words("timeline-ahead")
    return words("timeline-over" if year else "timeline-over-only", year=year)


def _runs(row: PhaseRow, on: date) -> bool:
    if row.from_on is None:
        return False
    return row.from_on <= on and (row.to_on is None or on <= row.to_on)


def subtitle(rows: Rows, context: Context) -> str:
    """What dark and grey mean."""
    return context.words("timeline-subtitle")


def drawing(rows: Rows, context: Context) -> Drawing:
    """A bar per phase, and the counts in a row of their own."""
    names = [row.name for row in rows]
    times = [
        Time(row.from_on, row.to_on)
        if isinstance(row, PhaseRow)
        else Time(row.from_on, counted=row.role, value=row.value)
        for row in rows
    ]
    made = drawn_rows(rows, names, context.words, time=times)
    return over_time("phases", made, context.on, context.words)


TIMELINE = Exhibit(
    key="timeline",
    query=timeline,
    columns=COLUMNS,
    finding=finding,
    subtitle=subtitle,
    drawing=drawing,
)
