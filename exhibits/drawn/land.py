"""Where there is land: the outline of Denmark and southern Norway, cut to what is drawn."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Final

OUTLINE: Final = Path(__file__).parents[2] / "data" / "land" / "denmark-norway.json"
Point = tuple[float, float]
Ring = list[Point]
Box = tuple[float, float, float, float]  # left, top, right, bottom


@cache
def rings() -> tuple[tuple[Point, ...], ...]:
    """The coast of every piece of land as (degrees east, degrees north)."""
    found = json.loads(OUTLINE.read_text(encoding="utf-8"))
    return tuple(
        tuple((east, north) for east, north in ring) for land in found.values() for ring in land
    )


def land_in(box: Box, flat: Callable[[Point], Point]) -> Iterator[Ring]:
    """The land inside a box, laid flat by `flat`; what reaches beyond is cut at its edges."""
    for ring in rings():
        kept = [flat(point) for point in ring]
        for edge, sign, axis in ((0, 1, 0), (2, -1, 0), (1, 1, 1), (3, -1, 1)):
            kept = cut(kept, box[edge], sign, axis)
        if kept:
            yield kept


def cut(ring: Ring, edge: float, sign: int, axis: int) -> Ring:
    """Sutherland and Hodgman: the part of a ring on one side of a straight edge."""
    kept: Ring = []
    for (x, y), (a, b) in zip([*ring[-1:], *ring], ring, strict=False):
        before, after = ((pair[axis] - edge) * sign for pair in ((x, y), (a, b)))
        if (before < 0) != (after < 0):
            share = before / (before - after)
            kept.append((x + (a - x) * share, y + (b - y) * share))
        if after >= 0:
            kept.append((a, b))
    return kept
