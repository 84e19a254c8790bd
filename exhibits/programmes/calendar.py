"""Events and due dates of one programme, past and coming on the day shown."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from answers.programmes.calendar import CalendarLine, calendar_lines
from answers.programmes.printed_dates import returning, written
from answers.provenance import Source
from exhibits.exhibit.exhibit import Exhibit
from exhibits.exhibit.filled_columns import filled
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


@dataclass(frozen=True, slots=True)
class EventLine:
    """An event or a day of counting in the reader's language, its day as printed."""

    line: CalendarLine
    event: str
    when: str
    state: State
    state_text: str
    recurrence_text: str
    due_on: date | None
    indicators_shown: int | None
    note_text: str
    is_example: bool
    sources: tuple[Source, ...]


def columns(rows: tuple[EventLine, ...]) -> tuple[Column, ...]:
    """Without what no row of this programme has."""
    return filled(COLUMNS, rows)


def in_words(lines: tuple[CalendarLine, ...], context: Context) -> tuple[EventLine, ...]:
    """Day as printed, past or coming, and how often, in the reader's language."""
    return tuple(_event(line, context) for line in lines)


def _event(line: CalendarLine, context: Context) -> EventLine:
    words, state = context.words, _state(line, context.on)
    return EventLine(
        line=line,
        event=(line.fact.name_en if words.language == "en" else None) or line.name,
        when=written(line.date_text, words),
        state=state,
        state_text=words(f"programme-event-{state}"),
        recurrence_text=returning(line.fact.recurrence, words),
        due_on=line.due_on,
        indicators_shown=line.indicators or None,
        note_text=line.fact.note or "",
        is_example=line.is_example,
        sources=line.sources,
    )


def _state(line: CalendarLine, on: date) -> State:
    first, last = line.first_on, line.last_on
    if first is None or last is None:
        return "undated"
    if last <= on:
        return "past"
    return "coming" if first > on else "about"


def finding(rows: tuple[EventLine, ...], context: Context) -> str:
    """How many dates lie behind, and what comes next."""
    words = context.words
    if not rows:
        return words("programme-calendar-none")
    coming = [row for row in rows if row.state == "coming"]
    if not coming:
        return words("programme-calendar-over", count=len(rows))
    past = sum(row.state == "past" for row in rows)
    first = coming[0]
    return words("programme-calendar-next", past=past, event=first.event, when=first.when)


def subtitle(rows: tuple[EventLine, ...], context: Context) -> str:
    """That dates are as exact as printed, and of which day past and coming are."""
    day = notation.day(context.on, context.words.language)
    return context.words("programme-calendar-subtitle", day=day)


def note(rows: tuple[EventLine, ...], context: Context) -> str:
    """What a due date is where no one has set it."""
    is_assumed = any(row.line.is_due_assumed for row in rows)
    return context.words("programme-calendar-due") if is_assumed else ""


PROGRAMME_CALENDAR = Exhibit(
    key="programme_calendar",
    query=calendar_lines,
    columns=columns,
    finding=finding,
    subtitle=subtitle,
    judge=in_words,
    note=note,
)
