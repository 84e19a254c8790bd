"""Which figures are expected from whom and when, which have come, and which are late.

Expected are the figures that a municipality's chosen goals in the programme are measured by, in
the periods of the calendar, and for a call with a number criterion the count of releases it asks
applicants for. `registreret` decides what has come, `dato` only what is due.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

import pandas as pd

from answers.calls.calls import rule_of
from answers.provenance import Source, source_of
from answers.reporting.declarations import Declared, declared
from answers.reporting.expected_figures import Asked, asked_of
from answers.selection import Selection
from answers.services import Services
from database.queries.arrivals import Arrival, first_arrivals
from monitoring.completeness import State, completeness
from monitoring.exact import is_empty
from monitoring.spans import length_of
from monitoring.threshold import Rule
from words.clock import COPENHAGEN
from words.danish_order import danish_key

FRAMED = ("municipality_code", "period", "received_on")


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


def status_rows(
    services: Services, selection: Selection, said: Sequence[Declared] | None = None
) -> pd.DataFrame:
    """One row per municipality of the view, in Danish order.

    municipality_code, municipality, municipality_group, cells (a Cell per due date, the same dates
    in every row), is_example, sources. What was said to be unchanged counts as received on the day
    it was declared; `said` takes the place of the declarations that were sent in.
    """
    places = _places(services, selection)
    items = _items(services, selection, places, said)
    frame = _states(items, services, selection, list(places["code"]))
    by_cell = _grouped(items)
    rows = [_row(place, frame, by_cell) for place in places.to_dict("records")]
    columns = ("municipality_code", "municipality", "group", "cells", "is_example", "sources")
    found = sorted(rows, key=lambda row: danish_key(row["municipality"]))
    return pd.DataFrame(found, columns=list(columns))


def cells_of(rows: pd.DataFrame) -> pd.DataFrame:
    """The cells of status_rows as monitoring.completeness takes them for its rates."""
    found = [
        {
            "municipality_code": row["municipality_code"],
            "due_on": None if cell.state is State.NOT_EXPECTED else cell.due_on,
            "state": cell.state,
            "is_on_time": cell.is_on_time,
            "year": cell.year,
            "part": cell.part,
        }
        for row in rows.to_dict("records")
        for cell in row["cells"]
    ]
    columns = ("municipality_code", "due_on", "state", "is_on_time", "year", "part")
    return pd.DataFrame(found, columns=list(columns), dtype="object")


def _places(services: Services, selection: Selection) -> pd.DataFrame:
    """The programme's municipalities and, for a call, those that have applied.

    An invented application makes nobody owe a figure.
    """
    members = pd.DataFrame(
        [(each.code, each.name, each.group) for each in services.municipalities(selection)],
        columns=["code", "name", "group"],
        dtype="object",
    )
    answers = services.frame("criterion_answer", replace(selection, examples=False))
    codes = answers.loc[answers["programme_code"] == selection.programme_code, "municipality_code"]
    known = services.frame("municipality", selection)
    applied = known[known["code"].isin(codes) & ~known["code"].isin(members["code"])]
    if selection.region:
        applied = applied[applied["region"] == selection.region]
    shown = [members] if applied.empty or selection.group else [members, applied]
    return pd.concat(shown, ignore_index=True).reindex(columns=["code", "name", "group"])


def _items(
    services: Services,
    selection: Selection,
    places: pd.DataFrame,
    given: Sequence[Declared] | None,
) -> list[Item]:
    asked = asked_of(services, selection, list(places["code"]))
    found = declared(services, selection, asked) if given is None else given
    said = {(each.municipality_code, each.kind, each.due_on): each.on for each in found}
    figures = _figures(services, selection)
    arrivals = _arrivals(services, selection)
    return [_item(each, figures, arrivals, said) for each in asked]


def _item(
    asked: Asked,
    figures: Mapping[tuple[str, str, int], Mapping[Any, Any]],
    arrivals: Mapping[tuple[str, str, int], Arrival],
    said: Mapping[tuple[str, str, date], date],
) -> Item:
    key = asked.municipality_code, asked.part or asked.subject, asked.year
    row = figures.get(key)
    if row is not None and _is_usable(row, asked):
        arrival = arrivals.get(key)
        day = arrival.at.astimezone(COPENHAGEN).date() if arrival else None
        on = day if arrival and arrival.is_submitted else None
        return Item(asked, True, on, (source_of(row),), bool(row["is_example"]))
    on = said.get((asked.municipality_code, asked.kind, asked.due_on))
    return Item(asked, on is not None, on, (), asked.is_example)


def _is_usable(row: Mapping[Any, Any], asked: Asked) -> bool:
    """A published target waits for a published figure; releases may be invented and say so."""
    return asked.kind == "release" or asked.is_example or not row["is_example"]


def _figures(
    services: Services, selection: Selection
) -> dict[tuple[str, str, int], Mapping[Any, Any]]:
    """Figures that are there, hidden ones too, by municipality, subject and year."""
    found: dict[tuple[str, str, int], Mapping[Any, Any]] = {}
    for row in _known(services.frame("measurement", selection)):
        found[row["municipality_code"], row["indicator_code"], int(row["year"])] = row
    rule = rule_of(services, selection)
    for row in _known(services.frame("release", selection)):
        if rule and _is_asked(rule, row["unit"], row["release_type"], row["part"]):
            found[row["municipality_code"], row["part"] or "", int(row["year"])] = row
    return found


def _known(rows: pd.DataFrame) -> Iterable[Mapping[Any, Any]]:
    kept = rows["value"].notna() | rows["is_hidden"].eq(True).fillna(False)
    return rows[kept].to_dict("records")


def _arrivals(services: Services, selection: Selection) -> dict[tuple[str, str, int], Arrival]:
    clock: tuple[datetime | None, bool] = (selection.registered, selection.examples)
    rule = rule_of(services, selection)
    with services.database.session() as session:
        readings = first_arrivals(session, "measurement", *clock)
        releases = first_arrivals(session, "release", *clock) if rule else {}
    found = {(str(a), str(b), int(str(c))): each for (a, b, c), each in readings.items()}
    for (code, year, release_type, unit, part), each in releases.items():
        if rule and _is_asked(rule, unit, release_type, part):
            found[str(code), str(part or ""), int(str(year))] = each
    return found


def _is_asked(rule: Rule, unit: object, release_type: object, part: object) -> bool:
    """Whether counts are of the unit, type and length the call asks for."""
    length = length_of(part if isinstance(part, str) else None)
    return (unit, release_type, length) == (rule.unit, rule.release_type, rule.length)


def _grouped(items: Sequence[Item]) -> dict[tuple[str, str], list[Item]]:
    found: dict[tuple[str, str], list[Item]] = {}
    for item in items:
        found.setdefault((item.asked.municipality_code, item.asked.column), []).append(item)
    return found


def _states(
    items: Sequence[Item], services: Services, selection: Selection, codes: Sequence[str]
) -> pd.DataFrame:
    """The verdicts of monitoring on whole cells; a cell came on the day its last figure came."""
    expected, received = [], []
    for (code, column), found in _grouped(items).items():
        due = {"municipality_code": code, "period": column, "due_on": found[0].asked.due_on}
        expected.append(due)
        if all(item.has_come for item in found):
            days = [item.received_on for item in found if item.received_on is not None]
            on = max(days) if len(days) == len(found) else None
            received.append({"municipality_code": code, "period": column, "received_on": on})
    return completeness(
        pd.DataFrame(expected, columns=["municipality_code", "period", "due_on"]),
        pd.DataFrame(received, columns=list(FRAMED), dtype="object"),
        services.moment(selection).on,
        codes,
        known_on=date.max,  # the frames hold nothing that was registered later
    )


def _row(
    place: Mapping[Any, Any],
    frame: pd.DataFrame,
    by_cell: Mapping[tuple[str, str], Sequence[Item]],
) -> dict[str, Any]:
    own = frame[frame["municipality_code"].eq(place["code"])]
    cells = tuple(_cell(row, by_cell) for row in own.to_dict("records"))
    items = [item for cell in cells for item in cell.items]
    return {
        "municipality_code": place["code"],
        "municipality": place["name"],
        "group": None if is_empty(place["group"]) else place["group"],
        "cells": cells,
        "is_example": any(item.is_example for item in items),
        "sources": [source for item in items for source in item.sources or item.asked.sources],
    }


def _cell(row: Mapping[Any, Any], by_cell: Mapping[tuple[str, str], Sequence[Item]]) -> Cell:
    due_on, year, *part = str(row["period"]).split()
    return Cell(
        year=int(year),
        due_on=date.fromisoformat(due_on),
        state=State(row["state"]),
        is_on_time=None if is_empty(row["is_on_time"]) else bool(row["is_on_time"]),
        received_on=None if is_empty(row["received_on"]) else row["received_on"],
        items=tuple(by_cell.get((row["municipality_code"], row["period"]), ())),
        part=part[0] if part else None,
    )
