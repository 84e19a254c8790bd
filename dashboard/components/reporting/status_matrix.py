"""Municipalities and due dates as a table of letters; cards on a phone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dash import html
from dash.development.base_component import Component

from answers.reporting.reporting import Cell
from dashboard.components.cards.table import scroll_region
from dashboard.components.elements.aria import aria, data
from dashboard.components.elements.links import Part, link
from dashboard.components.elements.signs import example
from exhibits.exhibit.shown import Shown, rows_of
from exhibits.releases.sentences import span_of
from exhibits.reporting.reporting import StatusLine, called, said
from monitoring.completeness import State
from words import notation
from words.catalog import Words
from words.vocabulary import dashed

GROUPS = ("asked", "not-asked")


def status_matrix(shown: Shown) -> Component | None:
    """The drawing of the exhibit; None where nothing is expected of anyone."""
    rows = rows_of(shown, StatusLine)
    if not rows or not rows[0].cells:
        return None
    words = shown.context.words
    label = words("table-label", caption=words("status-page-title"))
    table = html.Table(
        [
            html.Caption(shown.finding),
            html.Thead(_heads(rows[0].cells, words)),
            *_bodies(rows, shown),
        ],
        className="table reporting",
    )
    return html.Div([_key(words), html.Div(scroll_region(table, label), className="named-above")])


def _key(words: Words) -> html.Ul:
    """What the letters mean, before the table."""
    items = [
        html.Li([_letter(state, words), " ", words(f"status-page-state-{dashed(state)}")])
        for state in State
    ]
    return html.Ul(items, className="reporting__key", **aria(label=words("status-page-key")))


def _letter(state: State, words: Words) -> html.Span:
    name = dashed(state)
    return html.Span(
        words(f"status-page-letter-of-{name}"),
        className=f"reported reported--{name}",
        **aria(hidden="true"),
    )


def _heads(cells: Sequence[Cell], words: Words) -> html.Tr:
    dues = [html.Th(_due(cell, words), scope="col") for cell in cells]
    first = html.Th(words("status-page-municipality"), scope="col")
    return html.Tr([first, *dues, html.Th(words("status-page-in-all"), scope="col")])


def _due(cell: Cell, words: Words) -> list[Part]:
    day = words("status-page-due-on", date=notation.day(cell.due_on, words.language))
    return [f"{span_of(cell.year, cell.part, words)} ", html.Small(day)]


def _bodies(rows: Sequence[StatusLine], shown: Shown) -> Iterator[html.Tbody]:
    """Those something is expected from first; the others are there, and there is nothing to see."""
    words = shown.context.words
    asked = [row for row in rows if row.status.items]
    others = [row for row in rows if not row.status.items]
    for key, found in zip(GROUPS, (asked, others), strict=True):
        if not found:
            continue
        lines = [_line(row, shown) for row in found]
        span = len(found[0].cells) + 2
        name = words(f"status-page-group-{key}", count=len(found))
        head = html.Th(name, scope="rowgroup", colSpan=span, className="reporting__group")
        yield html.Tbody([html.Tr(head), *lines], className=f"reporting__{key}")


def _line(row: StatusLine, shown: Shown) -> html.Tr:
    words = shown.context.words
    name: list[Part] = [link(row.municipality, row.municipality_path, shown.context.selection)]
    if row.is_example:
        name += [" ", example(words)]
    total = words("status-page-of", have=row.received_count, count=row.due_count)
    count = html.Td(total if row.due_count else "", **data(label=words("status-page-in-all")))
    cells = [_cell(cell, words) for cell in row.cells]
    return html.Tr([html.Th(name, scope="row"), *cells, count])


def _cell(cell: Cell, words: Words) -> html.Td:
    day = notation.day(cell.due_on, words.language)
    span = span_of(cell.year, cell.part, words)
    label = f"{span}, {words('status-page-due-on', date=day)}"
    return html.Td(
        html.Span(
            [
                _letter(cell.state, words),
                html.Small(_short(cell, words), **aria(hidden="true")),
                html.Span(_spoken(cell, words), className="unseen"),
            ],
            className="reporting__cell",
        ),
        className=f"reporting__{dashed(cell.state)}",
        **data(label=label),
    )


def _short(cell: Cell, words: Words) -> str:
    """The words beside a letter that says too little by itself."""
    have = len(cell.items) - len(cell.missing)
    if cell.state is State.RECEIVED:
        return words("status-page-after-due") if cell.is_on_time is False else ""
    return words("status-page-of", have=have, count=len(cell.items)) if have else ""


def _spoken(cell: Cell, words: Words) -> str:
    if cell.state is not State.MISSING:
        return said(cell, words)
    names = ", ".join(called(item, words) for item in cell.missing)
    return words("status-page-spoken", state=said(cell, words), names=names)
