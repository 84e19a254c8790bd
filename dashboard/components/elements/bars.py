"""Bars of plain elements: margin counts and key figures."""

from __future__ import annotations

from dash import html

from dashboard.components.elements.aria import aria


def thin_bar(share: float | None) -> html.Span:
    """A bar of six pixels filled to a share (0–1); decoration, the number stands beside it."""
    width = min(max(share or 0.0, 0.0), 1.0)
    fill = html.Span(className="thin-bar__fill", style={"width": f"{width:.2%}"})
    return html.Span(fill, className="thin-bar", **aria(hidden="true"))
