"""Reads a file that was sent in, with everything that decides whether it may be stored."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from answers.person import Person, Right
from answers.services import Services
from database.keys import REFERENCE_KINDS
from database.rows import Row
from loaders.checks.check import Checked
from loaders.checks.names_in_use import stored_reference
from loaders.formats.personal_numbers import masked_file_name
from loaders.formats.problems import Problem
from loaders.formats.workbook import sha256_of
from loaders.limited.examining import Examined, Question
from loaders.limited.tasks import examined_parts
from loaders.limits.limits import LimitReachedError

LARGEST = 10 * 1024 * 1024  # bytes of a file sent in by a browser
TOO_LARGE = "file_too_large"


@dataclass(frozen=True, slots=True)
class ReceivedFile:
    """A file as it came in; its name is the sender's."""

    name: str
    content: bytes


def question_of(services: Services, person: Person) -> Question:
    """The names stored now, and whom this person may report for."""
    allowed = None if person.may(Right.REPORT_ANY) else person.municipality_codes
    with services.database.session() as session:
        return Question(stored_reference(session), allowed)


def examined(
    services: Services,
    person: Person,
    file: ReceivedFile,
    question: Question,
    *,
    with_rows: bool = True,
) -> Examined:
    """What a file says, as far as this person may report it; CheckersBusyError in a long line.

    Read by a checker and never within a transaction: a file may take a minute. Where the checker
    gives it up nothing is known of it, and the problem says so.
    """
    try:
        parts = services.checker.run(examined_parts, file.name, file.content, question, with_rows)
    except LimitReachedError as error:
        return _given_up(file, error.code)
    found: Examined = parts[0]
    rows, blanks = (_rows(parts[1:], which) for which in ("rows", "blanks"))
    checked = replace(found.checked, rows=rows)
    if not person.may(Right.LOAD_REFERENCE):
        checked = replace(checked, problems=(*_reference_sheets(checked), *checked.problems))
    return replace(found, checked=checked, blanks=blanks)


def _given_up(file: ReceivedFile, code: str) -> Examined:
    shown = masked_file_name(file.name)
    checked = Checked(shown, sha256_of(file.content), problems=(Problem(code),))
    return Examined(checked, is_known=False)


def _rows(parts: list[tuple[str, tuple[Row, ...]]], which: str) -> tuple[Row, ...]:
    return tuple(row for name, rows in parts if name == which for row in rows)


def _reference_sheets(checked: Checked) -> Iterator[Problem]:
    for sheet in checked.sheets:
        if sheet.kind in REFERENCE_KINDS:
            yield Problem("reference_sheet", sheet.sheet)
