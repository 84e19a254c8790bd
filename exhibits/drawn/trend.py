"""What one indicator has been over the years, with nothing drawn where nobody counted."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pandas as pd

from exhibits.drawn.checked_rows import Record, largest, records
from exhibits.drawn.marks import (
    DOT_SIGN,
    Marks,
    Part,
    boxed,
    dots,
    draw,
    empty,
    hidden_sign,
    join,
    label,
    line,
)
from exhibits.drawn.number_labels import number_text
from exhibits.drawn.panels import Panel, whole
from exhibits.drawn.scales import ceiling, pixels, thinned, ticks
from exhibits.drawn.theme import (
    EDGE,
    GRID,
    GROUND,
    INK_SOFT,
    NOW,
    PLAN_DASH,
    TEXT,
    Figure,
    Side,
    WidthClass,
    Words,
)

COLUMNS = (
    "year",
    "value",
    "value_text",
    "is_hidden",
    "is_withheld",
    "is_awaiting",
    "is_break",
    "is_example",
)
HEIGHT = 260
TOP, BOTTOM = 44, 214
Scale = Callable[[float], float]


def trend(table: pd.DataFrame, words: Words, width_class: WidthClass = "wide") -> Figure:
    """Points per year; only years next to each other are joined, and never over a break.

    Columns: year (whole), value (None when not known), value_text (None writes the number),
    is_hidden, is_awaiting, is_break (this year is not comparable with the ones before it),
    is_example. Years without a row are years nobody counted.
    """
    rows = [row for row in records(table, COLUMNS) if row["year"] is not None]
    if not rows:
        return empty(words)
    rows.sort(key=lambda row: int(row["year"]))
    first, last = rows[0]["year"], rows[-1]["year"]
    pad = max(0.5, (last - first) * 0.05)
    panel = whole(HEIGHT, (first - pad, last + pad))
    high = ceiling(largest([row["value"] for row in rows]) * 1.05, 4)
    scale = pixels(TOP, BOTTOM, high)
    marks = join(
        [
            _axes(panel, (high, scale), (first, last), words, width_class),
            _joined(panel, rows, scale),
            _points(panel, rows, scale, words),
            _texts(panel, rows, scale, words),
        ]
    )
    return draw([panel], marks, HEIGHT, (58, 40))


def _axes(
    panel: Panel,
    up: tuple[float, Scale],
    years: tuple[int, int],
    words: Words,
    width_class: WidthClass,
) -> Marks:
    start, end = panel.x_range
    shapes, labels = [], []
    for value in ticks(0, up[0], 4):
        y = up[1](value)
        color = GRID if value else EDGE
        shapes.append(line(panel, (start, y), (end, y), width=1, color=color, layer="below"))
        text = number_text(value, words, 2)
        labels.append(label(panel, start, y, text, side="right", dx=-8, color=INK_SOFT))
    whole_years = list(range(years[0], years[1] + 1))
    labels += [
        label(panel, year, BOTTOM + 24, str(year), side="center", color=INK_SOFT)
        for year in thinned(whole_years, 12 if width_class == "wide" else 5)
    ]
    return Marks(shapes=tuple(shapes), labels=tuple(labels))


def _joined(panel: Panel, rows: list[Record], scale: Scale) -> Marks:
    shapes = []
    for one, other in pairwise(rows):
        known = one["value"] is not None and other["value"] is not None
        if known and other["year"] - one["year"] == 1 and not other["is_break"]:
            ends = (one["year"], scale(one["value"])), (other["year"], scale(other["value"]))
            shapes.append(line(panel, *ends, color=NOW, layer="below"))
    return Marks(shapes=tuple(shapes))


def _points(panel: Panel, rows: list[Record], scale: Scale, words: Words) -> Marks:
    known = [row for row in rows if row["value"] is not None]
    if not known:
        return Marks()
    part = dots(
        panel,
        [row["year"] for row in known],
        [scale(row["value"]) for row in known],
        hover=[_hover(row, words) for row in known],
        values=[row["value"] for row in known],
    )
    return Marks(traces=(part,))


def _texts(panel: Panel, rows: list[Record], scale: Scale, words: Words) -> Marks:
    known = [row for row in rows if row["value"] is not None]
    ends = [known[0], known[-1]] if known else []
    labels: list[Part] = [
        _value(panel, row, scale(row["value"]), words, row is known[-1])
        for i, row in enumerate(ends)
        if i == 0 or row is not ends[0]
    ]
    shapes = []
    for row in rows:
        if row["value"] is None:
            labels.append(boxed(panel, row["year"], BOTTOM - 16, _sign(row)))
        if row["is_break"]:
            at = row["year"] - 0.5
            shapes.append(
                line(panel, (at, 22), (at, BOTTOM), width=1, dash=PLAN_DASH, layer="below")
            )
            labels.append(_break(panel, at, words))
    return Marks(shapes=tuple(shapes), labels=tuple(labels))


def _break(panel: Panel, at: float, words: Words) -> Part:
    start, end = panel.x_range
    side: Side = "right" if (at - start) / (end - start) > 0.6 else "left"
    return label(panel, at, 12, words("figure-trend-break"), side=side)


def _value(panel: Panel, row: Record, y: float, words: Words, is_last: bool) -> Part:
    text = _text(row, words) + (" " + words("figure-example") if row["is_example"] else "")
    size = TEXT if is_last else 14
    part = label(panel, row["year"], y - 20, text, side="center", bold=is_last, size=size)
    return {**part, "bgcolor": GROUND}


def _text(row: Record, words: Words) -> str:
    return row["value_text"] or number_text(row["value"], words, 2)


def _sign(row: Record) -> str:
    return hidden_sign(row) or ("\u2026" if row["is_awaiting"] else DOT_SIGN)


def _hover(row: Record, words: Words) -> str:
    example = "\n" + words("figure-example-long") if row["is_example"] else ""
    return f"{row['year']}: {_text(row, words)}{example}"
