"""Points on a map and bars over time: where they stand and what they say."""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from math import isclose, pi
from typing import Any

import pytest

from exhibits.drawn.map_of_places import Spotted, far_apart, place_map, projected
from exhibits.drawn.place_labels import Anchor, Spot, labelled
from exhibits.drawn.spans import Span, stages
from tests.exhibits.drawn.figure_words import bars, texts, words_in

SOUTH = ("Gedser", 55.0, 12.0)
ISLAND = ("Bornholm", 55.1, 15.0)
WEST = ("Esbjerg", 55.5, 8.8)
EAST = ("Odense", 55.4, 10.4)


def place(name: str, north: float, east: float, value: float | None = 1.0) -> Spotted:
    return Spotted((name, north, east), value)


def markers(figure: dict[str, Any], name: str) -> tuple[float, float, float]:
    """x, y and diameter of the point whose hover begins with a name."""
    for trace in figure["data"]:
        for at, text in enumerate(trace["hovertext"]):
            if text.startswith(name):
                size = trace["marker"]["size"]
                wide = size[at] if isinstance(size, list) else size
                return trace["x"][at], trace["y"][at], wide
    raise AssertionError(name)


def test_a_degree_is_shorter_from_west_to_east_than_from_south_to_north() -> None:
    assert projected(0, 0, 56) == (0, 0)
    x, y = projected(1, 1, 60)
    assert isclose(y, 111.32)
    assert isclose(x, 111.32 / 2)
    assert isclose(projected(1, 1, 0)[0], projected(1, 1, 0)[1])


def test_a_kilometre_is_as_long_down_as_across() -> None:
    rows = [place("A", 55.0, 10.0), place("B", 55.6, 10.0), place("C", 55.0, 11.0)]
    figure = place_map(rows, words_in("da"))
    (ax, ay, _), (_, by, _), (cx, _, _) = (markers(figure, name) for name in "ABC")
    middle = sum(row.point[1] for row in rows) / 3
    across, down = (projected(1, 1, middle)[at] for at in (0, 1))
    assert isclose((cx - ax) / across, (ay - by) / (down * 0.6))
    assert by < ay, "north is up"
    assert figure["layout"]["yaxis"]["scaleanchor"] == "x"
    assert figure["layout"]["yaxis"]["scaleratio"] == 1
    assert not any(figure["layout"][axis]["visible"] for axis in ("xaxis", "yaxis"))


def test_the_area_follows_the_value_and_a_ring_has_none() -> None:
    rows = [place("A", 55.0, 10.0, 100), place("B", 56.0, 10.0, 25), place("C", 55.0, 11.0, None)]
    figure = place_map(rows, words_in("da"))
    large, small = (pi * (markers(figure, name)[2] / 2) ** 2 for name in "AB")
    assert isclose(large / small, 4, rel_tol=0.01)
    fills = dict(
        zip(figure["data"][-1]["hovertext"], figure["data"][-1]["marker"]["color"], strict=True)
    )
    assert fills["C"] == "#ffffff" != fills["A"]


def test_a_place_far_from_all_others_stands_in_a_frame_of_its_own() -> None:
    others = (SOUTH, ("Møn", 55.0, 12.3), ISLAND)
    assert far_apart([WEST, EAST, ("Fyn", 55.3, 10.3), *others]) == ["Bornholm"]


def test_other_places_are_squares_and_those_shown_are_circles() -> None:
    figure = place_map([place("Odense", 55.4, 10.4)], words_in("da"), (WEST, SOUTH))
    assert [trace["marker"]["symbol"] for trace in figure["data"]] == ["square", "circle"]


def test_names_cover_neither_each_other_nor_a_circle() -> None:
    spots = [Spot(100 + 40 * at, 100 + 9 * at) for at in range(6)]
    anchors = [Anchor(f"Kommune {at}", spot, 6) for at, spot in enumerate(spots)]
    found = labelled(anchors, anchors, [], (500, 400))
    assert len(found) == 6
    rows = sorted((each.y, each.x) for each in found)
    for (y, x), (below, right) in pairwise(rows):
        assert below - y >= 17 or abs(right - x) > 60
    for each in found:
        assert not any(each.x < s.x < each.x + 60 and abs(each.y - s.y) < 9 for s in spots)


@pytest.mark.parametrize("width", ["wide", "narrow"])
def test_a_stage_that_changes_is_a_line_across_and_says_its_name(width: Any) -> None:
    first = Span("Odense", date(2010, 1, 1), date(2011, 12, 31), stage_text="○ udvikling")
    second = Span("Odense", date(2012, 1, 1), date(2013, 12, 31), stage_text="◐ afprøvning")
    figure = stages([first, second], words_in("da"), date(2013, 12, 31), width)
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
    span = Span("Odense", first, date(2013, 1, 1), False, *ends)
    figure = stages([span], words_in("da"), date(2013, 1, 1))
    rects = [shape for shape in figure["layout"]["shapes"] if shape["type"] == "rect"]
    start = first.toordinal()
    assert [(rect["x0"] - start, rect["x1"] - start) for rect in rects] == broken
    assert all(rect["line"]["dash"] == "dot" for rect in rects)
    hover = bars(figure)[0]["hovertext"][0]
    assert hover.count("dato ukendt") == sum(ends)
