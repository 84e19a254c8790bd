"""Points on a map and bars over time: where they stand and what they say."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import pairwise
from math import cos, hypot, isclose, pi, radians
from typing import Any

import pytest

from exhibits.drawn.drawing import Drawing, Line, Row, Time
from exhibits.drawn.figure import figure_of
from exhibits.drawn.land import land_in, rings
from exhibits.drawn.map_of_places import projected
from exhibits.drawn.marks import text_width
from exhibits.drawn.over_time import over_time
from exhibits.drawn.place_labels import Anchor, labelled
from exhibits.drawn.theme import LAND
from tests.exhibits.drawn.figure_words import bars, texts, words_in

Place = tuple[str, float, float, float | None]  # name, degrees north and east, number
CAPITAL = (("København", 55.70, 12.49, 174.0), ("Frederiksberg", 55.68, 12.52, 25.0))


def place_map(*places: Place, width: Any = "wide") -> dict[str, Any]:
    rows = tuple(Row(name, name, place=(north, east)) for name, north, east, _ in places)
    said = tuple(name for name, *_ in places)
    line = Line("Gadesovere", tuple(value for *_, value in places), said=said)
    return figure_of(Drawing("map", rows, (line,)), words_in("da"), width)


def markers(figure: dict[str, Any], name: str) -> tuple[float, float, float]:
    """x, y and diameter of the point that says a name when it is pointed at."""
    for trace in figure["data"]:
        for at, text in enumerate(trace.get("hovertext", ())):
            if text == name:
                return trace["x"][at], trace["y"][at], trace["marker"]["size"][at]
    raise AssertionError(name)


def test_a_degree_is_shorter_from_west_to_east_than_from_south_to_north() -> None:
    flat = projected((8.0, 59.0, 10.0, 61.0), (0.0, 0.0, 1000.0, 1000.0))
    (x, y), (a, b) = flat((8.0, 60.0)), flat((9.0, 61.0))
    assert isclose((a - x) / (y - b), 0.5)


def test_a_kilometre_is_as_long_down_as_across() -> None:
    figure = place_map(("A", 55.0, 10.0, 1.0), ("B", 55.6, 10.0, 1.0), ("C", 55.0, 11.0, 1.0))
    (ax, ay, _), (_, by, _), (cx, _, _) = (markers(figure, name) for name in "ABC")
    assert isclose((cx - ax) / cos(radians(56.15)), (ay - by) / 0.6, rel_tol=1e-3)
    assert by < ay, "north is up"
    assert figure["layout"]["yaxis"]["scaleanchor"] == "x"
    assert figure["layout"]["yaxis"]["scaleratio"] == 1
    assert not any(figure["layout"][axis]["visible"] for axis in ("xaxis", "yaxis"))


def test_the_area_follows_the_value_and_a_ring_has_none() -> None:
    figure = place_map(("A", 55.0, 10.0, 100.0), ("B", 56.0, 10.0, 25.0), ("C", 55.0, 11.0, None))
    large, small = (pi * (markers(figure, name)[2] / 2) ** 2 for name in "AB")
    assert isclose(large / small, 4, rel_tol=0.01)
    circles = figure["data"][0]
    fills = dict(zip(circles["hovertext"], circles["marker"]["color"], strict=True))
    assert fills["C"] == "#ffffff" != fills["A"]
    assert {"Gadesovere", "100", "10"} <= set(texts(figure)), "the key says what the area is"


def test_without_a_number_all_points_are_alike_and_filled() -> None:
    figure = place_map(("A", 55.0, 10.0, None), ("B", 56.0, 10.0, None))
    (circles,) = figure["data"]
    assert len(set(circles["marker"]["size"])) == len(set(circles["marker"]["color"])) == 1
    assert "#ffffff" not in circles["marker"]["color"]
    assert texts(figure) == ["A", "B"]


@pytest.mark.parametrize("width", ["wide", "narrow", "slide"])
def test_the_capital_has_a_box_of_its_own_where_two_lie_there(width: Any) -> None:
    alone = place_map(CAPITAL[0], ("Odense", 55.4, 10.4, 8.0), width=width)
    assert "København og omegn" not in texts(alone)
    figure = place_map(*CAPITAL, ("Odense", 55.4, 10.4, 8.0), width=width)
    assert {"København og omegn", "København", "Frederiksberg", "Odense"} <= set(texts(figure))
    near, (_, frame) = [markers(figure, name) for name, *_ in CAPITAL], boxes(figure)
    assert all(frame["x0"] < x < frame["x1"] and frame["y0"] < y < frame["y1"] for x, y, _ in near)
    (ax, ay, _), (bx, by, _) = near
    assert hypot(ax - bx, ay - by) > 20, "far enough apart to be told from each other"


def boxes(figure: dict[str, Any]) -> list[dict[str, Any]]:
    """The part that is shown larger, and the frame it is shown in."""
    rects = [each for each in figure["layout"]["shapes"] if each["type"] == "rect"]
    return [each for each in rects if each["fillcolor"] == "rgba(0,0,0,0)"]


@pytest.mark.parametrize("width", ["wide", "narrow", "slide"])
def test_no_name_stands_on_a_point(width: Any) -> None:
    places = [(f"Kommune {at}", 55.0 + at % 5 * 0.3, 8.6 + at * 0.2, 4.0 * at) for at in range(10)]
    figure = place_map(*places, width=width)
    names = [note for note in figure["layout"]["annotations"] if "Kommune" in note["text"]]
    assert width == "narrow" or len(names) == len(places), "each has a name where there is room"
    for name, *_ in places:
        x, y, across = markers(figure, name)
        for note in names:  # also its own
            right = note["x"] + text_width(note["text"])
            dx, dy = max(note["x"] - x, 0.0, x - right), max(abs(note["y"] - y) - 7, 0.0)
            assert hypot(dx, dy) >= across / 2


def test_the_land_is_that_of_denmark_and_norway_and_ends_at_the_edge_of_the_drawing() -> None:
    spots = {"Roskilde": (12.08, 55.64), "Rønne": (14.75, 55.1), "Hamar": (11.07, 60.8)}
    at_sea = {"Skagerrak": (8.6, 57.9), "Malmø": (13.03, 55.6)}
    assert all(any(_holds(ring, spot) for ring in rings()) for spot in spots.values())
    assert not any(_holds(ring, spot) for ring in rings() for spot in at_sea.values())
    pieces = list(land_in((9.0, 55.0, 10.0, 56.0), lambda spot: spot))
    assert pieces
    assert all(9 <= x <= 10 and 55 <= y <= 56 for ring in pieces for x, y in ring)
    norway = place_map(("Fredrikstad", 59.22, 10.94, None))
    lands = [each for each in norway["layout"]["shapes"] if each.get("fillcolor") == LAND]
    tops = [min(float(pair.split(",")[1]) for pair in each["path"].strip("MZ").split("L"))
            for each in lands]  # fmt: skip
    assert min(tops) == pytest.approx(4), "up to the edge, where Norway goes on"
    assert "62" not in str(norway["layout"]["height"])


def _holds(ring: Sequence[tuple[float, float]], spot: tuple[float, float]) -> bool:
    """Whether a point lies inside a ring: an odd number of its sides lie to the east."""
    x, y = spot
    sides = pairwise([*ring, ring[0]])
    return sum(
        (b > y) != (d > y) and x < a + (y - b) / (d - b) * (c - a) for (a, b), (c, d) in sides
    ) % 2 == 1  # fmt: skip


def test_names_cover_neither_each_other_nor_a_circle() -> None:
    spots = [(100.0 + 40 * at, 100.0 + 9 * at) for at in range(6)]
    anchors = [Anchor(f"Kommune {at}", spot, 6) for at, spot in enumerate(spots)]
    found = labelled(anchors, anchors, (0, 0, 500, 400))
    assert len(found) == 6
    rows = sorted((each.y, each.x) for each in found)
    for (y, x), (below, right) in pairwise(rows):
        assert below - y >= 15 or abs(right - x) > 60
    for each in found:
        assert not any(each.x < x < each.x + 60 and abs(each.y - y) < 7 for x, y in spots)


def stages(rows: Sequence[Row], on: date, width: Any = "wide") -> dict[str, Any]:
    words = words_in("da")
    return figure_of(over_time("stages", rows, on, words), words, width)


@pytest.mark.parametrize("width", ["wide", "narrow"])
def test_a_stage_that_changes_is_a_line_across_and_says_its_name(width: Any) -> None:
    times = (
        Time(date(2010, 1, 1), date(2011, 12, 31)), Time(date(2012, 1, 1), date(2013, 12, 31))
    )  # fmt: skip
    rows = [
        Row("Odense", "Odense", status=(None, said), time=time)
        for said, time in zip(("○ udvikling", "◐ afprøvning"), times, strict=True)
    ]
    figure = stages(rows, date(2013, 12, 31), width)
    assert [text for text in texts(figure) if text[0] in "○◐"] == ["○ udvikling", "◐ afprøvning"]
    change = date(2012, 1, 1).toordinal()
    assert any(shape["x0"] == shape["x1"] == change for shape in figure["layout"]["shapes"])
    assert len(bars(figure)) == 2


@pytest.mark.parametrize(
    ("first_is_unknown", "last_is_unknown", "broken"),
    [
        (True, True, [(0, 1096)]),
        (True, False, [(0, 120)]),
        (False, True, [(976, 1096)]),
        (False, False, []),
    ],
)
def test_an_end_nobody_knows_is_drawn_broken(
    first_is_unknown: bool, last_is_unknown: bool, broken: list[tuple[int, int]]
) -> None:
    first = date(2010, 1, 1)
    ends = first_is_unknown, last_is_unknown
    row = Row("Odense", "Odense", time=Time(first, date(2013, 1, 1), *ends))
    figure = stages([row], date(2013, 1, 1))
    rects = [shape for shape in figure["layout"]["shapes"] if shape["type"] == "rect"]
    start = first.toordinal()
    assert [(rect["x0"] - start, rect["x1"] - start) for rect in rects] == broken
    assert all(rect["line"]["dash"] == "dot" for rect in rects)
    hover = bars(figure)[0]["hovertext"][0]
    assert hover.count("dato ukendt") == any(ends), "said once, also of both ends"
