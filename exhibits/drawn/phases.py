"""Timeline of a programme: its phases, the date looked at, and the counts that measure it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

import pandas as pd

from exhibits.drawn.checked_rows import Record, records
from exhibits.drawn.marks import (
    DOT_SIGN,
    Marks,
    TextStyle,
    bar,
    boxed,
    dots,
    draw,
    empty,
    join,
    label,
    text_width,
)
from exhibits.drawn.number_labels import number_text
from exhibits.drawn.panels import Panel, whole
from exhibits.drawn.theme import BASE, BASE_SOFT, GROUND, INK_SOFT, NOW, Figure, WidthClass, Words
from exhibits.drawn.time_axis import (
    FOOT,
    HEAD,
    as_of_marks,
    day_range,
    day_text,
    grounded,
    ordinal,
    share_of,
    year_marks,
)

COLUMNS = ("role", "name", "from_on", "to_on", "value", "is_example")
COUNTS = ("count", "coming", "missing")
ROW = 46
PLOT: Mapping[str, int] = {"wide": 700, "narrow": 320}  # px assumed when a name looks for room


def phases(
    table: pd.DataFrame, words: Words, as_of: date | None, width_class: WidthClass = "wide"
) -> Figure:
    """One row per phase with its name above the bar, and one row per kind of count.

    Columns: role (`phase`, `count`, `coming` or `missing`), name, from_on, to_on (dates; a count
    stands at from_on; a phase without from_on says so, without to_on it runs on), value (of a
    count; without one it shows why), is_example. Counts with the same name share a row. Days are
    counted as ordinals on the axis.
    """
    rows = [_dated(row) for row in records(table, COLUMNS)]
    days = [row[key] for row in rows for key in ("from_on", "to_on") if row[key] is not None]
    if not days:
        return empty(words)
    panel_range = day_range(days, as_of)
    lanes = _lanes(rows)
    height = HEAD + ROW * len(lanes) + FOOT
    panel = whole(height, panel_range)
    today = as_of.toordinal() if as_of else panel_range[1]
    marks = join(
        [
            year_marks(panel, height, width_class),
            as_of_marks(panel, as_of, height, words),
            *(
                _lane(panel, lane, HEAD + ROW * i, (today, PLOT[width_class]), words)
                for i, lane in enumerate(lanes)
            ),
        ]
    )
    return draw([panel], marks, height, (4, 40))


def _dated(row: Record) -> Record:
    return {**row, "from_on": ordinal(row["from_on"]), "to_on": ordinal(row["to_on"])}


def _lanes(rows: list[Record]) -> list[list[Record]]:
    lanes = [[row] for row in rows if row["role"] == "phase"]
    counts: dict[str, list[Record]] = {}
    for row in rows:
        if row["role"] in COUNTS and row["from_on"] is not None:
            counts.setdefault(str(row["name"]), []).append(row)
    return [*lanes, *counts.values()]


def _lane(
    panel: Panel, lane: list[Record], top: int, view: tuple[float, int], words: Words
) -> Marks:
    if lane[0]["role"] == "phase":
        return _phase(panel, lane[0], top, view, words)
    name = label(panel, panel.x_range[0], top + 10, lane[0]["name"] or "", on_page=False)
    return join(
        [Marks(labels=(grounded(name),)), *(_count(panel, row, top + 30, words) for row in lane)]
    )


def _phase(panel: Panel, row: Record, top: int, view: tuple[float, int], words: Words) -> Marks:
    today, plot = view
    name = str(row["name"] or "") + (" " + words("figure-example") if row["is_example"] else "")
    if row["from_on"] is None:
        text = f"{name}: {words('figure-date-unknown')}"
        return Marks(labels=(label(panel, panel.x_range[0], top + 24, text, color=INK_SOFT),))
    start, end = row["from_on"], row["to_on"] if row["to_on"] is not None else panel.x_range[1]
    part = bar(
        panel, [start], [max(end - start, 1)], [top + 28], thickness=12,
        is_example=[bool(row["is_example"])], hover=[_hover(name, row, words)],
    )  # fmt: skip
    if not row["is_example"]:
        part["marker"].update(_look(start, end, today))
    fits = (1 - share_of(panel, start)) * plot + 36 > text_width(name)
    late: TextStyle = {"side": "right", "dx": 36}
    at = start if fits else panel.x_range[1]
    note = label(panel, at, top + 10, name, **({} if fits else late))
    return Marks(traces=(part,), labels=(grounded(note),))


def _look(start: float, end: float, today: float) -> dict[str, Any]:
    if end < today:
        return {"color": BASE_SOFT, "line": {"color": BASE, "width": 1}}
    if start > today:
        return {"color": GROUND, "line": {"color": NOW, "width": 1.5}}
    return {"color": NOW, "line": {"color": NOW, "width": 1}}


def _hover(name: str, row: Record, words: Words) -> str:
    ends = [row["from_on"], row["to_on"]]
    texts = [words("figure-date-open") if day is None else day_text(day, words) for day in ends]
    return f"{name}\n{texts[0]} \u2013 {texts[1]}"


def _count(panel: Panel, row: Record, y: float, words: Words) -> Marks:
    is_known = row["role"] == "count" and row["value"] is not None
    if not is_known and row["role"] != "coming":
        return _nothing(panel, row, y, words)
    text = number_text(row["value"], words, 1) if is_known else "\u2026"
    example = " " + words("figure-example") if row["is_example"] else ""
    hover = f"{row['name']}\n{day_text(row['from_on'], words)}: {text}{example}"
    part = dots(
        panel, [row["from_on"]], [y], filled=[is_known], hover=[hover], values=[row["value"]]
    )
    note = label(panel, row["from_on"], y, text + example, dx=11, bold=True)
    return Marks(traces=(part,), labels=(grounded(note),))


def _nothing(panel: Panel, row: Record, y: float, words: Words) -> Marks:
    """The sign of a figure that ought to be here or is withheld, said under the pointer."""
    sign, key = (
        (DOT_SIGN, "figure-missing") if row["role"] == "missing" else ("<5", "figure-hidden")
    )
    said = f"{row['name']}\n{day_text(row['from_on'], words)}: {words(key)}"
    part = dots(panel, [row["from_on"]], [y], filled=[False], hover=[said], values=[None])
    return Marks(traces=(part,), labels=(boxed(panel, row["from_on"], y, sign),))
