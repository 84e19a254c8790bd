"""Colours with their fixed meanings, type, and the layout every drawing starts from."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, Literal

Figure = dict[str, Any]
Words = Callable[..., str]
WidthClass = Literal["wide", "narrow", "slide"]
Side = Literal["left", "center", "right"]

INK: Final = "#1a1f24"  # text, plan, threshold, target, today: never an observed value
INK_SOFT: Final = "#4a5560"  # secondary text
GRID: Final = "#e3e7ea"
LAND: Final = "#e6eaed"
EDGE: Final = "#6b7580"  # axis lines and the border of an empty track
GROUND: Final = "#ffffff"
NOW: Final = "#12436d"  # observed or achieved
NOW_SOFT: Final = "#a9bfd3"  # second tone of the example hatch
BASE: Final = "#6b7580"  # baseline, the rest of the country, finished
BASE_SOFT: Final = "#d9dee2"
OVER: Final = "#f46a25"  # people over the plan, the part still missing
OVER_SOFT: Final = "#fdeadf"
BAD: Final = "#801650"  # a bad verdict
EXAMPLE_GROUND: Final = "#fff4cc"
EXAMPLE_INK: Final = "#4a3b00"

FONT: Final = '"IBM Plex Sans", system-ui, -apple-system, "Segoe UI", sans-serif'
SMALL: Final = 14  # px, the smallest text anywhere
TEXT: Final = 16

BAR: Final = 18  # px
DOT: Final = 13  # px across
PLAN_DASH: Final = "5px,4px"


def base_layout(height: int, left: int, right: int) -> dict[str, Any]:
    """Layout of a drawing `height` px tall whose margins are `left` and `right` px wide.

    There is no top or bottom margin: the y axes count pixels, so rows keep their height.
    """
    return {
        "height": height,
        "autosize": True,
        "margin": {"l": left, "r": right, "t": 0, "b": 0, "pad": 0, "autoexpand": False},
        "paper_bgcolor": GROUND,
        "plot_bgcolor": "rgba(0,0,0,0)",
        "font": {"family": FONT, "size": SMALL, "color": INK},
        "separators": ",.",
        "showlegend": False,
        "hovermode": "closest",
        "dragmode": False,
        "barmode": "overlay",
        "hoverlabel": {
            "bgcolor": GROUND,
            "bordercolor": INK,
            "align": "left",
            "font": {"family": FONT, "size": SMALL, "color": INK},
        },
    }
