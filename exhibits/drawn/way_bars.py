"""Share of the way from baseline to target, one bar per municipality in the table's own order."""

from __future__ import annotations

from collections.abc import Mapping
from textwrap import wrap

import pandas as pd

from exhibits.drawn.checked_rows import Record, records
from exhibits.drawn.marks import Marks, Part, bar, box, draw, empty, join, label, line, rule, tick
from exhibits.drawn.name_labels import letters_beside, name_label
from exhibits.drawn.number_labels import percent_text
from exhibits.drawn.panels import Panel, whole
from exhibits.drawn.status_signs import ROOM, status_label, status_width
from exhibits.drawn.theme import (
    BAR,
    EDGE,
    GRID,
    GROUND,
    INK_SOFT,
    NOW,
    OVER,
    OVER_SOFT,
    Figure,
    Side,
    WidthClass,
    Words,
)

COLUMNS = (
    "name",
    "way_share",
    "elapsed_share",
    "value_text",
    "gap_text",
    "status_key",
    "status_text",
    "marks_text",
    "note_text",
    "is_example",
    "value_year",
)
MARGINS: Mapping[str, tuple[int, int]] = {"wide": (204, 436), "narrow": (1, 22)}
ROW: Mapping[str, int] = {"wide": 46, "narrow": 104}
BAR_AT: Mapping[str, int] = {"wide": 23, "narrow": 54}
HEAD = 50


def way_bars(table: pd.DataFrame, words: Words, width_class: WidthClass = "wide") -> Figure:
    """Bars in an outlined 0 to 100 % track with a tick for elapsed time.

    Columns: name, way_share (1 = at the target; None draws no bar), elapsed_share (0 to 1 or
    None), value_text ("42 %"), gap_text ("25 over planen"), status_key (key of the status, None
    for no sign), status_text, marks_text ("følsom"), note_text (said where a bar is missing),
    is_example, value_year (the year of the deciding reading). Order is the table's.
    """
    rows = records(table, COLUMNS)
    if not rows:
        return empty(words)
    step = ROW[width_class]
    height = HEAD + step * len(rows) + 4
    panel = whole(height, (0, 1))
    places = [(row, HEAD + step * i) for i, row in enumerate(rows)]
    drawn = [(row, top + BAR_AT[width_class]) for row, top in places if _has_bar(row)]
    marks = join(
        [
            _head(panel, rows, words, width_class),
            _bars(panel, drawn, words),
            *(_frame(panel, row, at) for row, at in drawn),
            *(_text(panel, row, top, words, width_class) for row, top in places),
        ]
    )
    return draw([panel], marks, height, MARGINS[width_class])


def _has_bar(row: Record) -> bool:
    return row["way_share"] is not None


def _bars(panel: Panel, drawn: list[tuple[Record, int]], words: Words) -> Marks:
    done = [min(max(row["way_share"], 0.0), 1.0) for row, _ in drawn]
    rest = [
        max((row["elapsed_share"] or 0.0) - way, 0.0)
        for (row, _), way in zip(drawn, done, strict=True)
    ]
    at = [y for _, y in drawn]
    hover = [_hover(row, words) for row, _ in drawn]
    example = [bool(row["is_example"]) for row, _ in drawn]
    way = bar(panel, [0] * len(at), done, at, is_example=example, hover=hover)
    missing = bar(panel, done, rest, at, color=OVER)
    missing["marker"] = {"color": OVER_SOFT, "line": {"color": OVER, "width": 1.5}}
    true_shares = [row["way_share"] for row, _ in drawn]
    return Marks(traces=(missing, {**way, "customdata": true_shares}))


def _hover(row: Record, words: Words) -> str:
    parts = [row["name"], row["value_text"], row["gap_text"], row["status_text"], row["marks_text"]]
    if row["is_example"]:
        parts.append(words("figure-example-long"))
    return "\n".join(part for part in parts if part)


