"""The releases to one municipality: dots against the line, and on paper the counts."""

from __future__ import annotations

from dash import html
from dash.development.base_component import Component

from dashboard.components.cards.graph import graph
from dashboard.components.elements.links import Part
from dashboard.components.elements.signs import nothing
from exhibits.exhibit.shown import Shown, rows_of
from exhibits.municipalities.measurements import measure_text
from exhibits.municipalities.releases import YearRow
from words.catalog import Words


def release_dots(shown: Shown) -> Component | None:
    """The dots, and for paper a line of counts; None where nothing is known."""
    words = shown.context.words
    if shown.figure is None:
        return None
    drawing = graph(f"graph-{shown.key}", shown.figure, shown.alt_text, words.language)
    counts = [_count(row, words) for row in rows_of(shown, YearRow) if row.count]
    line = html.Ul(html.Li(counts), className="single-readings only-print")
    return html.Div([html.Div(drawing, className="not-print"), line])


def _count(row: YearRow, words: Words) -> html.Span:
    said: list[Part]
    if row.value is None:
        said = [nothing(str(row.nothing), words), f" {row.year_text}"]
    else:
        value = measure_text(row.value, words)
        said = [words("municipality-number-value", value=value, year=row.year_text)]
    return html.Span(said, className="single-readings__one")
