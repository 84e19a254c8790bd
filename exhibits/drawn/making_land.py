"""Makes the outline of Denmark and southern Norway for maps, from Natural Earth.

`python -m exhibits.drawn.making_land countries-10m.json`, the file of the npm package world-atlas,
writes it anew; `data/README.md` says which version and licence.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from math import cos, hypot, radians
from pathlib import Path
from typing import Any, Final

from exhibits.drawn.land import OUTLINE, Ring, cut

COUNTRIES: Final[Mapping[str, str]] = {"208": "DK", "578": "NO"}  # ISO 3166-1
ROUGHNESS: Final[Mapping[str, float]] = {"DK": 0.2, "NO": 1.4}  # km a coast may be off
NORTHERNMOST: Final = 62.0  # degrees: Norway's coast above is on no map here
SMALLEST: Final = 0.02  # degrees: smaller islands are left out
KM: Final = 111.32, 111.32 * cos(radians(56.0))  # of a degree north, and east


def outline(topology: Mapping[str, Any]) -> dict[str, list[Ring]]:
    """The rings of each country as (east, north) in degrees, thinned."""
    return {
        COUNTRIES[each["id"]]: list(_rings(each, topology, ROUGHNESS[COUNTRIES[each["id"]]]))
        for each in topology["objects"]["countries"]["geometries"]
        if each.get("id") in COUNTRIES
    }


def _rings(country: Mapping[str, Any], topology: Mapping[str, Any], off: float) -> Iterator[Ring]:
    for polygon in country["arcs"]:
        points = [point for arc in polygon[0] for point in _arc(arc, topology)]
        points = cut(points, NORTHERNMOST, -1, 1)
        if (
            not points
            or max(max(side) - min(side) for side in zip(*points, strict=True)) < SMALLEST
        ):
            continue
        # Thinned in halves, since a ring ends where it begins.
        half = len(points) // 2
        kept = [*_thinned(points[: half + 1], off)[:-1], *_thinned(points[half:], off)]
        yield [(round(east, 3), round(north, 3)) for east, north in kept]


def _arc(number: int, topology: Mapping[str, Any]) -> list[tuple[float, float]]:
    """The points of an arc, kept as steps on a grid; a negative number runs it backwards."""
    (across, up), (west, south) = (topology["transform"][key] for key in ("scale", "translate"))
    x = y = 0
    points = []
    for right, above in topology["arcs"][~number if number < 0 else number]:
        x, y = x + right, y + above
        points.append((west + x * across, south + y * up))
    return points[::-1] if number < 0 else points


def _thinned(points: Sequence[tuple[float, float]], off: float) -> list[tuple[float, float]]:
    """Douglas and Peucker: only points farther than `off` km from the line without them."""
    if len(points) < 3:
        return list(points)
    away = [_distance(point, points[0], points[-1]) for point in points[1:-1]]
    most = max(away)
    if most <= off:
        return [points[0], points[-1]]
    cut = away.index(most) + 1
    return [*_thinned(points[: cut + 1], off)[:-1], *_thinned(points[cut:], off)]


def _distance(
    point: tuple[float, float], start: tuple[float, float], end: tuple[float, float]
) -> float:
    x, y, dx, dy = (
        (pair[axis] - start[axis]) * KM[1 - axis] for pair in (point, end) for axis in (0, 1)
    )
    length = hypot(dx, dy)
    return abs(x * dy - y * dx) / length if length else hypot(x, y)


def main(path: str) -> None:
    """Write the outline, a ring a line."""
    made = outline(json.loads(Path(path).read_text(encoding="utf-8")))
    countries = (
        f'"{code}": [\n'
        + ",\n".join(json.dumps(ring, separators=(",", ":")) for ring in rings)
        + "]"
        for code, rings in sorted(made.items())
    )
    OUTLINE.write_text("{" + ",\n".join(countries) + "}\n", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1])
