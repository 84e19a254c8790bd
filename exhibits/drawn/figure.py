"""A drawing as a plain plotly dictionary, for pages."""

from __future__ import annotations

from exhibits.drawn.bars import bars
from exhibits.drawn.drawing import Drawing
from exhibits.drawn.theme import Figure, WidthClass, Words


def figure_of(drawing: Drawing, words: Words, width_class: WidthClass = "wide") -> Figure:
    """Data and layout; every mark carries the number it stands for in `customdata`."""
    return bars(drawing, words, width_class)
