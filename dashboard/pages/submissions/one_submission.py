"""One submission: what was read and found, what would change, approving, and what came of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any, Literal

from dash import ALL, Dash, Input, Output, State, ctx, html, no_update
from dash.development.base_component import Component
from dash.exceptions import PreventUpdate

from answers.figure_names import Names, names
from answers.person import Role
from answers.selection import Selection
from answers.services import Services
from dashboard.auth.sessions import current_person
from dashboard.components.elements.links import href
from dashboard.components.submissions.approval_form import approval_form
from dashboard.components.submissions.parts import box, button, notice, section, steps
from dashboard.components.submissions.problems import problem_groups
from dashboard.components.submissions.proposed_changes import (
    change_tables,
    consequence_list,
    counted,
)
from dashboard.components.submissions.sheets import sheet_list
from dashboard.frame.page import Crumb, Page, PageContent, View
from submissions.deciding import history
from submissions.deciding.approval import Preview, Refusal, approve, discard, preview
from submissions.deciding.history import Submission
from submissions.weighing.change import ChangeState
from submissions.weighing.consequences import consequences
from words.catalog import Words, read_words
from words.vocabulary import dashed

PATH = "/indberetning"
NO_REASONS: Mapping[str, str] = {}
FILE = "file"
# What is said otherwise of a file and of what was typed on a page.
Said = Literal[
    "refused",
    "refused-text",
    "not-kept",
    "not-finished",
    "stale",
    "names-changed",
    "same",
    "nothing-text",
]
AGAIN: Mapping[str, str] = MappingProxyType({"correction": "/ret", "application": ""})


def exists(view: View) -> bool:
    """Another's submission is not there, like one that never was."""
    return history.exists(view.services, view.person, view.params["number"])


def render(view: View) -> PageContent:
    """The step the submission has come to."""
    found = history.find(view.services, view.person, int(view.params["number"]))
    called = names(view.services, view.words.language)
    places = ", ".join(called.municipality(code) for code in found.municipality_codes)
    return PageContent(
        heading=view.words("submission-title-for", place=places),
        lede=view.words("submission-lede"),
        body=[html.Div(_body(view, found, called), id="submission-body")],
        filters=(),
        is_dated=False,
        crumbs=(Crumb(view.words("submission-menu"), PATH),),
    )


def _body(
    view: View,
    found: Submission,
    called: Names,
    told: str = "",
    reasons: Mapping[str, str] = NO_REASONS,
) -> list[Component]:
    parts: list[Component] = [notice(told)] if told else []
    if found.state == "refused":
        return [*parts, *_refused(view, found)]
    if found.state == "checked":
        return [*parts, *_open(view, found, called, reasons)]
    return [*parts, *_closed(view, found)]


def _refused(view: View, found: Submission) -> list[Component]:
    words = view.words
    problems = history.problems_of(found)
    count = sum(problem.severity.value == "error" for problem in problems)
    text = _said(found, history.refusal(found), words)
    buttons = [_again(view, found, "submission-choose-corrected")]
    if found.type == FILE and _has_marked(view, found):
        address = f"{PATH}/{found.id}/markeret{view.selection.query()}"
        marked = button(words("submission-fetch-marked"), address, is_quiet=False, is_file=True)
        buttons = [marked, *buttons]
    return [
        steps("check", words),
        box(_said(found, "refused", words, count=count), text, found, buttons, words),
        *problem_groups(problems, words),
        _read_as(found, words),
    ]


def _has_marked(view: View, found: Submission) -> bool:
    return history.has_marked(found) and history.may_open(view.person, found)


def _said(found: Submission, key: Said, words: Words, **more: int) -> str:
    way = "" if found.type == FILE else "typed-"
    return words(f"submission-{way}{key}", **more)


def _again(view: View, found: Submission, key: str) -> Component:
    """Back to where it was sent from: to the file, or to the form that was filled in."""
    code = found.municipality_codes[0] if found.municipality_codes else ""
    if found.type in AGAIN:
        address = href(f"{PATH}{AGAIN[found.type]}?kommune={code}", view.selection)
        return button(view.words(f"submission-again-{found.type}"), address, is_quiet=False)
    address = href(f"{PATH}?kommune={code}#submission-file-title", view.selection)
    return button(view.words(key), address)


def _read_as(found: Submission, words: Words) -> Component:
    return section("sheets", words("submission-sheets"), [sheet_list(found, words)])


