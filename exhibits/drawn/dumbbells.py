"""Baseline, now and target of each municipality on its own scale from 0."""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd

from exhibits.drawn.checked_rows import Record, largest, records
from exhibits.drawn.marks import (
    Marks,
    Part,
    TextStyle,
    dots,
    draw,
    empty,
    join,
    label,
    line,
    text_width,
    tick,
)
from exhibits.drawn.name_labels import name_label
from exhibits.drawn.number_labels import number_text
from exhibits.drawn.panels import Panel, place, rows_of
from exhibits.drawn.status_signs import status_label
from exhibits.drawn.theme import BASE, EDGE, INK, INK_SOFT, NOW, Figure, WidthClass, Words

COLUMNS = (
    "name",
    "baseline",
    "now",
    "target",
    "plan",
    "is_hidden",
    "is_withheld",
    "now_text",
    "status_key",
    "status_text",
    "is_example",
)
HEIGHT = 172  # px of one panel
AXIS = 92  # px from the top of the panel to its line
PANEL_WIDTH = 320  # px assumed when deciding whether two labels would touch
GUIDE: Mapping[str, int] = {"baseline": 174, "now": 96, "target": 30, "plan": 122}
MORE: Mapping[str, int] = {"baseline": 30, "now": 108, "target": 174, "plan": 82}


def dumbbells(
    table: pd.DataFrame, words: Words, columns: int = 3, width_class: WidthClass = "wide"
) -> Figure:
    """One panel per row; the first panel explains the marks.

    Columns: name, baseline, now (None: no dot), target, plan (required now), is_hidden (now is
    withheld), now_text (said instead of a missing dot), status_key, status_text, is_example.
    `columns` panels stand beside each other, one when narrow.
    """
    rows = records(table, COLUMNS)
    if not rows:
        return empty(words)
    across = 1 if width_class == "narrow" else max(1, columns)
    example = MORE if _rises(rows) else GUIDE
    guide = {**dict.fromkeys(COLUMNS), **example, "name": words("figure-dumbbell-guide")}
    panels = [_panel(row, i, across) for i, row in enumerate([guide, *rows])]
    height = HEIGHT * rows_of(len(panels), across)
    first = join([_title(panels[0], guide, words), _drawing(panels[0], guide, _guide_texts(words))])
    marks = join(
        [
            first,
            *(_one(panel, row, words) for panel, row in zip(panels[1:], rows, strict=True)),
        ]
    )
    return draw(panels, marks, height, (12, 24))


def _rises(rows: list[Record]) -> bool:
    """Whether targets lie above their baselines, so that the guide shows it that way round."""
    known = [row for row in rows if row["baseline"] is not None and row["target"] is not None]
    rises = sum(1 for row in known if row["target"] > row["baseline"])
    return rises > len(known) - rises


def _panel(row: Record, index: int, across: int) -> Panel:
    left, right, top = place(index, across, HEIGHT, 0.06)
    most = largest([row["baseline"], row["now"], row["target"], row["plan"]])
    return Panel(index + 1, left, right, top, HEIGHT, (0, most))


def _one(panel: Panel, row: Record, words: Words) -> Marks:
    texts = {key: _text(row, key, words) for key in ("baseline", "now", "target", "plan")}
    missing = _missing(panel, row, words) if row["now"] is None else Marks()
    return join([_title(panel, row, words), _drawing(panel, row, texts), missing])


def _title(panel: Panel, row: Record, words: Words) -> Marks:
    name = name_label(panel, row, (panel.left, 14, -8), words, 40)
    status = (row["status_key"], row["status_text"] or "")
    return join([name, status_label(panel, panel.left, 40, status, -8)])


def _text(row: Record, key: str, words: Words) -> str:
    if row[key] is None:
        return ""
    value = number_text(row[key], words)
    return words(f"figure-dumbbell-{key}", value=value)


