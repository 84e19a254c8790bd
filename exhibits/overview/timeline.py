"""The phases of a programme beside the national counts that measure it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Any

import pandas as pd

from answers.goals.progress import NATIONAL, readings
from answers.provenance import source_of
from answers.selection import Selection
from answers.services import Services
from exhibits.drawn.phases import phases
from exhibits.exhibit.cell_text import called
from exhibits.exhibit.exhibit import TableExhibit
from exhibits.exhibit.shown import Column, Context, Figure
from monitoring.expectations import calendar_periods, expected_years
from monitoring.nothings import nothing_where_hidden

FIELDS = ("role", "name", "from_on", "to_on", "value", "value_nothing", "is_example", "sources")
NOTHING: Mapping[str, str] = MappingProxyType({"coming": "awaiting", "missing": "not_reported"})
COLUMNS = (
    Column("name", "timeline-name"),
    Column("from_on", "timeline-from", "date"),
    Column("to_on", "timeline-to", "date"),
    Column("value", "timeline-value", "number", nothing_key="value_nothing"),
)


def timeline(services: Services, selection: Selection) -> pd.DataFrame:
    """Phases, and national counts up to the shown day with the next one after it.

    A count that was held but whose figure is not due yet awaits it like the next count does; one
    whose figure is past due and not known is `missing`.
    """
    known = services.frame("phase", selection)
    own = known[known["programme_code"] == selection.programme_code]
    rows = [_phase(row, selection.language) for row in own.sort_values("no").to_dict("records")]
    return pd.DataFrame([*rows, *_counts(services, selection)], columns=list(FIELDS))


def _phase(row: dict[Any, Any], language: str) -> dict[str, Any]:
    kept = {name: row[name] for name in ("from_on", "to_on", "is_example")}
    kept["name"] = called(row, "name", language)
    none = {"value": None, "value_nothing": None}
    return {**kept, **none, "role": "phase", "sources": [source_of(row)]}


def _counts(services: Services, selection: Selection) -> list[dict[str, Any]]:
    code = indicator_of(services, selection)
    if code is None:
        return []
    on = services.moment(selection).on
    rows = readings(services, selection)
    rows = rows[rows["municipality_code"].eq(NATIONAL) & rows["indicator_code"].eq(code)]
    rows = rows[rows["value"].notna() | rows["is_hidden"].eq(True)]
    days = count_days(services, selection, code)
    start = _start(services, selection)
    found = [
        _count(row, days, selection.language) for row in rows.sort_values("year").to_dict("records")
    ]
    seen = [row for row in found if row["from_on"] <= on and row["from_on"] >= start]
    if not seen:
        return []
    known = {row["from_on"] for row in seen}
    late = _past_due(services, selection, code)
    held = [
        _without(seen, day, "missing" if year in late else "coming")
        for year, day in days.items()
        if start <= day <= on and day not in known
    ]
    coming = [_without(seen, day, "coming") for day in sorted(days.values()) if day > on][:1]
    return [*sorted([*seen, *held], key=lambda row: row["from_on"]), *coming]


def _past_due(services: Services, selection: Selection, code: str) -> set[int]:
    """The years of the calendar whose figure was due before the shown day."""
    on = services.moment(selection).on
    periods = calendar_periods(services.frame("calendar", selection), code)
    # Without a calendar nobody has said since when a count is expected each year.
    first = min((year for year, _ in periods), default=on.year)
    return {each.on.year for each in expected_years(periods, first, on) if each.due_on < on}


def _start(services: Services, selection: Selection) -> date:
    programme = services.programme(selection)
    return programme.from_on if programme and programme.from_on else date.min


def _count(row: dict[Any, Any], days: dict[int, date], language: str) -> dict[str, Any]:
    year = int(str(row["year"]))
    return {
        "role": "count",
        "name": called(row, "indicator_name", language),
        "from_on": days.get(year, date(year, 12, 31)),
        "to_on": None,
        "value": row["value"],
        "value_nothing": nothing_where_hidden(row),
        "is_example": row["is_example"],
        "sources": [source_of(row)],
    }


def _without(seen: list[dict[str, Any]], day: date, role: str) -> dict[str, Any]:
    """A count of a day whose figure is not there, called as those that are."""
    none: dict[str, Any] = {"value": None, "value_nothing": NOTHING[role], "sources": []}
    return {**seen[-1], "role": role, "from_on": day, **none}


def indicator_of(services: Services, selection: Selection) -> str | None:
    """The indicator of the programme's first goal that has one."""
    goals = services.frame("goal", selection)
    own = goals[
        (goals["programme_code"] == selection.programme_code) & goals["indicator_code"].notna()
    ]
    return None if own.empty else str(own.sort_values("no").iloc[0]["indicator_code"])


def count_days(services: Services, selection: Selection, code: str) -> dict[int, date]:
    """The day of each count of an indicator by its year, from the calendar."""
    rows = services.frame("calendar", selection)
    rows = rows[rows["indicator_code"].eq(code) & rows["on"].notna() & rows["period"].notna()]
    return {
        int(period): on
        for period, on in zip(rows["period"], rows["on"], strict=True)
        if period.isdigit()
    }


def finding(frame: pd.DataFrame, context: Context) -> str:
    """Which phase runs on the shown day, and when the next count comes."""
    words = context.words
    running = [row["name"] for row in frame.to_dict("records") if _runs(row, context.on)]
    coming = [day for day in frame.loc[frame["role"] == "coming", "from_on"] if day > context.on]
    year = str(coming[0].year) if coming else ""
    if running:
        return words(
            "timeline-running" if year else "timeline-running-only", name=running[-1], year=year
        )
    if frame.empty:
        return words("timeline-empty")
    if not any(_has_begun(row, context.on) for row in frame.to_dict("records")):
        return words("timeline-ahead")
    return words("timeline-over" if year else "timeline-over-only", year=year)


def _runs(row: dict[Any, Any], on: date) -> bool:
    start, end = row["from_on"], row["to_on"]
    if row["role"] != "phase" or not isinstance(start, date):
        return False
    return start <= on and (not isinstance(end, date) or on <= end)


def _has_begun(row: dict[Any, Any], on: date) -> bool:
    start = row["from_on"]
    return row["role"] == "phase" and (not isinstance(start, date) or start <= on)


def subtitle(frame: pd.DataFrame, context: Context) -> str:
    """What dark and grey mean."""
    return context.words("timeline-subtitle")


def drawn(frame: pd.DataFrame, context: Context) -> Figure:
    """One row per phase and one for the counts."""
    return phases(frame, context.words, context.on, context.width_class)


TIMELINE = TableExhibit(
    key="timeline",
    query=timeline,
    columns=COLUMNS,
    finding=finding,
    subtitle=subtitle,
    draw=drawn,
)
