"""Marks: bars, dots, lines and labels, each said once and joined into a figure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from textwrap import fill
from typing import Any, Final, Literal, TypedDict, Unpack

from exhibits.drawn.panels import Panel, layout_of, whole
from exhibits.drawn.theme import (
    BAR,
    BASE_SOFT,
    DOT,
    EXAMPLE_GROUND,
    EXAMPLE_INK,
    GROUND,
    INK,
    NOW,
    NOW_SOFT,
    OVER,
    OVER_SOFT,
    SMALL,
    Figure,
    Side,
    Words,
)

Part = dict[str, Any]
SOFT: Final[Mapping[str, str]] = {NOW: NOW_SOFT, OVER: OVER_SOFT}
WITHHELD_SIGN: Final = "(x)"
DOT_SIGN: Final = "\u00b7"  # not reported
UNKNOWN_SIGN: Final = "?"  # not known


@dataclass(frozen=True, slots=True)
class Marks:
    """What is drawn, in Plotly's three lists."""

    traces: tuple[Part, ...] = ()
    shapes: tuple[Part, ...] = ()
    labels: tuple[Part, ...] = ()


def join(marks: Iterable[Marks]) -> Marks:
    """All marks as one, in the same order: later ones lie on top."""
    parts = list(marks)
    return Marks(
        tuple(trace for part in parts for trace in part.traces),
        tuple(shape for part in parts for shape in part.shapes),
        tuple(label for part in parts for label in part.labels),
    )


def draw(panels: list[Panel], marks: Marks, height: int, margins: tuple[int, int]) -> Figure:
    """The finished figure; `margins` are left and right in px."""
    layout = layout_of(panels, height, *margins)
    layout["shapes"] = list(marks.shapes)
    layout["annotations"] = list(marks.labels)
    return {"data": list(marks.traces), "layout": layout}


def empty(words: Words, key: str = "figure-empty") -> Figure:
    """A figure that says in a short sentence that there is nothing to draw."""
    panel = whole(96, (0, 1))
    text = label(panel, 0.5, 48, fill(words(key), 38), side="center", size=16)
    return draw([panel], Marks(labels=(text,)), 96, (0, 0))


class TextStyle(TypedDict, total=False):
    """How a label stands: `side` is the part of it at x, `dx` px are added to the right.

    With `on_page` x counts as a share of the plot; `ground` covers what lies under the text.
    """

    side: Side
    dx: float
    bold: bool
    size: int
    color: str
    on_page: bool
    ground: str


class BarStyle(TypedDict, total=False):
    """Colour, hatching and hover of bars; bars without hover are mute."""

    color: str
    is_example: Sequence[bool]
    hover: Sequence[str]
    thickness: int


class DotStyle(TypedDict, total=False):
    """Form and hover of dots, a ring where `filled` is False; `values` are the table's numbers."""

    filled: Sequence[bool]
    color: str
    symbol: str
    size: int
    hover: Sequence[str]
    values: Sequence[Any]


class LineStyle(TypedDict, total=False):
    """Width in px, colour, dash, and whether the line lies over or under the marks."""

    width: float
    color: str
    dash: str
    layer: Literal["above", "below"]


def label(panel: Panel, x: Any, y: float, text: str, **style: Unpack[TextStyle]) -> Part:
    """Text at `x` and pixel row `y`; a line break in it breaks the line."""
    side = style.get("side", "left")
    part: Part = {
        "text": escape(text, quote=False).replace("\n", "<br>"),
        "x": x,
        "y": y,
        "xref": "paper" if style.get("on_page") else panel.x,
        "yref": panel.y,
        "xanchor": side,
        "yanchor": "middle",
        "align": side,
        "xshift": style.get("dx", 0),
        "showarrow": False,
        "borderpad": 0,
        "font": {
            "size": style.get("size", SMALL),
            "color": style.get("color", INK),
            "weight": 600 if style.get("bold") else 400,
        },
    }
    return part | ({"bgcolor": style["ground"]} if "ground" in style else {})


def boxed(panel: Panel, x: Any, y: float, sign: str, **style: Unpack[TextStyle]) -> Part:
    """One of the signs for nothing, in the box that keeps it from being read as a number."""
    size = 22 if sign == DOT_SIGN else SMALL
    part = label(panel, x, y, sign, **({"side": "center", "bold": True, "size": size} | style))
    frame = {"bordercolor": INK, "borderwidth": 1, "borderpad": 1, "bgcolor": GROUND}
    return part | frame | {"width": 20, "height": 18, "align": "center", "valign": "middle"}


def example_tag(panel: Panel, x: Any, y: float, words: Words, **style: Unpack[TextStyle]) -> Part:
    """The mark of an invented figure, as it looks everywhere else on the page."""
    part = label(panel, x, y, words("figure-example"), **({"color": EXAMPLE_INK} | style))
    return {**part, "borderpad": 2, "bgcolor": EXAMPLE_GROUND}


