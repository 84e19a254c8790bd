"""What is told of a programme as a list to read: topic, then each thing, then who says so."""

from __future__ import annotations

from collections.abc import Sequence
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
        html.Section([html.H3(topic), html.Div(_told(list(told), shown))], className="notes__topic")
        for topic, told in groupby(rest(rows, shown.finding), lambda row: row.topic)
    ]
    return html.Div([html.Div(topics, className="notes"), _origin(rows, shown)])


def _told(rows: Sequence[NoteLine], shown: Shown) -> list[Component]:
    """Things about the programme, then about each method under its name, but on its own page."""
    selection, parts = shown.context.selection, list[Component]()
    for path, own in groupby(rows, lambda row: row.method_path):
        lines = list(own)
        if path and not selection.method_code:
            parts.append(html.P(link(lines[0].method_name, path, selection)))
        parts.append(html.Ul([html.Li(_line(row, shown)) for row in lines]))
    return parts


def _line(row: NoteLine, shown: Shown) -> list[Part]:
    return [row.text, " ", example(shown.context.words)] if row.is_example else [row.text]


def _origin(rows: tuple[NoteLine, ...], shown: Shown) -> Component:
    """Each source once; which row has which stands in the table."""
    named = dict.fromkeys(name for row in rows for name in row.source_text.split("; ") if name)
    text = shown.context.words("programme-notes-sources", names="; ".join(named))
    return html.P(text, className="quiet notes__origin")
