"""Which figures are expected from whom and when, which have come, and which are late.

Expected are the figures that a municipality's chosen goals in the programme are measured by, in
the periods of the calendar, and for a call with a number criterion the count of releases it asks
applicants for. `registreret` decides what has come, `dato` only what is due.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from answers.calls.calls import rule_of
from answers.facts.goals import MeasurementFact
from answers.facts.places import MunicipalityFact
from answers.facts.releases import CriterionAnswerFact, ReleaseFact
from answers.provenance import Source, source_of
from answers.reporting.declarations import Declared, declared
from answers.reporting.expected_figures import Asked, asked_of
from answers.selection import Selection
from answers.services import Services
from database.queries.arrivals import Arrival, first_arrivals
from monitoring.completeness import Completeness, Promised, Received, State, completeness
from monitoring.spans import length_of
from monitoring.threshold import Rule
from words.clock import COPENHAGEN
from words.danish_order import danish_key

Figure = MeasurementFact | ReleaseFact
Key = tuple[str, str, int]  # a municipality, the subject or the part of a year, and the year
Items = Mapping[tuple[str, str], Sequence["Item"]]  # by municipality and column


@dataclass(frozen=True, slots=True)
class Item:
    """One expected figure: who, what, and whether it has come.

    `received_on` is None also for a figure nobody knows the day of.
    """

    asked: Asked
    has_come: bool
    received_on: date | None
    sources: tuple[Source, ...]
    is_example: bool


@dataclass(frozen=True, slots=True)
class Cell:
    """One municipality and one due date: everything expected from it then.

    `part` is the half-year or quarter where figures are asked for by one.
    """

    year: int
    due_on: date
    state: State
    is_on_time: bool | None
    received_on: date | None
    items: tuple[Item, ...]
    part: str | None = None

    @property
    def missing(self) -> tuple[Item, ...]:
        """What has not come, whether it is due or not."""
        return tuple(item for item in self.items if not item.has_come)


@dataclass(frozen=True, slots=True)
class PlaceStatus:
    """A municipality with a cell per due date, the same dates for all."""

    municipality_code: str
    municipality: str
    cells: tuple[Cell, ...]

    @property
    def items(self) -> tuple[Item, ...]:
        """Every figure it is asked for."""
        return tuple(item for cell in self.cells for item in cell.items)

    @property
    def late(self) -> tuple[Item, ...]:
        """What is past due and has not come."""
        missing = [cell for cell in self.cells if cell.state is State.MISSING]
        return tuple(item for cell in missing for item in cell.missing)

    @property
    def is_example(self) -> bool:
        """Whether any of its figures is invented."""
        return any(item.is_example for item in self.items)

    @property
    def sources(self) -> tuple[Source, ...]:
        """The figures that came, and what asks for the others."""
        return tuple(source for item in self.items for source in item.sources or item.asked.sources)


def status_rows(
    services: Services, selection: Selection, said: Sequence[Declared] | None = None
) -> tuple[PlaceStatus, ...]:
    """One row per municipality of the view, in Danish order.

    What was said to be unchanged counts as received on the day it was declared; `said` takes the
    place of the declarations that were sent in.
    """
    places = _places(services, selection)
    items = _items(services, selection, list(places), said)
    cells: dict[str, list[Cell]] = {}
    for each in _states(items, list(places), services.moment(selection).on):
        cells.setdefault(each.municipality_code, []).append(_cell(each, items))
    return tuple(
        PlaceStatus(code, name, tuple(cells.get(code, ())))
        for code, name in sorted(places.items(), key=lambda place: danish_key(place[1]))
    )


def missing_of(
    services: Services, selection: Selection, municipality_code: str
) -> tuple[Asked, ...]:
    """What the chosen programme asked of a municipality, was due by today, and has not come."""
    today = services.today()
    return tuple(
        item.asked
        for row in status_rows(services, selection)
        if row.municipality_code == municipality_code
        for cell in row.cells
        if cell.due_on <= today
        for item in cell.missing
    )


def cells_of(rows: Sequence[PlaceStatus]) -> tuple[Cell, ...]:
    """Every cell in which anything is expected."""
    return tuple(cell for row in rows for cell in row.cells if cell.state is not State.NOT_EXPECTED)


def _places(services: Services, selection: Selection) -> dict[str, str]:
    """Names of the programme's municipalities and, for a call, those that have applied, by code.

    An invented application makes nobody owe a figure.
    """
    found = {each.code: each.name for each in services.municipalities(selection)}
    if selection.group:
        return found
    answers = services.facts(CriterionAnswerFact, replace(selection, examples=False))
    own = [each for each in answers if each.programme_code == selection.programme_code]
    applied = {each.municipality_code for each in own}
    for place in services.facts(MunicipalityFact, selection):
        if place.code in applied and selection.region in {None, "", place.region}:
            found.setdefault(place.code, place.name)
    return found


def _items(
    services: Services,
    selection: Selection,
    codes: Sequence[str],
    given: Sequence[Declared] | None,
) -> Items:
    asked = asked_of(services, selection, codes)
    declarations = declared(services, selection, asked) if given is None else given
    said = {(each.municipality_code, each.kind, each.due_on): each.on for each in declarations}
    rule = rule_of(services, selection)
    figures = _figures(services, selection, rule)
    arrivals = _arrivals(services, selection, rule)
    found: dict[tuple[str, str], list[Item]] = {}
    for each in asked:
        item = _item(each, figures, arrivals, said)
        found.setdefault((each.municipality_code, each.column), []).append(item)
    return found


def _item(
    asked: Asked,
    figures: Mapping[Key, Figure],
    arrivals: Mapping[Key, Arrival],
    said: Mapping[tuple[str, str, date], date],
) -> Item:
    key = asked.municipality_code, asked.part or asked.subject, asked.year
    figure = figures.get(key)
    if figure is not None and _is_usable(figure, asked):
        arrival = arrivals.get(key)
        day = arrival.at.astimezone(COPENHAGEN).date() if arrival else None
        on = day if arrival and arrival.is_submitted else None
        return Item(asked, True, on, (source_of(figure),), figure.is_example)
    on = said.get((asked.municipality_code, asked.kind, asked.due_on))
    return Item(asked, on is not None, on, (), asked.is_example)


def _is_usable(figure: Figure, asked: Asked) -> bool:
    """A published target waits for a published figure; releases may be invented and say so."""
    return asked.kind == "release" or asked.is_example or not figure.is_example


def _figures(services: Services, selection: Selection, rule: Rule | None) -> dict[Key, Figure]:
    """Figures that are there, hidden ones too."""
    found: dict[Key, Figure] = {
        (each.municipality_code, each.indicator_code, each.year): each
        for each in services.facts(MeasurementFact, selection)
        if each.value is not None or each.is_hidden
    }
    for row in services.facts(ReleaseFact, selection):
        is_known = row.value is not None or row.is_hidden
        if is_known and _is_asked(rule, row.unit, row.release_type, row.part):
            found[row.municipality_code, row.part or "", row.year] = row
    return found


def _arrivals(services: Services, selection: Selection, rule: Rule | None) -> dict[Key, Arrival]:
    clock: tuple[datetime | None, bool] = (selection.registered, selection.examples)
    with services.database.session() as session:
        readings = first_arrivals(session, "measurement", *clock)
        releases = first_arrivals(session, "release", *clock) if rule else {}
    found = {(str(a), str(b), int(str(c))): each for (a, b, c), each in readings.items()}
    for (code, year, release_type, unit, part), each in releases.items():
        if _is_asked(rule, unit, release_type, part):
            found[str(code), str(part or ""), int(str(year))] = each
    return found


def _is_asked(rule: Rule | None, unit: object, release_type: object, part: object) -> bool:
    """Whether counts are of the unit, type and length the call asks for."""
    if rule is None:
        return False
    length = length_of(part if isinstance(part, str) else None)
    return (unit, release_type, length) == (rule.unit, rule.release_type, rule.length)


def _states(items: Items, codes: Sequence[str], on: date) -> tuple[Completeness, ...]:
    """The verdicts of monitoring on whole cells; a cell came on the day its last figure came."""
    expected = [Promised(*key, found[0].asked.due_on) for key, found in items.items()]
    received = []
    for key, found in items.items():
        if all(item.has_come for item in found):
            days = [item.received_on for item in found if item.received_on is not None]
            received.append(Received(*key, max(days) if len(days) == len(found) else None))
    # The items hold nothing that was registered later.
    return completeness(expected, received, on, codes, known_on=date.max)


def _cell(verdict: Completeness, items: Items) -> Cell:
    due_on, year, *part = verdict.period.split()
    return Cell(
        year=int(year),
        due_on=date.fromisoformat(due_on),
        state=verdict.state,
        is_on_time=verdict.is_on_time,
        received_on=verdict.received_on,
        items=tuple(items.get((verdict.municipality_code, verdict.period), ())),
        part=part[0] if part else None,
    )
