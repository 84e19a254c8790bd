"""Who ran a method when: a row per place, a bar per stage, broken ends where no date is known."""

from __future__ import annotations

from datetime import date
from typing import Any, Final

import pandas as pd

from exhibits.drawn.checked_rows import Record, records
from exhibits.drawn.marks import (
    Marks,
    Part,
    bar,
    box,
    draw,
    empty,
    example_tag,
    join,
    label,
    text_width,
    tick,
)
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

COLUMNS = (
    "name",
    "from_on",
    "to_on",
    "is_from_unknown",
    "is_to_unknown",
    "stage_text",
    "detail",
    "is_example",
)
ROW: Final = 46  # px
STAGED: Final = 66  # px, a row that says its stages above the bar
THICK: Final = 14
TAIL: Final = 120  # days: so long is the broken end of a bar
SIGN: Final = 20  # px, room for a stage's sign alone
PLOT: Final = (700, 320)  # px assumed for a wide and a narrow drawing
BROKEN: Final = "dot"


def method_timeline(
    table: pd.DataFrame, words: Words, as_of: date | None, width_class: WidthClass = "wide"
) -> Figure:
    """One row per name with its name above the bar; rows of the same name follow upon each other.

    Columns: name, from_on, to_on (dates; the limits of the drawing where None), is_from_unknown,
    is_to_unknown (that end is assumed, and drawn broken), stage_text (a sign, a space and a word;
    None where the stage is not known), detail (more text beside the name), is_example.
    """
    rows = [_dated(row) for row in records(table, COLUMNS)]
    days = [row[key] for row in rows for key in ("from_on", "to_on") if row[key] is not None]
    if not rows or not (days or as_of):
        return empty(words)
    lanes = _lanes(rows)
    heights = [STAGED if any(row["stage_text"] for row in lane) else ROW for lane in lanes]
    height = HEAD + sum(heights) + FOOT
    panel = whole(height, day_range(days, as_of))
    today = as_of.toordinal() if as_of else panel.x_range[1]
    view = today, PLOT[width_class == "narrow"]
    tops = [HEAD + sum(heights[:at]) for at in range(len(lanes))]
    drawn = zip(lanes, tops, heights, strict=True)
    marks = join(
        [
            year_marks(panel, height, width_class),
            as_of_marks(panel, as_of, height, words),
            *(_lane(panel, lane, (top, top + tall), view, words) for lane, top, tall in drawn),
        ]
    )
    return draw([panel], marks, height, (4, 40))


def _dated(row: Record) -> Record:
    return {**row, "from_on": ordinal(row["from_on"]), "to_on": ordinal(row["to_on"])}


def _lanes(rows: list[Record]) -> list[list[Record]]:
    lanes: dict[str, list[Record]] = {}
    for row in rows:
        lanes.setdefault(str(row["name"]), []).append(row)
    return list(lanes.values())


def _lane(
    panel: Panel,
    lane: list[Record],
    room: tuple[int, int],
    view: tuple[float, int],
    words: Words,
) -> Marks:
    top, bottom = room
    y = bottom - 18
    parts = [_bar(panel, row, y, view[0], words) for row in lane]
    changes = [tick(panel, row["from_on"], y - 9, y + 9) for row in lane[1:] if _is_known(row)]
    stages = [_stage(panel, row, y - 18, view[1]) for row in lane if row["stage_text"]]
    return join(
        [
            *parts,
            Marks(shapes=tuple(part for pair in changes for part in pair)),
            Marks(labels=tuple(stages)),
            _name(panel, lane, top + 10, words),
        ]
    )


def _is_known(row: Record) -> bool:
    return row["from_on"] is not None and not row["is_from_unknown"]


def _name(panel: Panel, lane: list[Record], y: float, words: Words) -> Marks:
    """The name, the example mark, and what is not known, from the left edge."""
    start = panel.x_range[0]
    name = str(lane[0]["name"])
    labels = [grounded(label(panel, start, y, name, bold=True))]
    after = text_width(name, bold=True) + 10
    if any(row["is_example"] for row in lane):
        labels.append(example_tag(panel, start, y, words, dx=after))
        after += 42
    detail = str(lane[0]["detail"] or "")
    if detail:
        labels.append(grounded(label(panel, start, y, detail, dx=after, color=INK_SOFT)))
    return Marks(labels=tuple(labels))


def _stage(panel: Panel, row: Record, y: float, plot: int) -> Part:
    """Sign and word of a stage where the bar is long enough for both, else the sign alone."""
    start, end = _ends(panel, row)
    text = str(row["stage_text"])
    room = (share_of(panel, end) - share_of(panel, start)) * plot
    sign = text.partition(" ")[0]
    return grounded(label(panel, start, y, text if text_width(text) + 8 < room else sign))


def _ends(panel: Panel, row: Record) -> tuple[float, float]:
    start = row["from_on"] if row["from_on"] is not None else panel.x_range[0]
    end = row["to_on"] if row["to_on"] is not None else panel.x_range[1]
    return start, max(end, start + 1)


def _bar(panel: Panel, row: Record, y: float, today: float, words: Words) -> Marks:
    start, end = _ends(panel, row)
    fill, edge = _look(start, end, today)
    part = bar(
        panel, [start], [end - start], [y], thickness=THICK,
        is_example=[bool(row["is_example"])], hover=[_hover(row, words)],
    )  # fmt: skip
    if not row["is_example"]:
        part["marker"].update({"color": fill, "line": {"color": edge, "width": 1}})
    broken = [_broken(panel, ends, y, edge) for ends in _unknown_ends(row, start, end)]
    return Marks(traces=(part,), shapes=tuple(broken))


def _unknown_ends(row: Record, start: float, end: float) -> list[tuple[float, float]]:
    """The parts of a bar whose day is assumed; all of it where neither day is known."""
    if row["is_from_unknown"] and row["is_to_unknown"]:
        return [(start, end)]
    tail = min(TAIL, (end - start) / 2)
    first = [(start, start + tail)] if row["is_from_unknown"] else []
    return [*first, *([(end - tail, end)] if row["is_to_unknown"] else [])]


def _broken(panel: Panel, ends: tuple[float, float], y: float, edge: str) -> Part:
    """A white stretch with a dotted edge on top of the bar."""
    part = box(panel, ends, (y - THICK / 2, y + THICK / 2), GROUND, edge)
    return {**part, "layer": "above", "line": {"width": 1.5, "color": edge, "dash": BROKEN}}


def _look(start: float, end: float, today: float) -> tuple[str, str]:
    if end < today:
        return BASE_SOFT, BASE
    return (GROUND, NOW) if start > today else (NOW, NOW)


def _hover(row: Record, words: Words) -> str:
    ends = _end(row, "from", words), _end(row, "to", words)
    stage: list[Any] = [row["stage_text"]] if row["stage_text"] else []
    example = [words("figure-example-long")] if row["is_example"] else []
    return "\n".join([str(row["name"]), *stage, " \u2013 ".join(ends), *example])


def _end(row: Record, side: str, words: Words) -> str:
    day = row[f"{side}_on"]
    if row[f"is_{side}_unknown"] or day is None:
        return words("figure-date-unknown")
    return day_text(int(day), words)
