"""Takes a file in: checked, then recorded, and kept only where it holds no personal number."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from answers.person import Person, Right
from answers.services import Services
from database.submissions import Event, NewSubmission, add_submission
from loaders.checks.check import Checked
from loaders.checks.report import report
from loaders.formats.personal_numbers import masked_file_name
from loaders.formats.problems import Problem
from loaders.formats.workbook import sha256_of
from loaders.limited.examining import Examined
from submissions.sending.examination import LARGEST, TOO_LARGE, ReceivedFile, examined, question_of
from words.catalog import workbook_words
from words.one_line import one_line

LONGEST_NAME = 200


@dataclass(frozen=True, slots=True)
class Sent:
    """A file on its way in, and the municipality it is sent for."""

    name: str
    content: bytes
    municipality_code: str
    type: str = "file"
    note: str = ""


def record(services: Services, person: Person, sent: Sent) -> int:
    """Check a file and record the attempt, whatever the check says; the submission's number.

    Nothing is stored as figures. ForbiddenError for a municipality that is not one's own,
    CheckersBusyError where so many files wait that this one was not looked at.
    """
    person.require(Right.REPORT_OWN)
    person.require_report_for([sent.municipality_code])
    found = _examined(services, person, sent)
    new = _new(services, person, sent, found)
    first = Event(
        at=new.created_at,
        who=person.name,
        event="checked" if found.checked.is_accepted else "refused",
        detail={"unchanged": list(found.unchanged)},
    )
    with services.database.session(writing=True) as session:
        return add_submission(session, new, first)


def _examined(services: Services, person: Person, sent: Sent) -> Examined:
    name = one_line(sent.name)[-LONGEST_NAME:]
    if len(sent.content) > LARGEST:
        shown = masked_file_name(name)
        return Examined(Checked(shown, sha256_of(sent.content), problems=(Problem(TOO_LARGE),)))
    file = ReceivedFile(name, sent.content)
    return examined(services, person, file, question_of(services, person), with_rows=False)


def _new(services: Services, person: Person, sent: Sent, found: Examined) -> NewSubmission:
    checked = found.checked
    is_kept = found.may_be_kept and len(sent.content) <= LARGEST
    codes = {sent.municipality_code} if not found.municipality_codes else set()
    return NewSubmission(
        account_id=person.account_id,
        who=person.name,
        role=person.role.value,
        municipality_codes=tuple(sorted(codes | set(found.municipality_codes))),
        file_name=checked.file_name,
        size=len(sent.content),
        created_at=services.now(),
        report=_report(checked if is_kept else replace(checked, sha256="")),
        content=sent.content if is_kept else None,
        sha256=checked.sha256 if is_kept else None,
        type=sent.type,
        note=sent.note if is_kept else "",
    )


def _report(checked: Checked) -> Mapping[str, Any]:
    """The report with the parts of each problem, so that it can be said in any language."""
    details = [dict(problem.details) for problem in checked.problems]
    return {**report([checked], workbook_words("da")), "details": details}
