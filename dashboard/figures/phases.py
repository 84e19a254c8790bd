"""Timeline of a programme: its phases, the date looked at, and the counts that measure it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

import pandas as pd

from dashboard.figures.marks import (
    Marks,
    Part,
    TextStyle,
    bar,
    dots,
    draw,
    empty,
    join,
    label,
    line,
    text_width,
)
from dashboard.figures.numbers import number_text
from dashboard.figures.panels import Panel, whole
from dashboard.figures.records import Record, records
from dashboard.figures.scales import thinned
from dashboard.figures.theme import (
    BASE,
    BASE_SOFT,
    GRID,
    GROUND,
    INK_SOFT,
    NOW,
    Figure,
    Side,
    WidthClass,
    Words,
)

COLUMNS = ("role", "name", "from_on", "to_on", "value", "is_example")
ROW = 46
HEAD = 30
FOOT = 30
PLOT: Mapping[str, int] = {"wide": 700, "narrow": 320}  # px assumed when a name looks for room


def phases(
    table: pd.DataFrame, words: Words, as_of: date | None, width_class: WidthClass = "wide"
) -> Figure:
    """One row per phase with its name above the bar, and one row per kind of count.

    Columns: role (`phase`, `count` or `coming`), name, from_on, to_on (dates; a count stands at
    from_on; a phase without from_on says so, without to_on it runs on), value (of a count),
    is_example. Counts with the same name share a row. Days are counted as ordinals on the axis.
    """
    rows = [_dated(row) for row in records(table, COLUMNS)]
    days = [row[key] for row in rows for key in ("from_on", "to_on") if row[key] is not None]
    if not days:
        return empty(words)
    panel_range = _range(days, as_of)
    lanes = _lanes(rows)
    height = HEAD + ROW * len(lanes) + FOOT
    panel = whole(height, panel_range)
    today = as_of.toordinal() if as_of else panel_range[1]
    marks = join(
        [
            _years(panel, height, width_class),
            _today(panel, as_of, height, words),
            *(
                _lane(panel, lane, HEAD + ROW * i, (today, PLOT[width_class]), words)
                for i, lane in enumerate(lanes)
            ),
        ]
    )
    return draw([panel], marks, height, (4, 40))


def _dated(row: Record) -> Record:
    return {**row, "from_on": _ordinal(row["from_on"]), "to_on": _ordinal(row["to_on"])}


def _ordinal(day: Any) -> int | None:
    if day is None:
        return None
    found = date.fromisoformat(day[:10]) if isinstance(day, str) else day
    return int(found.toordinal())


def _range(days: list[int], as_of: date | None) -> tuple[float, float]:
    seen = [*days, *([as_of.toordinal()] if as_of else [])]
    pad = max(30, (max(seen) - min(seen)) // 60)
    return min(seen), max(seen) + pad


def _lanes(rows: list[Record]) -> list[list[Record]]:
    lanes = [[row] for row in rows if row["role"] == "phase"]
    counts: dict[str, list[Record]] = {}
    for row in rows:
        if row["role"] in ("count", "coming") and row["from_on"] is not None:
            counts.setdefault(str(row["name"]), []).append(row)
    return [*lanes, *counts.values()]


def _years(panel: Panel, height: int, width_class: WidthClass) -> Marks:
    start, end = (date.fromordinal(int(day)).year for day in panel.x_range)
    firsts = [y for y in range(start, end + 1) if date(y, 1, 1).toordinal() >= panel.x_range[0]]
    shapes, labels = [], []
    for year in thinned(firsts, 10 if width_class == "wide" else 6):
        day = date(year, 1, 1).toordinal()
        ends = (day, HEAD), (day, height - FOOT)
        shapes.append(line(panel, *ends, width=1, color=GRID, layer="below"))
        text = label(panel, day, height - FOOT + 16, str(year), side="center", color=INK_SOFT)
        labels.append(text)
    return Marks(shapes=tuple(shapes), labels=tuple(labels))


def _today(panel: Panel, as_of: date | None, height: int, words: Words) -> Marks:
    if as_of is None:
        return Marks()
    day = as_of.toordinal()
    share = _share(panel, day)
    side: Side = "left" if share < 0.12 else "right" if share > 0.85 else "center"
    text = label(panel, day, 11, _written(day, words), side=side, bold=True)
    return Marks(shapes=(line(panel, (day, 22), (day, height - FOOT)),), labels=(text,))


def _share(panel: Panel, day: float) -> float:
    start, end = panel.x_range
    return float((day - start) / (end - start))


def _written(day: int, words: Words) -> str:
    found = date.fromordinal(day)
    return words(
        "figure-date", day=f"{found.day:02d}", month=f"{found.month:02d}", year=str(found.year)
    )


def _lane(
    panel: Panel, lane: list[Record], top: int, view: tuple[float, int], words: Words
) -> Marks:
    if lane[0]["role"] == "phase":
        return _phase(panel, lane[0], top, view, words)
    name = label(panel, panel.x_range[0], top + 10, lane[0]["name"] or "", on_page=False)
    return join(
        [Marks(labels=(_grounded(name),)), *(_count(panel, row, top + 30, words) for row in lane)]
    )


def _grounded(text: Part) -> Part:
    return {**text, "bgcolor": GROUND}


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
    fits = (1 - _share(panel, start)) * plot + 36 > text_width(name)
    late: TextStyle = {"side": "right", "dx": 36}
    at = start if fits else panel.x_range[1]
    note = label(panel, at, top + 10, name, **({} if fits else late))
    return Marks(traces=(part,), labels=(_grounded(note),))


def _look(start: float, end: float, today: float) -> dict[str, Any]:
    if end < today:
        return {"color": BASE_SOFT, "line": {"color": BASE, "width": 1}}
    if start > today:
        return {"color": GROUND, "line": {"color": NOW, "width": 1.5}}
    return {"color": NOW, "line": {"color": NOW, "width": 1}}


def _hover(name: str, row: Record, words: Words) -> str:
    ends = [row["from_on"], row["to_on"]]
    texts = [words("figure-date-open") if day is None else _written(day, words) for day in ends]
    return f"{name}\n{texts[0]} \u2013 {texts[1]}"


def _count(panel: Panel, row: Record, y: float, words: Words) -> Marks:
    is_known = row["role"] == "count" and row["value"] is not None
    text = number_text(row["value"], words, 1) if is_known else "\u2026"
    example = " " + words("figure-example") if row["is_example"] else ""
    hover = f"{row['name']}\n{_written(row['from_on'], words)}: {text}{example}"
    part = dots(
        panel, [row["from_on"]], [y], filled=[is_known], hover=[hover], values=[row["value"]]
    )
    note = label(panel, row["from_on"], y, text + example, dx=11, bold=True)
    return Marks(traces=(part,), labels=(_grounded(note),))
