"""Which figures were expected from a municipality, and which of them have come."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType

from answers.facts.goals import MeasurementFact
from answers.facts.programmes import CalendarFact
from answers.municipalities.municipalities import is_wanted
from answers.provenance import Source, source_of
from answers.selection import Selection
from answers.services import Services
from exhibits.exhibit.exhibit import Exhibit
from exhibits.exhibit.shape import Listing
from exhibits.exhibit.shown import Column, Context
from exhibits.municipalities.goals import MunicipalityGoal, goals
from monitoring.completeness import State
from monitoring.expectations import expected_years, periods_in
from monitoring.status import Status
from words import notation

COLUMNS = (
    Column("what", "municipality-expected"),
    Column("municipality", "municipality-municipality"),
    Column("state_text", "municipality-reporting-state"),
    Column("due_on", "municipality-due", "date"),
)
STATES: Mapping[str, str] = MappingProxyType(
    {
        State.RECEIVED: "municipality-reporting-received",
        State.MISSING: "municipality-reporting-missing",
        State.AWAITING: "municipality-reporting-awaiting",
        "no_target": "municipality-reporting-no-target",
        "choice_unknown": "municipality-reporting-choice-unknown",
    }
)


@dataclass(frozen=True, slots=True)
class Expected:
    """What is expected for a goal in a year; without a year nothing is, and `state` says why.

    `is_example` is False: the sources say what is invented.
    """

    municipality: str
    goal: str
    state: str
    sources: tuple[Source, ...]
    year: int | None = None
    due_on: date | None = None
    what: str = ""
    state_text: str = ""
    is_example: bool = False


def reporting(services: Services, selection: Selection) -> tuple[Expected, ...]:
    """One row per goal of the chosen programme and expected year; one for a goal not chosen.

    A goal without an indicator expects no figure, so it has no row.
    """
    known: dict[tuple[str, str], list[MeasurementFact]] = {}
    for fact in services.facts(MeasurementFact, selection):
        if is_wanted(fact.municipality_code, selection):
            known.setdefault((fact.municipality_code, fact.indicator_code), []).append(fact)
    calendar = services.facts(CalendarFact, selection)
    programme, on = services.programme(selection), services.moment(selection).on
    begins = programme.from_on.year if programme and programme.from_on else on.year
    found: list[Expected] = []
    for goal in goals(services, selection):
        if goal.is_own_programme and goal.indicator_code:
            years = expected_years(periods_in(calendar, goal.indicator_code), begins, on)
            due = {each.on.year: each.due_on for each in years if each.on.year <= on.year}
            own = known.get((goal.municipality_code, goal.indicator_code), ())
            found += _expected(goal, due, own, on)
    return tuple(found)


def _expected(
    goal: MunicipalityGoal, due: Mapping[int, date], own: Sequence[MeasurementFact], on: date
) -> Iterator[Expected]:
    if goal.status is Status.NO_TARGET or goal.is_chosen is not True:
        state = "no_target" if goal.status is Status.NO_TARGET else "choice_unknown"
        yield Expected(goal.municipality, goal.goal, state, goal.sources)
        return
    for year, due_on in sorted(due.items()):
        sources = tuple(source_of(fact) for fact in own if fact.year == year)
        state = State.RECEIVED if sources else State.MISSING if due_on < on else State.AWAITING
        yield Expected(goal.municipality, goal.goal, state, sources, year, due_on)


def in_words(rows: tuple[Expected, ...], context: Context) -> tuple[Expected, ...]:
    """What is expected and where it is, in the reader's language."""
    return tuple(
        replace(row, what=_what(row, context), state_text=context.words(STATES[row.state]))
        for row in rows
    )


def _what(row: Expected, context: Context) -> str:
    if row.year is None:
        return row.goal
    return context.words("municipality-reporting-what", goal=row.goal, year=str(row.year))


def finding(rows: tuple[Expected, ...], context: Context) -> str:
    """How many of the expected figures have come, and how many are missing."""
    words, states = context.words, [row.state for row in rows]
    missing, received = states.count(State.MISSING), states.count(State.RECEIVED)
    due = missing + received
    if not due:
        return words("municipality-reporting-nothing")
    if not missing:
        return words("municipality-reporting-complete", count=due)
    return words("municipality-reporting-finding", received=received, due=due)


def subtitle(rows: tuple[Expected, ...], context: Context) -> str:
    """Which figures are expected at all."""
    day = notation.day(context.on, context.words.language)
    return context.words("municipality-reporting-subtitle", date=day)


MUNICIPALITY_REPORTING = Exhibit(
    key="municipality-reporting",
    query=reporting,
    columns=COLUMNS,
    finding=finding,
    subtitle=subtitle,
    judge=in_words,
    shape=Listing(36),  # of all municipalities; one has fewer
)
