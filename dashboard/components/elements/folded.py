"""What stands instead of a long table: how many rows it has. On paper the table stands there."""

from __future__ import annotations

from dash import html

from exhibits.exhibit.shown import Shown

MOST_OPEN = 8  # rows that stand open without being asked for


def folded(shown: Shown) -> html.P | None:
    """In place of the drawing; None where the table is short enough to stand open."""
    count = len(shown.rows)
    return told(shown.context.words("folded-rows", count=count)) if count > MOST_OPEN else None


def told(text: str) -> html.P:
    """A text print.css takes away and print.js opens the table for."""
    return html.P(text, className="folded")
