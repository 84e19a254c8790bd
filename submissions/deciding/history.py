"""Who may see which submission, and the file that came with it."""

from __future__ import annotations

import re
from typing import Literal

from answers.person import ForbiddenError, Person, Right, Role
from answers.services import Services
from database.errors import UnknownSubmissionError
from database.submissions import Submission, kept_content, submission, submissions
from loaders.formats.personal_numbers import CODE as PERSONAL_NUMBER
from loaders.formats.problems import Problem
from loaders.limited.tasks import marked_file
from loaders.markup.marked_up import MarkedUp
from words.one_line import one_line

__all__ = [
    "Submission",
    "exists",
    "find",
    "has_marked",
    "marked",
    "may_open",
    "may_see",
    "problems_of",
    "received",
    "refusal",
    "visible",
]

REFUSED = "refused"
MOST = 500
NUMBER = re.compile(r"[1-9][0-9]{0,8}")  # none that a database could not look for
Refusal = Literal["refused-text", "not-kept", "not-finished"]


# Files that were opened, though no sheet of them was understood.
UNREAD = frozenset({"nothing_recognised", "figures_without_name", "transposed_table"})


def may_see(person: Person, found: Submission) -> bool:
    """Whether a submission is this person's to see: every municipality of it, by its rights now.

    A refused file is its sender's alone: its faulty rows may be about municipalities that its sound
    rows, which decide whose it is, do not name.
    """
    if person.may(Right.SEE_SUBMISSIONS):
        return True
    is_sender = found.account_id == person.account_id
    if not found.municipality_codes or found.events[0].event == REFUSED:
        return is_sender
    return all(person.may_see_submissions_of(code) for code in found.municipality_codes)


def may_open(person: Person, found: Submission) -> bool:
    """Whether the file itself is this person's to have: whole, with what was not read of it.

    A lead's file may be about others in sheets that no row was read from.
    """
    is_of_contact = found.role == Role.CONTACT.value
    return may_see(person, found) and (is_of_contact or person.may(Right.SEE_SUBMISSIONS))


def visible(services: Services, person: Person) -> list[Submission]:
    """The attempts this person may see, newest first, MOST at most.

    However many others have sent meanwhile.
    """
    found: list[Submission] = []
    before: int | None = None
    with services.database.session() as session:
        while len(found) < MOST and (some := submissions(session, MOST, before)):
            found += [each for each in some if may_see(person, each)]
            before = some[-1].id
    return found[:MOST]


def find(services: Services, person: Person, submission_id: int) -> Submission:
    """One submission; UnknownSubmissionError, or ForbiddenError where it is another's."""
    with services.database.session() as session:
        found = submission(session, submission_id)
    if not may_see(person, found):
        raise ForbiddenError("submission")
    return found


def exists(services: Services, person: Person, submission_id: str) -> bool:
    """Whether an address leads to a submission this person may see."""
    if not NUMBER.fullmatch(submission_id):
        return False
    try:
        find(services, person, int(submission_id))
    except (UnknownSubmissionError, ForbiddenError):
        return False
    return True


def received(services: Services, person: Person, submission_id: int) -> tuple[str, bytes]:
    """Name and content of the file as it came in; LookupError where there is none to have."""
    found = find(services, person, submission_id)
    if found.sha256 is None or not may_open(person, found):
        raise LookupError("no file was kept")
    with services.database.session() as session:
        # Names from before they were made safe at the door are no part of a workbook either.
        return one_line(found.file_name), kept_content(session, found.sha256)


def has_marked(found: Submission) -> bool:
    """Whether `marked` has a file to give: it was kept, and it could be opened."""
    is_read = bool(found.report["workbooks"][0]["sheets"])
    codes = {problem.code for problem in problems_of(found)}
    return found.sha256 is not None and (is_read or not UNREAD.isdisjoint(codes))


def marked(services: Services, person: Person, submission_id: int, language: str) -> MarkedUp:
    """The file with the problems that were found in it, marked; LookupError where none was kept.

    LimitReachedError where marking it takes too much.
    """
    found = find(services, person, submission_id)
    name, content = received(services, person, submission_id)
    made = services.checker.run(marked_file, name, content, problems_of(found), language)
    if not made:
        raise LookupError("the file cannot be opened")
    file: MarkedUp = made[0]
    return file


def problems_of(found: Submission) -> tuple[Problem, ...]:
    """What the check said when the file came in."""
    told = found.report["workbooks"][0]["problems"]
    details = found.report["details"]
    return tuple(
        Problem(each["code"], each["sheet"], each["cell"], each["read"], more)
        for each, more in zip(told, details, strict=True)
    )


def refusal(found: Submission) -> Refusal:
    """What was done with a refused file: refused-text where it is kept, not-kept for a personal
    number in it, not-finished where it was not read to its end.
    """
    if found.sha256 is not None:
        return "refused-text"
    is_personal = any(problem.code == PERSONAL_NUMBER for problem in problems_of(found))
    return "not-kept" if is_personal else "not-finished"
