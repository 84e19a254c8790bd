"""The foot of every page."""

from __future__ import annotations

from dash import html

from answers.selection import Selection
from dashboard.components.elements.links import link
from words.catalog import Words


def footer(selection: Selection, words: Words) -> html.Div:
    """Where the figures come from, and how to reach them."""
    sources = link(words("footer-sources"), "/kilder", selection)
    language = "" if words.language == "da" else f"?sprog={words.language}"
    # A target of its own keeps the address script from looking for a page of figures there.
    statement = html.A(
        words("accessibility-menu"), href=f"/tilgaengelighed{language}", target="_self"
    )
    lines = [html.Li(each) for each in (sources, statement, words("footer-about"))]
    return html.Div(html.Ul(lines), className="wrap")
