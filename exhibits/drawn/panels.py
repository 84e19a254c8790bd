"""Panels: where a small drawing stands inside a figure, with y counted in pixels from its top."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from exhibits.drawn.theme import Figure, base_layout


@dataclass(frozen=True, slots=True)
class Panel:
    """One pair of axes: `left` and `right` are shares of the plot, `top` and `height` pixels."""

    number: int
    left: float
    right: float
    top: int
    height: int
    x_range: tuple[Any, Any]

    @property
    def x(self) -> str:
        """Name of the x axis as marks refer to it."""
        return "x" if self.number == 1 else f"x{self.number}"

    @property
    def y(self) -> str:
        """Name of the y axis as marks refer to it."""
        return "y" if self.number == 1 else f"y{self.number}"


def whole(height: int, x_range: tuple[Any, Any]) -> Panel:
    """A single panel that fills a figure `height` px tall."""
    return Panel(1, 0.0, 1.0, 0, height, x_range)


def place(index: int, columns: int, height: int, gap: float) -> tuple[float, float, int]:
    """Left share, right share and top px of panel `index` in a grid; `gap` is a share."""
    row, column = divmod(index, columns)
    width = (1 - gap * (columns - 1)) / columns
    left = column * (width + gap)
    return left, min(left + width, 1.0), row * height


def rows_of(count: int, columns: int) -> int:
    """How many rows a grid of `count` panels takes."""
    return -(-count // columns)


def _axes(panel: Panel, total: int) -> dict[str, Any]:
    quiet = {
        "visible": False,
        "fixedrange": True,
        "zeroline": False,
        "showgrid": False,
        "autorange": False,
    }
    bottom = max(0.0, 1 - (panel.top + panel.height) / total)
    domain_y = [bottom, min(1.0, 1 - panel.top / total)]
    return {
        "xaxis" + panel.x[1:]: {
            **quiet,
            "anchor": panel.y,
            "domain": [panel.left, panel.right],
            "range": list(panel.x_range),
        },
        "yaxis" + panel.y[1:]: {
            **quiet,
            "anchor": panel.x,
            "domain": domain_y,
            "range": [panel.height, 0],
        },
    }


def layout_of(panels: list[Panel], height: int, left: int, right: int) -> Figure:
    """Layout with the axes of all panels; `left` and `right` are margins in px."""
    layout = base_layout(height, left, right)
    for panel in panels:
        layout.update(_axes(panel, height))
    return layout
