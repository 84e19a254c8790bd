"""A roadmap as an ordered list: the step, what happens, when and by whom."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from dash import html
from dash.development.base_component import Component

from dashboard.components.elements.signs import example
from exhibits.exhibit.shown import Shown
from monitoring.exact import is_known
from words.catalog import Words

Row = Mapping[Any, Any]


def method_roadmap(shown: Shown) -> html.Ol:
    """One item per step, in the roadmap's own order."""
    words = shown.context.words
    rows = shown.table.to_dict("records")
    return html.Ol([_step(row, words) for row in rows], className="roadmap")


def _step(row: Row, words: Words) -> html.Li:
    name: list[str | Component] = [str(row["step"])]
    if row["is_example"]:
        name += [" ", example(words)]
    terms = [
        part
        for label, text, stored in (
            ("method-roadmap-when", row["when"], row["when_text"]),
            ("method-roadmap-who", row["who"], row["responsible"]),
        )
        for part in (html.Dt(html.B(words(label))), _answer(text, is_known(stored)))
    ]
    told = [html.P(row["told"])] if row["told"] else []
    # The number of the step is the source's; a list would count from one.
    return html.Li([html.H3(name), *told, html.Dl(terms, className="terms")], value=str(row["no"]))


def _answer(text: str, is_told: bool) -> html.Dd:
    return html.Dd(text if is_told else html.Span(text, className="quiet"))
