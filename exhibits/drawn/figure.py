"""A drawing as a plain plotly dictionary, for pages."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from exhibits.drawn.bars import bars
from exhibits.drawn.criterion import criterion
from exhibits.drawn.drawing import Drawing, Form
from exhibits.drawn.dumbbells import dumbbells
from exhibits.drawn.interval import interval
from exhibits.drawn.planned import planned
from exhibits.drawn.theme import Figure, WidthClass, Words
from exhibits.drawn.years import trend

FORMS: Final[Mapping[Form, Callable[[Drawing, Words, WidthClass], Figure]]] = {
    "bars": bars,
    "counts": criterion,
    "criterion": criterion,
    "dumbbells": dumbbells,
    "interval": interval,
    "planned": planned,
    "trend": trend,
}


def figure_of(drawing: Drawing, words: Words, width_class: WidthClass = "wide") -> Figure:
    """Data and layout; every mark carries the number it stands for in `customdata`."""
    return FORMS[drawing.form](drawing, words, width_class)
