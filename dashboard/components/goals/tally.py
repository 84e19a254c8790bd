"""How many have each status: sign, word and count, never an average."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from dash import html
from dash.development.base_component import Component

from dashboard.components.elements.aria import aria
from dashboard.components.elements.links import Part
from dashboard.components.elements.signs import example, mark, signed, status
from exhibits.goals.statuses import StatusCount
from words.catalog import Words
from words.vocabulary import STATUSES, dashed


def tally(counts: Iterable[StatusCount], label: str, words: Words) -> html.Ul:
    """A list of counts; the label of an example follows the status."""
    items = [_item(row, words) for row in counts]
    return html.Ul(items, className="tally", **aria(label=label))


def _item(row: StatusCount, words: Words) -> html.Li:
    word = signed(row.status, words(f"status-{dashed(row.status)}"), plain=True)
    parts: list[Part] = [html.Span(str(row.count), className="tally__count"), " ", word]
    if row.is_example:
        parts += [" ", example(words)]
    return html.Li(parts)


def status_guide(title: str, marks: Sequence[str], words: Words) -> html.Details:
    """Every status and mark and when it is used, folded away."""
    parts: list[Component] = []
    for key in STATUSES:
        parts.append(html.Dt(status(key, words)))
        parts.append(html.Dd(words(f"status-{dashed(key)}-meaning")))
    for key in marks:
        parts.append(html.Dt(mark(key, words)))
        parts.append(html.Dd(words(f"mark-{key}-meaning")))
    guide = html.Dl(parts, className="terms")
    return html.Details([html.Summary(title), guide], className="fold not-print")
