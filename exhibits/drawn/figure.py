"""A drawing as a plain plotly dictionary, for pages."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final

from exhibits.drawn.bars import bars
from exhibits.drawn.criterion import criterion
from exhibits.drawn.drawing import Drawing, Form, Line
from exhibits.drawn.dumbbells import dumbbells
from exhibits.drawn.interval import interval
from exhibits.drawn.lanes import lanes
from exhibits.drawn.map_of_places import place_map
from exhibits.drawn.number_labels import number_text
from exhibits.drawn.planned import planned
from exhibits.drawn.theme import Figure, WidthClass, Words
from exhibits.drawn.years import trend

FORMS: Final[Mapping[Form, Callable[[Drawing, Words, WidthClass], Figure]]] = {
    "bars": bars,
    "counts": criterion,
    "criterion": criterion,
    "dumbbells": dumbbells,
    "interval": interval,
    "map": place_map,
    "phases": lanes,
    "planned": planned,
    "stages": lanes,
    "trend": trend,
}


def figure_of(drawing: Drawing, words: Words, width_class: WidthClass = "wide") -> Figure:
    """Data and layout; every mark carries the number it stands for in `customdata`.

    A bar without words of its own has its number beside it.
    """
    if drawing.form == "bars":
        told = [line.labels or _numbers(line, words) for line in drawing.lines]
        pairs = zip(drawing.lines, told, strict=True)
        lines = tuple(replace(line, labels=labels) for line, labels in pairs)
        drawing = replace(drawing, lines=lines)
    return FORMS[drawing.form](drawing, words, width_class)


def _numbers(line: Line, words: Words) -> tuple[str, ...]:
    return tuple(
        "" if value is None else number_text(value, words, line.numbers.digits)
        for value in line.values
    )
