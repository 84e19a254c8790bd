"""Previewing and approving a submission: what was previewed is what is stored, or nothing is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Literal

from sqlalchemy.orm import Session

from answers.person import Person, viewer_of
from answers.services import Services
from database.deciding import look_then_store
from database.protection import decided
from database.store import NewImport, PreparedImport, prepared_import, store_prepared
from database.submissions import Event, Submission, add_event, kept_content, submission
from loaders.checks.report import report
from loaders.formats.personal_numbers import holds_personal_number
from loaders.limited.examining import Examined, Question
from submissions.deciding.history import find
from submissions.sending.examination import ReceivedFile, examined, question_of
from submissions.weighing.change import ChangeList, ChangeState
from submissions.weighing.proposed_changes import change_list, unexplained
from words.catalog import workbook_words
from words.one_line import one_line

OPEN = "checked"  # the only state in which a submission may be approved or discarded
LONGEST_REASON = 500
Refusal = Literal["unexplained", "personal", "changed", "closed", "nothing", "not_accepted"]


@dataclass(frozen=True, slots=True)
class Preview:
    """What approving would do now; `changes` is None where the file is no longer accepted."""

    submission: Submission
    examined: Examined
    changes: ChangeList | None

    @property
    def has_nothing(self) -> bool:
        """Whether there is nothing to store: no figure, and no word that all are as before."""
        return (
            self.changes is not None and not self.changes.has_news and not self.examined.unchanged
        )


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of approving or discarding.

    `refused` is None, or what stood in the way.
    """

    refused: Refusal | None = None
    import_id: int | None = None


def preview(services: Services, person: Person, submission_id: int) -> Preview:
    """The changes as they would be stored at this moment."""
    found = find(services, person, submission_id)
    said = _Reader(services, person, _kept(services, found)).said()
    return _preview(services, person, submission_id, said)


def _kept(services: Services, found: Submission) -> ReceivedFile:
    if found.sha256 is None:
        raise LookupError("no file was kept")
    with services.database.session() as session:
        return ReceivedFile(found.file_name, kept_content(session, found.sha256))


def _preview(services: Services, person: Person, submission_id: int, said: Examined) -> Preview:
    is_sound = said.checked.is_accepted
    with services.database.session() as session:
        hidden = frozenset() if viewer_of(person).sees_all else decided(session).hidden
        changes = change_list(session, said, hidden=hidden) if is_sound else None
        return Preview(submission(session, submission_id), said, changes)


@dataclass(slots=True)
class _Reader:
    """Reads a file, and again only where the names it was read with have changed since."""

    services: Services
    person: Person
    file: ReceivedFile
    question: Question | None = None
    found: Examined | None = None

    def said(self) -> Examined:
        """What the file says with the names of now."""
        question = question_of(self.services, self.person)
        if self.found is None or question != self.question:
            self.found = examined(self.services, self.person, self.file, question)
            self.question = question
        return self.found


@dataclass(frozen=True, slots=True)
class _Ready:
    """An approval that only needs to be stored."""

    prepared: PreparedImport
    event: Event


def approve(
    services: Services,
    person: Person,
    submission_id: int,
    fingerprint: str,
    reasons: Mapping[str, str],
) -> Outcome:
    """Store a submission in one transaction, unless anything differs from what was previewed.

    `reasons` are by Change.identity; a figure left blank is taken away only where one is given.
    ForbiddenError without the right to report for everyone in it.
    """
    found = find(services, person, submission_id)
    person.require_report_for(found.municipality_codes)
    if found.state != OPEN:
        return Outcome("closed")
    reader = _Reader(services, person, _kept(services, found))
    reader.said()  # before anybody stands in line behind it

    def look() -> _Ready | Outcome:
        seen = _preview(services, person, submission_id, reader.said())
        now = _withdrawing(seen, reasons)
        refused = _refused(now, seen.changes, fingerprint, reasons)
        if refused or now.changes is None:
            return Outcome(refused)
        person.require_report_for(now.examined.municipality_codes)
        new = _new_import(services, person, now, reader.file.content)
        prepared = prepared_import(new, now.changes.rows)
        return _Ready(prepared, _approved(services, person, now, reasons))

    def store(session: Session, seen: _Ready | Outcome) -> Outcome:
        if isinstance(seen, Outcome):
            return seen
        if submission(session, submission_id).state != OPEN:
            return Outcome("closed")
        import_id = store_prepared(session, seen.prepared)
        add_event(session, submission_id, replace(seen.event, import_id=import_id))
        return Outcome(import_id=import_id)

    return look_then_store(services.database, look, store)


def _withdrawing(seen: Preview, reasons: Mapping[str, str]) -> Preview:
    given = [identity for identity, reason in reasons.items() if reason.strip()]
    return replace(seen, changes=seen.changes and seen.changes.withdrawing(given))


def _refused(
    now: Preview, shown: ChangeList | None, fingerprint: str, reasons: Mapping[str, str]
) -> Refusal | None:
    if now.submission.state != OPEN:
        return "closed"
    if now.changes is None or shown is None:
        return "not_accepted"
    if shown.fingerprint != fingerprint:
        return "changed"
    if now.has_nothing:
        return "nothing"
    if any(holds_personal_number(reason) for reason in reasons.values()):
        return "personal"
    return "unexplained" if unexplained(now.changes.needing_reason, reasons) else None


def _new_import(services: Services, person: Person, now: Preview, content: bytes) -> NewImport:
    checked, sha256 = now.examined.checked, now.submission.sha256
    assert sha256 is not None
    said = {**report([checked], workbook_words("da")), "unchanged": list(now.examined.unchanged)}
    return NewImport(
        file_name=checked.file_name,
        content=content,
        sha256=sha256,
        registered_by=person.name,
        registered_at=services.now(),
        report=said,
        note=now.submission.note,
        is_example=checked.is_example,
    )


def _approved(
    services: Services, person: Person, now: Preview, reasons: Mapping[str, str]
) -> Event:
    assert now.changes is not None
    told = (*now.changes.needing_reason, *now.changes.of(ChangeState.WITHDRAWN))
    asked = {each.identity: list(each.key) for each in told}
    detail: dict[str, Any] = {
        "fingerprint": now.changes.fingerprint,
        "counts": dict(now.changes.counts),
        "unchanged": list(now.examined.unchanged),
        "reasons": [
            {"key": key, "reason": one_line(reasons[identity])[:LONGEST_REASON]}
            for identity, key in asked.items()
        ],
    }
    return Event(services.now(), person.name, "approved", detail=detail)


def discard(services: Services, person: Person, submission_id: int) -> Outcome:
    """Close a submission that is not wanted; its file and what was said of it stay."""
    found = find(services, person, submission_id)
    person.require_report_for(found.municipality_codes)
    with services.database.session(writing=True) as session:
        if submission(session, submission_id).state != OPEN:
            return Outcome("closed")
        event = Event(services.now(), person.name, "discarded")
        add_event(session, submission_id, event)
    return Outcome()
