"""Counts over years as points, with nothing drawn where nobody counted; a goal with its plan."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from math import ceil, floor
from typing import Final

from exhibits.drawn.drawing import Drawing, Tone
from exhibits.drawn.marks import Marks, Part, boxed, dots, draw, empty, join, label, line
from exhibits.drawn.number_labels import number_text
from exhibits.drawn.panels import Panel, whole
from exhibits.drawn.scales import ceiling, pixels, thinned, ticks
from exhibits.drawn.theme import (
    EDGE,
    GRID,
    GROUND,
    INK_SOFT,
    NOW,
    PLAN_DASH,
    SMALL,
    TEXT,
    Figure,
    Side,
    WidthClass,
    Words,
)


@dataclass(frozen=True, slots=True)
class Mark:
    """What a series knows of a year: a number, or the sign or the words in its place."""

    year: int
    tone: Tone
    value: float | None
    label: str
    sign: str
    said: str


@dataclass(frozen=True, slots=True)
class Look:
    """Px of the drawing, of its highest value, of 0, of the years below, of the margins.

    `steps` is about how many round numbers stand along it, `years` how many years at most.
    """

    height: int
    top: int
    bottom: int
    foot: int
    margins: tuple[int, int]
    steps: int
    years: tuple[int, int]
    pad: tuple[float, float]


PLAIN: Final = Look(260, 44, 214, 24, (58, 40), 4, (12, 5), (0.5, 0.05))
PLANNED: Final = Look(340, 52, 290, 32, (44, 28), 5, (10, 5), (0.35, 0.06))


@dataclass(frozen=True, slots=True)
class View:
    """Where things stand: the panel, value to px, the highest number, the look, every mark."""

    panel: Panel
    scale: Callable[[float], float]
    high: float
    look: Look
    marks: tuple[Mark, ...]

    def of(self, *tones: Tone) -> list[Mark]:
        """The marks of a meaning that have a number."""
        return [each for each in self.marks if each.tone in tones and each.value is not None]

    def y(self, mark: Mark) -> float:
        """Px of a mark's number."""
        return self.scale(mark.value or 0.0)


def marks_in(drawing: Drawing) -> Iterator[Mark]:
    """What the series know, year by year."""
    for place, row in enumerate(drawing.rows):
        for each in drawing.marked:
            value, sign = each.values[place], each.signs[place] if each.signs else ""
            if value is not None or sign:
                tone = drawing.tone(each, place)
                yield Mark(int(row.name), tone, value, each.labels[place], sign, each.told(place))


def view_of(drawing: Drawing, look: Look, days: list[float]) -> View | None:
    """The room of a drawing; None where no year has a number or a sign."""
    marks = tuple(marks_in(drawing))
    if not marks:
        return None
    seen = [*(float(mark.year) for mark in marks), *days]
    pad = max(look.pad[0], (max(seen) - min(seen)) * look.pad[1])
    panel = whole(look.height, (min(seen) - pad, max(seen) + pad))
    most = max((mark.value for mark in marks if mark.value is not None), default=0.0)
    high = ceiling((most if most > 0 else 1.0) * 1.05, look.steps)
    return View(panel, pixels(look.top, look.bottom, high), high, look, marks)


def axes(view: View, words: Words, width_class: WidthClass) -> Marks:
    """Round numbers with hairlines, and as many years as have room."""
    panel, look = view.panel, view.look
    start, end = panel.x_range
    shapes, labels = [], []
    for value in ticks(0, view.high, look.steps):
        y, color = view.scale(value), GRID if value else EDGE
        shapes.append(line(panel, (start, y), (end, y), width=1, color=color, layer="below"))
        text = number_text(value, words, 2)
        labels.append(label(panel, start, y, text, side="right", dx=-8, color=INK_SOFT))
    most = look.years[width_class == "narrow"]
    labels += [
        label(panel, year, look.bottom + look.foot, str(year), side="center", color=INK_SOFT)
        for year in thinned(list(range(ceil(start), floor(end) + 1)), most)
    ]
    return Marks(shapes=tuple(shapes), labels=tuple(labels))


def point(view: View, mark: Mark, color: str, symbol: str, is_filled: bool) -> Part:
    """The dot, ring or diamond of a number."""
    return dots(
        view.panel, [mark.year], [view.y(mark)], filled=[is_filled], color=color, symbol=symbol,
        hover=[mark.said], values=[mark.value],
    )  # fmt: skip


def trend(drawing: Drawing, words: Words, width_class: WidthClass = "wide") -> Figure:
    """Only years next to each other are joined, and never over a break in the series."""
    view = view_of(drawing, PLAIN, [])
    if view is None:
        return empty(words)
    breaks = {int(row.name): row.before for row in drawing.rows if row.before}
    known = view.of("now")
    part = dots(
        view.panel, [mark.year for mark in known], [view.y(mark) for mark in known],
        hover=[mark.said for mark in known],
        values=[mark.value for mark in known],
    )  # fmt: skip
    joined = [
        line(view.panel, (one.year, view.y(one)), (other.year, view.y(other)), color=NOW,
             layer="below")
        for one, other in pairwise(known)
        if other.year - one.year == 1 and other.year not in breaks
    ]  # fmt: skip
    ends = dict.fromkeys((known[0], known[-1])) if known else {}
    signs = [
        boxed(view.panel, mark.year, PLAIN.bottom - 16, mark.sign)
        for mark in view.marks
        if mark.value is None
    ]
    labels = (*(_value(view, mark, mark is known[-1]) for mark in ends), *signs)
    own = Marks((part,) if known else (), tuple(joined), labels)
    cuts = [_break(view, year - 0.5, said) for year, said in breaks.items()]
    return draw(
        [view.panel], join([axes(view, words, width_class), own, *cuts]), PLAIN.height,
        PLAIN.margins,
    )  # fmt: skip


def _value(view: View, mark: Mark, is_last: bool) -> Part:
    return label(
        view.panel, mark.year, view.y(mark) - 20, mark.label, side="center", bold=is_last,
        size=TEXT if is_last else SMALL, ground=GROUND,
    )  # fmt: skip


def _break(view: View, at: float, said: str) -> Marks:
    start, end = view.panel.x_range
    side: Side = "right" if (at - start) / (end - start) > 0.6 else "left"
    rule = line(view.panel, (at, 22), (at, PLAIN.bottom), width=1, dash=PLAN_DASH, layer="below")
    return Marks(shapes=(rule,), labels=(label(view.panel, at, 12, said, side=side),))
