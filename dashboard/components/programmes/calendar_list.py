"""The dates of a programme as short lines, for a phone."""

from __future__ import annotations

from dash import html

from dashboard.components.elements.links import Part
from dashboard.components.elements.signs import example
from exhibits.exhibit.shown import Shown, rows_of
from exhibits.programmes.calendar import EventLine
from words.catalog import Words


def calendar_list(shown: Shown) -> html.Ul | None:
    """Day as printed, event, and whether it lies ahead; the rest is in the table."""
    rows = rows_of(shown, EventLine)
    lines = [html.Li(_line(row, shown.context.words)) for row in rows]
    return html.Ul(lines, className="calendar-list") if lines else None


def _line(row: EventLine, words: Words) -> list[Part]:
    ahead = f" ({row.state_text})" if row.state != "past" else ""
    mark: list[Part] = [" ", example(words)] if row.is_example else []
    return [html.B(row.when), f" {row.event}{ahead}", *mark]
