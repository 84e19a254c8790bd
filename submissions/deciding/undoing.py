"""Undoing a submission: its whole import is withdrawn, unless something newer stands on it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from sqlalchemy.orm import Session

from answers.person import Person, Right
from answers.services import Services
from database.deciding import look_then_store
from database.keys import REFERENCE_KINDS
from database.queries.resting import resting_imports
from database.store import imports, withdraw_import
from database.submissions import (
    Event,
    Submission,
    add_event,
    newer_imports,
    submission,
    submission_of_import,
)
from loaders.formats.personal_numbers import holds_personal_number
from loaders.kinds import KINDS
from submissions.deciding.history import find, may_see
from words.one_line import one_line

LONGEST_REASON = 500
Refusal = Literal["closed", "not_approved", "no_reason", "personal", "newer"]


@dataclass(frozen=True, slots=True)
class Newer:
    """An import that has figures on top of the ones to be undone.

    `submission_id` is there only where it came in here and the person may see it.
    """

    import_id: int
    number: str
    file_name: str
    submission_id: int | None


@dataclass(frozen=True, slots=True)
class Undone:
    """What came of it: `refused` is None, or what stood in the way: newer with `newer`."""

    refused: Refusal | None = None
    newer: tuple[Newer, ...] = ()


def undo(services: Services, person: Person, submission_id: int, reason: str) -> Undone:
    """Withdraw what a submission stored; what stood before it is current again.

    ForbiddenError without the right to report for every municipality in it, and without the right
    to load names where it holds any: they are everyone's.
    """
    found = find(services, person, submission_id)
    person.require_report_for(found.municipality_codes)
    if _holds_reference(found):
        person.require(Right.LOAD_REFERENCE)
    said = one_line(reason)[:LONGEST_REASON]
    if not said:
        return Undone("no_reason")
    if holds_personal_number(said):
        return Undone("personal")

    def look() -> tuple[Newer, ...]:
        with services.database.session() as session:
            number = submission(session, submission_id).import_id
            return () if number is None else _newer(session, person, number)

    def store(session: Session, newer: tuple[Newer, ...]) -> Undone:
        now = submission(session, submission_id)
        if now.import_id is None:
            return Undone("not_approved")
        if now.state != "approved":
            return Undone("closed")
        if newer:
            return Undone("newer", newer)
        at = services.now()
        withdraw_import(session, now.import_id, person.name, at, said)
        add_event(session, submission_id, Event(at, person.name, "undone", said, now.import_id))
        return Undone()

    return look_then_store(services.database, look, store)


def may_undo(person: Person, found: Submission) -> bool:
    """Whether this person has the rights `undo` asks for."""
    is_own = all(person.may_report_for(code) for code in found.municipality_codes)
    return is_own and (person.may(Right.LOAD_REFERENCE) or not _holds_reference(found))


def _holds_reference(found: Submission) -> bool:
    sheets = found.report["workbooks"][0]["sheets"]
    return any(sheet["kind"] in REFERENCE_KINDS for sheet in sheets)


def newer_than(services: Services, person: Person, found: Submission) -> tuple[Newer, ...]:
    """What stands on an approved submission and would keep it from being undone."""
    if found.state != "approved" or found.import_id is None:
        return ()
    with services.database.session() as session:
        return _newer(session, person, found.import_id)


def _newer(session: Session, person: Person, import_id: int) -> tuple[Newer, ...]:
    remarks = {kind.name: kind.beside for kind in KINDS}
    standing = {*newer_imports(session, import_id, remarks), *resting_imports(session, import_id)}
    numbers = sorted(standing)
    if not numbers:
        return ()
    known = {each.id: each for each in imports(session)}
    return tuple(_named(session, person, number, known[number].file_name) for number in numbers)


def _named(session: Session, person: Person, import_id: int, file_name: str) -> Newer:
    found = submission_of_import(session, import_id)
    if found is None:
        return Newer(import_id, "", file_name, None)
    is_seen = may_see(person, found)
    return Newer(
        import_id, found.number, file_name if is_seen else "", found.id if is_seen else None
    )
