"""The dates of a programme as short lines, for a phone."""

from __future__ import annotations

from typing import Any

from dash import html

from dashboard.components.elements.links import Part
from dashboard.components.elements.signs import example
from exhibits.exhibit.shown import Shown


def calendar_list(shown: Shown) -> html.Ul | None:
    """Day as printed, event, and whether it lies ahead; the rest is in the table."""
    if shown.table.empty:
        return None
    lines = [html.Li(_line(row, shown)) for row in shown.table.to_dict("records")]
    return html.Ul(lines, className="calendar-list")


def _line(row: dict[Any, Any], shown: Shown) -> list[Part]:
    ahead = f" ({row['state_text']})" if row["state"] != "past" else ""
    mark: list[Part] = [" ", example(shown.context.words)] if row["is_example"] else []
    return [html.B(row["when"]), f" {row['event']}{ahead}", *mark]
