"""One count with the range that chance alone would give it, against the line of the criterion."""

from __future__ import annotations

import pandas as pd

from exhibits.drawn.checked_rows import Record, records
from exhibits.drawn.marks import Marks, dots, draw, empty, join, label, line
from exhibits.drawn.number_labels import number_text
from exhibits.drawn.panels import Panel, whole
from exhibits.drawn.scales import step_for, ticks
from exhibits.drawn.theme import EDGE, INK_SOFT, NOW, Figure, WidthClass, Words

COLUMNS = ("name", "value", "low", "high", "is_example")
ROW = 66
HEAD = 22
FOOT = 40


def interval(
    table: pd.DataFrame, words: Words, threshold: float, width_class: WidthClass = "wide"
) -> Figure:
    """A dot at the count and a line over its interval, one row per row of the table.

    Columns: name, value, low, high (ends of the exact interval), is_example. Rows without a
    value are left out; without ends only the dot is drawn.
    """
    rows = [row for row in records(table, COLUMNS) if row["value"] is not None]
    if not rows:
        return empty(words)
    height = HEAD + ROW * len(rows) + FOOT
    panel = whole(height, _range(rows, threshold))
    count = 6 if width_class == "wide" else 4
    marks = join(
        [
            _axis(panel, height, threshold, words, count),
            *(_row(panel, row, HEAD + ROW * i, words) for i, row in enumerate(rows)),
        ]
    )
    return draw([panel], marks, height, (48, 48))


def _range(rows: list[Record], threshold: float) -> tuple[float, float]:
    seen = [row[key] for row in rows for key in ("value", "low", "high") if row[key] is not None]
    low, high = min([threshold, *seen]), max([threshold, *seen])
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


def _row(panel: Panel, row: Record, top: int, words: Words) -> Marks:
    y = top + 46
    value = number_text(row["value"], words, 1)
    example = " " + words("figure-example") if row["is_example"] else ""
    labels = [
        label(panel, row["value"], y - 22, value + example, side="left", dx=5, bold=True, size=16)
    ]
    shapes = []
    ends = [row[key] for key in ("low", "high")]
    if None not in ends:
        shapes = [line(panel, (ends[0], y), (ends[1], y), color=NOW, width=2.5)]
        shapes += [line(panel, (end, y - 7), (end, y + 7), color=NOW) for end in ends]
        texts = [number_text(end, words, 1) for end in ends]
        labels.append(label(panel, ends[0], y, texts[0], side="right", dx=-7))
        labels.append(label(panel, ends[1], y, texts[1], dx=7))
    hover = [_hover(row, words, example)]
    part = dots(panel, [row["value"]], [y], hover=hover, values=[row["value"]])
    below = [{**shape, "layer": "below"} for shape in shapes]
    return Marks((part,), tuple(below), tuple(labels))


def _hover(row: Record, words: Words, example: str) -> str:
    value = number_text(row["value"], words, 1)
    name = f"{row['name']}: {value}" if row["name"] else value
    if row["low"] is None or row["high"] is None:
        return name + example
    ends = {key: number_text(row[key], words, 1) for key in ("low", "high")}
    return f"{name}{example}\n{words('figure-interval-range', **ends)}"
