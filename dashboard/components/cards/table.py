"""Plain tables: caption, row and column headings, numbers to the right, cards on a phone."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from dash import html
from dash.development.base_component import Component

from answers.selection import Selection
from dashboard.components.elements.aria import aria, data
from dashboard.components.elements.links import Part, link
from dashboard.components.elements.signs import example, mark, nothing, signed, stage, status
from dashboard.components.elements.text_with_links import with_links
from exhibits.exhibit.caveats import caveats_of, has_caveats
from exhibits.exhibit.cell_text import nothing_of, text
from exhibits.exhibit.shown import Column, Shown, value_in
from monitoring.exact import is_empty
from words.catalog import Words

LINKING = ("text", "long")  # kinds of column whose words may hold addresses


def shown_table(shown: Shown, caption: str = "") -> html.Div:
    """The table of an exhibit, first column as row heading, examples labelled on the row.

    Without a caption of its own it is called by the finding, which stands above it already and is
    therefore only spoken.
    """
    context = shown.context
    table = data_table(
        shown.rows, shown.columns, caption or shown.finding, context.words, context.selection
    )
    return table if caption else html.Div(table, className="named-above")


def data_table(
    rows: Iterable[Any],
    columns: tuple[Column, ...],
    caption: str,
    words: Words,
    selection: Selection,
) -> html.Div:
    """Rows as a table in a region that scrolls by itself and can be reached by keyboard."""
    told = tuple(rows)
    with_caveats = has_caveats(told)
    headings = [_heading(column, words) for column in columns]
    if with_caveats:
        headings.append(html.Th(words("caveat-column"), scope="col"))
    head = html.Tr(headings)
    lines = [_row(row, columns, words, selection, with_caveats) for row in told]
    body = lines or [html.Tr(html.Td(words("table-empty"), colSpan=len(columns)))]
    return scroll_region(
        html.Table([html.Caption(caption), html.Thead(head), html.Tbody(body)], className="table"),
        words("table-label", caption=caption),
    )


def scroll_region(children: Component, label: str) -> html.Div:
    """Wide content scrolls inside its own region, so the page never does."""
    return html.Div(
        children,
        className="scroll",
        tabIndex=0,
        role="region",
        **aria(label=label),
    )


def _heading(column: Column, words: Words) -> html.Th:
    return html.Th(column.heading(words), scope="col", className=_class(column))


def _class(column: Column) -> str:
    if column.is_numeric:
        return "numeric"
    return {"date": "together", "long": "long"}.get(column.kind, "")


def _row(
    row: Any,
    columns: tuple[Column, ...],
    words: Words,
    selection: Selection,
    with_caveats: bool,
) -> html.Tr:
    first, *others = columns
    label: list[Part] = [_value(row, first, words, selection)]
    if row.is_example:
        label += [" ", example(words)]
    heading = html.Th(label, scope="row")
    cells = [_cell(row, column, words, selection) for column in others]
    if with_caveats:
        cells.append(html.Td(caveats_of(row, words), **data(label=words("caveat-column"))))
    return html.Tr([heading, *cells])


def _cell(row: Any, column: Column, words: Words, selection: Selection) -> html.Td:
    language = value_in(row, column.language_key) if column.language_key else None
    return html.Td(
        _value(row, column, words, selection),
        className=_class(column),
        lang=None if is_empty(language) else str(language),
        **data(label=column.heading(words)),
    )


def _value(row: Any, column: Column, words: Words, selection: Selection) -> str | Component:
    value = value_in(row, column.key)
    kind = nothing_of(column, row)
    if kind is not None:
        return nothing(kind, words)
    if is_empty(value):
        return ""
    if column.kind == "status":
        return status(str(value), words, plain=True)
    if column.kind == "stage":
        return stage(str(value), words)
    if column.kind == "marks":
        return html.Span([mark(name, words) for name in value], className="status")
    address = value_in(row, column.link_key) if column.link_key else None
    if not is_empty(address):
        return link(text(value, column, words), str(address), selection)
    sign = value_in(row, column.sign_key) if column.sign_key else None
    if not is_empty(sign):
        return signed(str(sign), text(value, column, words), plain=True)
    said = text(value, column, words)
    return html.Span(with_links(said)) if column.kind in LINKING and "://" in said else said
