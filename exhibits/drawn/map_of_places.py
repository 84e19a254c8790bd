"""Where places lie: points from coordinates, no base map, the same scale both ways."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from math import cos, hypot, radians, sqrt
from typing import Any, Final

from exhibits.drawn.marks import Marks, Part, box, dots, draw, empty, join, label, line
from exhibits.drawn.panels import Panel, whole
from exhibits.drawn.place_labels import Anchor, Spot, labelled
from exhibits.drawn.theme import EDGE, GRID, GROUND, INK, INK_SOFT, Figure, WidthClass, Words

KM_PER_DEGREE: Final = 111.32  # of latitude, and of longitude at the equator
ALONE: Final = 100.0  # km to the nearest other place: farther ones stand in a frame of their own
MOST_LABELS: Final = 30
SMALLEST: Final = 6.0  # px across, so that a very small figure is still seen
RING: Final = 11.0  # px across, for a place without a figure
RIM: Final = 14.0  # px of air above and below the land
QUIET: Final = "#87919a"  # a place that is only there to show the land

Point = tuple[str, float, float]  # name, degrees north, degrees east


@dataclass(frozen=True, slots=True)
class Spotted:
    """A place with its figure; without one it is a ring. `said` is what it says when pointed at."""

    point: Point
    value: float | None
    said: str = ""
    is_example: bool = False

    @property
    def name(self) -> str:
        """What the place is called."""
        return self.point[0]


@dataclass(frozen=True, slots=True)
class Sheet:
    """The room of a drawing in px: its size, what is left for names beside the land, the largest
    circle, and the side of the frame of a far place.
    """

    width: float
    height: float
    left: float
    right: float
    circle: float
    frame: float


WIDE: Final = Sheet(600, 520, 56, 100, 42, 58)
NARROW: Final = Sheet(330, 320, 22, 62, 30, 40)


def projected(latitude: float, longitude: float, middle: float) -> tuple[float, float]:
    """Kilometres east and north: equirectangular, true to scale at the latitude `middle`."""
    return longitude * KM_PER_DEGREE * cos(radians(middle)), latitude * KM_PER_DEGREE


def place_map(
    rows: Sequence[Spotted],
    words: Words,
    others: Sequence[Point] = (),
    width_class: WidthClass = "wide",
) -> Figure:
    """A circle per row whose area follows its value, small squares for all other places.

    Places far from every other one stand in a frame at the right edge and say their name.
    """
    if not rows:
        return empty(words)
    sheet = WIDE if width_class == "wide" else NARROW
    panel = whole(int(sheet.height), (0, sheet.width))
    points = [row.point for row in rows]
    spots = _on_sheet([*points, *others], sheet)
    marked, rest = spots[: len(rows)], spots[len(rows) :]
    sizes = _sizes(rows, sheet.circle)
    marks = join(
        [
            _frames(panel, [*zip(points, marked, strict=True), *zip(others, rest, strict=True)]),
            _rest(panel, others, rest),
            _circles(panel, rows, marked, sizes),
            _names(panel, rows, (marked, rest, sizes), sheet, words),
        ]
    )
    return _same_scale(draw([panel], marks, int(sheet.height), (0, 0)))


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


def _on_sheet(points: Sequence[Point], sheet: Sheet) -> list[Spot]:
    """Every point in px; those far from the others are put in frames down the right edge."""
    flat = _flat(points)
    is_alone = _alone(flat)
    land = _land([at for at, alone in zip(flat, is_alone, strict=True) if not alone], sheet)
    spots, frames = [], 0
    for point, alone in zip(flat, is_alone, strict=True):
        spots.append(_framed(frames, sheet) if alone else land(point))
        frames += alone
    return spots


def _framed(number: int, sheet: Sheet) -> Spot:
    top = RIM + number * (sheet.frame + 26)
    return Spot(sheet.width - sheet.frame / 2 - 2, top + sheet.frame / 2, sheet.frame)


def _land(
    flat: Sequence[tuple[float, float]], sheet: Sheet
) -> Callable[[tuple[float, float]], Spot]:
    """From kilometres to px, the land as large as its room lets it be."""
    west, south = min(x for x, _ in flat), min(y for _, y in flat)
    east, north = max(x for x, _ in flat), max(y for _, y in flat)
    across, down = sheet.width - sheet.left - sheet.right, sheet.height - 2 * RIM
    scale = min(across / max(east - west, 1.0), down / max(north - south, 1.0))
    start = sheet.left + (across - (east - west) * scale) / 2
    return lambda at: Spot(start + (at[0] - west) * scale, RIM + (north - at[1]) * scale)


def _flat(points: Sequence[Point]) -> list[tuple[float, float]]:
    middle = sum(latitude for _, latitude, _ in points) / len(points)
    return [projected(latitude, longitude, middle) for _, latitude, longitude in points]


def far_apart(points: Sequence[Point]) -> list[str]:
    """The names of the points that a drawing of them all puts in a frame."""
    if not points:
        return []
    flags = _alone(_flat(points))
    return [name for (name, _, _), flag in zip(points, flags, strict=True) if flag]


def _alone(flat: Sequence[tuple[float, float]]) -> list[bool]:
    """Whether each is farther than ALONE from every other; where all are, none counts as so."""
    flags = [
        all(hypot(x - a, y - b) > ALONE for j, (a, b) in enumerate(flat) if i != j)
        for i, (x, y) in enumerate(flat)
    ]
    return [False] * len(flags) if all(flags) else flags


def _sizes(rows: Sequence[Spotted], largest: float) -> list[float]:
    """Diameters in px: the area follows the value."""
    most = max((row.value for row in rows if row.value is not None), default=0) or 1
    return [
        RING if row.value is None else max(SMALLEST, largest * sqrt(row.value / most))
        for row in rows
    ]


def _frames(panel: Panel, placed: Iterable[tuple[Point, Spot]]) -> Marks:
    shapes, labels = [], []
    for (name, _, _), spot in placed:
        if not spot.frame:
            continue
        half = spot.frame / 2
        across, down = (spot.x - half, spot.x + half), (spot.y - half, spot.y + half)
        shapes.append(box(panel, across, down, "rgba(0,0,0,0)", GRID))
        labels.append(label(panel, spot.x + half, down[1] + 12, name, side="right", color=INK_SOFT))
    return Marks(shapes=tuple(shapes), labels=tuple(labels))


def _rest(panel: Panel, others: Sequence[Point], spots: Sequence[Spot]) -> Marks:
    if not spots:
        return Marks()
    part = dots(
        panel, [spot.x for spot in spots], [spot.y for spot in spots],
        color=EDGE, symbol="square", size=5, hover=[name for name, _, _ in others],
    )  # fmt: skip
    part["marker"] |= {"color": QUIET, "line": {"width": 0}}
    return Marks(traces=(part,))


def _circles(
    panel: Panel, rows: Sequence[Spotted], spots: Sequence[Spot], sizes: Sequence[float]
) -> Marks:
    """The largest first, so that the smaller ones lie on top of it."""
    order = sorted(range(len(rows)), key=lambda at: -sizes[at])
    part = dots(
        panel,
        [spots[at].x for at in order],
        [spots[at].y for at in order],
        filled=[rows[at].value is not None for at in order],
        hover=[_hover(rows[at]) for at in order],
        values=[rows[at].value for at in order],
    )
    part["marker"] |= {"size": [round(sizes[at], 2) for at in order], "sizemode": "diameter"}
    known = [rows[at].value is not None for at in order]
    # A white edge parts circles that lie over each other; a ring keeps its own.
    edges = [GROUND if filled else part["marker"]["line"]["color"] for filled in known]
    part["marker"]["line"] = {"color": edges, "width": [1 if each else 2 for each in known]}
    return Marks(traces=(part,))


def _hover(row: Spotted) -> str:
    return f"{row.name}\n{row.said}".strip()


def _names(
    panel: Panel,
    rows: Sequence[Spotted],
    drawn: tuple[Sequence[Spot], Sequence[Spot], Sequence[float]],
    sheet: Sheet,
    words: Words,
) -> Marks:
    """Names beside their circles, joined by a line where they had to move away."""
    spots, rest, sizes = drawn
    order = sorted(range(len(rows)), key=lambda at: -sizes[at])[:MOST_LABELS]
    anchors = [
        Anchor(_called(rows[at], words), spots[at], sizes[at] / 2)
        for at in order
        if not spots[at].frame
    ]
    tags = [_tag(panel, rows[at], spots[at], words) for at in order if spots[at].frame]
    texts: list[Part] = [part for part in tags if part]
    leaders: list[Part] = []
    blocked = [Anchor("", spot, size / 2) for spot, size in zip(spots, sizes, strict=True)]
    for found in labelled(anchors, blocked, rest, (sheet.width, sheet.height)):
        texts.append(label(panel, found.x, found.y, found.text, side="left", color=INK))
        if found.leader:
            leaders.append(line(panel, *found.leader, width=1, color=EDGE))
    return Marks(shapes=tuple(leaders), labels=tuple(texts))


def _called(row: Spotted, words: Words) -> str:
    return row.name + (" " + words("figure-example") if row.is_example else "")


def _tag(panel: Panel, row: Spotted, spot: Spot, words: Words) -> Part | None:
    """The frame says the name already; an invented figure must still say that it is one."""
    if not row.is_example:
        return None
    return label(
        panel, spot.x, spot.y - spot.frame / 2 + 10, words("figure-example"), side="center"
    )
