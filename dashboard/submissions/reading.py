"""Reads a file that was sent in, with everything that decides whether it may be stored."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from sqlalchemy.orm import Session

from dashboard.auth.person import Person, Right
from database.keys import REFERENCE_KINDS
from database.rows import Row
from loaders.blanks import blank_rows
from loaders.checking import Checked, Opened, check_opened
from loaders.known import stored_reference
from loaders.personal_numbers import CODE as PERSONAL_NUMBER
from loaders.problems import Problem
from loaders.templates import unchanged_kinds

LARGEST = 10 * 1024 * 1024  # bytes of a file sent in by a browser
TOO_LARGE = "file_too_large"


@dataclass(frozen=True, slots=True)
class Examined:
    """The check of a file, the figures it leaves blank, and the kinds it declares unchanged."""

    checked: Checked
    blanks: tuple[Row, ...] = ()
    unchanged: tuple[str, ...] = ()

    @property
    def is_personal(self) -> bool:
        """Whether it holds something like a personal number, so that nothing of it is kept."""
        return any(problem.code == PERSONAL_NUMBER for problem in self.checked.problems)

    @property
    def municipality_codes(self) -> tuple[str, ...]:
        """The municipalities its sound rows are about, those of figures left blank too."""
        rows = (*self.checked.rows, *self.blanks)
        codes = {row.values.get("municipality_code") for row in rows}
        return tuple(sorted(str(code) for code in codes if code))


def examined(session: Session, opened: Opened, person: Person) -> Examined:
    """What an opened file says, as far as this person may report it, with the names stored now."""
    allowed = None if person.may(Right.REPORT_ANY) else person.municipality_codes
    reference = stored_reference(session)
    checked = check_opened(opened, reference, allowed)
    if not person.may(Right.LOAD_REFERENCE):
        checked = replace(checked, problems=(*_reference_sheets(checked), *checked.problems))
    if opened.workbook is None:
        return Examined(checked)
    unchanged = unchanged_kinds(opened.workbook)
    blanks = blank_rows(opened, reference, allowed, checked.rows)
    kept = tuple(row for row in blanks if row.kind not in unchanged)
    return Examined(checked, kept, tuple(sorted(unchanged)))


def _reference_sheets(checked: Checked) -> Iterator[Problem]:
    for sheet in checked.sheets:
        if sheet.kind in REFERENCE_KINDS:
            yield Problem("reference_sheet", sheet.sheet)
