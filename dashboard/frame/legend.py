"""The nothings, explained at the foot of every page."""

from __future__ import annotations

from dash import html

from dashboard.components.elements.aria import aria
from words.catalog import Words
from words.vocabulary import NOTHINGS, dashed, nothing_sign


def nothings_legend(words: Words) -> html.Section:
    """Signs that each mean their own thing."""
    return html.Section(
        html.Div(
            [
                html.H2(words("nothings-title"), id="nothings"),
                html.Dl([_entry(kind, words) for kind in NOTHINGS]),
            ],
            className="wrap",
        ),
        className="nothings",
        **aria(labelledby="nothings"),
    )


def _entry(kind: str, words: Words) -> html.Div:
    box = "nothing-sign nothing-sign--dot" if kind == "not_reported" else "nothing-sign"
    key = f"nothing-{dashed(kind)}"
    return html.Div(
        [
            html.Dt(
                [
                    html.Span(nothing_sign(kind), className=box, **aria(hidden="true")),
                    html.Span(words(key)),
                ]
            ),
            html.Dd(words(f"{key}-meaning")),
        ]
    )
