"""A drawing of bars on a page: a row per name, what is said of it beside, above it on a phone."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from exhibits.drawn.bar_rows import ROOMS, Sheet
from exhibits.drawn.bar_texts import across, ends, texts_of
from exhibits.drawn.drawing import Drawing, Line, Row, Tone
from exhibits.drawn.marks import (
    Marks,
    Part,
    bar,
    box,
    draw,
    empty,
    join,
    label,
    line,
    named,
    tick,
)
from exhibits.drawn.panels import whole
from exhibits.drawn.theme import (
    BAR,
    BASE,
    BASE_SOFT,
    EDGE,
    GROUND,
    INK,
    NOW,
    NOW_SOFT,
    OVER,
    OVER_SOFT,
    Figure,
    Side,
    WidthClass,
    Words,
)

EDGES: Final[Mapping[Tone, str]] = {
    "now": NOW, "base": BASE, "over": OVER, "limit": INK, "plan": INK,
}  # fmt: skip


def bars(drawing: Drawing, words: Words, width_class: WidthClass = "wide") -> Figure:
    """The plotly dictionary of a drawing whose marks are bars; it says so where it has no rows."""
    places = [place for place, row in enumerate(drawing.rows) if not row.is_rule]
    if not places:
        return empty(words)
    room = ROOMS[_kind(drawing)][width_class]
    height = room.head + room.step * len(places) + 8
    tops = {place: room.head + room.step * number for number, place in enumerate(places)}
    panel = whole(height, _range(drawing))
    sheet = Sheet(drawing, panel, room, tops, words, width_class == "narrow")
    marks = [
        ends(sheet),
        _zero(sheet, height),
        *(_missing(sheet, each) for each in drawing.marked if each.tone == "limit"),
        *(_series(sheet, each) for each in sheet.lines),
        *(texts_of(sheet, place) for place in places),
        *(across(sheet, place, height) for place in range(len(drawing.rows)) if place not in tops),
    ]
    return draw([panel], join(marks), height, room.margins)


def _kind(drawing: Drawing) -> str:
    if drawing.whole is not None:
        return "track"
    if drawing.is_stacked:
        return "steps"
    return "verdict" if any(row.status[1] for row in drawing.rows) else "plain"


def _range(drawing: Drawing) -> tuple[float, float]:
    low, high = drawing.span
    if drawing.whole is not None:
        return 0, drawing.whole
    if drawing.zero:
        span = (high - low) or 1
        return low - 0.12 * span, high + 0.02 * span
    return 0, high or 1


def _zero(sheet: Sheet, height: int) -> Marks:
    """The line bars begin at; a plan is black and named, on a phone it keeps to the bars."""
    panel, drawing = sheet.panel, sheet.drawing
    if drawing.whole is not None or drawing.is_stacked:
        return Marks()
    if not drawing.zero:
        foot = (0, sheet.room.head), (0, height - 8)
        return Marks(shapes=(line(panel, *foot, width=1, color=EDGE),))
    start, end = panel.x_range
    side: Side = "left" if -start / (end - start) < 0.3 else "center"
    ends = [(22, height - 4)]
    if sheet.is_narrow:
        ends = [(sheet.y(place) - 15, sheet.y(place) + 15) for place in sheet.tops]
    return Marks(
        shapes=tuple(line(panel, (0, top), (0, bottom)) for top, bottom in ends),
        labels=(label(panel, 0, 10, drawing.zero, side=side, bold=True),),
    )


def _series(sheet: Sheet, each: Line) -> Marks:
    """One trace per series, with the table's numbers beside what is drawn of them."""
    drawing = sheet.drawing
    places = [place for place in sheet.tops if each.values[place] is not None]
    edges = [EDGES[drawing.tone(each, place)] for place in places]
    examples = [drawing.rows[place].is_example for place in places]
    part = bar(
        sheet.panel,
        [drawing.bases[place] for place in places],
        [sheet.length(each, place) or 0.0 for place in places],
        [sheet.y(place) for place in places],
        is_example=examples,
        hover=[each.told(place) for place in places],
    )
    fills = [
        edge if invented else _fill(drawing.rows[place], edge)
        for place, edge, invented in zip(places, edges, examples, strict=True)
    ]
    part["marker"] |= {"color": fills, "line": {"color": edges, "width": 1}}
    part["marker"]["pattern"]["bgcolor"] = [SOFT[edge] for edge in edges]
    part["customdata"] = [each.values[place] for place in places]
    return Marks(traces=(named(part, each.name),))


SOFT: Final[Mapping[str, str]] = {
    NOW: NOW_SOFT, OVER: OVER_SOFT, BASE: BASE_SOFT, INK: BASE_SOFT,
}  # fmt: skip


def _fill(row: Row, edge: str) -> str:
    return SOFT[edge] if edge == BASE or row.weight == "part" else edge


def _missing(sheet: Sheet, limit: Line) -> Marks:
    """From the end of each bar to the tick that it should have reached."""
    drawn = [place for place in sheet.tops if sheet.is_known(place)]
    done = [sheet.length(sheet.lines[0], place) or 0.0 for place in drawn]
    rest = [
        max((limit.values[place] or 0.0) - way, 0.0) for place, way in zip(drawn, done, strict=True)
    ]
    part = bar(sheet.panel, done, rest, [sheet.y(place) for place in drawn], color=OVER)
    part["marker"] = {"color": OVER_SOFT, "line": {"color": OVER, "width": 1.5}}
    return Marks(traces=(part,), shapes=tuple(_ticks(sheet, limit, drawn)))


def _ticks(sheet: Sheet, limit: Line, drawn: list[int]) -> list[Part]:
    half = BAR / 2
    shapes: list[Part] = []
    for place in drawn:
        y, at = sheet.y(place), limit.values[place]
        edges = (y - half, y + half)
        shapes.append(box(sheet.panel, (0, sheet.drawing.whole), edges, GROUND, EDGE))
        shapes += tick(sheet.panel, at, edges[0] - 5, edges[1] + 5) if at is not None else ()
    return shapes
