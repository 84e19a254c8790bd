"""Siden sidste møde: two moments side by side, and every line of change between them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Literal

import dash_bootstrap_components as dbc  # type: ignore[import-untyped]  # ships no types
from dash import dcc, html
from dash.development.base_component import Component

from answers.meetings.meetings import Meeting, current, meetings
from answers.meetings.since import choices, pair_of
from dashboard.components.cards.figure_card import figure_card
from dashboard.components.cards.graph import graph
from dashboard.components.elements.aria import aria
from dashboard.components.meetings.changes_table import changes_table
from dashboard.frame.page import Crumb, Kept, Page, PageContent, View
from exhibits.exhibit.exhibit import show
from exhibits.exhibit.shown import Shown
from exhibits.meetings.since_last import SINCE_LAST
from words import notation

PATH = "/siden-sidste-moede"
Choice = Literal["moede", "siden"]
NOW = "nu"  # what the select holds for no meeting; no meeting is numbered so


def render(view: View) -> PageContent:
    """Which two are compared, and the table of what is otherwise."""
    words = view.words
    shown = show(SINCE_LAST, view.services, view.selection, words)
    return PageContent(
        heading=words("since-menu"),
        lede=f"{shown.finding}.",
        body=[*_choice(view), figure_card(shown, drawing=_changes(shown))],
        announcement=words("since-shows", count=len(shown.rows)),
        example_note=words("since-examples") if shown.has_examples else "",
        filters=("program", "eksempel", "gruppe", "region"),
        crumbs=(Crumb(words("meetings-menu"), "/moeder"),),
    )


def _changes(shown: Shown) -> Component | None:
    """What moved as a picture, then every change; without any change the empty table says so."""
    table = changes_table(shown)
    if table is None or shown.figure is None:
        return table
    language = shown.context.words.language
    return html.Div([graph(f"graph-{shown.key}", shown.figure, shown.alt_text, language), table])


def _choice(view: View) -> list[Component]:
    """A form of two selects that needs no script; nothing to choose among is no form."""
    words, selection = view.words, view.selection
    every = meetings(view.services, selection.programme_code, examples=selection.examples)
    if not every:
        return []
    later, pair = current(view.services, selection), pair_of(view.services, selection)
    now = {"value": NOW, "label": words("since-now")}
    earlier = choices(view.services, selection)
    fields = [
        _select("moede", [now, *_options(every, view)], str(later.id) if later else NOW, view),
        _select("siden", _options(earlier, view), str(pair.earlier.id) if pair else "", view),
    ]
    button = html.Button(words("since-compare"), type="submit", className="button button--quiet")
    return [
        html.Form(
            [*_kept(view), *fields, button],
            action=PATH,
            method="GET",
            className="since-choice not-print",
            **aria(label=words("since-choice")),
        )
    ]


def _select(name: Choice, options: Sequence[dict[str, str]], value: str, view: View) -> html.Div:
    control = dbc.Select(
        id={"type": "since", "name": name}, name=name, options=list(options), value=value
    )
    label = html.Label([html.Span(view.words(f"since-choose-{name}")), control])
    return html.Div(label, className="filter")


def _options(found: Sequence[Meeting], view: View) -> list[dict[str, str]]:
    """Their names and days; those that share both by their numbers as well."""
    days = {each.id: notation.long_day(each.held_on, view.words.language) for each in found}
    labels = {each.id: f"{each.name}, {days[each.id]}" for each in found}
    shared = Counter(labels.values())
    return [
        {
            "value": str(number),
            "label": label if shared[label] == 1 else f"{label} ({number})",
        }
        for number, label in labels.items()
    ]


def _kept(view: View) -> list[Component]:
    """What else the address says; the clocks follow the meeting."""
    values = view.selection.values()
    kept = ("program", "eksempel", "gruppe", "region", "sprog")
    return [dcc.Input(type="hidden", name=key, value=values[key]) for key in kept]


PAGE = Page(
    path=PATH, key="since", title_key="since-menu", render=render, in_menu=False, kept=Kept.DAY
)