def _frame(panel: Panel, row: Record, y: float) -> Marks:
    half = BAR / 2
    shapes: tuple[Part, ...] = (box(panel, (0, 1), (y - half, y + half), GROUND, EDGE),)
    if row["elapsed_share"] is not None:
        shapes += tick(panel, row["elapsed_share"], y - half - 5, y + half + 5)
    labels: tuple[Part, ...] = ()
    if row["way_share"] > 1:
        labels = (label(panel, 1, y - 1, "»", dx=3, bold=True, size=20, color=NOW),)
    return Marks(shapes=shapes, labels=labels)


def _head(panel: Panel, rows: list[Record], words: Words, width_class: WidthClass) -> Marks:
    low = HEAD - 12
    labels = [
        label(panel, 0, low, words("figure-way-baseline"), color=INK_SOFT),
        label(panel, 1, low, words("figure-way-target"), side="right", color=INK_SOFT),
    ]
    if width_class == "wide":
        labels += _column_heads(panel, low, words)
    shares = {row["elapsed_share"] for row in rows if row["elapsed_share"] is not None}
    if len(shares) != 1:
        return Marks(labels=tuple(labels))
    share = shares.pop()
    text = words("figure-way-elapsed", percent=percent_text(share, words), year=_year(rows))
    side: Side = "left" if share < 0.3 else "right" if share > 0.7 else "center"
    labels.append(label(panel, share, 12, text, side=side, bold=True))
    return Marks(labels=tuple(labels), shapes=(line(panel, (share, 22), (share, HEAD - 2)),))


def _year(rows: list[Record]) -> str:
    """The year the elapsed time is of; none when it is not known or not one."""
    years = {row["value_year"] for row in rows if row["elapsed_share"] is not None}
    known = years.pop() if len(years) == 1 else None
    return "none" if known is None else str(int(known))


def _column_heads(panel: Panel, y: float, words: Words) -> list[Part]:
    share = "\n".join(wrap(words("figure-way-share"), 8))
    return [
        label(panel, 1, y - 9, share, dx=78, side="right", color=INK_SOFT),
        label(panel, 1, y, words("figure-way-gap"), dx=92, color=INK_SOFT),
        label(panel, 1, y, words("figure-way-status"), dx=238, color=INK_SOFT),
    ]


def _text(panel: Panel, row: Record, top: int, words: Words, width_class: WidthClass) -> Marks:
    texts = _beside if width_class == "wide" else _around
    edge = rule(panel, top, MARGINS[width_class], GRID)
    return join([Marks(shapes=edge), texts(panel, row, top, words)])


def _beside(panel: Panel, row: Record, top: int, words: Words) -> Marks:
    y = top + BAR_AT["wide"]
    status_y = y - 10 if row["marks_text"] else y
    labels = [
        label(panel, 1, y, row["value_text"] or "", dx=78, side="right", size=16),
        label(panel, 1, y, _lines(row["gap_text"], 19), dx=92),
    ]
    if row["marks_text"]:
        labels.append(label(panel, 1, y + 10, row["marks_text"], dx=238 + ROOM, color=INK_SOFT))
    if not _has_bar(row):
        labels.append(label(panel, 0, y, _lines(row["note_text"], 46), color=INK_SOFT))
    status = (row["status_key"], row["status_text"] or "")
    name = name_label(panel, row, (0, y, -MARGINS["wide"][0]), words)
    return join([name, Marks(labels=tuple(labels)), status_label(panel, 1, status_y, status, 238)])


def _around(panel: Panel, row: Record, top: int, words: Words) -> Marks:
    status = (row["status_key"], row["status_text"] or "")
    end = MARGINS["narrow"][1]
    below = ", ".join(part for part in (row["gap_text"], row["marks_text"]) if part)
    labels = [label(panel, 1, top + 83, row["value_text"] or "", dx=end, side="right", size=16)]
    if _has_bar(row):
        labels.append(label(panel, 0, top + 83, below))
    else:
        note = _lines(row["note_text"] or below, 44)
        labels.append(label(panel, 0, top + 66, note, color=INK_SOFT))
    sign = status_label(panel, 1, top + 22, status, end - status_width(*status))
    letters = letters_beside(row, status_width(*status))
    name = name_label(panel, row, (0, top + 22, 0), words, letters)
    return join([name, sign, Marks(labels=tuple(labels))])


def _lines(text: str | None, width: int) -> str:
    return "\n".join(wrap(text, width)) if text else ""
