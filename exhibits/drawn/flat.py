"""A finished figure as plain marks in px, for what draws without a script: pictures and slides."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from typing import Any, Final

from exhibits.drawn.marks import text_width
from exhibits.drawn.theme import SMALL, Figure, Side

WIDE: Final = 760.0  # px, where a figure is as wide as its room
LINE: Final = 16.0  # px from one line of text to the next
NO_COLOUR: Final = "rgba(0,0,0,0)"
Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Outline:
    """A line through points, or around an area that is filled; `example` is hatched with it."""

    points: tuple[Point, ...]
    fill: str = ""
    edge: str = ""
    width: float = 1.0
    is_dotted: bool = False
    example: str = ""


@dataclass(frozen=True, slots=True)
class Dot:
    """A circle by its middle, `value` is the number it stands for."""

    at: Point
    across: float
    fill: str
    edge: str
    width: float
    value: float | None = None


@dataclass(frozen=True, slots=True)
class Text:
    """Lines of text; `at` is on the side of it that is named, at half its height."""

    at: Point
    said: tuple[str, ...]
    side: Side
    size: float = SMALL
    colour: str = ""
    is_bold: bool = False
    ground: str = ""
    is_framed: bool = False

    @property
    def room(self) -> tuple[float, float, float, float]:
        """Left, top, width and height in px that it takes, by the mean width of letters."""
        wide = max(text_width(said, int(self.size), self.is_bold) for said in self.said) + 4
        wide, tall = max(wide, 20.0 * self.is_framed), LINE * len(self.said) + 2
        (x, y), shift = self.at, {"left": 2.0, "center": wide / 2, "right": wide - 2}[self.side]
        return x - shift, y - tall / 2, wide, tall


Ink = Outline | Dot | Text


@dataclass(frozen=True, slots=True)
class Flat:
    """The marks of a figure with one panel, the lowest first, and its size in px."""

    size: Point
    marks: tuple[Ink, ...]


def flat(figure: Figure, room: float = WIDE) -> Flat:
    """What lies in time or on the land, as a page whose room is so many px wide draws it."""
    layout = figure["layout"]
    axis = layout["xaxis"]
    start, end = axis["range"]
    # A map says in its axis how wide it is: px of the one are px of the other.
    width = end - start if "constrain" in axis else room
    left, right = layout["margin"]["l"], layout["margin"]["r"]
    per = (width - left - right) / (end - start)

    def across(x: float) -> float:
        return float(left + (x - start) * per)

    shapes = layout.get("shapes", ())
    below = [each for each in shapes if each.get("layer") == "below"]
    above = [each for each in shapes if each.get("layer") != "below"]
    ordered = sorted(figure["data"], key=lambda trace: trace["type"] != "bar")
    marks = [
        *(_shape(each, across) for each in below),
        *(mark for trace in ordered for mark in _trace(trace, across)),
        *(_shape(each, across) for each in above),
        *(_text(each, across) for each in layout["annotations"]),
    ]
    return Flat((width, layout["height"]), tuple(marks))


def _shape(part: Any, across: Any) -> Outline:
    stroke = part["line"]
    edge = stroke.get("color", "") if stroke["width"] else ""
    if part["type"] == "path":
        pairs = (each.split(",") for each in part["path"].strip("MZ").split("L"))
        points = tuple((across(float(x)), float(y)) for x, y in pairs)
        return Outline(points, part["fillcolor"], edge)
    x, y, a, b = across(part["x0"]), part["y0"], across(part["x1"]), part["y1"]
    is_dotted = stroke.get("dash", "solid") != "solid"
    if part["type"] == "line":
        return Outline(((x, y), (a, b)), "", edge, stroke["width"], is_dotted)
    fill = "" if part["fillcolor"] == NO_COLOUR else part["fillcolor"]
    corners = ((x, y), (a, y), (a, b), (x, b))
    return Outline(corners, fill or NO_COLOUR, edge, stroke["width"], is_dotted)


def _trace(trace: Any, across: Any) -> Iterator[Ink]:
    marker, stroke = trace["marker"], trace["marker"]["line"]
    for at, y in enumerate(trace["y"]):
        fill, edge, width = (
            each[at] if isinstance(each, list) else each
            for each in (marker["color"], stroke["color"], stroke["width"])
        )
        if trace["type"] == "bar":
            start, half = trace["base"][at], trace["width"] / 2
            x, a = across(start), across(start + trace["x"][at])
            corners = ((x, y - half), (a, y - half), (a, y + half), (x, y + half))
            is_example = bool(marker["pattern"]["shape"][at])
            hatch = marker["pattern"]["bgcolor"] if is_example else ""
            yield Outline(corners, fill, edge, width, example=hatch)
        else:
            size = marker["size"][at] if isinstance(marker["size"], list) else marker["size"]
            value = trace["customdata"][at] if trace["customdata"] else None
            yield Dot((across(trace["x"][at]), y), size, fill, edge, width, value)


def _text(part: Any, across: Any) -> Text:
    font = part["font"]
    return Text(
        (across(part["x"]) + part["xshift"], part["y"]),
        tuple(unescape(each) for each in part["text"].split("<br>")),
        part["xanchor"],
        font["size"],
        font["color"],
        font["weight"] > 400,
        part.get("bgcolor", ""),
        "bordercolor" in part,
    )
