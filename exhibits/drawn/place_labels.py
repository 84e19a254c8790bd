"""Finds room for names beside points, so that no name covers a point or another name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import cos, dist, hypot, pi, sin
from typing import Final

from exhibits.drawn.marks import text_width

LINE: Final = 15.0  # px, height of a name
LEFT_OUT: Final = 1000.0  # what a name costs that has no room
GAP: Final = 4.0  # px between a circle and its name
NEAR: Final = 14.0  # px: farther than that a line joins name and point
STEPS: Final = (0.0, 8.0, 18.0, 30.0, 44.0, 60.0, 78.0, 98.0, 120.0)
DIRECTIONS: Final = 16
Spot = tuple[float, float]  # px
Segment = tuple[Spot, Spot]
Box = tuple[float, float, float, float]  # left, top, right, bottom


@dataclass(frozen=True, slots=True)
class Anchor:
    """A point that wants a name, and the radius of its circle."""

    text: str
    spot: Spot
    radius: float


@dataclass(frozen=True, slots=True)
class Placed:
    """A name whose left edge and middle stand at x and y, with the line to its point."""

    text: str
    x: float
    y: float
    leader: Segment | None


@dataclass(frozen=True, slots=True)
class _Try:
    """A room for one name: where it would stand, how its line would run, what it costs."""

    box: Box
    leader: Segment | None
    cost: float


def labelled(
    anchors: Sequence[Anchor], circles: Sequence[Anchor], room: Box, taken: Sequence[Box] = ()
) -> list[Placed]:
    """Names inside a room; one for which there is none is left out.

    A name never covers another, a circle, a line or a box that is taken. What comes first has the
    better places, so several orders are tried and the best of them is taken.
    """
    orders = [
        list(anchors),
        *(
            sorted(anchors, key=lambda each, axis=axis, sign=sign: each.spot[axis] * sign)  # type: ignore[misc]
            for axis in (0, 1)
            for sign in (1, -1)
        ),
    ]
    tried = [_in_order(order, circles, room, taken) for order in orders]
    return min(tried, key=lambda pair: pair[0])[1]


def _in_order(
    anchors: Sequence[Anchor], circles: Sequence[Anchor], room: Box, taken: Sequence[Box]
) -> tuple[float, list[Placed]]:
    """What the names cost together, and where they stand."""
    boxes = list(taken)
    leaders: list[Segment] = []
    found, cost = [], 0.0
    for anchor in anchors:
        tries = [
            each for each in _tries(anchor) if _fits(each, anchor, (boxes, leaders), circles, room)
        ]
        if not tries:
            cost += LEFT_OUT
            continue
        best = min(tries, key=lambda each: each.cost)
        boxes.append(best.box)
        cost += best.cost
        if best.leader:
            leaders.append(best.leader)
        left, top, _, bottom = best.box
        found.append(Placed(anchor.text, left, (top + bottom) / 2, best.leader))
    return cost, found


def _tries(anchor: Anchor) -> Iterator[_Try]:
    width = text_width(anchor.text) + 4
    for step in STEPS:
        for turn in range(DIRECTIONS):
            angle = 2 * pi * turn / DIRECTIONS
            dx, dy = cos(angle), sin(angle)
            reach = anchor.radius + GAP + step
            x, y = anchor.spot[0] + dx * reach, anchor.spot[1] + dy * reach
            # The name grows away from its point; straight up and down it is centred.
            left = x - width / 2 if abs(dx) < 0.2 else x if dx > 0 else x - width
            middle = y + dy * LINE / 2
            box = (left, middle - LINE / 2, left + width, middle + LINE / 2)
            leader = _leader(anchor, (x, y), (dx, dy)) if step >= NEAR else None
            aside = 0.0 if dx > 0.99 else 3.0 if dx < -0.99 else 6.0
            yield _Try(box, leader, step * 1.3 + aside)


def _leader(anchor: Anchor, end: tuple[float, float], way: tuple[float, float]) -> Segment:
    x, y = anchor.spot
    return (x + way[0] * anchor.radius, y + way[1] * anchor.radius), end


def _fits(
    tried: _Try,
    anchor: Anchor,
    taken: tuple[list[Box], list[Segment]],
    circles: Sequence[Anchor],
    room: Box,
) -> bool:
    left, top, right, bottom = tried.box
    boxes, leaders = taken
    if left < room[0] or top < room[1] or right > room[2] or bottom > room[3]:
        return False
    if any(_overlap(tried.box, other) for other in boxes):
        return False
    if any(_inside(tried.box, each.spot, each.radius + 1) for each in circles):
        return False
    if any(_crosses(tried.box, segment) for segment in leaders):
        return False
    return tried.leader is None or _free(tried.leader, anchor, boxes, leaders, circles)


def _free(
    leader: Segment,
    anchor: Anchor,
    boxes: list[Box],
    leaders: list[Segment],
    circles: Sequence[Anchor],
) -> bool:
    """Whether a line runs clear of names, of other lines, and of circles its own does not touch."""
    if any(_crosses(box, leader) for box in boxes):
        return False
    if any(_meet(leader, other) for other in leaders):
        return False
    return not any(
        dist(each.spot, anchor.spot) > each.radius + anchor.radius
        and _distance(each.spot, leader) < each.radius
        for each in circles
    )


def _overlap(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def _inside(box: Box, spot: Spot, radius: float) -> bool:
    dx = max(box[0] - spot[0], 0.0, spot[0] - box[2])
    dy = max(box[1] - spot[1], 0.0, spot[1] - box[3])
    return hypot(dx, dy) < radius


def _crosses(box: Box, segment: Segment) -> bool:
    """Looked at in short steps: names are tall enough that none falls between two."""
    (x0, y0), (x1, y1) = segment
    count = max(2, int(hypot(x1 - x0, y1 - y0) // 4))
    return any(
        box[0] < x0 + (x1 - x0) * at / count < box[2]
        and box[1] < y0 + (y1 - y0) * at / count < box[3]
        for at in range(count + 1)
    )


def _meet(one: Segment, other: Segment) -> bool:
    return _side(one, other[0]) != _side(one, other[1]) and _side(other, one[0]) != _side(
        other, one[1]
    )


def _side(segment: Segment, point: tuple[float, float]) -> bool:
    (x0, y0), (x1, y1) = segment
    return (x1 - x0) * (point[1] - y0) > (y1 - y0) * (point[0] - x0)


def _distance(spot: Spot, segment: Segment) -> float:
    (x0, y0), (x1, y1) = segment
    length = hypot(x1 - x0, y1 - y0) or 1.0
    along = ((spot[0] - x0) * (x1 - x0) + (spot[1] - y0) * (y1 - y0)) / length**2
    at = min(1.0, max(0.0, along))
    return hypot(spot[0] - x0 - at * (x1 - x0), spot[1] - y0 - at * (y1 - y0))
