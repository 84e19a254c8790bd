"""What to write to a municipality about figures that are late or soon due, and its deadlines."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from urllib.parse import quote

from icalendar import Alarm, Calendar, Event

from answers.reporting.reporting import Cell, Item, PlaceStatus
from exhibits.releases.sentences import span_of
from exhibits.reporting.reporting import called
from monitoring.completeness import State
from words import notation
from words.catalog import Words

WARNED_BEFORE = timedelta(days=7)
ONE_DAY = timedelta(days=1)
Span = tuple[int, str]  # a year and the part of it, empty for the whole


@dataclass(frozen=True, slots=True)
class Letter:
    """What reminders of a view share: programme, where figures are sent, who writes and when."""

    programme: str
    address: str
    sender: str
    written_on: date


@dataclass(frozen=True, slots=True)
class Reminder:
    """A friendly letter to one municipality; lines end with a plain newline."""

    municipality_code: str
    municipality: str
    missing_count: int
    subject: str
    body: str

    @property
    def mailto(self) -> str:
        """The letter as an address a mail program opens; who it is to is left open."""
        body = quote(self.body.replace("\n", "\r\n"), safe="")
        return f"mailto:?subject={quote(self.subject, safe='')}&body={body}"


@dataclass(frozen=True, slots=True)
class Deadline:
    """A day when figures are due, the years or parts of years they are about, and who owes one."""

    due_on: date
    spans: tuple[Span, ...]
    municipalities: tuple[str, ...]

    def called(self, words: Words) -> str:
        """2013, or 1. halvår 2025, 2. halvår 2025."""
        return ", ".join(span_of(year, part or None, words) for year, part in self.spans)


def reminders(rows: Iterable[PlaceStatus], letter: Letter, words: Words) -> list[Reminder]:
    """A letter to each municipality with something late; else none."""
    return [_reminder(row, letter, words) for row in rows if row.late]


def late_text(rows: Iterable[PlaceStatus], heading: str, words: Words) -> str:
    """The late figures as a list to paste into a letter or minutes."""
    lines = [
        f"{row.municipality}: {'; '.join(_said(item, words) for item in row.late)}"
        for row in rows
        if row.late
    ]
    return "\n".join([heading, "", *lines])


def deadlines(rows: Iterable[PlaceStatus]) -> list[Deadline]:
    """The coming due dates somebody still owes figures for, the nearest first."""
    owed: dict[date, list[tuple[str, Span]]] = {}
    for row in rows:
        for cell in row.cells:
            if cell.state is State.AWAITING:
                found = owed.setdefault(cell.due_on, [])
                found.append((row.municipality, (cell.year, cell.part or "")))
    return [_deadline(day, found) for day, found in sorted(owed.items())]


def ahead(found: Iterable[Deadline], today: date) -> list[Deadline]:
    """Those that are still to come, whatever day the page is about."""
    return [each for each in found if each.due_on >= today]


def calendar_file(
    found: Sequence[Deadline], programme: tuple[str, str], words: Words, at: datetime
) -> bytes:
    """An iCalendar file with a whole-day event per deadline and an alarm a week before.

    programme is code and name; the code makes an event the same one when it is fetched again.
    """
    calendar = Calendar()
    calendar.add("prodid", "-//Kommunemonitor//Indberetning//DA")
    calendar.add("version", "2.0")
    for deadline in found:
        calendar.add_component(_event(deadline, programme, words, at))
    return bytes(calendar.to_ical())


def _event(deadline: Deadline, programme: tuple[str, str], words: Words, at: datetime) -> Event:
    code, name = programme
    years = deadline.called(words)
    summary = words("status-page-event", programme=name, years=years)
    event = Event()
    event.add("uid", f"frist-{code}-{deadline.due_on.isoformat()}@kommunemonitor")
    event.add("dtstamp", at)
    event.add("dtstart", deadline.due_on)
    event.add("dtend", deadline.due_on + ONE_DAY)
    event.add("summary", summary)
    event.add(
        "description", words("status-page-event-text", names=", ".join(deadline.municipalities))
    )
    event.add("transp", "TRANSPARENT")
    event.add_component(_alarm(summary))
    return event


def _alarm(summary: str) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", summary)
    alarm.add("trigger", -WARNED_BEFORE)
    return alarm


def _reminder(row: PlaceStatus, letter: Letter, words: Words) -> Reminder:
    body = words(
        "status-page-letter",
        municipality=row.municipality,
        programme=letter.programme,
        count=len(row.late),
        address=letter.address,
        sender=letter.sender,
        # A Fluent text cannot begin a line with a dash of its own.
        items="\n".join(f"- {_said(item, words)}" for item in row.late),
        next=_next(row.cells, letter.written_on, words),
    )
    subject = words("status-page-letter-subject", programme=letter.programme)
    return Reminder(row.municipality_code, row.municipality, len(row.late), subject, body)


def _next(cells: Sequence[Cell], written_on: date, words: Words) -> str:
    """The next due date of whoever reads the letter, whatever day the page is about."""
    waiting = [cell for cell in cells if cell.state is State.AWAITING]
    coming = [cell for cell in waiting if cell.due_on >= written_on]
    if not coming:
        return words("status-page-letter-no-next")
    cell = min(coming, key=lambda each: each.due_on)
    day = notation.day(cell.due_on, words.language)
    return words("status-page-letter-next", year=span_of(cell.year, cell.part, words), date=day)


def _said(item: Item, words: Words) -> str:
    day = notation.day(item.asked.due_on, words.language)
    span = span_of(item.asked.year, item.asked.part, words)
    return words("status-page-letter-item", what=called(item, words), year=span, date=day)


def _deadline(day: date, found: Sequence[tuple[str, Span]]) -> Deadline:
    names = tuple(dict.fromkeys(name for name, _ in found))
    return Deadline(day, tuple(sorted({span for _, span in found})), names)
