"""Two meetings to try the dashboard with, so that something has happened since the last one."""

from __future__ import annotations

import json
from datetime import date, datetime
from pathlib import Path

from sqlalchemy.orm import Session

from database.meetings import NO_ONE, NewMeeting, add_meeting, meetings
from database.queries import imports, last_registered_at

FILE = "moeder.json"


def add_example_meetings(session: Session, folder: Path, at: datetime) -> None:
    """Add the meetings of the folder of examples, which know all that is registered.

    None are added a second time, nor where the examples were taken away.
    """
    file, known = folder / FILE, imports(session)
    has_examples = any(each.is_example and each.withdrawn_at is None for each in known)
    if not file.is_file() or not has_examples or any(each.is_example for each in meetings(session)):
        return
    registered_at = max(at, last_registered_at(session) or at)
    for each in json.loads(file.read_text(encoding="utf-8")):
        held = date.fromisoformat(each["held"])
        new = NewMeeting(each["name"], each["programme"], held, held, registered_at)
        add_meeting(session, new, NO_ONE, at)