def _open(
    view: View, found: Submission, called: Names, reasons: Mapping[str, str]
) -> list[Component]:
    words = view.words
    now = preview(view.services, view.person, found.id)
    other = [_again(view, found, "submission-choose-other")]
    if now.changes is None:
        title, text = (_said(found, key, words) for key in ("stale", "names-changed"))
        return [steps("check", words), box(title, text, found, other, words)]
    is_same = not now.changes.counts.keys() - {"unchanged", "blank"}
    title = _said(found, "same", words) if is_same else words("submission-open")
    text = words("submission-open-text")
    if not _may_store(now):
        text = _said(found, "nothing-text", words)
    flips = consequences(view.services, now.changes, found.file_name, words.language)
    problems = history.problems_of(found)
    return [
        steps("changes", words),
        box(title, text, found, [] if _may_store(now) else other, words),
        section("effects", words("submission-effects"), [consequence_list(flips, words)]),
        section(
            "changes",
            words("submission-changes"),
            [
                html.P(counted(now.changes, words)),
                *_unchanged(now, words),
                *change_tables(now.changes, called, words),
            ],
        ),
        *problem_groups(problems, words),
        _read_as(found, words),
        *([_approval(now, called, reasons, words)] if _may_approve(view, now) else []),
    ]


def _may_approve(view: View, now: Preview) -> bool:
    codes = now.submission.municipality_codes
    return _may_store(now) and all(view.person.may_report_for(code) for code in codes)


def _may_store(now: Preview) -> bool:
    """Whether there is anything to approve, or a figure left blank that may be taken away."""
    blanks = now.changes.of(ChangeState.BLANK) if now.changes else ()
    return bool(blanks) or not now.has_nothing


def _unchanged(now: Preview, words: Words) -> list[Component]:
    kinds = [words(f"kind-{kind.replace('_', '-')}") for kind in now.examined.unchanged]
    return [html.P(words("submission-declared", kinds=", ".join(kinds)))] if kinds else []


def _approval(now: Preview, called: Names, reasons: Mapping[str, str], words: Words) -> Component:
    assert now.changes is not None
    return approval_form(now.submission.id, now.changes, called, reasons, words)


def _closed(view: View, found: Submission) -> list[Component]:
    words = view.words
    last = found.events[-1]
    receipt = href(f"{PATH}/{found.id}/kvittering", view.selection)
    see = button(words("submission-see-receipt"), receipt, is_quiet=False)
    buttons = [see] if found.state == "approved" else []
    text = words(f"submission-{found.state}-text", who=last.who, reason=last.note)
    step = "receipt" if found.state == "approved" else "changes"
    return [
        steps(step, words),
        box(
            words(f"submission-result-{found.state}"),
            text,
            found,
            [*buttons, _again(view, found, "submission-choose-other")],
            words,
        ),
        *problem_groups(history.problems_of(found), words),
        _read_as(found, words),
    ]


def _again_on_page(
    services: Services, words: Words, number: int, told: str, reasons: Mapping[str, str]
) -> list[Component]:
    """The page's content as it is now, with what stood in the way told first."""
    view = View(services, Selection(language=words.language), words, {"number": str(number)})
    found = history.find(services, view.person, number)
    return _body(view, found, names(services, words.language), told, reasons)


def _why_not(refused: Refusal) -> str:
    return f"submission-refused-{dashed(refused)}"


def connect(app: Dash, services: Services) -> None:
    """Approving leads to the receipt; what stands in the way is said on the page."""
    catalogs = read_words()

    def again(known: Mapping[str, Any], told: str, reasons: Mapping[str, str]) -> list[Component]:
        return _again_on_page(services, catalogs[known["language"]], known["number"], told, reasons)

    @app.callback(
        Output("submission-body", "children"),
        Output("url", "pathname", allow_duplicate=True),
        Input("submission-approve", "n_clicks"),
        Input("submission-discard", "n_clicks"),
        State("submission-seen", "value"),
        State({"type": "submission-reason", "key": ALL}, "value"),
        State("submission-known", "data"),
        running=[(Output("submission-approve", "disabled"), True, False)],
        prevent_initial_call=True,
    )
    def decide(
        approving: int | None,
        discarding: int | None,
        seen: Sequence[str],
        given: Sequence[str | None],
        known: dict[str, Any],
    ) -> Any:
        if not (approving or discarding):
            raise PreventUpdate
        words = catalogs[known["language"]]
        keys = [each["id"]["key"] for each in ctx.states_list[1]]
        reasons = {key: value or "" for key, value in zip(keys, given, strict=True)}
        if ctx.triggered_id == "submission-discard":
            refused = discard(services, current_person(), known["number"]).refused
            told = _why_not(refused) if refused else "submission-discarded-told"
            return again(known, words(told), {}), no_update
        if not seen:
            return again(known, words("submission-tick-first"), reasons), no_update
        number, person = known["number"], current_person()
        refused = approve(services, person, number, known["fingerprint"], reasons).refused
        if refused is None:
            return no_update, f"{PATH}/{number}/kvittering"
        return again(known, words(_why_not(refused)), reasons), no_update


PAGE = Page(
    path=f"{PATH}/<number>",
    key="submission-one",
    title_key="submission-menu",
    render=render,
    in_menu=False,
    exists=exists,
    connect=connect,
    role=Role.CONTACT,
)
