"""Who has reported for which due date, and which figures are late."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import pandas as pd

from answers.municipalities.municipalities import municipality_path
from answers.reporting.reporting import Cell, Item, cells_of, status_rows
from answers.selection import Selection
from answers.services import Services
from exhibits.exhibit.exhibit import TableExhibit
from exhibits.exhibit.shown import Column, Context
from exhibits.releases.sentences import span_of
from monitoring.completeness import State
from words import notation
from words.catalog import Words
from words.vocabulary import dashed

YEAR = Column("year", "status-page-year", "year")
LATE_FACTS = ("municipality_code", "municipality", "item", "due_on", "is_example", "sources")


def status(services: Services, selection: Selection) -> pd.DataFrame:
    """One row per municipality with a cell per due date."""
    return status_rows(services, selection)


def in_words(frame: pd.DataFrame, context: Context) -> pd.DataFrame:
    """A column per due date that says the state, and how many of those due have come."""
    rows = frame.to_dict("records")
    found = frame.assign(
        municipality_path=[municipality_path(row["municipality"]) for row in rows],
        received_count=[_count(row, State.RECEIVED) for row in rows],
        due_count=[_count(row, State.RECEIVED, State.MISSING) for row in rows],
        spans=pd.Series([_spans(row, context.words) for row in rows], index=frame.index),
    )
    for number in range(len(_first(frame))):
        found[f"due_{number}"] = [said(row["cells"][number], context.words) for row in rows]
    return found


def status_columns(frame: pd.DataFrame) -> tuple[Column, ...]:
    """The due dates are data."""
    names = frame["spans"].iloc[0] if len(frame) else ()
    dues = [
        Column(f"due_{number}", label=f"{name} ({cell.due_on:%d-%m-%Y})")
        for number, (cell, name) in enumerate(zip(_first(frame), names, strict=True))
    ]
    return (
        Column("municipality", "status-page-municipality", link_key="municipality_path"),
        *dues,
        Column("received_count", "status-page-received-count", "count"),
        Column("due_count", "status-page-due-count", "count"),
    )


def finding(frame: pd.DataFrame, context: Context) -> str:
    """How many municipalities lack figures for the newest due date that has passed."""
    words, cells = context.words, cells_of(frame)
    asked = cells[cells["due_on"].notna()]
    if asked.empty:
        return words("status-page-finding-nothing")
    due = asked[[day < context.on for day in asked["due_on"]]]
    if due.empty:
        first = notation.day(min(asked["due_on"]), words.language)
        return words("status-page-finding-not-due", date=first)
    last = due[due["due_on"].eq(max(due["due_on"]))]
    missing = int(last["state"].eq(State.MISSING).sum())
    year = max(span_of(*each, words) for each in zip(last["year"], last["part"], strict=True))
    if not missing:
        return words("status-page-finding-complete", count=len(last), year=year)
    return words("status-page-finding", missing=missing, count=len(last), year=year)


def subtitle(frame: pd.DataFrame, context: Context) -> str:
    """What is counted, on which day."""
    day = notation.day(context.on, context.words.language)
    return context.words("status-page-subtitle", date=day)


def note(frame: pd.DataFrame, context: Context) -> str:
    """What received and missing mean here."""
    return context.words("status-page-note") if _first(frame) else ""


def said(cell: Cell, words: Words) -> str:
    """A cell in words, with what is missing where a part of it has come."""
    state = words(f"status-page-state-{dashed(cell.state)}")
    if cell.state is State.RECEIVED and cell.is_on_time is False:
        return words("status-page-state-after-due")
    have = len(cell.items) - len(cell.missing)
    if cell.state in {State.MISSING, State.AWAITING} and have:
        return words("status-page-state-partly", state=state, have=have, count=len(cell.items))
    return state


def called(item: Item, words: Words) -> str:
    """What an expected figure is about: the goal, or the releases."""
    return item.asked.name or words("status-page-releases")


def late(services: Services, selection: Selection) -> pd.DataFrame:
    """One row per figure that is past due; a figure's source is what asks for it."""
    rows = status_rows(services, selection).to_dict("records")
    found = [_late_row(row, item) for row in rows for item in _late_items(row["cells"])]
    return pd.DataFrame(found, columns=list(LATE_FACTS))


def late_in_words(frame: pd.DataFrame, context: Context) -> pd.DataFrame:
    """What is missing, about which year, and for how many days."""
    items: list[Item] = list(frame["item"])
    return frame.assign(
        municipality_path=[municipality_path(name) for name in frame["municipality"]],
        what=[called(item, context.words) for item in items],
        year=pd.Series([item.asked.year for item in items], index=frame.index, dtype="Int64"),
        part=pd.Series([item.asked.part for item in items], index=frame.index, dtype="object"),
        span=[span_of(item.asked.year, item.asked.part, context.words) for item in items],
        days_late=[(context.on - item.asked.due_on).days for item in items],
    )


def late_columns(frame: pd.DataFrame) -> tuple[Column, ...]:
    """A year is a number; a half-year or a quarter is called by its name."""
    is_part = frame["part"].notna().any()
    span = Column("span", "status-page-period") if is_part else YEAR
    return (
        Column("municipality", "status-page-municipality", link_key="municipality_path"),
        Column("what", "status-page-what"),
        span,
        Column("due_on", "status-page-due", "date"),
        Column("days_late", "status-page-days-late", "count"),
    )


def late_finding(frame: pd.DataFrame, context: Context) -> str:
    """How many figures are late, from how many municipalities."""
    if frame.empty:
        return context.words("status-page-late-none")
    places = frame["municipality_code"].nunique()
    return context.words("status-page-late-finding", count=len(frame), places=places)


def late_subtitle(frame: pd.DataFrame, context: Context) -> str:
    """From when a figure is late."""
    day = notation.day(context.on, context.words.language)
    return context.words("status-page-late-subtitle", date=day)


def _spans(row: Mapping[Any, Any], words: Words) -> list[str]:
    return [span_of(cell.year, cell.part, words) for cell in row["cells"]]


def _first(frame: pd.DataFrame) -> tuple[Cell, ...]:
    cells: tuple[Cell, ...] = frame["cells"].iloc[0] if len(frame) else ()
    return cells


def _count(row: Mapping[Any, Any], *states: State) -> int:
    # Only what was asked for: a cell without items came unasked.
    return sum(1 for cell in row["cells"] if cell.items and cell.state in states)


def _late_items(cells: Iterable[Cell]) -> list[Item]:
    return [item for cell in cells if cell.state is State.MISSING for item in cell.missing]


def _late_row(row: Mapping[Any, Any], item: Item) -> dict[str, object]:
    return {
        "municipality_code": row["municipality_code"],
        "municipality": row["municipality"],
        "item": item,
        "due_on": item.asked.due_on,
        "is_example": item.asked.is_example,
        "sources": list(item.asked.sources),
    }


SUBMISSION_STATUS = TableExhibit(
    key="submission-status",
    query=status,
    columns=status_columns,
    finding=finding,
    subtitle=subtitle,
    judge=in_words,
    note=note,
)
SUBMISSION_LATE = TableExhibit(
    key="submission-late",
    query=late,
    columns=late_columns,
    finding=late_finding,
    subtitle=late_subtitle,
    judge=late_in_words,
)
