"""The measurements of one municipality: a small figure per indicator, single ones as lines."""

from __future__ import annotations

import pandas as pd
from dash import html
from dash.development.base_component import Component

from dashboard.components.cards.graph import graph
from dashboard.components.elements.links import Part
from dashboard.components.elements.signs import example, nothing
from exhibits.drawn.figure import figure_of
from exhibits.exhibit.shown import Shown
from exhibits.municipalities.measurements import measure_text, trend_of
from monitoring.exact import is_empty
from words.catalog import Words


def trend_panels(shown: Shown) -> Component | None:
    """Indicators with two readings or more as figures, the rest beneath; None without any."""
    words = shown.context.words
    groups = [rows for _, rows in shown.table.groupby("indicator_code", sort=False)]
    if not groups:
        return None
    many = [rows for rows in groups if rows["value"].notna().sum() > 1]
    few = [rows for rows in groups if rows["value"].notna().sum() <= 1]
    ordered = sorted(many, key=lambda rows: -int(rows["value"].notna().sum()))
    panels = [_panel(rows, words) for rows in ordered]
    parts: list[Component] = [html.Div(panels, className="trends")] if panels else []
    if few:
        parts.append(html.Ul([_line(rows, words) for rows in few], className="single-readings"))
    # Small figures cannot be read on paper, so there every reading stands as a line.
    lines = html.Ul([_line(rows, words) for rows in groups], className="single-readings only-print")
    return html.Div([html.Div(parts, className="not-print"), lines])


def _panel(rows: pd.DataFrame, words: Words) -> html.Div:
    name = str(rows.iloc[0]["indicator"])
    label: list[Part] = [name]
    if rows["is_example"].astype(bool).any():
        label += [" ", example(words)]
    known = rows[rows["value"].notna()].iloc[-1]
    value, year = measure_text(float(known["value"]), words), str(known["year"])
    alt = words("municipality-measurements-alt", indicator=name, value=value, year=year)
    code = str(rows.iloc[0]["indicator_code"])
    drawing = graph(
        f"trend-{code}", figure_of(trend_of(rows, words), words, "narrow"), alt, words.language
    )
    kind = "trends__panel trends__panel--break" if rows["is_break"].any() else "trends__panel"
    return html.Div([html.H3(label), drawing], className=kind)


def _line(rows: pd.DataFrame, words: Words) -> html.Li:
    parts: list[Part] = [html.B(str(rows.iloc[0]["indicator"]))]
    for row in rows.to_dict("records"):
        year = str(row["year"])
        if is_empty(row["value"]):
            sign = nothing(str(row["nothing"]), words)
            parts.append(html.Span([sign, f" {year}"], className="single-readings__one"))
            continue
        text = words(
            "municipality-number-value", value=measure_text(row["value"], words), year=year
        )
        one: list[Part] = [text]
        if row["is_example"]:
            one += [" ", example(words)]
        parts.append(html.Span(one, className="single-readings__one"))
    return html.Li(parts)
