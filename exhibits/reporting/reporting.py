"""Who has reported for which due date, and which figures are late."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from answers.municipalities.municipalities import municipality_path
from answers.provenance import Source
from answers.reporting.reporting import Cell, Item, PlaceStatus, cells_of, status_rows
from answers.selection import Selection
from answers.services import Services
from exhibits.exhibit.exhibit import Exhibit
from exhibits.exhibit.shown import Column, Context
from exhibits.releases.sentences import span_of
from monitoring.completeness import State
from words import notation
from words.catalog import Words
from words.vocabulary import dashed

YEAR = Column("year", "status-page-year", "year")


@dataclass(frozen=True, slots=True)
class StatusLine:
    """A municipality, with what is said of its cells by column in `more`.

    `spans` are the names of the times the cells are about; only what was asked for is counted.
    """

    status: PlaceStatus
    municipality: str
    municipality_path: str
    received_count: int
    due_count: int
    spans: tuple[str, ...]
    more: Mapping[str, str]
    is_example: bool
    sources: tuple[Source, ...]

    @property
    def cells(self) -> tuple[Cell, ...]:
        """One per due date."""
        return self.status.cells


def in_words(rows: tuple[PlaceStatus, ...], context: Context) -> tuple[StatusLine, ...]:
    """A column per due date that says the state, and how many of those due have come."""
    return tuple(_line(row, context.words) for row in rows)


def _line(row: PlaceStatus, words: Words) -> StatusLine:
    # Only what was asked for: a cell without items came unasked.
    states = [cell.state for cell in row.cells if cell.items]
    received = states.count(State.RECEIVED)
    return StatusLine(
        status=row,
        municipality=row.municipality,
        municipality_path=municipality_path(row.municipality),
        received_count=received,
        due_count=received + states.count(State.MISSING),
        spans=tuple(span_of(cell.year, cell.part, words) for cell in row.cells),
        more={f"due_{number}": said(cell, words) for number, cell in enumerate(row.cells)},
        is_example=row.is_example,
        sources=row.sources,
    )


def status_columns(rows: tuple[StatusLine, ...]) -> tuple[Column, ...]:
    """The due dates are data."""
    named = zip(rows[0].cells, rows[0].spans, strict=True) if rows else ()
    dues = [
        Column(f"due_{number}", label=f"{name} ({cell.due_on:%d-%m-%Y})")
        for number, (cell, name) in enumerate(named)
    ]
    return (
        Column("municipality", "status-page-municipality", link_key="municipality_path"),
        *dues,
        Column("received_count", "status-page-received-count", "count"),
        Column("due_count", "status-page-due-count", "count"),
    )


def finding(rows: tuple[StatusLine, ...], context: Context) -> str:
    """How many municipalities lack figures for the newest due date that has passed."""
    words, asked = context.words, cells_of([row.status for row in rows])
    if not asked:
        return words("status-page-finding-nothing")
    days = {cell.due_on for cell in asked}
    passed = [day for day in days if day < context.on]
    if not passed:
        return words("status-page-finding-not-due", date=notation.day(min(days), words.language))
    last = [cell for cell in asked if cell.due_on == max(passed)]
    missing = sum(cell.state is State.MISSING for cell in last)
    year = max(span_of(cell.year, cell.part, words) for cell in last)
    if not missing:
        return words("status-page-finding-complete", count=len(last), year=year)
    return words("status-page-finding", missing=missing, count=len(last), year=year)


def subtitle(rows: tuple[StatusLine, ...], context: Context) -> str:
    """What is counted, on which day."""
    day = notation.day(context.on, context.words.language)
    return context.words("status-page-subtitle", date=day)


def note(rows: tuple[StatusLine, ...], context: Context) -> str:
    """What received and missing mean here."""
    return context.words("status-page-note") if rows and rows[0].cells else ""


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


@dataclass(frozen=True, slots=True)
class Late:
    """A figure that is past due, and whose it is."""

    municipality_code: str
    municipality: str
    item: Item

    @property
    def is_example(self) -> bool:
        """Whether what asks for it is invented."""
        return self.item.asked.is_example

    @property
    def sources(self) -> tuple[Source, ...]:
        """What asks for it."""
        return self.item.asked.sources


@dataclass(frozen=True, slots=True)
class LateLine:
    """A figure that is past due in words; `part` is the half-year or quarter it is about."""

    municipality_code: str
    municipality: str
    municipality_path: str
    what: str
    year: int
    part: str | None
    span: str
    due_on: date
    days_late: int
    is_example: bool
    sources: tuple[Source, ...]


def late(services: Services, selection: Selection) -> tuple[Late, ...]:
    """One row per figure that is past due; a figure's source is what asks for it."""
    return tuple(
        Late(row.municipality_code, row.municipality, item)
        for row in status_rows(services, selection)
        for item in row.late
    )


def late_in_words(rows: tuple[Late, ...], context: Context) -> tuple[LateLine, ...]:
    """What is missing, about which year, and for how many days."""
    return tuple(
        LateLine(
            municipality_code=row.municipality_code,
            municipality=row.municipality,
            municipality_path=municipality_path(row.municipality),
            what=called(row.item, context.words),
            year=asked.year,
            part=asked.part,
            span=span_of(asked.year, asked.part, context.words),
            due_on=asked.due_on,
            days_late=(context.on - asked.due_on).days,
            is_example=row.is_example,
            sources=row.sources,
        )
        for row in rows
        for asked in [row.item.asked]
    )


def late_columns(rows: tuple[LateLine, ...]) -> tuple[Column, ...]:
    """A year is a number; a half-year or a quarter is called by its name."""
    span = Column("span", "status-page-period") if any(row.part for row in rows) else YEAR
    return (
        Column("municipality", "status-page-municipality", link_key="municipality_path"),
        Column("what", "status-page-what"),
        span,
        Column("due_on", "status-page-due", "date"),
        Column("days_late", "status-page-days-late", "count"),
    )


def late_finding(rows: tuple[LateLine, ...], context: Context) -> str:
    """How many figures are late, from how many municipalities."""
    if not rows:
        return context.words("status-page-late-none")
    places = len({row.municipality_code for row in rows})
    return context.words("status-page-late-finding", count=len(rows), places=places)


def late_subtitle(rows: tuple[LateLine, ...], context: Context) -> str:
    """From when a figure is late."""
    day = notation.day(context.on, context.words.language)
    return context.words("status-page-late-subtitle", date=day)


SUBMISSION_STATUS = Exhibit(
    key="submission-status",
    query=status_rows,
    columns=status_columns,
    finding=finding,
    subtitle=subtitle,
    judge=in_words,
    note=note,
)
SUBMISSION_LATE = Exhibit(
    key="submission-late",
    query=late,
    columns=late_columns,
    finding=late_finding,
    subtitle=late_subtitle,
    judge=late_in_words,
)
