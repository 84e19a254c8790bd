"""The frame around every figure: finding, measure, drawing, note, table, download, origin."""

from __future__ import annotations

from dash import dcc, html
from dash.development.base_component import Component

from answers.faults import Fault
from dashboard.components.cards.graph import graph
from dashboard.components.cards.picture_buttons import holds_graph, picture_buttons
from dashboard.components.cards.sentence_form import sentence_form
from dashboard.components.cards.table import shown_table
from dashboard.components.cards.trace import trace
from dashboard.components.elements.aria import aria
from dashboard.components.elements.signs import example, sign
from exhibits.exhibit.caveats import with_caveats
from exhibits.exhibit.shown import Shown
from words.catalog import Words
from words.vocabulary import dashed

MOST_CAVEATS = 2  # under a figure; the table beside it has them all
FILES = ("pptx", "xlsx", "csv", "tidy.csv")  # as downloads.FORMATS; what most people want first


def figure_card(shown: Shown, drawing: Component | None = None, wide: bool = True) -> html.Section:
    """An exhibit on a page.

    `drawing` stands in place of the plotly figure (a matrix, bars of HTML). An exhibit without
    any drawing shows its table openly. `wide=False` is for a figure that shares its row.
    """
    words = shown.context.words
    if shown.fault:
        return fault_card(Fault(shown.key, shown.fault), words)
    title = f"figure-{shown.key}"
    body = drawing or _figure(shown)
    edit = sentence_form(shown)
    note = with_caveats(shown, MOST_CAVEATS) if body is not None else shown.note
    return html.Section(
        [
            _head(shown, title, words),
            html.Div(body or shown_table(shown), className="figure__body"),
            *([html.P(note, className="figure__note")] if note else []),
            *([edit] if edit else []),
            _tools(shown, words, body),
        ],
        className="figure" if wide else "figure figure--part",
        **aria(labelledby=title),
    )


def fault_card(fault: Fault, words: Words) -> html.Section:
    """The place of an exhibit that broke: its name, that it cannot be shown, and the number."""
    title = f"figure-{fault.exhibit_key}"
    name = words(f"{fault.exhibit_key.replace('_', '-')}-name")
    text = html.P(words("failure-figure", number=fault.number), className="told")
    return html.Section(
        [html.H2(name, id=title), text], className="figure", **aria(labelledby=title)
    )


def _head(shown: Shown, title: str, words: Words) -> html.Header:
    label: list[str | Component] = [shown.finding]
    if shown.is_invented:
        label += [" ", example(words)]
    return html.Header(
        [html.H2(label, id=title), html.P(shown.subtitle, className="figure__measure")]
    )


def _figure(shown: Shown) -> dcc.Graph | html.Div | None:
    if shown.figure is None:
        return None
    return graph(f"graph-{shown.key}", shown.figure, shown.alt_text, shown.context.words.language)


def _tools(shown: Shown, words: Words, body: Component | None) -> html.Div:
    table = [_tool("table", words("tool-table"), shown_table(shown))] if body is not None else []
    pictures = [picture_buttons(shown)] if holds_graph(body) else []
    files = html.Div([_downloads(shown, words), *pictures])
    return html.Div(
        [
            *table,
            _tool("fetch", words("tool-fetch"), files),
            _tool("origin", words("tool-origin"), trace(shown)),
        ],
        className="tools",
    )


def _tool(picture: str, label: str, panel: Component) -> html.Details:
    summary = html.Summary([sign(picture), html.Span(label)])
    return html.Details([summary, html.Div(panel, className="tools__panel")])


def _downloads(shown: Shown, words: Words) -> html.Ul:
    query = shown.context.selection.file_query()
    links = [
        html.A(words(f"download-{name}"), href=f"/hent/{dashed(shown.key)}.{extension}{query}")
        for extension in FILES
        for name in [extension.replace(".", "-")]
    ]
    return html.Ul([html.Li(link) for link in links], className="links")
