"""Previewing and approving a submission: what was previewed is what is stored, or nothing is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from dashboard.auth.person import ForbiddenError, Person
from dashboard.services import Services
from dashboard.submissions.changes import ChangeList, change_list, unexplained
from dashboard.submissions.history import find
from dashboard.submissions.reading import Examined, examined
from database.store import NewImport, store_import
from database.submissions import Event, Submission, add_event, kept_content, submission
from loaders.checking import open_received
from loaders.personal_numbers import holds_personal_number
from loaders.report import report
from loaders.texts import loader_words

OPEN = "checked"  # the only state in which a submission may be approved or discarded
LONGEST_REASON = 500


@dataclass(frozen=True, slots=True)
class Preview:
    """What approving would do now; `changes` is None where the file is no longer accepted."""

    submission: Submission
    examined: Examined
    changes: ChangeList | None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of approving.

    `refused` is None, or unexplained, personal, changed, closed, or not_accepted.
    """

    refused: str | None = None
    import_id: int | None = None


def preview(services: Services, person: Person, submission_id: int) -> Preview:
    """The changes as they would be stored at this moment."""
    find(services, person, submission_id)
    with services.database.session() as session:
        return _preview(session, person, submission_id)


def _preview(session: Session, person: Person, submission_id: int) -> Preview:
    found = submission(session, submission_id)
    if found.sha256 is None:
        raise LookupError("no file was kept")
    opened = open_received(found.file_name, kept_content(session, found.sha256))
    said = examined(session, opened, person)
    is_sound = said.checked.is_accepted
    return Preview(found, said, change_list(session, said) if is_sound else None)


def approve(
    services: Services,
    person: Person,
    submission_id: int,
    fingerprint: str,
    reasons: Mapping[str, str],
) -> Outcome:
    """Store a submission in one transaction, unless anything differs from what was previewed.

    `reasons` are by Change.identity. ForbiddenError without the right to report for everyone in it.
    """
    found = find(services, person, submission_id)
    person.require_report_for(found.municipality_codes)
    with services.database.session(writing=True) as session:
        now = _preview(session, person, submission_id)
        refused = _refused(now, fingerprint, reasons)
        if refused or now.changes is None:
            return Outcome(refused)
        person.require_report_for(now.examined.municipality_codes)
        new = _new_import(services, person, now, session)
        import_id = store_import(session, new, now.changes.rows)
        add_event(session, submission_id, _approved(services, person, now, import_id, reasons))
        return Outcome(import_id=import_id)


def _refused(now: Preview, fingerprint: str, reasons: Mapping[str, str]) -> str | None:
    if now.submission.state != OPEN:
        return "closed"
    if now.changes is None:
        return "not_accepted"
    if now.changes.fingerprint != fingerprint:
        return "changed"
    if any(holds_personal_number(reason) for reason in reasons.values()):
        return "personal"
    return "unexplained" if unexplained(now.changes.needing_reason, reasons) else None


def _new_import(services: Services, person: Person, now: Preview, session: Session) -> NewImport:
    checked, sha256 = now.examined.checked, now.submission.sha256
    assert sha256 is not None
    said = {**report([checked], loader_words("da")), "unchanged": list(now.examined.unchanged)}
    return NewImport(
        file_name=checked.file_name,
        content=kept_content(session, sha256),
        sha256=sha256,
        registered_by=person.name,
        registered_at=services.settings.now(),
        report=said,
        note=now.submission.note,
        is_example=checked.is_example,
    )


def _approved(
    services: Services, person: Person, now: Preview, import_id: int, reasons: Mapping[str, str]
) -> Event:
    assert now.changes is not None
    asked = {each.identity: list(each.key) for each in now.changes.needing_reason}
    detail: dict[str, Any] = {
        "fingerprint": now.changes.fingerprint,
        "counts": dict(now.changes.counts),
        "unchanged": list(now.examined.unchanged),
        "reasons": [
            {"key": key, "reason": reasons[identity].strip()[:LONGEST_REASON]}
            for identity, key in asked.items()
        ],
    }
    return Event(services.settings.now(), person.name, "approved", "", import_id, detail)


def discard(services: Services, person: Person, submission_id: int) -> None:
    """Close a submission that is not wanted; its file and what was said of it stay."""
    found = find(services, person, submission_id)
    person.require_report_for(found.municipality_codes)
    with services.database.session(writing=True) as session:
        if submission(session, submission_id).state != OPEN:
            raise ForbiddenError("closed")
        event = Event(services.settings.now(), person.name, "discarded")
        add_event(session, submission_id, event)
