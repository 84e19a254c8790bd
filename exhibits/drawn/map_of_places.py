"""Where places lie: circles on the land, the same scale both ways, with København in a box."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import cos, floor, log10, radians, sqrt
from typing import Any, Final

from exhibits.drawn.drawing import Drawing
from exhibits.drawn.land import Point, land_in
from exhibits.drawn.marks import Marks, Part, box, dots, draw, empty, join, label, line, text_width
from exhibits.drawn.number_labels import number_text
from exhibits.drawn.panels import Panel, whole
from exhibits.drawn.place_labels import Anchor, Box, labelled
from exhibits.drawn.theme import (
    EDGE,
    GROUND,
    INK,
    INK_SOFT,
    LAND,
    NOW,
    Figure,
    WidthClass,
    Words,
)

DENMARK: Final = (8.0, 54.5, 15.25, 57.8)  # degrees west, south, east, north
CAPITAL: Final = (12.17, 55.53, 12.72, 55.87)  # the same of what has a box of its own
NEAR: Final = (0.1, 0.05)  # degrees around places there, east and north
AROUND: Final = 0.35  # degrees of land around a place outside Denmark
SMALLEST: Final = 6.0  # px across, so that a very small figure is still seen
RING: Final = 11.0  # px across, for a place without a figure
CLEAR: Final = "rgba(0,0,0,0)"
Bounds = tuple[float, float, float, float]  # degrees west, south, east, north


@dataclass(frozen=True, slots=True)
class Sheet:
    """The room of a drawing in px: its width, the land, the box, the key, and the largest circle.

    A box that `is_below` counts from the foot of the land.
    """

    width: int
    land: Box
    inset: Box
    key: tuple[float, float]
    circle: float
    is_below: bool = False


SHEETS: Final[Mapping[WidthClass, Sheet]] = {
    "wide": Sheet(600, (4, 4, 576, 474), (312, 26, 598, 226), (404, 330), 42),
    "slide": Sheet(1060, (4, 4, 520, 412), (640, 26, 1056, 412), (350, 14), 42),
    "narrow": Sheet(330, (4, 4, 326, 420), (20, 44, 310, 326), (226, 24), 30, is_below=True),
}


@dataclass(frozen=True, slots=True)
class Window:
    """A part of the earth in a part of the sheet; the rows that are drawn in it."""

    bounds: Bounds
    box: Box
    flat: Callable[[Point], Point]
    places: tuple[int, ...]


def projected(bounds: Bounds, room: Box) -> Callable[[Point], Point]:
    """From degrees east and north to px: equirectangular, as large as the room lets it be.

    True to scale at the middle of the bounds, which stand at the left edge of the room.
    """
    west, south, east, north = bounds
    narrowed = cos(radians((south + north) / 2))
    across, down = (east - west) * narrowed, north - south
    scale = min((room[2] - room[0]) / across, (room[3] - room[1]) / down)
    return lambda at: (
        room[0] + (at[0] - west) * narrowed * scale,
        room[1] + (north - at[1]) * scale,
    )


def place_map(drawing: Drawing, words: Words, width_class: WidthClass = "wide") -> Figure:
    """A circle per place: its area is the number of the one series, or all are alike without."""
    if not any(row.place for row in drawing.rows):
        return empty(words)
    near = tuple(at for at, row in enumerate(drawing.rows) if _is_in(CAPITAL, row.place))
    has_inset = len(near) > 1
    sheet = SHEETS["wide" if width_class == "slide" and not has_inset else width_class]
    windows = list(_windows(drawing, sheet, near if has_inset else ()))
    height = int(max(window.box[3] for window in windows)) + 12
    panel = whole(height, (0, sheet.width))
    sizes, taken = _sizes(drawing, sheet.circle), [window.box for window in windows[1:]]
    key, key_box = _key(panel, drawing, sheet, words)
    marks = [
        mark
        for window, others in zip(windows, ([*taken, key_box], []), strict=False)
        for mark in (
            _land(panel, window, is_inset=window is not windows[0]),
            _circles(panel, drawing, window, sizes),
            _names(panel, drawing, window, sizes, (others, words)),
        )
    ]
    box_marks = [_boxed(panel, windows, words)] if taken else []
    return _same_scale(draw([panel], join([*marks, *box_marks, key]), height, (0, 0)))


def _same_scale(figure: Figure) -> Figure:
    """A kilometre is as long down as across, however wide the room is."""
    layout: dict[str, Any] = figure["layout"]
    layout["xaxis"] |= {"constrain": "domain", "constraintoward": "left"}
    layout["yaxis"] |= {
        "scaleanchor": "x",
        "scaleratio": 1,
        "constrain": "domain",
        "constraintoward": "top",
    }
    return figure


def _windows(drawing: Drawing, sheet: Sheet, near: tuple[int, ...]) -> Iterator[Window]:
    """Denmark, and farther where a place lies there; those near the capital by themselves."""
    spots = {at: row.place for at, row in enumerate(drawing.rows) if row.place}
    beyond = [place for place in spots.values() if not _is_in(DENMARK, place)]
    far = tuple(at for at in spots if at not in near)
    country = _window(_around(beyond, (AROUND, AROUND), [DENMARK]), sheet.land, far)
    yield country
    if near:
        left, top, right, bottom = sheet.inset
        down = country.box[3] if sheet.is_below else 0.0
        room = (left, top + down, right, bottom + down)
        yield _window(_around([spots[at] for at in near], NEAR, []), room, near)


def _window(bounds: Bounds, room: Box, places: tuple[int, ...]) -> Window:
    flat = projected(bounds, room)
    (left, bottom), (right, top) = flat(bounds[:2]), flat(bounds[2:])
    return Window(bounds, (left, top, right, bottom), flat, places)


def _around(
    places: Iterable[tuple[float, float]], air: tuple[float, float], least: Sequence[Bounds]
) -> Bounds:
    """Bounds that hold all places with some air around each, and at least what is given."""
    boxes = [
        *least,
        *((e - air[0], n - air[1], e + air[0], n + air[1]) for n, e in places),
    ]
    west, south, east, north = zip(*boxes, strict=True)
    return min(west), min(south), max(east), max(north)


def _is_in(bounds: Bounds, place: tuple[float, float] | None) -> bool:
    if place is None:
        return False
    west, south, east, north = bounds
    return south <= place[0] <= north and west <= place[1] <= east


def _spot(drawing: Drawing, window: Window, at: int) -> Point:
    north, east = drawing.rows[at].place or (0.0, 0.0)
    return window.flat((east, north))


def _sizes(drawing: Drawing, largest: float) -> list[float]:
    """Diameters in px: the area follows the number."""
    (measure,) = drawing.lines
    most = _most(drawing)
    return [
        RING if value is None or not most else max(SMALLEST, largest * sqrt(value / most))
        for value in measure.values
    ]


def _most(drawing: Drawing) -> float:
    return max((value for value in drawing.lines[0].values if value is not None), default=0.0)


def _land(panel: Panel, window: Window, is_inset: bool) -> Marks:
    """The land; that of a box lies on ground of its own, above the land beneath it."""
    left, top, right, bottom = window.box
    ground = [box(panel, (left, right), (top, bottom), GROUND, GROUND)] if is_inset else []
    rings = [
        {
            "type": "path", "xref": panel.x, "yref": panel.y, "layer": "below",
            "fillcolor": LAND, "line": {"width": 0},
            "path": "M" + "L".join(f"{x:.1f},{y:.1f}" for x, y in ring) + "Z",
        }
        for ring in land_in(window.box, window.flat)
    ]  # fmt: skip
    return Marks(shapes=(*ground, *rings))


def _boxed(panel: Panel, windows: Sequence[Window], words: Words) -> Marks:
    """The frame of the box with its name, and on the land the part that it shows larger."""
    whole_land, inset = windows
    (x, y), (a, b) = (whole_land.flat(corner) for corner in (inset.bounds[:2], inset.bounds[2:]))
    left, top, right, bottom = inset.box
    frames = (
        box(panel, (x, a), (y, b), CLEAR, EDGE),
        box(panel, (left, right), (top, bottom), CLEAR, EDGE),
    )
    name = label(panel, left, top - 12, words("figure-map-capital"), color=INK_SOFT)
    # A box below has the whole country between, and its name is enough.
    ends = [((a, b), (left, top)), ((a, y), (left, bottom))] if left > a else []
    lines = (line(panel, *pair, width=1, color=EDGE, layer="below") for pair in ends)
    return Marks(shapes=(*frames, *lines), labels=(name,))


def _circles(panel: Panel, drawing: Drawing, window: Window, sizes: Sequence[float]) -> Marks:
    """The largest first, so that the smaller ones lie on top of it; a ring has no number."""
    if not window.places:
        return Marks()
    order = sorted(window.places, key=lambda at: -sizes[at])
    (measure,), spots = drawing.lines, [_spot(drawing, window, at) for at in order]
    filled = [measure.values[at] is not None or not _most(drawing) for at in order]
    part = dots(
        panel, [x for x, _ in spots], [y for _, y in spots],
        filled=filled, hover=[measure.said[at] for at in order],
        values=[measure.values[at] for at in order],
    )  # fmt: skip
    part["marker"] |= {"size": [round(sizes[at], 2) for at in order], "sizemode": "diameter"}
    # A white edge parts circles that lie over each other; a ring keeps its own.
    edges = [GROUND if each else NOW for each in filled]
    part["marker"]["line"] = {"color": edges, "width": [1 if each else 2 for each in filled]}
    return Marks(traces=(part,))


def _names(
    panel: Panel,
    drawing: Drawing,
    window: Window,
    sizes: Sequence[float],
    beside: tuple[Sequence[Box], Words],
) -> Marks:
    """Names beside their circles, joined by a line where they had to move away."""
    taken, words = beside
    order = sorted(window.places, key=lambda at: -sizes[at])
    example = " " + words("figure-example")
    anchors = [
        Anchor(row.name + example * row.is_example, _spot(drawing, window, at), sizes[at] / 2)
        for at in order
        for row in [drawing.rows[at]]
    ]
    found = labelled(anchors, anchors, window.box, taken)
    leaders = (line(panel, *each.leader, width=1, color=EDGE) for each in found if each.leader)
    return Marks(
        shapes=tuple(leaders),
        labels=tuple(label(panel, each.x, each.y, each.text, color=INK) for each in found),
    )


def _key(panel: Panel, drawing: Drawing, sheet: Sheet, words: Words) -> tuple[Marks, Box]:
    """Two circles with their numbers, under what is measured: the only thing a size means."""
    most, (x, y) = _most(drawing), sheet.key
    if not most:
        return Marks(), (x, y, x, y)
    large = 10.0 ** floor(log10(most))
    steps = [value for value in (large, large / 10) if value >= 1 or most < 1] or [most]
    name, down = drawing.lines[0].name, y + 14
    marks: list[Marks] = [Marks(labels=(label(panel, x, y, name, color=INK_SOFT),))]
    for value in steps:
        across = max(SMALLEST, sheet.circle * sqrt(value / most))
        down += across / 2 + 4
        part: Part = dots(panel, [x + sheet.circle / 2], [down], size=round(across))
        text = label(panel, x + sheet.circle + 8, down, number_text(value, words))
        marks.append(Marks(traces=(part,), labels=(text,)))
        down += across / 2 + 4
    return join(marks), (x - 4, y - 12, x + max(text_width(name), sheet.circle + 60), down + 4)
