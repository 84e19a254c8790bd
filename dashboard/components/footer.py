"""The foot of every page."""

from __future__ import annotations

from dash import html

from dashboard.components.links import link
from dashboard.selection import Selection
from loaders.texts import Words


def footer(selection: Selection, words: Words) -> html.Div:
    """Where the figures come from, and who to ask."""
    sources = link(words("footer-sources"), "/kilder", selection)
    return html.Div(html.Ul([html.Li(sources), html.Li(words("footer-about"))]), className="wrap")