def text_width(text: str, size: int = SMALL, bold: bool = False) -> float:
    """Estimated width in px of one line: the server cannot measure type."""
    narrow = sum(char in "iljtfrI.,:;|'()[] -" for char in text)
    wide = sum(char in "mwMWÆæ@%\u2026" for char in text)
    ems = 0.33 * narrow + 0.86 * wide + 0.555 * (len(text) - narrow - wide)
    return ems * size * (1.05 if bold else 1.0)


def line(
    panel: Panel, start: tuple[Any, float], end: tuple[Any, float], **style: Unpack[LineStyle]
) -> Part:
    """A straight line between two points of the panel."""
    return {
        "type": "line",
        "xref": panel.x,
        "yref": panel.y,
        "x0": start[0],
        "y0": start[1],
        "x1": end[0],
        "y1": end[1],
        "layer": style.get("layer", "above"),
        "line": {
            "width": style.get("width", 2),
            "color": style.get("color", INK),
            "dash": style.get("dash", "solid"),
        },
    }


def tick(panel: Panel, x: Any, top: float, bottom: float, gap: bool = True) -> tuple[Part, ...]:
    """A black reference tick with a white gap, so that it is seen on a dark bar."""
    black = line(panel, (x, top), (x, bottom))
    white = line(panel, (x, top), (x, bottom), width=6, color=GROUND)
    return (white, black) if gap else (black,)


def box(panel: Panel, x: tuple[Any, Any], y: tuple[float, float], fill: str, edge: str) -> Part:
    """An outlined rectangle under the marks."""
    return {
        "type": "rect",
        "xref": panel.x,
        "yref": panel.y,
        "x0": x[0],
        "x1": x[1],
        "y0": y[0],
        "y1": y[1],
        "layer": "below",
        "fillcolor": fill,
        "line": {"width": 1, "color": edge},
    }


def rule(panel: Panel, y: float, margins: tuple[int, int], color: str) -> tuple[Part, ...]:
    """A hairline over the whole width, margins too; three parts, as only ends can be in px."""
    middle = {**line(panel, (0, y), (1, y), width=1, color=color), "xref": "paper"}
    sides: list[Part] = []
    for anchor, start, end in ((0, -margins[0], 0), (1, 0, margins[1])):
        side = {"xref": "paper", "xsizemode": "pixel", "xanchor": anchor, "x0": start, "x1": end}
        sides.append({**middle, **side})
    return (middle, *sides)


def bar(
    panel: Panel,
    base: Sequence[Any],
    length: Sequence[float],
    y: Sequence[float],
    **style: Unpack[BarStyle],
) -> Part:
    """Horizontal bars at pixel rows `y`; example bars are hatched."""
    color = style.get("color", NOW)
    return {
        "type": "bar",
        "orientation": "h",
        "xaxis": panel.x,
        "yaxis": panel.y,
        "base": list(base),
        "x": list(length),
        "y": list(y),
        "width": style.get("thickness", BAR),
        "cliponaxis": False,
        "marker": _fill(color, list(style.get("is_example", [False] * len(y)))),
        **_hover(style.get("hover", ())),
    }


def _fill(color: str, is_example: list[bool]) -> Part:
    pattern = {
        "shape": ["/" if flag else "" for flag in is_example],
        "fillmode": "replace",  # stripes in the bar's own colour on the soft tone
        "bgcolor": SOFT.get(color, BASE_SOFT),
        "size": 7,
        "solidity": 0.45,
    }
    fills = [color] * len(is_example)
    return {"color": fills, "line": {"color": color, "width": 1}, "pattern": pattern}


def dots(panel: Panel, x: Sequence[Any], y: Sequence[float], **style: Unpack[DotStyle]) -> Part:
    """Points at pixel rows `y`."""
    color = style.get("color", NOW)
    filled = style.get("filled", [True] * len(x))
    return {
        "type": "scatter",
        "mode": "markers",
        "xaxis": panel.x,
        "yaxis": panel.y,
        "x": list(x),
        "y": list(y),
        "customdata": list(style.get("values", ())),
        "cliponaxis": False,
        "marker": {
            "symbol": style.get("symbol", "circle"),
            "size": style.get("size", DOT),
            "opacity": 1,
            "color": [color if flag else GROUND for flag in filled],
            "line": {"color": color, "width": 2},
        },
        **_hover(style.get("hover", ())),
    }


def named(part: Part, name: str) -> Part:
    """The marks with the name of their series, or of whom they are about."""
    return part | {"name": escape(name, quote=False)}


def _hover(texts: Sequence[str]) -> Part:
    if not texts:
        return {"hoverinfo": "skip"}
    safe = [escape(text, quote=False).replace("\n", "<br>") for text in texts]
    return {"hoverinfo": "text", "hovertext": safe}
