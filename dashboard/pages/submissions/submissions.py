"""Indberetning: choose a municipality, fetch its template, send its file, see what was sent."""

from __future__ import annotations

import base64
import binascii
from dataclasses import replace
from typing import Any

from dash import Dash, Input, Output, State, dcc, html, no_update
from dash.development.base_component import Component
from dash.exceptions import PreventUpdate

from answers.figure_names import Names, names
from answers.person import Role
from answers.selection import Selection
from answers.services import Services
from dashboard.auth.sessions import current_person
from dashboard.components.elements.aria import data
from dashboard.components.submissions.history import MOST_SHOWN, history_table
from dashboard.components.submissions.parts import button, notice, section, steps
from dashboard.frame.page import Page, PageContent, View
from submissions.deciding import history
from submissions.sending.application import asked
from submissions.sending.blank_template import due
from submissions.sending.examination import LARGEST
from submissions.sending.recording import Sent, record
from words import notation
from words.catalog import read_words
from words.danish_order import danish_key

PATH = "/indberetning"
ACCEPTED = ".xlsx,.xlsm,.xls,.ods,.csv"


def render(view: View) -> PageContent:
    """The way in for a contact and for whoever sends on behalf of one."""
    words, called = view.words, names(view.services, view.words.language)
    codes = _codes(view, called)
    chosen = _chosen(view, codes)
    place = called.municipality(chosen) if chosen else ""
    body: list[Component] = []
    if view.person.seen_as:
        body.append(notice(words("submission-looking-on")))
    asked_for = view.selection.municipality_code
    if asked_for in called.municipalities and asked_for not in codes:
        other = called.municipality(asked_for)
        body.append(notice(words("submission-not-yours", place=other)))
    if len(codes) > 1:
        body.append(_choice(codes, chosen, called, view))
    if chosen:
        body += _way_in(chosen, place, view)
    found = history.visible(view.services, view.person)
    opened = {each.id for each in found if history.may_open(view.person, each)}
    table = history_table(found, opened, called, view.selection, words)
    older = [html.P(words("submission-history-older"))] if len(found) > MOST_SHOWN else []
    body.append(section("history", words("submission-history"), [table, *older]))
    title = words("submission-title-for", place=place) if place else words("submission-title")
    return PageContent(
        heading=title,
        lede=words("submission-lede"),
        body=body,
        filters=(),
        is_dated=False,
    )


def _codes(view: View, called: Names) -> list[str]:
    """The municipalities one may report for, in Danish order; of the programme first for a lead."""
    person = view.person
    every = called.municipalities
    own = person.municipality_codes if person.role is Role.CONTACT else every
    known = [code for code in own if code in every]
    return sorted(known, key=lambda code: danish_key(called.municipality(code)))


def _chosen(view: View, codes: list[str]) -> str | None:
    asked = view.selection.municipality_code
    if asked in codes:
        return asked
    return codes[0] if len(codes) == 1 else None


def _choice(codes: list[str], chosen: str | None, called: Names, view: View) -> Component:
    options = [
        html.Option(called.municipality(code), value=code, selected=code == chosen)
        for code in codes
    ]
    first = [] if chosen else [html.Option(view.words("submission-choose"), value="")]
    select = html.Select(
        [*first, *options], name="kommune", className="form-select", id="submission-place"
    )
    label = html.Label(view.words("submission-place"), htmlFor="submission-place")
    go = html.Button(
        view.words("submission-choose-do"), type="submit", className="button button--quiet"
    )
    hidden = dcc.Input(type="hidden", name="program", value=view.selection.programme_code)
    return html.Form(
        [label, html.Div([select, hidden, go], className="submission-choice")],
        action=PATH,
        method="GET",
    )


def _way_in(code: str, place: str, view: View) -> list[Component]:
    words = view.words
    sections = [section("template", words("submission-template-title"), _template(code, view))]
    if view.person.may_report_for(code):
        sections.append(section("file", words("submission-file-title"), _upload(code, view)))
        about = replace(view.selection, municipality_code=code)
        text = html.P(
            html.A(words("submission-correct-link"), href=f"{PATH}/ret{about.file_query()}")
        )
        sections.append(section("correct", words("submission-correct-title"), [text]))
        sections += _call(about, view)
    return [steps("template", words), *sections]


def _call(about: Selection, view: View) -> list[html.Section]:
    """The way to the form of a call, where the programme asks for answers."""
    if not asked(view.services, about.programme_code):
        return []
    words = view.words
    address = f"{PATH}/ansoegning{about.file_query()}"
    text = html.P(html.A(words("submission-application-link"), href=address))
    return [section("application", words("submission-application-title"), [text])]


def _template(code: str, view: View) -> list[Component]:
    words = view.words
    years, due_on = due(view.services, view.selection)
    told = words("submission-template-text", years=", ".join(str(year) for year in years))
    if due_on:
        told += " " + words("submission-due", date=notation.day(due_on, words.language))
    address = f"/hent/skabelon.xlsx?kommune={code}&program={view.selection.programme_code}"
    link_ = button(words("submission-template-fetch"), address, is_file=True)
    return [html.P(told), html.Div(link_, className="buttons")]


def _upload(code: str, view: View) -> list[Component]:
    words = view.words
    choose = html.Button(words("submission-choose-file"), type="button", className="button")
    zone = html.Div([choose, html.P(words("submission-drop"))], className="submission-zone__inside")
    upload = dcc.Upload(
        zone,
        id="submission-file",
        accept=ACCEPTED,
        multiple=False,
        className="submission-zone",
        className_active="submission-zone submission-zone--over",
    )
    said = html.P("", id="submission-reading", role="status", className="submission-reading")
    told = data(
        label=words("submission-choose-file"),
        largest=str(LARGEST),
        large=words("submission-too-large"),
        many=words("submission-one-file"),
        types=ACCEPTED,
        unsupported=words("submission-not-a-type", extension="{type}"),
        reading=words("submission-reading"),
    )
    return [
        html.P(words("submission-limits")),
        html.Div([upload, said], className="submission-upload", **told),
        dcc.Store(id="submission-for", data={"code": code, "language": words.language}),
    ]


def connect(app: Dash, services: Services) -> None:
    """The file goes to the server and the browser to the page of the submission."""
    words = read_words()

    @app.callback(
        Output("url", "pathname", allow_duplicate=True),
        Output("url", "search", allow_duplicate=True),
        Output("submission-reading", "children"),
        Input("submission-file", "contents"),
        State("submission-file", "filename"),
        State("submission-for", "data"),
        running=[(Output("submission-file", "disabled"), True, False)],
        prevent_initial_call=True,
    )
    def send_file(contents: str | None, name: str | None, sent_for: dict[str, str]) -> Any:
        if not contents:
            raise PreventUpdate
        said = words[sent_for["language"]]
        try:
            content = base64.b64decode(contents.partition(",")[2], validate=True)
        except binascii.Error:
            return no_update, no_update, said("submission-not-read")
        sent = Sent(name or "", content, sent_for["code"])
        number = record(services, current_person(), sent)
        return f"{PATH}/{number}", "" if said.language == "da" else "?sprog=en", ""


PAGE = Page(
    path=PATH,
    key="submission",
    title_key="submission-menu",
    render=render,
    connect=connect,
    role=Role.CONTACT,
)
