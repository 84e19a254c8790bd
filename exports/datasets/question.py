"""What a program asks for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from urllib.parse import parse_qsl

from answers.selection import Selection
from answers.services import Services


@dataclass(frozen=True, slots=True)
class Question:
    """The view of an address; without `program` it covers every programme."""

    selection: Selection
    programme_code: str | None = None

    @property
    def on(self) -> date | None:
        """The day asked for; None asks for every day."""
        return self.selection.on


def read_question(services: Services, query: str) -> Question:
    """Read a query string; what it asks for and does not get is `answers.addresses`' to say."""
    selection = services.selection(query)
    is_of_one = selection.meeting_id is not None or "program" in dict(parse_qsl(query.lstrip("?")))
    return Question(selection, selection.programme_code if is_of_one else None)
