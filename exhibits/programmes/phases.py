"""The phases of one programme with the day shown, as exact as the source prints them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, Literal

import pandas as pd

from answers.programmes.printed_dates import period
from answers.provenance import source_of
from answers.selection import Selection
from answers.services import Services
from exhibits.drawn.phases import phases as drawn_phases
from exhibits.exhibit.columns_beside import with_columns
from exhibits.exhibit.exhibit import TableExhibit
from exhibits.exhibit.shown import Column, Context, Figure
from exhibits.programmes.sentences import listed
from monitoring.exact import is_known
from monitoring.printed import printed

COLUMNS = (
    Column("phase_text", "programme-phase"),
    Column("period_shown", "programme-phase-period"),
    Column("state_text", "programme-phase-state"),
    Column("activities_text", "programme-phase-activities"),
    Column("note_text", "programme-phase-note"),
)
State = Literal["unknown", "ahead", "running", "over"]
FIELDS = (
    "no", "stored_name", "name_en", "from_on", "to_on", "from_text", "to_text", "activities",
    "note", "is_example", "sources",
)  # fmt: skip


def phases(services: Services, selection: Selection) -> pd.DataFrame:
    """One row per phase of the chosen programme, by number."""
    rows = services.frame("phase", selection)
    own = rows[rows["programme_code"] == selection.programme_code].sort_values("no")
    found = [
        {**row, "stored_name": row["name"], "sources": [source_of(row)]}
        for row in own.to_dict("records")
    ]
    return pd.DataFrame(found, columns=list(FIELDS), dtype="object")


def in_words(frame: pd.DataFrame, context: Context) -> pd.DataFrame:
    """Name, printed period and state; `role` and `name` are what the drawing asks for."""
    words, rows = context.words, frame.to_dict("records")
    names = [_name(row, words.language) for row in rows]
    columns: dict[str, list[Any]] = {
        "role": ["phase"] * len(rows),
        "value": [None] * len(rows),
        "name": names,
        "phase_text": [
            words("programme-phase-name", no=str(row["no"]), name=name)
            for row, name in zip(rows, names, strict=True)
        ],
        "period_shown": [_period(row, context) for row in rows],
        "state": [_state(row, context.on) for row in rows],
        "activities_text": [_text(row["activities"]) for row in rows],
        "note_text": [_text(row["note"]) for row in rows],
    }
    columns["state_text"] = [words(f"programme-state-{each}") for each in columns["state"]]
    return with_columns(frame, columns)


def _name(row: Mapping[Any, Any], language: str) -> str:
    english = language == "en" and is_known(row["name_en"])
    return str(row["name_en"] if english and row["name_en"] else row["stored_name"])


def _period(row: Mapping[Any, Any], context: Context) -> str:
    first, last = (_text(row[key]) or "?" for key in ("from_text", "to_text"))
    return period(None if first == last == "?" else f"{first}/{last}", context.words)


def _state(row: Mapping[Any, Any], on: date) -> State:
    start, end = row["from_on"], row["to_on"]
    if not is_known(start) and not is_known(end):
        return "unknown"
    if is_known(start) and on < start:
        return "ahead"
    return "over" if is_known(end) and end < on else "running"


def _text(value: Any) -> str:
    return str(value) if is_known(value) and value else ""


def finding(frame: pd.DataFrame, context: Context) -> str:
    """Which phase runs on the day shown."""
    words = context.words
    if frame.empty:
        return words("programme-phases-none")
    running = list(frame.loc[frame["state"] == "running", "name"])
    if running:
        return words("programme-phases-running", count=len(frame), name=running[-1])
    if frame["state"].eq("ahead").all():
        return words("programme-phases-ahead", count=len(frame))
    is_over = frame["state"].eq("over").all()
    return words("programme-phases-over" if is_over else "programme-phases", count=len(frame))


def subtitle(frame: pd.DataFrame, context: Context) -> str:
    """What dark and grey mean."""
    return context.words("programme-phases-subtitle")


def note(frame: pd.DataFrame, context: Context) -> str:
    """Which phases have a bound that is printed as a year only."""
    vague = [
        str(row["no"])
        for row in frame.to_dict("records")
        if any(_is_vague(_text(row[key])) for key in ("from_text", "to_text"))
    ]
    if not vague:
        return ""
    return context.words(
        "programme-phases-vague", count=len(vague), names=listed(vague, context.words)
    )


def _is_vague(text: str) -> bool:
    found = printed(text or None)
    return found is not None and found.precision in {"year", "season"}


def drawn(frame: pd.DataFrame, context: Context) -> Figure | None:
    """A bar per phase and the day shown."""
    if not (frame["from_on"].notna().any() or frame["to_on"].notna().any()):
        return None
    return drawn_phases(frame, context.words, context.on, context.width_class)


PROGRAMME_PHASES = TableExhibit(
    key="programme_phases",
    query=phases,
    columns=COLUMNS,
    finding=finding,
    subtitle=subtitle,
    judge=in_words,
    note=note,
    draw=drawn,
)