def _guide_texts(words: Words) -> dict[str, str]:
    return {key: words(f"figure-dumbbell-guide-{key}") for key in GUIDE}


def _drawing(panel: Panel, row: Record, texts: dict[str, str]) -> Marks:
    axis = line(panel, (0, AXIS), (panel.x_range[1], AXIS), width=1, color=EDGE, layer="below")
    shapes: list[Part] = [axis]
    if row["now"] is not None and row["baseline"] is not None:
        ends = (row["now"], AXIS), (row["baseline"], AXIS)
        shapes.append(line(panel, *ends, width=5, color=NOW, layer="below"))
    if row["plan"] is not None:
        shapes += tick(panel, row["plan"], AXIS - 11, AXIS + 11)
    points = [
        _point(panel, row, key, texts[key])
        for key in ("target", "baseline", "now")
        if row[key] is not None
    ]
    labels = (*_above(panel, row, texts), *_below(panel, row, texts))
    return Marks(tuple(points), tuple(shapes), labels)


def _point(panel: Panel, row: Record, key: str, text: str) -> Part:
    color, symbol, filled = {
        "target": (INK, "diamond", False),
        "baseline": (BASE, "circle", False),
        "now": (NOW, "circle", True),
    }[key]
    hover = f"{row['name']}\n{text}"
    return dots(
        panel, [row[key]], [AXIS], filled=[filled], color=color, symbol=symbol, hover=[hover],
        values=[row[key]],
    )  # fmt: skip


def _above(panel: Panel, row: Record, texts: dict[str, str]) -> tuple[Part, ...]:
    found = [key for key in ("baseline", "now") if row[key] is not None]
    touching = len(found) == 2 and _apart(panel, row["baseline"], row["now"]) < 56
    labels = []
    for key in found:
        style = _inside(panel, row[key], texts[key])
        if touching:
            other = row["now" if key == "baseline" else "baseline"]
            is_left = (row[key], key == "baseline") < (other, key != "baseline")
            style = {"side": "right", "dx": 2} if is_left else {"side": "left", "dx": 2}
        look: TextStyle = {"bold": True, "size": 16} if key == "now" else {"color": INK_SOFT}
        labels.append(label(panel, row[key], AXIS - 24, texts[key], **(look | style)))
    return tuple(labels)


def _below(panel: Panel, row: Record, texts: dict[str, str]) -> tuple[Part, ...]:
    found = [key for key in ("target", "plan") if row[key] is not None]
    touching = len(found) == 2 and _apart(panel, row["target"], row["plan"]) < 74
    labels = []
    for key in found:
        y = AXIS + (42 if touching and key == "plan" else 24)
        labels.append(label(panel, row[key], y, texts[key], **_inside(panel, row[key], texts[key])))
    if all(_apart(panel, 0, row[key]) > 46 for key in found):
        labels.append(label(panel, 0, AXIS + 24, "0", side="center", color=INK_SOFT))
    return tuple(labels)


def _inside(panel: Panel, x: float, text: str) -> TextStyle:
    """Centred, or moved inwards where half the text would leave the panel."""
    half = text_width(text) / 2 - 14
    if _apart(panel, x, 0) < half:
        return {"side": "left", "dx": -8}
    return (
        {"side": "right", "dx": 10}
        if _apart(panel, x, panel.x_range[1]) < half
        else {"side": "center"}
    )


def _apart(panel: Panel, one: float, other: float) -> float:
    return float(abs(one - other) / panel.x_range[1] * PANEL_WIDTH)


def _missing(panel: Panel, row: Record, words: Words) -> Marks:
    hidden = "figure-dumbbell-withheld" if row["is_withheld"] else "figure-dumbbell-hidden"
    key = hidden if row["is_hidden"] else "figure-dumbbell-no-count"
    text = row["now_text"] or words(key)
    return Marks(labels=(label(panel, 0, AXIS - 24, text, dx=-8, color=INK_SOFT),))
