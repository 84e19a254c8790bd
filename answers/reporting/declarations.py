"""What municipalities have declared unchanged in the workbooks they sent in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from answers.reporting.expected_figures import Asked
from answers.selection import Selection
from answers.services import Services
from database.queries import imports
from database.submissions import Event, Submission, approved_submissions
from words.clock import COPENHAGEN

APPROVED = "approved"


@dataclass(frozen=True, slots=True)
class Declared:
    """A municipality's word, on a day, that all its figures of a kind for a due date are as before.

    `kind` is measurement or release.
    """

    municipality_code: str
    kind: str
    due_on: date
    on: date


def declared(
    services: Services, selection: Selection, asked: Sequence[Asked]
) -> tuple[Declared, ...]:
    """The declarations that stand, each for the due date nearest to the day it was approved."""
    return tuple(
        Declared(code, kind, due_on, on)
        for sent, event in _standing(services, selection)
        for kind in event.detail.get("unchanged", ())
        for code in sent.municipality_codes
        for on in (event.at.astimezone(COPENHAGEN).date(),)
        for due_on in _nearest(asked, code, kind, on)
    )


def _standing(services: Services, selection: Selection) -> Iterator[tuple[Submission, Event]]:
    """Approvals known at the chosen moment whose import is not withdrawn at it."""
    at = selection.registered
    with services.database.session() as session:
        found, stored = approved_submissions(session), {each.id: each for each in imports(session)}
    for sent in found:
        for event in sent.events:
            kept = stored.get(event.import_id or 0)
            if event.event != APPROVED or kept is None or (at is not None and event.at > at):
                continue
            if kept.withdrawn_at is None or (at is not None and kept.withdrawn_at > at):
                yield sent, event


def _nearest(asked: Sequence[Asked], code: str, kind: str, on: date) -> list[date]:
    dues = {each.due_on for each in asked if (each.municipality_code, each.kind) == (code, kind)}
    return [min(dues, key=lambda due_on: (abs(due_on - on), due_on))] if dues else []
