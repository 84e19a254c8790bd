"""Which figures were expected from a municipality, and which of them have come."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Any

import pandas as pd

from answers.facts.programmes import CalendarFact
from answers.goals.progress import readings
from answers.municipalities.municipalities import named, narrowed
from answers.provenance import source_of
from answers.selection import Selection
from answers.services import Services
from exhibits.exhibit.exhibit import TableExhibit
from exhibits.exhibit.shape import Listing
from exhibits.exhibit.shown import Column, Context
from exhibits.municipalities.goals import MunicipalityGoal, goals
from monitoring.completeness import State
from monitoring.expectations import expected_years, periods_in
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
KEPT = ("municipality_code", "indicator_code", "goal", "year", "due_on", "state", "sources")


def reporting(services: Services, selection: Selection) -> pd.DataFrame:
    """One row per goal of the chosen programme and expected year; one for a goal not chosen.

    A goal without an indicator expects no figure, so it has no row.
    """
    asked = [row for row in goals(services, selection) if row.is_own_programme]
    known = narrowed(readings(services, selection), selection)
    calendar = services.facts(CalendarFact, selection)
    programme, on = services.programme(selection), services.moment(selection).on
    begins = programme.from_on.year if programme and programme.from_on else on.year
    found: list[dict[str, Any]] = []
    for row in asked:
        if row.indicator_code is None:
            continue
        periods = periods_in(calendar, row.indicator_code)
        own = known[
            known["municipality_code"].eq(row.municipality_code)
            & known["indicator_code"].eq(row.indicator_code)
        ]
        years = expected_years(periods, begins, on)
        due = {each.on.year: each.due_on for each in years if each.on.year <= on.year}
        found += _rows(row, due, own, on)
    frame = pd.DataFrame(found, columns=list(KEPT))
    return named(frame, services, selection)


def in_words(frame: pd.DataFrame, context: Context) -> pd.DataFrame:
    """What is expected and where it is, in the reader's language."""
    words = context.words
    return frame.assign(
        what=[_what(row, context) for row in frame.to_dict("records")],
        state_text=[words(STATES[state]) for state in frame["state"]],
    )


def finding(frame: pd.DataFrame, context: Context) -> str:
    """How many of the expected figures have come, and how many are missing."""
    words, states = context.words, frame["state"]
    missing = int(states.eq(State.MISSING).sum())
    received = int(states.eq(State.RECEIVED).sum())
    due = missing + received
    if not due:
        return words("municipality-reporting-nothing")
    if not missing:
        return words("municipality-reporting-complete", count=due)
    return words("municipality-reporting-finding", received=received, due=due)


def subtitle(frame: pd.DataFrame, context: Context) -> str:
    """Which figures are expected at all."""
    day = notation.day(context.on, context.words.language)
    return context.words("municipality-reporting-subtitle", date=day)


def _rows(
    row: MunicipalityGoal, due: Mapping[int, date], own: pd.DataFrame, on: date
) -> list[dict[str, Any]]:
    base = {key: getattr(row, key) for key in ("municipality_code", "indicator_code", "goal")}
    if row.status == "no_target" or row.is_chosen is not True:
        state = "no_target" if row.status == "no_target" else "choice_unknown"
        return [{**base, "year": None, "due_on": None, "state": state, "sources": row.sources}]
    found = []
    for year, due_on in sorted(due.items()):
        held = own[own["year"].eq(year)].to_dict("records")
        state = State.RECEIVED if held else State.MISSING if due_on < on else State.AWAITING
        sources = [source_of(one) for one in held]
        told = {"year": year, "due_on": due_on, "state": str(state), "sources": sources}
        found.append({**base, **told})
    return found


def _what(row: Mapping[Any, Any], context: Context) -> str:
    if pd.isna(row["year"]):
        return str(row["goal"])
    year = str(int(row["year"]))
    return context.words("municipality-reporting-what", goal=str(row["goal"]), year=year)


MUNICIPALITY_REPORTING = TableExhibit(
    key="municipality-reporting",
    query=reporting,
    columns=COLUMNS,
    finding=finding,
    subtitle=subtitle,
    judge=in_words,
    shape=Listing(36),  # of all municipalities; one has fewer
)
