"""A goal in detail: what was counted, against the plan line, with nothing drawn in between."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from textwrap import wrap

import pandas as pd

from exhibits.drawn.checked_rows import Record, largest, records
from exhibits.drawn.marks import (
    DOT_SIGN,
    Marks,
    Part,
    TextStyle,
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
    BASE,
    EDGE,
    GRID,
    GROUND,
    INK,
    INK_SOFT,
    NOW,
    PLAN_DASH,
    TEXT,
    Figure,
    Side,
    WidthClass,
    Words,
)

COLUMNS = ("role", "year", "value", "label_text", "is_hidden", "is_withheld", "is_example")
POINTS: Mapping[str, tuple[str, str, bool]] = {
    "baseline": (BASE, "circle", False),
    "observed": (NOW, "circle", True),
    "target": (INK, "diamond", False),
}
HEIGHT = 340
TOP, BOTTOM = 52, 290  # px of the highest value and of 0
NOTE = 54  # px above the axis that a note of two lines and the mark beside it take
Scale = Callable[[float], float]


def observations(table: pd.DataFrame, words: Words, width_class: WidthClass = "wide") -> Figure:
    """Counts as points, never joined, with the dashed plan from baseline to target.

    Columns: role, year, value, label_text, is_hidden, is_example. Roles: `baseline`, `observed`
    (a count; value None and is_hidden when withheld), `plan` (where the plan is now; label_text
    names the gap), `target`, `no_count` (a year nobody counted), `awaiting` (a count to come),
    `as_of` (year may be a fraction; label_text is the date). label_text None writes the number.
    """
    rows = [row for row in records(table, COLUMNS) if row["year"] is not None]
    if not any(row["role"] in (*POINTS, "no_count", "awaiting") for row in rows):
        return empty(words)
    years = [row["year"] for row in rows]
    pad = max(0.35, (max(years) - min(years)) * 0.06)
    panel = whole(HEIGHT, (min(years) - pad, max(years) + pad))
    high = ceiling(largest([row["value"] for row in rows]) * 1.05)
    scale = pixels(TOP, BOTTOM, high)
    marks = join(
        [
            _axes(panel, scale, high, words, width_class),
            _plan(panel, rows, scale),
            *(_row(panel, row, rows, scale, words) for row in rows),
        ]
    )
    return draw([panel], marks, HEIGHT, (44, 28))


def _axes(panel: Panel, scale: Scale, high: float, words: Words, width_class: WidthClass) -> Marks:
    start, end = panel.x_range
    shapes, labels = [], []
    for value in ticks(0, high):
        color = GRID if value else EDGE
        ends = (start, scale(value)), (end, scale(value))
        shapes.append(line(panel, *ends, width=1, color=color, layer="below"))
        text = number_text(value, words, 1)
        labels.append(label(panel, start, scale(value), text, side="right", dx=-8, color=INK_SOFT))
    whole_years = [year for year in range(int(start), int(end) + 1) if start <= year <= end]
    labels += [
        label(panel, year, BOTTOM + 32, str(year), side="center", color=INK_SOFT)
        for year in thinned(whole_years, 10 if width_class == "wide" else 5)
    ]
    return Marks(shapes=tuple(shapes), labels=tuple(labels))


def _plan(panel: Panel, rows: list[Record], scale: Scale) -> Marks:
    ends = [_known(rows, role) for role in ("baseline", "target")]
    if None in ends:
        return Marks()
    start, end = [(row["year"], scale(row["value"])) for row in ends if row is not None]
    plan = line(panel, start, end, width=1.5, dash=PLAN_DASH, layer="below")
    return Marks(shapes=(plan,))


def _known(rows: list[Record], role: str) -> Record | None:
    found = [row for row in rows if row["role"] == role and row["value"] is not None]
    return found[0] if found else None


def _row(panel: Panel, row: Record, rows: list[Record], scale: Scale, words: Words) -> Marks:
    role = row["role"]
    if role == "as_of":
        return _as_of(panel, row, words)
    if role == "plan" and row["value"] is not None:
        return _gap(panel, row, rows, scale)
    if role in ("no_count", "awaiting") or (role == "observed" and row["value"] is None):
        return _nothing(panel, row, _is_low(row, rows, scale), words)
    if role not in POINTS or row["value"] is None:
        return Marks()
    return _point(panel, row, rows, scale, words)


def _as_of(panel: Panel, row: Record, words: Words) -> Marks:
    text = row["label_text"] or words("figure-as-of")
    start, end = panel.x_range
    side: Side = "right" if (row["year"] - start) / (end - start) > 0.75 else "center"
    note = label(panel, row["year"], 12, text, side=side, bold=True)
    return Marks(
        shapes=(line(panel, (row["year"], 24), (row["year"], BOTTOM), layer="below"),),
        labels=(note,),
    )


def _gap(panel: Panel, row: Record, rows: list[Record], scale: Scale) -> Marks:
    now = [r for r in rows if r["role"] == "observed" and r["value"] is not None]
    plan_y = scale(row["value"])
    mark = dots(
        panel, [row["year"]], [plan_y], symbol="line-ew", color=INK, size=18, values=[row["value"]],
        hover=[row["label_text"] or ""],
    )  # fmt: skip
    last = [r for r in now if r["year"] == row["year"]]
    if not last:
        return Marks(traces=(mark,))
    end = scale(last[0]["value"])
    bracket = line(panel, (row["year"], plan_y), (row["year"], end), color=NOW, layer="below")
    middle = (plan_y + end) / 2
    if abs(middle - end) < 20:  # too short a bracket: clear of the label of the count
        middle = end + (20 if plan_y > end else -20)
    is_left = plan_y < end or _goes_left(panel, row, rows)
    is_left = is_left and not _is_crowded(row, rows)  # the count of the year before stands there
    note = _beside(panel, row, middle, row["label_text"] or "", is_left)
    return Marks((mark,), (bracket,), (note,))


def _beside(panel: Panel, row: Record, y: float, text: str, is_left: bool) -> Part:
    """Text left or right of a year, on a ground that keeps it readable over the plan line."""
    where: TextStyle = {"side": "right", "dx": -14} if is_left else {"side": "left", "dx": 14}
    where["ground"] = GROUND
    return label(panel, row["year"], y, text, **where)


def _is_crowded(row: Record, rows: list[Record]) -> bool:
    """Whether a count of the year before or after needs the room beside this one."""
    years = [r["year"] for r in rows if r["role"] == "observed" and r["value"] is not None]
    return any(abs(year - row["year"]) == 1 for year in years)


def _is_under_plan(row: Record, rows: list[Record]) -> bool:
    """Whether a bracket goes up from this count to the plan, so that the number stands below."""
    plans = [r for r in rows if r["role"] == "plan" and r["year"] == row["year"]]
    return any(plan["value"] is not None and plan["value"] > row["value"] for plan in plans)


def _goes_left(panel: Panel, row: Record, rows: list[Record]) -> bool:
    """Whether a date line just right of the year, or the edge, leaves no room on the right."""
    start, end = panel.x_range
    ahead = [r["year"] - row["year"] for r in rows if r["role"] == "as_of"]
    is_late = (row["year"] - start) / (end - start) > 0.75
    return is_late or any(0 <= gap < (end - start) / 3 for gap in ahead)


def _is_low(row: Record, rows: list[Record], scale: Scale) -> bool:
    """Whether a point of the same year stands where a note above the axis would hide it."""
    points = [r for r in rows if r["role"] in (*POINTS, "plan") and r["year"] == row["year"]]
    return any(r["value"] is not None and scale(r["value"]) > BOTTOM - NOTE for r in points)


def _nothing(panel: Panel, row: Record, is_below: bool, words: Words) -> Marks:
    """Why a year has no count, above the axis, or below it where a low point needs the room."""
    y = BOTTOM + 13 if is_below else BOTTOM - 22
    if row["role"] == "no_count":
        said = row["label_text"] or words("figure-no-count")
        text = said if is_below else "\n".join(wrap(said, 8))
        note = label(panel, row["year"], y, text, side="center", color=INK_SOFT, ground=GROUND)
        return Marks(labels=(note,))
    sign = hidden_sign(row) or ("\u2026" if row["role"] == "awaiting" else DOT_SIGN)
    return Marks(labels=(boxed(panel, row["year"], y, sign),))


def _point(panel: Panel, row: Record, rows: list[Record], scale: Scale, words: Words) -> Marks:
    color, symbol, filled = POINTS[row["role"]]
    y = scale(row["value"])
    example = " " + words("figure-example") if row["is_example"] else ""
    text = (row["label_text"] or number_text(row["value"], words, 1)) + example
    hover = [f"{row['year']:.0f}: {text}"]  # a column with empty cells holds years as fractions
    part = dots(
        panel,
        [row["year"]],
        [y],
        filled=[filled],
        color=color,
        symbol=symbol,
        hover=hover,
        values=[row["value"]],
    )
    if row["role"] == "observed" and not _is_crowded(row, rows):
        note = _beside(panel, row, y, text, _goes_left(panel, row, rows))
        note["font"] |= {"size": TEXT, "weight": 600}
    else:
        is_below = row["role"] == "target" or _is_under_plan(row, rows)
        above = not is_below or y > BOTTOM - 70
        note = label(
            panel, row["year"], y + (-21 if above else 22), text, side="center", ground=GROUND
        )
    return Marks(traces=(part,), labels=(note,))
