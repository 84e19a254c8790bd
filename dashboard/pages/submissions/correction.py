"""One figure corrected without a workbook: choose it, write the new one, say why."""

from __future__ import annotations

from typing import Any

import dash_bootstrap_components as dbc  # type: ignore[import-untyped]  # ships no types
from dash import Dash, Input, Output, State, dcc, html, no_update
from dash.development.base_component import Component
from dash.exceptions import PreventUpdate

from answers.figure_names import Names, names
from answers.person import Role
from answers.services import Services
from dashboard.auth.sessions import current_person
from dashboard.components.elements.links import href
from dashboard.components.submissions.figure_text import plain_value
from dashboard.components.submissions.parts import button, notice
from dashboard.components.submissions.proposed_changes import value_name
from dashboard.frame.page import Crumb, Page, PageContent, View
from submissions.sending.correctable import Correctable, correct_figure, correctable
from words.catalog import Words, read_words

PATH = "/indberetning"


def exists(view: View) -> bool:
    """The address must name a municipality one may report for."""
    return view.person.may_report_for(view.selection.municipality_code or "")


def render(view: View) -> PageContent:
    """A form of three fields; the figures to choose among are those that stand now."""
    words, code = view.words, view.selection.municipality_code or ""
    called = names(view.services, words.language)
    place = called.municipality(code)
    found = correctable(view.services, view.person, code)
    body: list[Component] = (
        _form(found, called, code, view) if found else [html.P(words("submission-correct-none"))]
    )
    return PageContent(
        heading=words("submission-correct-heading", place=place),
        lede=words("submission-correct-lede"),
        body=body,
        filters=(),
        is_dated=False,
        crumbs=(Crumb(words("submission-menu"), f"{PATH}?kommune={code}"),),
    )


def _form(found: list[Correctable], called: Names, code: str, view: View) -> list[Component]:
    words = view.words
    options = _options(found, called, words)
    fields = [
        _field(
            "submission-correct-figure",
            dbc.Select(
                id="submission-correct-figure",
                options=options,
                placeholder=words("submission-correct-choose"),
            ),
            view,
        ),
        _field(
            "submission-correct-value",
            dbc.Input(id="submission-correct-value", maxlength=40),
            view,
        ),
        _field(
            "submission-correct-reason",
            dbc.Input(id="submission-correct-reason", maxlength=500),
            view,
        ),
    ]
    do = html.Button(
        words("submission-correct-do"),
        id="submission-correct-do",
        type="button",
        className="button",
    )
    back = button(words("submission-back"), href(f"{PATH}?kommune={code}", view.selection))
    return [
        html.Div(id="submission-correct-told"),
        html.Div([*fields, html.Div([do, back], className="buttons")], className="submission-form"),
        dcc.Store(id="submission-correct-known", data={"code": code, "language": words.language}),
    ]


def _options(found: list[Correctable], called: Names, words: Words) -> list[dict[str, str]]:
    return [
        {
            "value": each.identity,
            "label": words(
                "submission-correct-option",
                figure=value_name(each.kind, each.values, called, words),
                value=plain_value(each.kind, each.values, words),
            ),
        }
        for each in found
    ]


def _field(key: str, control: Component, view: View) -> html.Label:
    text = html.Span(view.words(key))
    return html.Label([text, control], className="submission-reason")


def connect(app: Dash, services: Services) -> None:
    """The correction becomes a submission, and the browser goes to its page."""
    catalogs = read_words()

    @app.callback(
        Output("submission-correct-told", "children"),
        Output("url", "pathname", allow_duplicate=True),
        Output("url", "search", allow_duplicate=True),
        Input("submission-correct-do", "n_clicks"),
        State("submission-correct-figure", "value"),
        State("submission-correct-value", "value"),
        State("submission-correct-reason", "value"),
        State("submission-correct-known", "data"),
        running=[(Output("submission-correct-do", "disabled"), True, False)],
        prevent_initial_call=True,
    )
    def send_correction(
        clicks: int | None,
        figure: str,
        value: str | None,
        reason: str | None,
        known: dict[str, str],
    ) -> Any:
        if not clicks:
            raise PreventUpdate
        person, words = current_person(), catalogs[known["language"]]
        found = correctable(services, person, known["code"])
        wanted = next((each for each in found if each.identity == figure), None)
        if wanted is None or not (value or "").strip() or not (reason or "").strip():
            return notice(words("submission-correct-fill")), no_update, no_update
        number = correct_figure(services, person, wanted, value or "", reason or "")
        return "", f"{PATH}/{number}", "" if words.language == "da" else "?sprog=en"


PAGE = Page(
    path=f"{PATH}/ret",
    key="submission-correction",
    title_key="submission-menu",
    render=render,
    in_menu=False,
    exists=exists,
    connect=connect,
    role=Role.CONTACT,
)
