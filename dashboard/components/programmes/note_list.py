"""What is told of a programme as a list to read: topic, then each thing, then who says so."""

from __future__ import annotations

from itertools import groupby

from dash import html
from dash.development.base_component import Component

from dashboard.components.elements.links import Part, link
from dashboard.components.elements.signs import example
from exhibits.exhibit.shown import Shown, rows_of
from exhibits.programmes.notes import NoteLine, rest


def programme_notes(shown: Shown) -> html.Div:
    """A topic and what is told under it; the heading's own words are not said twice."""
    rows = rows_of(shown, NoteLine)
    topics = [
        html.Section(
            [html.H3(topic), html.Ul([html.Li(_told(row, shown)) for row in told])],
            className="notes__topic",
        )
        for topic, told in groupby(rest(rows, shown.finding), lambda row: row.topic)
    ]
    return html.Div([html.Div(topics, className="notes"), _origin(rows, shown)])


def _told(row: NoteLine, shown: Shown) -> list[Part]:
    """A method has its name in front, except on its own page."""
    words, selection = shown.context.words, shown.context.selection
    parts: list[Part] = [row.text]
    if row.method_path and not selection.method_code:
        parts = [link(row.method_name, row.method_path, selection), f": {row.text}"]
    return [*parts, " ", example(words)] if row.is_example else parts


def _origin(rows: tuple[NoteLine, ...], shown: Shown) -> Component:
    """Each source once; which row has which stands in the table."""
    named = dict.fromkeys(name for row in rows for name in row.source_text.split("; ") if name)
    text = shown.context.words("programme-notes-sources", names="; ".join(named))
    return html.P(text, className="quiet notes__origin")
