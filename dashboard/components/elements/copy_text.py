"""Text to take along: selectable as it stands, and a button that copies it."""

from __future__ import annotations

from dash import html
from dash.development.base_component import Component

from dashboard.components.elements.aria import data
from words.catalog import Words


def copy_text(
    identity: str, text: str, label: str, words: Words, links: tuple[Component, ...] = ()
) -> html.Div:
    """`identity` is unique on the page; `label` says which text the button copies."""
    button = html.Button(
        [words("copy"), html.Span(f" {label}", className="unseen")],
        type="button",
        className="button button--quiet",
        **data(copy=identity, copied=words("copied")),
    )
    told = html.Span("", role="status", className="copy__told")
    return html.Div(
        [
            html.Pre(text, id=identity, className="copy__text"),
            html.Div([button, *links, told], className="copy__tools not-print"),
        ],
        className="copy",
    )
