"""Counts with the range that chance alone would give them, against the line of the criterion."""

from __future__ import annotations

from math import ceil, floor
from typing import Final

from exhibits.drawn.drawing import Drawing
from exhibits.drawn.marks import Marks, dots, draw, empty, join, label, line, named
from exhibits.drawn.number_labels import number_text
from exhibits.drawn.panels import Panel, whole
from exhibits.drawn.scales import step_for, ticks
from exhibits.drawn.theme import EDGE, INK_SOFT, NOW, TEXT, Figure, WidthClass, Words

ROW: Final = 66
HEAD: Final = 22
FOOT: Final = 40


def interval(drawing: Drawing, words: Words, width_class: WidthClass = "wide") -> Figure:
    """A dot at each count and a line over its interval, whose ends are the other two series."""
    counts = drawing.marked[1].values
    places = [place for place, count in enumerate(counts) if count is not None]
    threshold = drawing.rule
    if not places or threshold is None:
        return empty(words)
    height = HEAD + ROW * len(places) + FOOT
    panel = whole(height, _range(drawing))
    axis = _axis(panel, height, threshold, words, 6 if width_class == "wide" else 4)
    rows = [_row(drawing, panel, place, HEAD + ROW * i, words) for i, place in enumerate(places)]
    return draw([panel], join([axis, *rows]), height, (48, 48))


def _range(drawing: Drawing) -> tuple[float, float]:
    seen = [value for each in drawing.lines for value in each.values if value is not None]
    low, high = floor(min(seen)), ceil(max(seen))
    step = step_for((high - low) or 1, 4)
    return max(0.0, low - step / 2), high + step / 2


def _axis(panel: Panel, height: int, threshold: float, words: Words, count: int) -> Marks:
    start, end = panel.x_range
    base = height - FOOT
    shapes = [
        line(panel, (start, base), (end, base), width=1, color=EDGE, layer="below"),
        line(panel, (threshold, 22), (threshold, base), layer="below"),
    ]
    limit = words("figure-interval-limit", value=number_text(threshold, words, 1))
    labels = [label(panel, threshold, 10, limit, side="center", bold=True)]
    for value in ticks(start, end, count):
        shapes.append(line(panel, (value, base), (value, base + 5), width=1, color=EDGE))
        text = number_text(value, words, 1)
        labels.append(label(panel, value, base + 20, text, side="center", color=INK_SOFT))
    return Marks(shapes=tuple(shapes), labels=tuple(labels))


def _row(drawing: Drawing, panel: Panel, place: int, top: int, words: Words) -> Marks:
    y, row = top + 46, drawing.rows[place]
    low, value, high = (each.values[place] for each in drawing.marked)
    first, told, last = (each.labels[place] for each in drawing.marked)
    example = " " + words("figure-example") if row.is_example else ""
    labels = [label(panel, value, y - 22, told + example, dx=5, bold=True, size=TEXT)]
    shapes = []
    if low is not None and high is not None:
        ends = [((low, y), (high, y))] + [((end, y - 7), (end, y + 7)) for end in (low, high)]
        shapes = [line(panel, *end, color=NOW, width=2, layer="below") for end in ends]
        labels.append(label(panel, low, y, first, side="right", dx=-7))
        labels.append(label(panel, high, y, last, dx=7))
    part = named(
        dots(panel, [value], [y], hover=[drawing.marked[1].told(place)], values=[value]), row.label
    )
    return Marks((part,), tuple(shapes), tuple(labels))
