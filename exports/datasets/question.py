"""What a program asks for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
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


def views(services: Services, question: Question) -> Iterator[Selection]:
    """The selection of each programme that is asked about."""
    if question.programme_code is not None:
        yield question.selection
        return
    for programme in services.programmes(question.selection):
        yield replace(question.selection, programme_code=programme.code)
