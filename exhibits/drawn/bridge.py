"""From the national count to what is left when every chosen target is met."""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd

from exhibits.drawn.checked_rows import Record, largest, records
from exhibits.drawn.marks import Marks, Part, TextStyle, bar, draw, empty, join, label, line
from exhibits.drawn.name_labels import name_label
from exhibits.drawn.number_labels import number_text
from exhibits.drawn.panels import Panel, whole
from exhibits.drawn.theme import (
    BASE,
    BASE_SOFT,
    INK,
    INK_SOFT,
    NOW,
    NOW_SOFT,
    Figure,
    Side,
    WidthClass,
    Words,
)

COLUMNS = ("role", "name", "value", "label_text", "is_example")
MARGINS: Mapping[str, tuple[int, int]] = {"wide": (224, 120), "narrow": (1, 60)}
ROW: Mapping[str, int] = {"wide": 36, "narrow": 58}
BAR_AT: Mapping[str, int] = {"wide": 18, "narrow": 40}
HEAD = 34
FILL: Mapping[str, tuple[str, str]] = {
    "start": (BASE_SOFT, BASE),
    "step": (NOW, NOW),
    "rest": (BASE_SOFT, BASE),
    "inside": (NOW_SOFT, NOW),
    "outside": (BASE_SOFT, BASE),
}
Step = tuple[Record, float, float]


def bridge(table: pd.DataFrame, words: Words, width_class: WidthClass = "wide") -> Figure:
    """Steps down from the first bar, the rest split in two, and a line for a later count.

    Columns: role (`start`, `step`, `rest`, `inside`, `outside` or `later`), name, value (people;
    a step down is negative), label_text (beside the bar; None writes the number), is_example.
    Rows with another role or without a value are left out. `inside` ends where `rest` ends.
    """
    rows = [row for row in records(table, COLUMNS) if row["value"] is not None]
    steps = _steps([row for row in rows if row["role"] in FILL])
    if not steps:
        return empty(words)
    height = HEAD + ROW[width_class] * len(steps) + 8
    top = largest([base + abs(length) for _, base, length in steps] + [r["value"] for r in rows])
    panel = whole(height, (0, top))
    later = [row for row in rows if row["role"] == "later"]
    marks = join(
        [
            *(_step(panel, step, i, words, width_class) for i, step in enumerate(steps)),
            *(_later(panel, row, height, words) for row in later),
        ]
    )
    return draw([panel], marks, height, MARGINS[width_class])


def _steps(rows: list[Record]) -> list[Step]:
    level, rest, found = 0.0, 0.0, []
    for row in rows:
        value = row["value"]
        base = {"step": level + min(value, 0), "inside": rest - value}.get(row["role"], 0.0)
        level = level + value if row["role"] == "step" else value
        rest = value if row["role"] == "rest" else rest
        found.append((row, base, abs(value)))
    return found


def _step(panel: Panel, step: Step, i: int, words: Words, width_class: WidthClass) -> Marks:
    row, base, length = step
    top = HEAD + ROW[width_class] * i
    y = top + BAR_AT[width_class]
    fill, edge = FILL[row["role"]]
    part = bar(
        panel,
        [base],
        [length],
        [y],
        color=edge,
        is_example=[bool(row["is_example"])],
        hover=[f"{row['name']}\n{_value(row, words)}"],
    )
    if not row["is_example"]:
        part["marker"]["color"] = [fill]
    part["customdata"] = [row["value"]]
    name_y = y if width_class == "wide" else top + 16
    name = _name(panel, row, name_y, words, width_class)
    return join([Marks(traces=(part,), labels=(_number(panel, step, y, words),)), name])


def _name(panel: Panel, row: Record, y: float, words: Words, width_class: WidthClass) -> Marks:
    is_wide = width_class == "wide"
    room = MARGINS["wide"][0] if is_wide else 0
    if row["role"] in ("start", "rest") or row["is_example"]:
        return name_label(panel, row, (0, y, -room), words, 22 if is_wide else 36)
    is_part = row["role"] in ("inside", "outside")
    style: TextStyle = {"size": 16, "on_page": True, "color": INK_SOFT if is_part else INK}
    style["dx"] = (14 if is_part else 0) - room
    text = label(panel, 0, y, row["name"] or "", **style)
    return Marks(labels=(text,))


def _number(panel: Panel, step: Step, y: float, words: Words) -> Part:
    row, base, length = step
    text = row["label_text"] or _value(row, words)
    if row["role"] == "step" and base > 0.12 * panel.x_range[1]:
        return label(panel, base, y, text, side="right", dx=-6, size=16)
    is_sum = row["role"] in ("start", "rest")
    return label(panel, base + length, y, text, dx=8, size=16, bold=is_sum)


def _value(row: Record, words: Words) -> str:
    return number_text(row["value"], words)


def _later(panel: Panel, row: Record, height: int, words: Words) -> Marks:
    text = row["label_text"] or f"{row['name']}: {_value(row, words)}"
    side: Side = "right" if row["value"] > panel.x_range[1] / 2 else "left"
    note = label(panel, row["value"], 10, text, side=side, dx=4 if side == "right" else -4)
    rule = line(panel, (row["value"], 22), (row["value"], height))
    return Marks(shapes=(rule,), labels=(note,))
