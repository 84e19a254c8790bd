"""A map with the table of its places beside it, below it on a phone."""

from __future__ import annotations

from dash import html
from dash.development.base_component import Component

from dashboard.components.cards.figure_card import figure_card
from dashboard.components.cards.graph import graph
from dashboard.components.cards.table import data_table
from exhibits.exhibit.shown import Shown

BESIDE = ("municipality", "value", "value_year")


def place_map(shown: Shown) -> Component:
    """The card of a map exhibit; without any place to draw it is the table alone."""
    if shown.figure is None:
        return figure_card(shown)
    words, selection = shown.context.words, shown.context.selection
    columns = tuple(column for column in shown.columns if column.key in BESIDE)
    drawing = graph(f"graph-{shown.key}", shown.figure, shown.alt_text, words.language)
    table = data_table(shown.rows, columns, words("place-map-table"), words, selection)
    both = html.Div([drawing, html.Div(table, className="small")], className="pair place-map")
    return figure_card(shown, drawing=both)
