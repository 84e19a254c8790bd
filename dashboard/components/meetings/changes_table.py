"""What has changed, one line each, under the municipality it happened in."""

from __future__ import annotations

from itertools import groupby

from dash import html
from dash.development.base_component import Component

from dashboard.components.cards.table import scroll_region
from dashboard.components.elements.aria import data
from dashboard.components.elements.links import Part, link
from dashboard.components.elements.signs import example
from exhibits.exhibit.shown import Shown, rows_of
from exhibits.meetings.since_last import COLUMNS, SinceLine
from words.catalog import Words

OF_PLACE, *OF_LINES = COLUMNS


def changes_table(shown: Shown) -> Component | None:
    """A table with a part per municipality; None where nothing has changed."""
    rows = rows_of(shown, SinceLine)
    if not rows:
        return None
    words = shown.context.words
    head = html.Tr([html.Th(each.heading(words), scope="col") for each in OF_LINES])
    parts = [_part(place, list(own), shown) for place, own in groupby(rows, lambda row: row.place)]
    caption = html.Caption(shown.finding, className="unseen")
    table = html.Table([caption, html.Thead(head), *parts], className="table since-groups")
    return scroll_region(table, words("table-label", caption=shown.finding))


def _part(place: str, rows: list[SinceLine], shown: Shown) -> html.Tbody:
    path, selection = rows[0].municipality_path, shown.context.selection
    name = link(place, path, selection) if path else place
    heading = html.Th(name, colSpan=len(OF_LINES), scope="rowgroup")
    lines = [_line(row, shown.context.words) for row in rows]
    return html.Tbody([html.Tr(heading, className="since-groups__place"), *lines])


def _line(row: SinceLine, words: Words) -> html.Tr:
    kind: list[Part] = [row.kind]
    if row.is_example:
        kind += [" ", example(words)]
    others = (row.about, row.was, row.became, row.means)
    cells = [
        html.Td(part, **data(label=column.heading(words)))
        for column, part in zip(OF_LINES[1:], others, strict=True)
    ]
    return html.Tr([html.Th(kind, scope="row"), *cells])
