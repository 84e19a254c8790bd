"""One method: what it is, the goals it serves, who uses it since when."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from dash import html
from dash.development.base_component import Component

from answers.goals.goals import goal_path
from answers.methods.goal_links import goals_of
from answers.methods.methods import Method, method_of
from answers.methods.use import MethodUse
from dashboard.components.cards.figure_card import figure_card
from dashboard.components.cards.map_card import place_map
from dashboard.components.elements.aria import aria
from dashboard.components.elements.links import Children, Part, link
from dashboard.components.elements.signs import stage
from dashboard.components.methods.roadmap import method_roadmap
from dashboard.components.methods.used_by import method_users, origin
from dashboard.components.programmes.note_list import programme_notes
from dashboard.frame.page import Crumb, Kept, Page, PageContent, View
from exhibits.exhibit.exhibit import show
from exhibits.exhibit.shown import Shown, rows_of
from exhibits.methods.chosen_goals import METHOD_GOALS
from exhibits.methods.courses import METHOD_COURSES
from exhibits.methods.elsewhere import METHOD_ELSEWHERE
from exhibits.methods.matrix import METHOD_MATRIX, MatrixCell, type_name, uses_of
from exhibits.methods.roadmap import METHOD_ROADMAP
from exhibits.methods.sentences import goal_name
from exhibits.methods.timeline import METHOD_TIMELINE
from exhibits.programmes.maps import METHOD_MAP
from exhibits.programmes.notes import PROGRAMME_NOTES

Card = tuple[Shown, Component]
FILTERS = ("program", "dato", "registreret", "eksempel", "gruppe", "region")


def render(view: View) -> PageContent:
    """What it is comes first, then who uses it here, then elsewhere."""
    method = _method(view)
    if method is None:
        return PageContent(heading=view.words("failure-404-title"), lede="", body=[], filters=())
    words = view.words
    selection = replace(view.selection, method_code=method.code)
    users = show(METHOD_MATRIX, view.services, selection, words)
    known, beside = _known_of(method, view), _beside(replace(view, selection=selection))
    has_examples = any(shown.has_examples for shown, _ in (*known, *beside))
    return PageContent(
        heading=method.called(words.language),
        lede=method.told(words.language) or users.finding,
        body=[
            _about(method, view),
            *(card for _, card in known),
            figure_card(users, drawing=_users(users, view)),
            *(card for _, card in beside),
        ],
        announcement=users.finding,
        example_note=words("methods-examples") if has_examples or users.has_examples else "",
        filters=FILTERS,
        crumbs=(Crumb(words("methods-menu"), "/metoder"),),
    )


def _known_of(method: Method, view: View) -> list[Card]:
    """What is known of the method itself, whatever the programme: notes, roadmap and courses."""
    selection = replace(view.selection, method_code=method.code)
    roadmap = show(METHOD_ROADMAP, view.services, selection, view.words)
    courses = show(METHOD_COURSES, view.services, selection, view.words)
    told = show(PROGRAMME_NOTES, view.services, selection, view.words)
    cards = (
        (told, figure_card(told, drawing=programme_notes(told))),
        (roadmap, figure_card(roadmap, drawing=method_roadmap(roadmap))),
        _plain(courses),
    )
    return [(shown, card) for shown, card in cards if shown.rows]


def _beside(view: View) -> list[Card]:
    """Who has chosen the goal, when it ran, where else, and where on the map."""
    services, selection, words = view.services, view.selection, view.words
    where = show(METHOD_MAP, services, selection, words)
    cards = (
        _plain(show(METHOD_GOALS, services, selection, words)),
        _plain(show(METHOD_TIMELINE, services, selection, words)),
        _plain(show(METHOD_ELSEWHERE, services, selection, words)),
        (where, place_map(where)),
    )
    return [(shown, card) for shown, card in cards if shown.rows]


def _plain(shown: Shown) -> Card:
    return shown, figure_card(shown)


def exists(view: View) -> bool:
    """Whether the code in the address is a method's."""
    return _method(view) is not None


def _method(view: View) -> Method | None:
    return method_of(view.services, view.selection, view.params["method"])


def _about(method: Method, view: View) -> html.Section:
    terms: list[Component] = []
    for key, value in _facts(method, view):
        terms += [html.Dt(html.B(view.words(key))), html.Dd(value)]
    title = html.H2(view.words("method-about"), id="method-about")
    return html.Section(
        [title, html.Dl(terms, className="terms")],
        className="section",
        **aria(labelledby="method-about"),
    )


def _facts(method: Method, view: View) -> Iterator[tuple[str, Children]]:
    words = view.words
    if method.type:
        yield "method-type", type_name(method.type, words)
    known = stage(method.stage, words) if method.stage else words("method-stage-unknown")
    yield "methods-stage", known
    programmes = view.services.programmes(view.selection)
    for programme in programmes:
        if programme.code == method.programme_code:
            name = programme.called(words.language)
            yield "methods-programme", link(name, programme.path, view.selection)
    yield "method-goals", _goals(method, view)
    if method.other_names:
        yield "method-aliases", "; ".join(method.other_names)
    if method.fact is not None:
        yield "methods-origin", origin(method.sources, words)
        if method.fact.source:
            yield "method-sources", method.fact.source


def _goals(method: Method, view: View) -> Children:
    words = view.words
    found = goals_of(view.services, view.selection, method)
    if not found:
        return words("method-goals-none")
    items = []
    for goal in found:
        path = goal_path(method.programme_code, goal.no)
        items.append(html.Li(link(goal_name(goal, words), path, view.selection)))
    reading = [html.Div(words("method-goals-reading"))] if method.is_reading else []
    return [html.Ul(items), *reading]


def _users(users: Shown, view: View) -> html.Div:
    """The table, and below it those that do not use the method."""
    table = method_users(users) or html.P(view.words("method-nobody"))
    return html.Div([table, *_others(users, view)])


def _others(users: Shown, view: View) -> list[Component]:
    others = [use for use in uses_of(rows_of(users, MatrixCell)) if not use.has_run]
    if not others or len(others) == len(users.rows):
        return []
    told = {"method-others": False, "method-others-unknown": None}
    found = ((key, [use for use in others if use.runs is runs]) for key, runs in told.items())
    return [_named(key, uses, view) for key, uses in found if uses]


def _named(key: str, uses: Sequence[MethodUse], view: View) -> html.P:
    parts: list[Part] = [html.B(view.words(key, count=len(uses))), " "]
    for at, use in enumerate(uses):
        parts += [", "] if at else []
        parts.append(link(use.municipality, use.municipality_path, view.selection))
    return html.P([*parts, "."], className="small method-others")


PAGE = Page(
    path="/metoder/<method>",
    key="method",
    title_key="methods-menu",
    render=render,
    in_menu=False,
    exists=exists,
    kept=Kept.DAY,
)
