"""Signs beside a status: the form gives the family, the word beside it gives the verdict."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from exhibits.drawn.marks import Marks, Part, boxed, label, text_width
from exhibits.drawn.panels import Panel
from exhibits.drawn.theme import BAD, GROUND, NOW

WELL: Final[Mapping[str | None, str]] = {
    "met": "\u2713",
    "met_by_deadline": "\u2713",
    "kept": "=",
    "on_track": "\u203a",
}
BEHIND: Final = ("slightly_behind", "behind")
WRONG: Final[Mapping[str | None, str]] = {"worsened": "\u2191", "missed": "\u00d7", "exceeded": "+"}
NOTHING: Final[Mapping[str | None, str]] = {
    "no_target": "\u2013",
    "awaiting": "\u2026",
    "missing": "\u00b7",
    "hidden": "<5",
    "target_unknown": "?",
    "no_baseline": "\u25c7",
    "not_comparable": "//",
}
SIZE: Final = 16
ROOM: Final = 29  # px from a sign to its word


def status_label(
    panel: Panel, x: float, y: float, status: tuple[str | None, str], dx: float
) -> Marks:
    """Sign and word of `status` (key, word) from `dx` px right of the share `x` of the plot."""
    key, word = status
    room = _room(key)
    text = label(panel, x, y, word, dx=dx + room, bold=True, on_page=True)
    sign = _sign(panel, x, y, key, dx)
    return Marks(shapes=sign.shapes, labels=(*sign.labels, text))


def status_width(key: str | None, word: str) -> float:
    """Estimated px a sign and its word take."""
    return _room(key) + text_width(word, bold=True)


def _room(key: str | None) -> float:
    return ROOM if key in NOTHING or key in WELL or key in WRONG or key in BEHIND else 0


def _sign(panel: Panel, x: float, y: float, key: str | None, dx: float) -> Marks:
    if key in NOTHING:
        box = boxed(panel, x, y, NOTHING[key], dx=dx - 3, side="left", on_page=True)
        return Marks(labels=(box,))
    if key in BEHIND:
        return Marks(shapes=_triangle(panel, x, y, dx, key == "behind"))
    if key in WELL:
        return _stamp(panel, (x, y, dx), "circle", WELL[key])
    return _stamp(panel, (x, y, dx), "rect", WRONG[key]) if key in WRONG else Marks()


def _stamp(panel: Panel, at: tuple[float, float, float], form: str, glyph: str) -> Marks:
    x, y, dx = at
    color = NOW if form == "circle" else BAD
    half = SIZE / 2
    shape = {
        **_in_pixels(panel, x, y, color),
        "type": form,
        "x0": dx,
        "x1": dx + SIZE,
        "y0": -half,
        "y1": half,
    }
    text = label(
        panel, x, y, glyph, side="center", dx=dx + half, bold=True, color=GROUND, on_page=True
    )
    return Marks(shapes=(shape,), labels=(text,))


def _triangle(panel: Panel, x: float, y: float, dx: float, is_full: bool) -> tuple[Part, ...]:
    top, bottom, middle, end = SIZE / 2, -SIZE / 2 + 1, dx + SIZE / 2, dx + SIZE
    outline = f"M{dx},{bottom}L{middle},{top}L{end},{bottom}Z"
    half = f"M{dx},{bottom}L{middle},{top}L{middle},{bottom}Z"
    frame = _in_pixels(panel, x, y, BAD)
    whole = {**frame, "type": "path", "path": outline, "fillcolor": BAD if is_full else GROUND}
    return (whole,) if is_full else (whole, {**frame, "type": "path", "path": half})


def _in_pixels(panel: Panel, x: float, y: float, color: str) -> Part:
    return {
        "xref": "paper",
        "yref": panel.y,
        "xsizemode": "pixel",
        "ysizemode": "pixel",
        "xanchor": x,
        "yanchor": y,
        "fillcolor": color,
        "line": {"width": 1.5, "color": color},
    }
