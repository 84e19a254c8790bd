"""Events and due dates of one programme, past and coming on the day shown."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, Literal

import pandas as pd

from answers.programmes.calendar import calendar_lines
from answers.programmes.printed_dates import returning, written
from answers.selection import Selection
from answers.services import Services
from exhibits.exhibit.columns_beside import filled, with_columns
from exhibits.exhibit.exhibit import TableExhibit
from exhibits.exhibit.shown import Column, Context
from words import notation

COLUMNS = (
    Column("event", "programme-event"),
    Column("when", "programme-when"),
    Column("state_text", "programme-event-state"),
    Column("recurrence_text", "programme-recurrence"),
    Column("due_on", "programme-due", "date"),
    Column("indicators_shown", "programme-counted", "count"),
    Column("note_text", "programme-event-note"),
)
State = Literal["undated", "past", "coming", "about"]
FIELDS = (
    "name", "name_en", "on", "date_text", "first_on", "last_on", "recurrence", "due_on",
    "is_due_assumed", "note", "indicators", "is_example", "sources",
)  # fmt: skip


def calendar(services: Services, selection: Selection) -> pd.DataFrame:
    """One row per event, and per day of counting."""
    return pd.DataFrame(calendar_lines(services, selection), columns=list(FIELDS), dtype="object")


def columns(frame: pd.DataFrame) -> tuple[Column, ...]:
    """Without what no row of this programme has."""
    return filled(COLUMNS, frame)


def in_words(frame: pd.DataFrame, context: Context) -> pd.DataFrame:
    """Day as printed, past or coming, and how often, in the reader's language."""
    words, rows = context.words, frame.to_dict("records")
    english = words.language == "en"
    columns: dict[str, list[Any]] = {
        "event": [str((english and row["name_en"]) or row["name"]) for row in rows],
        "when": [written(row["date_text"], words) for row in rows],
        "state": [_state(row, context.on) for row in rows],
        "recurrence_text": [returning(row["recurrence"], words) for row in rows],
        "indicators_shown": [row["indicators"] or None for row in rows],
        "note_text": [str(row["note"] or "") for row in rows],
    }
    columns["state_text"] = [words(f"programme-event-{each}") for each in columns["state"]]
    return with_columns(frame, columns)


def _state(row: Mapping[Any, Any], on: date) -> State:
    if row["last_on"] is None:
        return "undated"
    if row["last_on"] <= on:
        return "past"
    return "coming" if row["first_on"] > on else "about"


def finding(frame: pd.DataFrame, context: Context) -> str:
    """How many dates lie behind, and what comes next."""
    words = context.words
    if frame.empty:
        return words("programme-calendar-none")
    coming = frame[frame["state"].eq("coming")]
    past = int(frame["state"].eq("past").sum())
    if coming.empty:
        return words("programme-calendar-over", count=len(frame))
    first = coming.iloc[0]
    return words("programme-calendar-next", past=past, event=first["event"], when=first["when"])


def subtitle(frame: pd.DataFrame, context: Context) -> str:
    """That dates are as exact as printed, and of which day past and coming are."""
    day = notation.day(context.on, context.words.language)
    return context.words("programme-calendar-subtitle", day=day)


def note(frame: pd.DataFrame, context: Context) -> str:
    """What a due date is where no one has set it."""
    assumed = bool(frame["is_due_assumed"].eq(True).any())
    return context.words("programme-calendar-due") if assumed else ""


PROGRAMME_CALENDAR = TableExhibit(
    key="programme_calendar",
    query=calendar,
    columns=columns,
    finding=finding,
    subtitle=subtitle,
    judge=in_words,
    note=note,
)
