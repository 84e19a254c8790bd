"""The phases of one programme: the drawing, and below it what each is printed to hold."""

from __future__ import annotations

from typing import Any

from dash import html
from dash.development.base_component import Component

from dashboard.components.cards.graph import graph
from dashboard.components.elements.links import Part
from dashboard.components.elements.signs import example
from exhibits.exhibit.shown import Shown


def programme_phases(shown: Shown) -> html.Div | None:
    """The timeline with a list of its phases; nothing to draw without a phase."""
    if shown.table.empty:
        return None
    parts: list[Component] = []
    if shown.figure is not None:
        language = shown.context.words.language
        parts.append(graph(f"graph-{shown.key}", shown.figure, shown.alt_text, language))
    terms: list[Component] = []
    for row in shown.table.to_dict("records"):
        terms += [html.Dt(_term(row, shown)), html.Dd(_told(row))]
    return html.Div([*parts, html.Dl(terms, className="terms programme__phases")])


def _term(row: dict[Any, Any], shown: Shown) -> list[Part]:
    mark: list[Part] = [" ", example(shown.context.words)] if row["is_example"] else []
    return [html.B(row["phase_text"]), *mark, html.Br(), html.Span(row["period_shown"])]


def _told(row: dict[Any, Any]) -> list[Part]:
    lines = [text for text in (row["activities_text"], row["note_text"]) if text]
    return [html.P(line) for line in lines]
