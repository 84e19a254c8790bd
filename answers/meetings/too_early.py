"""Whether a meeting lies before what it is to show, and which moment shows it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from answers.selection import Selection
from answers.services import Services
from database.meetings import Meeting, NewMeeting
from database.queries import first_figures_at
from words.clock import COPENHAGEN


@dataclass(frozen=True, slots=True)
class TooEarly:
    """What a meeting cannot show: figures registered after its moment, days before the programme.

    `figures_at` and `begins_on` are None where the meeting lies after them.
    """

    figures_at: datetime | None = None
    begins_on: date | None = None

    @property
    def offered(self) -> Mapping[str, str]:
        """The fields of the form that would show something, as the form has them.

        A day without an hour is known to its end, so that all that came on it is seen.
        """
        found: dict[str, str] = {}
        if self.figures_at is not None:
            found |= {"day": str(self.figures_at.astimezone(COPENHAGEN).date()), "time": ""}
        if self.begins_on is not None:
            found["shown"] = str(self.begins_on)
        return found


def too_early(services: Services, meeting: NewMeeting | Meeting) -> TooEarly | None:
    """What the meeting lies before; None where it shows something."""
    code = meeting.programme_code
    with services.database.session() as session:
        first = first_figures_at(session, code)
    programme = services.programme(Selection(programme_code=code))
    begins = programme.from_on if programme else None
    found = TooEarly(
        first if first and meeting.registered_at < first else None,
        begins if begins and meeting.shown_on < begins else None,
    )
    return found if found != TooEarly() else None
