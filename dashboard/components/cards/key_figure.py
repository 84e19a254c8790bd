"""The few large numbers at the top of a page."""

from __future__ import annotations

from dataclasses import dataclass

from dash import html

from dashboard.components.elements.aria import aria
from dashboard.components.elements.bars import thin_bar
from dashboard.components.elements.links import Children


@dataclass(frozen=True, slots=True)
class KeyFigure:
    """A number, what it counts, what it is compared with, and its bar (share 0–1) if it has one."""

    label: str
    value: Children
    comparison: Children
    of: str = ""
    share: float | None = None


def key_figures(figures: list[KeyFigure], label: str) -> html.Section:
    """A row of key figures, one column on a phone."""
    return html.Section(
        [_key_figure(figure) for figure in figures], className="keys", **aria(label=label)
    )


def _key_figure(figure: KeyFigure) -> html.Div:
    value = [html.Span(figure.value), html.Small(f" {figure.of}")] if figure.of else figure.value
    bar = [] if figure.share is None else [thin_bar(figure.share)]
    return html.Div(
        [
            html.H2(figure.label, className="key__label"),
            html.P(value, className="key__value"),
            html.Div(bar, className="key__bar"),
            html.P(figure.comparison, className="key__text"),
        ],
        className="key",
    )
