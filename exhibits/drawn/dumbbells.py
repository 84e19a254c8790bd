"""Baseline, now and target of each municipality on its own scale from 0."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from exhibits.drawn.drawing import Drawing, Row, Tone
from exhibits.drawn.marks import (
    Marks,
    Part,
    TextStyle,
    dots,
    draw,
    empty,
    join,
    label,
    line,
    text_width,
    tick,
)
from exhibits.drawn.name_labels import LINE, name_label, name_lines
from exhibits.drawn.panels import Panel, place, rows_of
from exhibits.drawn.status_signs import status_label
from exhibits.drawn.theme import BASE, EDGE, INK, INK_SOFT, NOW, TEXT, Figure, WidthClass, Words

HEIGHT: Final = 172  # px of one panel
AXIS: Final = 92  # px from the top of the panel to its line
PANEL_WIDTH: Final = 320  # px assumed when deciding whether two labels would touch
MOST_ACROSS: Final = 3
KEYS: Final[Mapping[Tone, str]] = {
    "base": "baseline",
    "now": "now",
    "limit": "target",
    "plan": "plan",
}
GUIDE: Final[Mapping[Tone, float]] = {"base": 174, "now": 96, "limit": 30, "plan": 122}
MORE: Final[Mapping[Tone, float]] = {"base": 30, "now": 108, "limit": 174, "plan": 82}


@dataclass(frozen=True, slots=True)
class Scale:
    """One panel: whose it is, and number and words of each mark that is known."""

    row: Row
    at: Mapping[Tone, float]
    texts: Mapping[Tone, str]
    said: Mapping[Tone, str] = field(default_factory=dict)


def dumbbells(drawing: Drawing, words: Words, width_class: WidthClass = "wide") -> Figure:
    """One panel per row; the first panel explains the marks."""
    scales = list(_scales(drawing))
    if not scales:
        return empty(words)
    across = 1 if width_class == "narrow" else MOST_ACROSS
    first = _guide(drawing, MORE if _rises(scales) else GUIDE, words)
    panels = [_panel(scale, i, across) for i, scale in enumerate([first, *scales])]
    height = HEIGHT * rows_of(len(panels), across)
    drawn = [_one(*pair, words) for pair in zip(panels, [first, *scales], strict=True)]
    return draw(panels, join(drawn), height, (12, 24))


def _guide(drawing: Drawing, at: Mapping[Tone, float], words: Words) -> Scale:
    """The marks this drawing has, each called by the note of its series where that has one."""
    texts = {
        line.tone: line.note or words(f"figure-dumbbell-guide-{KEYS[line.tone]}")
        for line in drawing.lines
    }
    row = Row(words("figure-dumbbell-guide"), "")
    return Scale(row, {tone: place for tone, place in at.items() if tone in texts}, texts)


def _scales(drawing: Drawing) -> Iterator[Scale]:
    for number, row in enumerate(drawing.rows):
        known = [each for each in drawing.lines if each.values[number] is not None]
        at = {each.tone: each.values[number] or 0.0 for each in known}
        texts = {each.tone: each.labels[number] for each in known}
        yield Scale(row, at, texts, {each.tone: each.told(number) for each in known})


def _rises(scales: list[Scale]) -> bool:
    """Whether targets lie above their baselines, so that the guide shows it that way round."""
    known = [each.at for each in scales if "base" in each.at and "limit" in each.at]
    rises = sum(1 for at in known if at["limit"] > at["base"])
    return rises > len(known) - rises


def _panel(scale: Scale, index: int, across: int) -> Panel:
    left, right, top = place(index, across, HEIGHT, 0.06)
    most = max(scale.at.values(), default=0) or 1.0
    return Panel(index + 1, left, right, top, HEIGHT, (0, most))


def _one(panel: Panel, scale: Scale, words: Words) -> Marks:
    row = scale.row
    more = len(name_lines(row, 40)) - 1  # lines of a long name stand below the first
    name = name_label(panel, row, (panel.left, 14 + more * LINE / 2, -8), words, 40)
    status = status_label(panel, panel.left, 40, row.status, -8)
    note = label(panel, 0, AXIS - 24, row.note, dx=-8, color=INK_SOFT)
    missing = Marks(labels=(note,) if row.note else ())
    return join([name, status, _drawing(panel, scale), missing])


def _drawing(panel: Panel, scale: Scale) -> Marks:
    at = scale.at
    axis = line(panel, (0, AXIS), (panel.x_range[1], AXIS), width=1, color=EDGE, layer="below")
    shapes: list[Part] = [axis]
    if "now" in at and "base" in at:
        ends = (at["now"], AXIS), (at["base"], AXIS)
        shapes.append(line(panel, *ends, width=5, color=NOW, layer="below"))
    if "plan" in at:
        shapes += tick(panel, at["plan"], AXIS - 11, AXIS + 11)
    order: tuple[Tone, ...] = ("limit", "base", "now")
    points = [_point(panel, scale, tone) for tone in order if tone in at]
    return Marks(tuple(points), tuple(shapes), (*_above(panel, scale), *_below(panel, scale)))


def _point(panel: Panel, scale: Scale, tone: Tone) -> Part:
    color, symbol = {"limit": (INK, "diamond"), "base": (BASE, "circle")}.get(tone, (NOW, "circle"))
    value = scale.at[tone]
    return dots(
        panel, [value], [AXIS], filled=[tone == "now"], color=color, symbol=symbol, values=[value],
        hover=[scale.said[tone]] if scale.said else [],  # the guide is of nobody
    )  # fmt: skip


def _above(panel: Panel, scale: Scale) -> Iterator[Part]:
    at, texts = scale.at, scale.texts
    below = _under_axis(scale)
    found: list[Tone] = [tone for tone in ("base", "now") if tone in at and tone not in below]
    touching = len(found) == 2 and _apart(panel, at["base"], at["now"]) < 56
    for tone in found:
        style = _inside(panel, at[tone], texts[tone])
        if touching:
            is_left = (at[tone], tone == "base") == min((at["base"], True), (at["now"], False))
            style = {"side": "right", "dx": 2} if is_left else {"side": "left", "dx": 2}
        look: TextStyle = {"bold": True, "size": TEXT} if tone == "now" else {"color": INK_SOFT}
        yield label(panel, at[tone], AXIS - 24, texts[tone], **(look | style))


def _below(panel: Panel, scale: Scale) -> Iterator[Part]:
    at, texts = scale.at, scale.texts
    found = _under_axis(scale)
    touching = found == ["limit", "plan"] and _apart(panel, at["limit"], at["plan"]) < 74
    for tone in found:
        y = AXIS + (42 if touching and tone == "plan" else 24)
        look: TextStyle = {"color": INK_SOFT} if tone == "base" else {}
        style = look | _inside(panel, at[tone], texts[tone])
        yield label(panel, at[tone], y, texts[tone], **style)
    if all(_apart(panel, 0, at[tone]) > 24 + text_width(texts[tone]) / 2 for tone in found):
        yield label(panel, 0, AXIS + 24, "0", side="center", color=INK_SOFT)


def _under_axis(scale: Scale) -> list[Tone]:
    """The marks that are named below the axis: target and plan, else where it all began."""
    found: list[Tone] = [tone for tone in ("limit", "plan") if tone in scale.at]
    return found or [tone for tone in ("base",) if tone in scale.at and "now" in scale.at]


def _inside(panel: Panel, x: float, text: str) -> TextStyle:
    """Centred, or moved inwards where half the text would leave the panel."""
    half = text_width(text) / 2 - 14
    if _apart(panel, x, 0) < half:
        return {"side": "left", "dx": -8}
    return (
        {"side": "right", "dx": 10}
        if _apart(panel, x, panel.x_range[1]) < half
        else {"side": "center"}
    )


def _apart(panel: Panel, one: float, other: float) -> float:
    return float(abs(one - other) / panel.x_range[1] * PANEL_WIDTH)
