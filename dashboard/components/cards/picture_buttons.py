"""Buttons that take a card's figures along as a picture; the browser makes it (picture.js)."""

from __future__ import annotations

from dataclasses import replace

from dash import dcc, html
from dash.development.base_component import Component

from dashboard.components.elements.aria import data
from exhibits.exhibit.caveats import with_caveats
from exhibits.exhibit.shown import Shown
from exports.about import as_of, file_stem, measure, source_line
from words.catalog import Words

KINDS = ("png", "svg")


def holds_graph(part: object) -> bool:
    """Whether a figure the browser can draw stands somewhere in a part of a page."""
    if isinstance(part, dcc.Graph):
        return True
    if isinstance(part, list | tuple):
        return any(map(holds_graph, part))
    return isinstance(part, Component) and holds_graph(getattr(part, "children", None))


def picture_buttons(shown: Shown) -> html.Div:
    """What the picture says besides its figures goes along as data."""
    words = shown.context.words
    source, caveats = f"{source_line(shown)}. {as_of(shown)}", with_caveats(replace(shown, note=""))
    said = data(
        stem=file_stem(shown),
        finding=shown.finding,
        measure=measure(shown),
        source=f"{source}. {caveats}" if caveats else source,
        example=words("export-examples") if shown.has_examples else "",
        done=words("picture-done", name=file_stem(shown)),
        failed=words("picture-failed"),
    )
    told = html.Span("", role="status")
    return html.Div([*(_button(kind, words) for kind in KINDS), told], className="pictures", **said)


def _button(kind: str, words: Words) -> html.Button:
    return html.Button(words(f"download-{kind}"), type="button", **data(picture=kind))
