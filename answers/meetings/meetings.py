"""Meetings: what was shown at each, so that the whole dashboard can be seen as it was then."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta

from answers.meeting_clocks import agrees, as_of
from answers.person import Person, Right
from answers.selection import END_OF_DAY, YEARS, Selection
from answers.services import Services
from database.audit import AuditEntry, record
from database.meetings import Meeting, NewMeeting, add_meeting, cancel_meeting
from database.meetings import meeting as stored_meeting
from database.meetings import meetings as stored_meetings
from loaders.formats.personal_numbers import holds_personal_number
from words.clock import COPENHAGEN
from words.one_line import one_line

__all__ = [
    "Meeting",
    "NewMeeting",
    "as_of",
    "before",
    "cancel",
    "cancelled",
    "create",
    "current",
    "meeting_of",
    "meetings",
    "newest",
    "read",
]
LONGEST_NAME = 120
# The fields of the form, as the page and its errors name them.
FIELDS = ("name", "programme", "held", "shown", "day", "time")


def meetings(
    services: Services, programme_code: str | None = None, *, examples: bool = True
) -> tuple[Meeting, ...]:
    """The meetings that were not called off, newest first; of one programme or of all."""
    with services.database.session() as session:
        found = stored_meetings(session)
    return tuple(
        each
        for each in found
        if each.cancelled_at is None
        and programme_code in {None, each.programme_code}
        and (examples or not each.is_example)
    )


def cancelled(services: Services) -> tuple[Meeting, ...]:
    """The meetings that were called off, newest first; examples that were removed are gone."""
    with services.database.session() as session:
        found = stored_meetings(session)
    return tuple(each for each in found if each.cancelled_at is not None and not each.is_example)


def meeting_of(services: Services, meeting_id: int | None) -> Meeting | None:
    """One meeting; None for one there is not, or that was called off."""
    if meeting_id is None:
        return None
    with services.database.session() as session:
        found = stored_meeting(session, meeting_id)
    return found if found and found.cancelled_at is None else None


def current(services: Services, selection: Selection) -> Meeting | None:
    """The meeting a view is made for, as long as its clocks stand where the meeting set them."""
    found = meeting_of(services, selection.meeting_id)
    return found if found and agrees(found, selection) else None


def before(services: Services, meeting: Meeting) -> Meeting | None:
    """The meeting held before this one about the same programme."""
    held = (meeting.held_on, meeting.id)
    earlier = meetings(services, meeting.programme_code)
    return next((each for each in earlier if (each.held_on, each.id) < held), None)


def newest(services: Services, selection: Selection) -> Meeting | None:
    """The newest meeting that was held, and knew no more than the view does."""
    now, today = selection.registered, services.today()
    every = meetings(services, selection.programme_code, examples=selection.examples)
    held = (each for each in every if each.held_on <= today)
    return next((each for each in held if now is None or each.registered_at <= now), None)


def create(services: Services, person: Person, new: NewMeeting) -> int:
    """Keep a meeting and give its number."""
    person.require(Right.KEEP_MEETINGS)
    at = services.now()
    with services.database.session(writing=True) as session:
        number = add_meeting(session, new, person.name, at)
        detail = {"name": new.name, "programme": new.programme_code, "held": str(new.held_on)}
        record(session, AuditEntry(at, "meeting_added", person.name, str(number), detail))
    return number


def cancel(services: Services, person: Person, meeting_id: int) -> None:
    """Call a meeting off; UnknownMeetingError where there is none to call off."""
    person.require(Right.KEEP_MEETINGS)
    at = services.now()
    with services.database.session(writing=True) as session:
        cancel_meeting(session, meeting_id, person.name, at)
        record(session, AuditEntry(at, "meeting_cancelled", person.name, str(meeting_id)))


def read(services: Services, given: Mapping[str, str]) -> tuple[NewMeeting | None, dict[str, str]]:
    """A meeting out of the fields of the form, or the text key of what is wrong with which field.

    `given` is by FIELDS. Without a day of its own the view shows the day of the meeting, or the
    end of a programme that is over; without a moment it knows all of the meeting's day.
    """
    text = {name: one_line(given.get(name, "")) for name in FIELDS}
    programme = services.programme(Selection(programme_code=text["programme"]))
    held, shown, day = (_day(text[name]) for name in ("held", "shown", "day"))
    wrong = {
        "name": _wrong_name(text["name"]),
        "programme": "" if programme else "meetings-wrong-programme-unknown",
        "held": ""
        if held
        else ("meetings-wrong-held-date" if text["held"] else "meetings-wrong-held-missing"),
        "shown": "meetings-wrong-shown-date" if text["shown"] and not shown else "",
        "day": "meetings-wrong-day-date" if text["day"] and not day else "",
        "time": "meetings-wrong-time-time" if text["time"] and not _clock(text["time"]) else "",
    }
    found = {name: said for name, said in wrong.items() if said}
    if found or programme is None or held is None:
        return None, found
    end = programme.to_on
    default = end if end and end < held else held
    moment = _moment(day or held, text["time"])
    return NewMeeting(text["name"], programme.code, held, shown or default, moment), {}


def _wrong_name(name: str) -> str:
    if not name:
        return "meetings-wrong-name-missing"
    if len(name) > LONGEST_NAME:
        return "meetings-wrong-name-long"
    return "meetings-wrong-name-personal" if holds_personal_number(name) else ""


def _day(text: str) -> date | None:
    try:
        found = date.fromisoformat(text)
    except ValueError:
        return None
    return found if found.year in YEARS else None


def _clock(text: str) -> time | None:
    try:
        found = time.fromisoformat(text)
    except ValueError:
        return None
    return found if found.tzinfo is None else None


def _moment(day: date, text: str) -> datetime:
    """A whole minute is known to its end, so that what came within it is seen."""
    clock = _clock(text)
    if clock is None:
        return datetime.combine(day, END_OF_DAY, COPENHAGEN)
    end = datetime.combine(day, clock, COPENHAGEN) + timedelta(minutes=1, microseconds=-1)
    return (
        end if clock.second == clock.microsecond == 0 else datetime.combine(day, clock, COPENHAGEN)
    )
