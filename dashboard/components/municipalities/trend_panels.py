"""The measurements of one municipality: a small figure per indicator, single ones as lines."""

from __future__ import annotations

from collections.abc import Sequence

from dash import html
from dash.development.base_component import Component

from dashboard.components.cards.graph import graph
from dashboard.components.elements.links import Part
from dashboard.components.elements.signs import example, nothing
from exhibits.drawn.figure import figure_of
from exhibits.exhibit.caveats import caveat_sign
from exhibits.exhibit.shown import Shown, rows_of
from exhibits.municipalities.counted_years import CountedYear
from exhibits.municipalities.measurements import (
    figure_text,
    measure_text,
    shares_text,
    span_text,
    trend_of,
)
from words.catalog import Words


def trend_panels(shown: Shown) -> Component | None:
    """Indicators with two readings or more as figures, the rest beneath; None without any."""
    words = shown.context.words
    groups: dict[str, list[CountedYear]] = {}
    for row in rows_of(shown, CountedYear):
        groups.setdefault(row.indicator_code, []).append(row)
    if not groups:
        return None
    many = [rows for rows in groups.values() if len(_known(rows)) > 1]
    few = [rows for rows in groups.values() if len(_known(rows)) <= 1]
    panels = [_panel(rows, words) for rows in sorted(many, key=lambda rows: -len(_known(rows)))]
    parts: list[Component] = [html.Div(panels, className="trends")] if panels else []
    if few:
        parts.append(html.Ul([_line(rows, words) for rows in few], className="single-readings"))
    # Small figures cannot be read on paper, so there every reading stands as a line.
    lines = [_line(rows, words) for rows in groups.values()]
    on_paper = html.Ul(lines, className="single-readings only-print")
    return html.Div([html.Div(parts, className="not-print"), on_paper])


def _known(rows: Sequence[CountedYear]) -> list[tuple[int, float]]:
    return [(row.year, row.point) for row in rows if row.point is not None]


def _panel(rows: Sequence[CountedYear], words: Words) -> html.Div:
    first, (year, value) = rows[0], _known(rows)[-1]
    label: list[Part] = [first.indicator]
    if any(row.is_example for row in rows):
        label += [" ", example(words)]
    alt = words(
        "municipality-measurements-alt",
        indicator=first.indicator,
        value=measure_text(value, words),
        year=str(year),
    )
    drawing = graph(
        f"trend-{first.indicator_code}",
        figure_of(trend_of(rows, words), words, "narrow"),
        alt,
        words.language,
    )
    is_broken = any(row.is_break for row in rows)
    kind = "trends__panel trends__panel--break" if is_broken else "trends__panel"
    newest = [row for row in rows if row.point is not None][-1]
    said = shares_text(newest, words)
    beside = [html.P(f"{newest.year}: {said}", className="small quiet")] if said else []
    return html.Div([html.H3(label), drawing, *beside], className=kind)


def _line(rows: Sequence[CountedYear], words: Words) -> html.Li:
    parts: list[Part] = [html.B(rows[0].indicator)]
    parts += [html.Span(_one(row, words), className="single-readings__one") for row in rows]
    return html.Li(parts)


def _one(row: CountedYear, words: Words) -> list[Part]:
    if row.value is None:
        return [nothing(str(row.nothing), words), f" {row.year}"]
    value = f"{figure_text(row, words)}{caveat_sign(row)}"
    text = words("municipality-number-value", value=value, year=span_text(row))
    said = shares_text(row, words)
    text = f"{text}: {said}" if said else text
    return [text, " ", example(words)] if row.is_example else [text]
