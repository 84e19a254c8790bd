"""Mødepakke: choose a meeting and what goes along, see it, take it along."""

from __future__ import annotations

from dataclasses import replace

import dash_bootstrap_components as dbc  # type: ignore[import-untyped]
from dash import Dash, dcc, html
from dash.development.base_component import Component

from answers.meetings.meetings import as_of, current, meetings
from answers.person import Role
from answers.selection import Selection
from answers.services import Services
from dashboard.components.elements.aria import aria, data
from dashboard.components.elements.links import href
from dashboard.frame.page import Page, PageContent, View
from dashboard.pages.meetings import pack_callbacks
from dashboard.routes import pack_file
from dashboard.routes.archive_file import ADDRESS as ARCHIVE
from dashboard.settings.of_this_app import settings_of
from exports.pack.contents import SECTION_KEYS, Choice, places
from exports.pack.counting import Counts
from exports.pack.files import FORMATS
from exports.pack.making import Maker
from words import notation
from words.catalog import read_words

PATH = "/moedepakke"
MOST_MEETINGS = 8
FILTERS = ("program", "dato", "registreret", "eksempel")


def render(view: View) -> PageContent:
    """The choices on top, then what they give, then the files."""
    words = view.words
    choice = Choice(view.selection)
    body: list[Component] = [
        _section("choose", words("pack-choose"), [_meetings(view), _what(view)]),
        _section("see", words("pack-see"), [html.Div(id="pack-preview", **aria(live="polite"))]),
        _section("fetch", words("pack-fetch"), _files(choice, view)),
        _section("template", words("pack-template-title"), _template(view)),
        dcc.Store(id="pack-view", data=view.selection.query()),
        dcc.Store(id="pack-asked", data=""),
        dcc.Interval(id="pack-tick", interval=700, disabled=True),
        dcc.Download(id="pack-made"),
    ]
    return PageContent(
        heading=words("pack-title"),
        lede=words("pack-lede"),
        body=body,
        filters=FILTERS,
    )


def _section(name: str, title: str, content: list[Component]) -> html.Section:
    identity = f"pack-{name}-title"
    heading = html.H2(title, id=identity)
    return html.Section([heading, *content], className="section", **aria(labelledby=identity))


def _meetings(view: View) -> Component:
    words, chosen = view.words, current(view.services, view.selection)
    known = meetings(view.services, view.selection.programme_code)[:MOST_MEETINGS]
    plain = replace(view.selection, meeting_id=None, since_id=None, on=None, registered=None)
    lines = [_line(words("pack-meeting-none"), plain, chosen is None)]
    for meeting in known:
        day = notation.day(meeting.held_on, words.language)
        said = words("pack-meeting-line", name=meeting.name, date=day)
        is_chosen = chosen is not None and meeting.id == chosen.id
        lines.append(_line(said, as_of(meeting, view.selection), is_chosen))
    return html.Div(
        [
            html.H3(words("pack-meeting"), id="pack-meeting"),
            html.Ul(lines, className="links", **aria(labelledby="pack-meeting")),
        ]
    )


def _line(said: str, selection: Selection, is_chosen: bool) -> html.Li:
    mark = aria(current="true") if is_chosen else {}
    kind = "pack__chosen" if is_chosen else None
    return html.Li(html.A(said, href=href(PATH, selection), className=kind, **mark))


def _what(view: View) -> html.Div:
    words = view.words
    sections = [{"label": words(f"pack-section-{key}"), "value": key} for key in SECTION_KEYS]
    known = places(view.services, view.selection)
    municipal = [{"label": name, "value": code} for code, name in known]
    hint = html.P(words("pack-municipalities-hint"), className="small", id="pack-hint")
    buttons = html.Div(
        [
            html.Button(words(key), id=key, type="button", className=QUIET)
            for key in ("pack-every", "pack-none")
        ],
        className="buttons",
    )
    return html.Div(
        [
            _boxes("pack-sections", words("pack-sections"), sections, list(SECTION_KEYS)),
            _boxes("pack-municipalities", words("pack-municipalities"), municipal, []),
            hint,
            buttons,
        ],
        className="pack__what",
    )


QUIET = "button button--quiet"


def _boxes(
    identity: str, legend: str, options: list[dict[str, str]], value: list[str]
) -> html.Fieldset:
    boxes = dbc.Checklist(
        id=identity, options=options, value=value, className="pack__boxes", persistence=identity,
        persistence_type="memory",
    )  # fmt: skip
    return html.Fieldset([html.Legend(legend, className="pack__legend"), boxes])


def _files(choice: Choice, view: View) -> list[Component]:
    words, query = view.words, choice.query()
    links: list[Component] = [
        html.A(
            words(f"pack-fetch-{each.extension}"),
            id={"type": "pack-file", "extension": each.extension},
            href=f"{pack_file.ADDRESS}.{each.extension}{query}",
            className="button" if each.extension == "pptx" else QUIET,
            download="",
            n_clicks=0,
        )
        for each in FORMATS
    ]
    return [
        html.Div(links, className="buttons"),
        html.P(
            [
                html.A(words("archive-fetch"), href=f"{ARCHIVE}{query}", download=""),
                f" {words('archive-fetch-text')}",
            ],
            className="small archive-link",
        ),
        html.P("", id="pack-progress", role="status", className="pack__progress"),
        html.P(words("pack-fetch-text"), className="small"),
    ]


def _template(view: View) -> list[Component]:
    words = view.words
    choose = html.Button(words("pack-template-choose"), type="button", className="button")
    inside = [choose, html.P(words("pack-template-drop"))]
    zone = html.Div(inside, className="submission-zone__inside")
    upload = dcc.Upload(
        zone,
        id="pack-template",
        accept=".pptx",
        multiple=False,
        className="submission-zone",
        className_active="submission-zone submission-zone--over",
    )
    return [
        html.P(words("pack-template-text")),
        html.Div(
            [upload, html.P("", id="pack-template-said", role="status")],
            className="submission-upload",
            **data(label=words("pack-template-choose")),
        ),
    ]


def connect(app: Dash, services: Services) -> None:
    """The files and what answers the boxes; the counts of both are the same."""
    maker = Maker(services, read_words(), Counts(), settings_of(app.server).pptx_template)
    pack_file.connect(app.server, maker)
    pack_callbacks.connect(app, maker)


PAGE = Page(
    path=PATH,
    key="pack",
    title_key="pack-menu",
    render=render,
    connect=connect,
    role=Role.LEAD,
)
