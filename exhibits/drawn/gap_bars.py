"""How many people each municipality is over or under its plan."""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd

from exhibits.drawn.checked_rows import Record, records
from exhibits.drawn.marks import Marks, Part, bar, draw, empty, join, label, line
from exhibits.drawn.name_labels import letters_beside, name_label
from exhibits.drawn.panels import Panel, whole
from exhibits.drawn.status_signs import status_label, status_width
from exhibits.drawn.theme import INK_SOFT, NOW, OVER, Figure, Side, WidthClass, Words

COLUMNS = ("name", "gap", "gap_text", "status_key", "status_text", "is_example")
MARGINS: Mapping[str, tuple[int, int]] = {"wide": (204, 330), "narrow": (1, 130)}
ROW: Mapping[str, int] = {"wide": 40, "narrow": 70}
BAR_AT: Mapping[str, int] = {"wide": 20, "narrow": 52}
HEAD = 28


def gap_bars(table: pd.DataFrame, words: Words, width_class: WidthClass = "wide") -> Figure:
    """Diverging bars from a black plan line: right is over the plan, left is under.

    Columns: name, gap (people, positive = over the plan; None draws no bar), gap_text ("25 over
    planen"), status_key, status_text, is_example. Order is the table's.
    """
    rows = records(table, COLUMNS)
    if not rows:
        return empty(words)
    step = ROW[width_class]
    height = HEAD + step * len(rows) + 8
    panel = whole(height, _range(rows))
    places = [(row, HEAD + step * i) for i, row in enumerate(rows)]
    texts = _beside if width_class == "wide" else _above
    marks = join(
        [
            _plan(panel, [top for _, top in places], words, width_class),
            _bars(panel, [(row, top + BAR_AT[width_class]) for row, top in places], words),
            *(_gap_label(panel, row, top + BAR_AT[width_class]) for row, top in places),
            *(texts(panel, row, top, words) for row, top in places),
        ]
    )
    return draw([panel], marks, height, MARGINS[width_class])


def _range(rows: list[Record]) -> tuple[float, float]:
    gaps = [row["gap"] for row in rows if row["gap"] is not None]
    low, high = min([0, *gaps]), max([0, *gaps])
    span = (high - low) or 1
    return low - 0.12 * span, high + 0.02 * span


def _plan(panel: Panel, tops: list[int], words: Words, width_class: WidthClass) -> Marks:
    start, end = panel.x_range
    side: Side = "left" if -start / (end - start) < 0.3 else "center"
    text = label(panel, 0, 10, words("figure-gap-plan"), side=side, bold=True)
    if width_class == "wide":
        ends = [(22, tops[-1] + ROW["wide"] + 4)]
    else:  # names stand above the bars, so the line keeps to the bars
        ends = [(top + BAR_AT["narrow"] - 15, top + BAR_AT["narrow"] + 15) for top in tops]
    shapes = tuple(line(panel, (0, start), (0, end)) for start, end in ends)
    return Marks(shapes=shapes, labels=(text,))


def _bars(panel: Panel, places: list[tuple[Record, int]], words: Words) -> Marks:
    sides = (
        (OVER, [place for place in places if (place[0]["gap"] or 0) > 0]),
        (NOW, [place for place in places if (place[0]["gap"] or 0) < 0]),
    )
    return Marks(traces=tuple(_side(panel, color, found, words) for color, found in sides if found))


def _side(panel: Panel, color: str, places: list[tuple[Record, int]], words: Words) -> Part:
    return bar(
        panel,
        [0] * len(places),
        [row["gap"] for row, _ in places],
        [y for _, y in places],
        color=color,
        is_example=[bool(row["is_example"]) for row, _ in places],
        hover=[_hover(row, words) for row, _ in places],
    )


def _hover(row: Record, words: Words) -> str:
    example = words("figure-example-long") if row["is_example"] else None
    parts = (row["name"], row["gap_text"], row["status_text"], example)
    return "\n".join(part for part in parts if part)


def _gap_label(panel: Panel, row: Record, y: float) -> Marks:
    if row["gap"] is None:
        text = label(panel, 0, y, row["gap_text"] or "", dx=8, color=INK_SOFT)
    else:
        text = label(panel, max(row["gap"], 0), y, row["gap_text"] or "", dx=8)
    return Marks(labels=(text,))


def _beside(panel: Panel, row: Record, top: int, words: Words) -> Marks:
    y = top + BAR_AT["wide"]
    status = (row["status_key"], row["status_text"] or "")
    name = name_label(panel, row, (0, y, -MARGINS["wide"][0]), words)
    return join([name, status_label(panel, 1, y, status, 160)])


def _above(panel: Panel, row: Record, top: int, words: Words) -> Marks:
    status = (row["status_key"], row["status_text"] or "")
    shift = MARGINS["narrow"][1] - status_width(*status)
    letters = letters_beside(row, status_width(*status))
    name = name_label(panel, row, (0, top + 22, 0), words, letters)
    return join([name, status_label(panel, 1, top + 22, status, shift)])
