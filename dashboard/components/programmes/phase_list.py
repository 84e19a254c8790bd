"""The phases of one programme: the drawing, and below it what each is printed to hold."""

from __future__ import annotations

from dash import html
from dash.development.base_component import Component

from dashboard.components.cards.graph import graph
from dashboard.components.elements.links import Part
from dashboard.components.elements.signs import example
from exhibits.exhibit.shown import Shown, rows_of
from exhibits.programmes.phases import PhaseLine
from words.catalog import Words


def programme_phases(shown: Shown) -> html.Div | None:
    """The timeline with a list of its phases; nothing to draw without a phase."""
    if not shown.rows:
        return None
    parts: list[Component] = []
    words = shown.context.words
    if shown.figure is not None:
        parts.append(graph(f"graph-{shown.key}", shown.figure, shown.alt_text, words.language))
    terms: list[Component] = []
    for row in rows_of(shown, PhaseLine):
        terms += [html.Dt(_term(row, words)), html.Dd(_told(row))]
    return html.Div([*parts, html.Dl(terms, className="terms programme__phases")])


def _term(row: PhaseLine, words: Words) -> list[Part]:
    mark: list[Part] = [" ", example(words)] if row.is_example else []
    return [html.B(row.phase_text), *mark, html.Br(), html.Span(row.period_shown)]


def _told(row: PhaseLine) -> list[Part]:
    lines = [text for text in (row.activities_text, row.note_text) if text]
    return [html.P(line) for line in lines]
