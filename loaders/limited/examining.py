"""Everything that decides whether a received file may be stored, for whoever sends it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from database.rows import Row
from loaders.checks.blank_cells import blank_rows
from loaders.checks.check import Checked, check_opened, open_received
from loaders.formats.personal_numbers import CODE as PERSONAL_NUMBER
from loaders.formats.problems import Problem, Severity
from loaders.meaning.reference import Reference
from loaders.templates.template import unchanged_kinds

MOST_TOLD = 1_000  # of each weight; a file with more has one fault many times over
MORE: Mapping[Severity, str] = MappingProxyType(
    {
        Severity.ERROR: "more_errors",
        Severity.WARNING: "more_warnings",
        Severity.INFO: "more_remarks",
    }
)


@dataclass(frozen=True, slots=True)
class Question:
    """The names in use, and the municipalities the sender may report for; None means all."""

    reference: Reference
    allowed: frozenset[str] | None = None


@dataclass(frozen=True, slots=True)
class Examined:
    """The check of a file, the figures it leaves blank, and the kinds it declares unchanged.

    `municipality_codes` are those its sound rows and its blank figures are about. Where it could
    not be read to its end it is not known what it holds.
    """

    checked: Checked
    blanks: tuple[Row, ...] = ()
    unchanged: tuple[str, ...] = ()
    municipality_codes: tuple[str, ...] = ()
    is_known: bool = True

    @property
    def may_be_kept(self) -> bool:
        """Whether it was searched, and holds nothing like a personal number."""
        codes = {problem.code for problem in self.checked.problems}
        return self.is_known and PERSONAL_NUMBER not in codes


def examine(name: str, content: bytes, question: Question) -> Examined:
    """What a file says when it is read with these names."""
    opened = open_received(name, content)
    checked = check_opened(opened, question.reference, question.allowed)
    checked = replace(checked, problems=tuple(_told(checked.problems)))
    if opened.workbook is None:
        return Examined(checked)
    unchanged = unchanged_kinds(opened.workbook)
    blanks = blank_rows(opened, question.reference, question.allowed, checked.rows)
    kept = tuple(row for row in blanks if row.kind not in unchanged)
    codes = {row.values.get("municipality_code") for row in (*checked.rows, *kept)}
    found = tuple(sorted(str(code) for code in codes if code))
    return Examined(checked, kept, tuple(sorted(unchanged)), found)


def _told(problems: tuple[Problem, ...]) -> Iterator[Problem]:
    """The first problems of each weight, and how many more there are of it.

    Their parts are plain mappings, which can be sent from one process to another.
    """
    left = dict.fromkeys(Severity, MOST_TOLD)
    told: list[Problem] = []
    for problem in problems:
        left[problem.severity] -= 1
        if left[problem.severity] >= 0:
            told.append(replace(problem, details=dict(problem.details)))
    for severity, count in left.items():
        if count < 0:
            yield Problem(MORE[severity], details={"count": str(-count)})
    yield from told
