"""The phases of one programme with the day shown, as exact as the source prints them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from answers.facts.programmes import PhaseFact
from answers.programmes.phases import phases_of
from answers.programmes.printed_dates import period
from answers.provenance import Source, source_of
from exhibits.drawn.drawing import Drawing, Time
from exhibits.drawn.over_time import over_time
from exhibits.exhibit.drawn_rows import drawn_rows
from exhibits.exhibit.exhibit import Exhibit
from exhibits.exhibit.shown import Column, Context
from exhibits.programmes.sentences import listed
from monitoring.printed import printed

COLUMNS = (
    Column("phase_text", "programme-phase"),
    Column("period_shown", "programme-phase-period"),
    Column("state_text", "programme-phase-state"),
    Column("activities_text", "programme-phase-activities"),
    Column("note_text", "programme-phase-note"),
)
State = Literal["unknown", "ahead", "running", "over"]


@dataclass(frozen=True, slots=True)
class PhaseLine:
    """A phase in the reader's language, its period as printed."""

    fact: PhaseFact
    name: str
    state: State
    phase_text: str
    period_shown: str
    state_text: str
    activities_text: str
    note_text: str
    is_example: bool
    sources: tuple[Source, ...]


def in_words(found: tuple[PhaseFact, ...], context: Context) -> tuple[PhaseLine, ...]:
    """Name, printed period and state in the reader's language."""
    return tuple(_line(each, context) for each in found)


def _line(fact: PhaseFact, context: Context) -> PhaseLine:
    words, state = context.words, _state(fact, context.on)
    name = fact.called(words.language)
    return PhaseLine(
        fact=fact,
        name=name,
        state=state,
        phase_text=words("programme-phase-name", no=str(fact.no), name=name),
        period_shown=_period(fact, context),
        state_text=words(f"programme-state-{state}"),
        activities_text=fact.activities or "",
        note_text=fact.note or "",
        is_example=fact.is_example,
        sources=(source_of(fact),),
    )


def _period(fact: PhaseFact, context: Context) -> str:
    is_printed = fact.from_text or fact.to_text
    text = f"{fact.from_text or '?'}/{fact.to_text or '?'}" if is_printed else None
    return period(text, context.words)


def _state(fact: PhaseFact, on: date) -> State:
    start, end = fact.from_on, fact.to_on
    if start is None and end is None:
        return "unknown"
    if start is not None and on < start:
        return "ahead"
    return "over" if end is not None and end < on else "running"


def finding(rows: tuple[PhaseLine, ...], context: Context) -> str:
    """Which phase runs on the day shown."""
    words = context.words
    if not rows:
        return words("programme-phases-none")
    running = [row.name for row in rows if row.state == "running"]
    if running:
        return words("programme-phases-running", count=len(rows), name=running[-1])
    states = {row.state for row in rows}
    if states == {"ahead"}:
        return words("programme-phases-ahead", count=len(rows))
    is_over = states == {"over"}
    return words("programme-phases-over" if is_over else "programme-phases", count=len(rows))


def subtitle(rows: tuple[PhaseLine, ...], context: Context) -> str:
    """What dark and grey mean."""
    return context.words("programme-phases-subtitle")


def note(rows: tuple[PhaseLine, ...], context: Context) -> str:
    """Which phases have a bound that is printed as a year only."""
    vague = [
        str(row.fact.no)
        for row in rows
        if any(_is_vague(text) for text in (row.fact.from_text, row.fact.to_text))
    ]
    if not vague:
        return ""
    names = listed(vague, context.words)
    return context.words("programme-phases-vague", count=len(vague), names=names)


def _is_vague(text: str | None) -> bool:
    found = printed(text)
    return found is not None and found.precision in {"year", "season"}


def drawing(rows: tuple[PhaseLine, ...], context: Context) -> Drawing | None:
    """A bar per phase and the day shown."""
    if all(row.state == "unknown" for row in rows):
        return None
    times = [Time(row.fact.from_on, row.fact.to_on) for row in rows]
    made = drawn_rows(rows, [row.name for row in rows], context.words, time=times)
    return over_time("phases", made, context.on, context.words)


PROGRAMME_PHASES = Exhibit(
    key="programme_phases",
    query=phases_of,
    columns=COLUMNS,
    finding=finding,
    subtitle=subtitle,
    judge=in_words,
    note=note,
    drawing=drawing,
)
