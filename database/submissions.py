"""Submissions and their steps; nothing here is ever changed or deleted."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session

from database.checking import stored_columns
from database.errors import FileRefusedError, UnknownSubmissionError
from database.keys import KEYS
from database.models import TABLES, Import, ReceivedFile
from database.models import Submission as SubmissionRow
from database.models import SubmissionEvent as EventRow
from database.moments import as_utc
from database.store import keep_file

CLOSED = ("approved", "undone", "discarded")
STATES = ("checked", "refused", *CLOSED)


@dataclass(frozen=True, slots=True)
class NewSubmission:
    """A file as it was sent in; with `content` None nothing of it is kept."""

    account_id: int
    who: str
    role: str
    municipality_codes: tuple[str, ...]
    file_name: str
    size: int
    created_at: datetime
    report: Mapping[str, Any]
    content: bytes | None
    sha256: str | None
    type: str = "file"
    note: str = ""


@dataclass(frozen=True, slots=True)
class Event:
    """One step: `event` is one of STATES; `import_id` is the import it stored or withdrew."""

    at: datetime
    who: str
    event: str
    note: str = ""
    import_id: int | None = None
    detail: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Submission:
    """One attempt with its steps, oldest first; times are UTC."""

    id: int
    account_id: int
    who: str
    role: str
    type: str
    municipality_codes: tuple[str, ...]
    file_name: str
    sha256: str | None
    size: int
    created_at: datetime
    note: str
    report: Mapping[str, Any]
    events: tuple[Event, ...]

    @property
    def number(self) -> str:
        """What people call it: the year it came in and its own number."""
        return f"{self.created_at.year}-{self.id:06d}"

    @property
    def state(self) -> str:
        """The newest step."""
        return self.events[-1].event

    @property
    def import_id(self) -> int | None:
        """The import it was stored as, if it was."""
        found = [each.import_id for each in self.events if each.event == "approved"]
        return found[-1] if found else None


def add_submission(session: Session, new: NewSubmission, first: Event) -> int:
    """Keep a submission, its file and its first step, and give its number in the table."""
    if new.content is not None and new.sha256 is not None:
        if hashlib.sha256(new.content).hexdigest() != new.sha256:
            raise FileRefusedError(f"{new.file_name} does not have the SHA-256 given with it")
        keep_file(session, new.sha256, new.content)
    row = SubmissionRow(
        account_id=new.account_id,
        who=new.who,
        role=new.role,
        type=new.type,
        municipality_codes=list(new.municipality_codes),
        file_name=new.file_name,
        sha256=new.sha256 if new.content is not None else None,
        size=new.size,
        created_at=as_utc(new.created_at),
        note=new.note,
        report=dict(new.report),
    )
    session.add(row)
    session.flush()
    add_event(session, row.id, first)
    return row.id


def add_event(session: Session, submission_id: int, event: Event) -> None:
    """Add a step in the caller's transaction."""
    assert event.event in STATES
    row = EventRow(
        submission_id=submission_id,
        at=as_utc(event.at),
        who=event.who,
        event=event.event,
        note=event.note,
        import_id=event.import_id,
        detail=dict(event.detail),
    )
    session.add(row)
    session.flush()


def submission(session: Session, submission_id: int) -> Submission:
    """One submission; raises UnknownSubmissionError."""
    row = session.get(SubmissionRow, submission_id)
    if row is None:
        raise UnknownSubmissionError(f"there is no submission {submission_id}")
    return _with_events(session, [row])[0]


def submissions(session: Session, limit: int = 500, before: int | None = None) -> list[Submission]:
    """The newest submissions of everyone, newest first, or those before the one of a number.

    Who may see which is asked elsewhere.
    """
    query = select(SubmissionRow).order_by(SubmissionRow.id.desc()).limit(limit)
    if before is not None:
        query = query.where(SubmissionRow.id < before)
    return _with_events(session, list(session.scalars(query)))


def approved_submissions(session: Session) -> list[Submission]:
    """Every submission that was approved, undone ones too, newest first."""
    approved = select(EventRow.submission_id).where(EventRow.event == "approved")
    query = select(SubmissionRow).where(SubmissionRow.id.in_(approved))
    return _with_events(session, list(session.scalars(query.order_by(SubmissionRow.id.desc()))))


def submission_of_import(session: Session, import_id: int) -> Submission | None:
    """The submission an import was approved as; None for one that came another way."""
    query = select(EventRow.submission_id).where(
        EventRow.import_id == import_id, EventRow.event == "approved"
    )
    found = session.scalar(query)
    return None if found is None else submission(session, found)


def kept_content(session: Session, sha256: str) -> bytes:
    """A kept file, byte for byte; raises LookupError where none has this hash."""
    found = session.get(ReceivedFile, sha256)
    if found is None:
        raise LookupError(sha256)
    return found.content


def newer_imports(
    session: Session, import_id: int, remarks: Mapping[str, Collection[str]]
) -> list[int]:
    """Later imports, not withdrawn, that say otherwise of a figure that this import brought.

    `remarks` are the columns by kind in which a difference says nothing. What only restates the
    row that stood before it stands in no way, whichever of the two is this import's.
    """
    found: set[int] = set()
    for kind in TABLES:
        said = set(stored_columns(kind)) - set(remarks.get(kind, ()))
        for rows in _versions(session, kind, import_id):
            place = max(at for at, row in enumerate(rows) if row["import_id"] == import_id)
            own = {name: rows[place][name] for name in said}
            if place and all(rows[place - 1][name] == own[name] for name in said):
                continue
            found |= {
                row["import_id"]
                for row in rows[place + 1 :]
                if any(row[name] != own[name] for name in said)
            }
    return sorted(found)


def _versions(session: Session, kind: str, import_id: int) -> Iterable[list[Mapping[str, Any]]]:
    """The rows of each figure of an import in all imports that stand, oldest first."""
    table = TABLES[kind]
    own, each = table.alias("own"), table.alias("each")
    # IS NOT DISTINCT FROM, so that a key with an empty part finds its like.
    same = [own.c[name].is_not_distinct_from(each.c[name]) for name in KEYS[kind]]
    query = (
        select(each)
        .join(own, and_(own.c.import_id == import_id, *same))
        .join(Import, Import.id == each.c.import_id)
        .where(or_(Import.withdrawn_at.is_(None), Import.id == import_id))
        .order_by(each.c.import_id, each.c.id)
    )
    found: dict[tuple[object, ...], list[Mapping[str, Any]]] = {}
    for row in session.execute(query).mappings():
        told = {str(name): value for name, value in row.items()}
        found.setdefault(tuple(told[name] for name in KEYS[kind]), []).append(told)
    return found.values()


def _with_events(session: Session, rows: Sequence[SubmissionRow]) -> list[Submission]:
    numbers = [row.id for row in rows]
    query = select(EventRow).where(EventRow.submission_id.in_(numbers)).order_by(EventRow.id)
    steps: dict[int, list[Event]] = {number: [] for number in numbers}
    for each in session.scalars(query):
        steps[each.submission_id].append(
            Event(each.at, each.who, each.event, each.note, each.import_id, each.detail)
        )
    return [_submission(row, steps[row.id]) for row in rows]


def _submission(row: SubmissionRow, events: Sequence[Event]) -> Submission:
    return Submission(
        id=row.id,
        account_id=row.account_id,
        who=row.who,
        role=row.role,
        type=row.type,
        municipality_codes=tuple(row.municipality_codes),
        file_name=row.file_name,
        sha256=row.sha256,
        size=row.size,
        created_at=row.created_at,
        note=row.note,
        report=row.report,
        events=tuple(events),
    )
