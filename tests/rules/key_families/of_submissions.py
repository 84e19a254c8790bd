"""The keys that are built for what people send in, and for what is read of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import get_args

from dashboard.components.submissions import history, parts, problems, proposed_changes, sheets
from dashboard.pages.submissions import application, one_submission, receipt
from database.submissions import CLOSED, STATES
from loaders.checks.report import CASES
from loaders.formats.problems import ERRORS, INFOS, WARNINGS, Severity
from loaders.formats.workbook import TOLD
from loaders.kinds import FACT_KINDS, KINDS
from loaders.markup.lost_parts import LOST
from loaders.markup.problem_list import COLUMNS as LISTED
from loaders.tables.kind import Layout
from loaders.templates import drop_downs, kind_sheets, read_me
from submissions.deciding import approval, undoing
from submissions.weighing.change import ChangeState
from submissions.weighing.consequence import ConsequenceType
from tests.rules.key_families.family import Family, dashes, family, within

COMPONENTS = "dashboard/components/submissions"
PAGES = "dashboard/pages/submissions"
CODES = ERRORS | WARNINGS | INFOS


def families() -> Iterator[Family]:
    """Every family of submissions, reports, marked files and templates."""
    yield from _of_submissions()
    yield from _of_changes()
    yield from _of_problems()
    yield from _of_kinds()
    yield from _of_templates()


def _of_submissions() -> Iterator[Family]:
    one = within(PAGES, "one_submission.py")
    told = within(COMPONENTS, "history.py")
    yield family("submission-about-{}", history.COLUMNS, at=told)
    yield family("submission-result-{}", STATES, at=(*told, *one))
    yield family("submission-step-{}", parts.STEPS, at=within(COMPONENTS, "parts.py"))
    said = get_args(one_submission.Said)
    ways = [f"{way}{key}" for way in ("", "typed-") for key in said]
    yield family("submission-{}{}", ways, ("",), at=one)
    yield family("submission-again-{}", one_submission.AGAIN, at=one)
    yield family("submission-{}-text", CLOSED, at=one)
    yield family("submission-refused-{}", dashes(get_args(approval.Refusal)), at=one)
    yield family(
        "submission-undo-{}", dashes(get_args(undoing.Refusal)), at=within(PAGES, "receipt.py")
    )
    yield family("submission-{}", dashes(sheets.PASSED_OVER), at=within(COMPONENTS, "sheets.py"))
    yield family("call-answer-{}", application.STATES, at=within(PAGES, "application.py"))


def _of_changes() -> Iterator[Family]:
    at = within(COMPONENTS, "proposed_changes.py")
    yield family("submission-count-{}", ChangeState, at=at)
    yield family("submission-count-{}", receipt.STATES, at=within(PAGES, "receipt.py"))
    yield family("submission-state-{}", ChangeState, at=at)
    yield family("submission-change-{}", proposed_changes.COLUMNS, at=at)
    yield family("submission-figure-{}", dashes(each.name for each in FACT_KINDS), at=at)
    yield family("submission-effect-{}", dashes(get_args(ConsequenceType)), at=at)
    answers = get_args(proposed_changes.Answer)
    yield family("submission-{}-{}", proposed_changes.HOLDS, answers, at=at)


def _of_problems() -> Iterator[Family]:
    at = within(COMPONENTS, "problems.py")
    yield family("submission-problem-{}", problems.COLUMNS, at=at)
    yield family("submission-problems-{}", Severity, at=at)
    yield family("submission-problems-{}-text", Severity, at=at)
    report = within("loaders/checks", "report.py")
    for what in ("problem", "do"):
        keys = [f"{what}-{code}" for code in dashes(CODES)]
        yield family(f"{what}-{{}}", dashes(CODES), at=report)
        yield family("{}-{}", keys, dashes((*CASES, *TOLD)), at=report, is_optional=True)
    yield family("severity-{}", Severity, at=(*report, "loaders/markup/marked_cells.py"))
    listed = within("loaders/markup", "problem_list.py")
    yield family("markup-column-{}", LISTED, at=listed)
    yield family("markup-count-{}", Severity, at=listed)
    yield family("markup-lost-{}", dashes(LOST), at=within("loaders/markup", "marked_up.py"))


def _of_kinds() -> Iterator[Family]:
    at = (
        *within("loaders/checks", "report.py"),
        *within(COMPONENTS, "sheets.py"),
        *within(PAGES, "one_submission.py"),
        *within("exhibits/sources", "workbooks.py"),
    )
    yield family("kind-{}", dashes(each.name for each in KINDS), at=at)
    yield family("layout-{}", get_args(Layout), at=at[:2])


def _of_templates() -> Iterator[Family]:
    columns = [(kind, column) for kind in FACT_KINDS for column in kind.columns]
    coded = [column.field for _, column in columns if column.has_choices]
    yield family(
        "template-choices-{}",
        dashes((*coded, drop_downs.UNCHANGED)),
        at=within("loaders/templates", "drop_downs.py"),
        is_optional=True,
    )
    yield family("template-how-{}", read_me.HOW, at=within("loaders/templates", "read_me.py"))
    at = within("loaders/templates", "kind_sheets.py")
    for kind, column in columns:
        own = dashes([kind.name]), dashes([column.field])
        yield family("template-note-{}-{}", *own, at=at, is_optional=True)
    names = dashes((*(column.field for _, column in columns), kind_sheets.LAST))
    yield family("template-note-{}", names, at=at, is_optional=True)
