"""Money per year: a bar for the whole with the part for the municipalities in it."""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd

from exhibits.drawn.checked_rows import Record, largest, records
from exhibits.drawn.marks import Marks, bar, draw, empty, join, label, line
from exhibits.drawn.panels import Panel, whole
from exhibits.drawn.theme import BASE, BASE_SOFT, EDGE, NOW, Figure, WidthClass, Words

COLUMNS = ("name", "amount", "share", "total_text", "share_text", "is_example")
MARGINS: Mapping[str, tuple[int, int]] = {"wide": (64, 300), "narrow": (1, 8)}
ROW: Mapping[str, int] = {"wide": 42, "narrow": 62}
BAR_AT: Mapping[str, int] = {"wide": 21, "narrow": 44}
HEAD = 8


def grant_bars(table: pd.DataFrame, words: Words, width_class: WidthClass = "wide") -> Figure:
    """A row per year in the table's order.

    Columns: name (the year), amount, share (the part of it for the municipalities; None draws
    none), total_text, share_text, is_example. An amount below 0 is said and has no bar.
    """
    rows = records(table, COLUMNS)
    if not rows:
        return empty(words)
    step = ROW[width_class]
    height = HEAD + step * len(rows) + 8
    panel = whole(height, (0, largest(row["amount"] for row in rows)))
    places = [(row, HEAD + step * i) for i, row in enumerate(rows)]
    bars = [_bars(panel, row, top + BAR_AT[width_class], words) for row, top in places]
    texts = _beside if width_class == "wide" else _above
    zero = Marks(shapes=(line(panel, (0, HEAD), (0, height - 8), width=1, color=EDGE),))
    marks = join([*bars, zero, *(texts(panel, row, top, words) for row, top in places)])
    return draw([panel], marks, height, MARGINS[width_class])


def _bars(panel: Panel, row: Record, y: float, words: Words) -> Marks:
    total, share = max(row["amount"] or 0.0, 0.0), max(row["share"] or 0.0, 0.0)
    example, hover = [bool(row["is_example"])], [_text(row, words, "\n")]
    parts = [bar(panel, [0], [total], [y], color=BASE, is_example=example, hover=hover)]
    if not row["is_example"]:
        parts[0]["marker"].update({"color": BASE_SOFT, "line": {"color": BASE, "width": 1}})
    if share:
        parts.append(bar(panel, [0], [share], [y], color=NOW, is_example=example, hover=hover))
    return Marks(traces=tuple(parts))


def _text(row: Record, words: Words, between: str = ", ") -> str:
    example = words("figure-example") if row["is_example"] else ""
    return between.join(text for text in (row["total_text"], row["share_text"], example) if text)


def _beside(panel: Panel, row: Record, top: int, words: Words) -> Marks:
    y = top + BAR_AT["wide"]
    year = label(panel, 0, y, str(row["name"]), side="right", dx=-10, bold=True)
    told = label(panel, max(row["amount"] or 0.0, 0.0), y, _text(row, words), dx=10)
    return Marks(labels=(year, told))


def _above(panel: Panel, row: Record, top: int, words: Words) -> Marks:
    text = f"{row['name']}: {_text(row, words)}"
    return Marks(labels=(label(panel, 0, top + 20, text),))
