"""A roadmap as an ordered list: the step, what happens, when and by whom."""

from __future__ import annotations

from dash import html
from dash.development.base_component import Component

from dashboard.components.elements.signs import example
from exhibits.exhibit.shown import Shown, rows_of
from exhibits.methods.roadmap import StepLine
from words.catalog import Words


def method_roadmap(shown: Shown) -> html.Ol:
    """One item per step, in the roadmap's own order."""
    words = shown.context.words
    return html.Ol([_step(row, words) for row in rows_of(shown, StepLine)], className="roadmap")


def _step(row: StepLine, words: Words) -> html.Li:
    name: list[str | Component] = [row.step]
    if row.is_example:
        name += [" ", example(words)]
    terms = [
        part
        for label, text, stored in (
            ("method-roadmap-when", row.when, row.stored.fact.when_text),
            ("method-roadmap-who", row.who, row.stored.fact.responsible),
        )
        for part in (html.Dt(html.B(words(label))), _answer(text, stored is not None))
    ]
    told = [html.P(row.told)] if row.told else []
    # The number of the step is the source's; a list would count from one.
    return html.Li([html.H3(name), *told, html.Dl(terms, className="terms")], value=str(row.no))


def _answer(text: str, is_told: bool) -> html.Dd:
    return html.Dd(text if is_told else html.Span(text, className="quiet"))
