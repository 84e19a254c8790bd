"""A plotly figure on the page: Danish, quiet, and with a text alternative."""

from __future__ import annotations

from typing import Any

from babel import Locale
from dash import dcc, html

from dashboard.components.elements.aria import aria
from exhibits.exhibit.shown import Figure


def graph(identity: str, figure: Figure, alt_text: str, language: str) -> html.Div:
    """The drawing with its alternative; the table beside it carries the numbers.

    It follows its room in width only: a figure's own height in pixels is part of its drawing.
    """
    drawn: Any = dict(figure)
    height = drawn.get("layout", {}).get("height")
    drawing = dcc.Graph(
        id=identity,
        figure=drawn,
        config=graph_config(language),
        responsive=True,
        style={"height": f"{height}px"} if height else {},
    )
    return html.Div(
        drawing,
        className="graph",
        role="img",
        **aria(label=alt_text),
    )


def graph_config(language: str) -> Any:
    """No tool bar, no zoom by accident; names of months and days in the reader's language."""
    return {
        "displayModeBar": False,
        "scrollZoom": False,
        "doubleClick": False,
        "locale": language,
        "locales": {language: {"dictionary": {}, "format": _format(language)}},
    }


def _format(language: str) -> dict[str, object]:
    locale = Locale.parse(language)
    months, days = locale.months["stand-alone"], locale.days["stand-alone"]
    week = (6, 0, 1, 2, 3, 4, 5)
    return {
        "months": [months["wide"][number] for number in range(1, 13)],
        "shortMonths": [months["abbreviated"][number].rstrip(".") for number in range(1, 13)],
        "days": [days["wide"][number] for number in week],
        "shortDays": [days["abbreviated"][number].rstrip(".") for number in week],
        "date": "%d-%m-%Y",
        "decimal": ",",
        "thousands": ".",
    }
