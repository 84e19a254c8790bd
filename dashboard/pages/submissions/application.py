"""Answering the criteria of a call without a workbook: yes, no or unknown, and what shows it."""

from __future__ import annotations

from typing import Any

import dash_bootstrap_components as dbc  # type: ignore[import-untyped]  # ships no types
from dash import ALL, Dash, Input, Output, State, ctx, dcc, html, no_update
from dash.development.base_component import Component
from dash.exceptions import PreventUpdate

from answers.calls.calls import call_for, deadline_moment
from answers.calls.criteria import Criterion
from answers.figure_names import names
from answers.person import Role
from answers.services import Services
from dashboard.auth.sessions import current_person
from dashboard.components.elements.links import href
from dashboard.components.submissions.parts import button, notice
from dashboard.frame.page import Crumb, Page, PageContent, View
from submissions.sending.application import LONGEST_EVIDENCE, Said, answered, apply_for, asked
from words import notation
from words.catalog import Words, read_words

PATH = "/indberetning"
ANSWER, EVIDENCE = "submission-application-answer", "submission-application-evidence"
STATES = ("yes", "no", "unknown")
NONE = "none"


def exists(view: View) -> bool:
    """The address must name a municipality one may report for."""
    return view.person.may_report_for(view.selection.municipality_code or "")


def render(view: View) -> PageContent:
    """A field for each question, filled with what stands now."""
    words, selection = view.words, view.selection
    code = selection.municipality_code or ""
    place = names(view.services, words.language).municipality(code)
    programme = view.services.programme(selection)
    called = programme.told(words.language) if programme else selection.programme_code
    asks = bool(asked(view.services, selection.programme_code))
    return PageContent(
        heading=words("submission-application-heading", programme=called, place=place),
        lede=words(
            "submission-application-lede" if asks else "submission-application-asks-nothing"
        ),
        body=[*_deadline(view), *_form(view, code)] if asks else [],
        filters=(),
        is_dated=False,
        crumbs=(Crumb(words("submission-menu"), _back(view, code)),),
    )


def _back(view: View, code: str) -> str:
    return f"{PATH}?kommune={code}&program={view.selection.programme_code}"


def _deadline(view: View) -> list[Component]:
    """Until when answers count; afterwards, that they are kept but not assessed."""
    call = call_for(view.services, view.selection)
    at = deadline_moment(call) if call else None
    if at is None:
        return []
    is_over = view.services.now() > at
    key = "submission-application-late" if is_over else "submission-application-until"
    told = view.words(key, at=notation.exact_moment(at, view.words.language))
    return [html.P(told, className="submission-deadline")]


def _form(view: View, code: str) -> list[Component]:
    words, programme = view.words, view.selection.programme_code
    known = answered(view.services, view.person, code, programme)
    fields = [
        _field(each, known.get(each.code, Said("")), words)
        for each in asked(view.services, programme)
    ]
    do = html.Button(
        words("submission-correct-do"),
        id="submission-application-do",
        type="button",
        className="button",
    )
    back = button(words("submission-back"), href(_back(view, code), view.selection))
    about = {"code": code, "programme": programme, "language": words.language}
    return [
        html.Div(id="submission-application-told", role="alert"),
        html.Div([*fields, html.Div([do, back], className="buttons")], className="submission-form"),
        dcc.Store(id="submission-application-known", data=about),
    ]


def _field(criterion: Criterion, said: Said, words: Words) -> html.Fieldset:
    number = "" if criterion.no is None else f"{criterion.no}. "
    options = [{"value": each, "label": words(f"call-answer-{each}")} for each in STATES]
    empty = {"value": NONE, "label": words("call-answer-none")}
    answer = dbc.Select(
        id={"type": ANSWER, "key": criterion.code},
        options=[empty, *options],
        value=said.answer or NONE,
    )
    evidence = dbc.Textarea(
        id={"type": EVIDENCE, "key": criterion.code},
        value=said.evidence,
        maxlength=LONGEST_EVIDENCE,
        rows=3,
    )
    return html.Fieldset(
        [
            html.Legend(f"{number}{criterion.called(words.language)}"),
            _label(words("call-answer"), answer),
            _label(words("call-evidence"), evidence),
        ],
        className="submission-question",
    )


def _label(text: str, control: Component) -> html.Label:
    return html.Label([html.Span(text), control], className="submission-reason")


def connect(app: Dash, services: Services) -> None:
    """The answers become a submission, and the browser goes to its page."""
    catalogs = read_words()

    @app.callback(
        Output("submission-application-told", "children"),
        Output("url", "pathname", allow_duplicate=True),
        Output("url", "search", allow_duplicate=True),
        Input("submission-application-do", "n_clicks"),
        State({"type": ANSWER, "key": ALL}, "value"),
        State({"type": EVIDENCE, "key": ALL}, "value"),
        State("submission-application-known", "data"),
        running=[(Output("submission-application-do", "disabled"), True, False)],
        prevent_initial_call=True,
    )
    def send_application(
        clicks: int | None, answers: list[Any], evidence: list[Any], known: dict[str, str]
    ) -> Any:
        if not clicks:
            raise PreventUpdate
        codes = [each["id"]["key"] for each in ctx.states_list[0]]
        said = {
            code: Said("" if answer in {None, NONE} else str(answer), str(text or ""))
            for code, answer, text in zip(codes, answers, evidence, strict=True)
        }
        words = catalogs[known["language"]]
        if not any(each.answer for each in said.values()):
            return notice(words("submission-application-fill")), no_update, no_update
        person = current_person()
        number = apply_for(services, person, known["code"], known["programme"], said)
        return "", f"{PATH}/{number}", "" if words.language == "da" else "?sprog=en"


PAGE = Page(
    path=f"{PATH}/ansoegning",
    key="submission-application",
    title_key="submission-menu",
    render=render,
    in_menu=False,
    exists=exists,
    connect=connect,
    role=Role.CONTACT,
)
