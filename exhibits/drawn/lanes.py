"""Bars over the years: phases with the counts beside them, and who ran a method when."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Final

from exhibits.drawn.drawing import Drawing, Row, Time, Tone
from exhibits.drawn.marks import (
    UNKNOWN_SIGN,
    Marks,
    Part,
    TextStyle,
    bar,
    box,
    boxed,
    dots,
    draw,
    empty,
    example_tag,
    join,
    label,
    text_width,
    tick,
)
from exhibits.drawn.over_time import count_text
from exhibits.drawn.panels import Panel, whole
from exhibits.drawn.theme import BASE, BASE_SOFT, GROUND, INK_SOFT, NOW, Figure, WidthClass, Words
from exhibits.drawn.time_axis import FOOT, HEAD, as_of_marks, grounded, share_of, year_marks

ROW: Final = 46  # px
STAGED: Final = 66  # px, a row that says its stages above the bar
BELOW: Final = 18  # px from the middle of a bar to the foot of its row
TAIL: Final = 120  # days: so long is the broken end of a bar
PLOT: Final[Mapping[WidthClass, int]] = {"wide": 700, "narrow": 320, "slide": 1100}  # px assumed
# Grey when it is over, open before it begins, dark while it runs: ground, edge and px of the edge.
LOOKS: Final[Mapping[Tone, tuple[str, str, float]]] = {
    "base": (BASE_SOFT, BASE, 1), "ahead": (GROUND, NOW, 1.5), "now": (NOW, NOW, 1),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Sheet:
    """A drawing with its panel and its assumed width in px."""

    drawing: Drawing
    panel: Panel
    plot: int
    words: Words

    def row(self, place: int) -> Row:
        """The row of a bar or a count."""
        return self.drawing.rows[place]

    def time(self, place: int) -> Time:
        """When it lasts."""
        return self.row(place).time or Time(None)

    def ends(self, place: int) -> tuple[float, float] | None:
        """The days where its bar begins and ends."""
        start, length = (line.values[place] for line in self.drawing.lines)
        return None if start is None or length is None else (start, start + length)

    def look(self, place: int) -> tuple[str, str, float]:
        """Ground and edge of a bar."""
        return LOOKS[self.drawing.tone(self.drawing.lines[-1], place)]


def lanes(drawing: Drawing, words: Words, width_class: WidthClass = "wide") -> Figure:
    """A lane per phase with its name above the bar, one per kind of count, or one per name.

    A phase without a first day says so. Stages of the same name follow upon each other.
    """
    if drawing.day is None or not any(row.time for row in drawing.rows):
        return empty(words)
    found = lanes_of(drawing)
    tall = [STAGED if _has_stages(drawing, lane) else ROW for lane in found]
    height = HEAD + sum(tall) + FOOT
    panel = whole(height, drawing.days)
    sheet = Sheet(drawing, panel, PLOT[width_class], words)
    feet = [HEAD + foot for foot in accumulate(tall)]
    drawn = (
        _lane(sheet, lane, foot - own, foot - BELOW)
        for lane, own, foot in zip(found, tall, feet, strict=True)
    )
    axis = [year_marks(panel, height, width_class), as_of_marks(panel, drawing.day, height)]
    return draw([panel], join([*axis, *drawn]), height, (4, 40))


def lanes_of(drawing: Drawing) -> list[list[int]]:
    """The rows that share a lane: counts, and stages, of the same name."""
    named: dict[object, list[int]] = {}
    for place, row in enumerate(drawing.rows):
        is_shared = drawing.form == "stages" or (row.time and row.time.counted)
        named.setdefault(row.name if is_shared else place, []).append(place)
    return list(named.values())


def _has_stages(drawing: Drawing, lane: Sequence[int]) -> bool:
    return any(drawing.rows[place].status[1] for place in lane)


def _lane(sheet: Sheet, lane: Sequence[int], top: int, y: int) -> Marks:
    if sheet.time(lane[0]).counted:
        name = grounded(
            label(sheet.panel, sheet.panel.x_range[0], top + 10, sheet.row(lane[0]).name)
        )
        return join([Marks(labels=(name,)), *(_count(sheet, place, top + 30) for place in lane)])
    if sheet.drawing.form == "stages":
        return _stages(sheet, lane, top, y)
    return _phase(sheet, lane[0], top, y)


def _phase(sheet: Sheet, place: int, top: int, y: int) -> Marks:
    panel, words, ends = sheet.panel, sheet.words, sheet.ends(place)
    row = sheet.row(place)
    name = row.name + (" " + words("figure-example") if row.is_example else "")
    if ends is None:
        text = f"{name}: {words('figure-date-unknown')}"
        return Marks(labels=(label(panel, panel.x_range[0], top + 24, text, color=INK_SOFT),))
    fits = (1 - share_of(panel, ends[0])) * sheet.plot + 36 > text_width(name)
    late: TextStyle = {"side": "right", "dx": 36}
    note = label(
        panel, ends[0] if fits else panel.x_range[1], top + 10, name, **({} if fits else late)
    )
    return Marks(traces=tuple(_bars(sheet, [place], y, 12)), labels=(grounded(note),))


def _stages(sheet: Sheet, lane: Sequence[int], top: int, y: int) -> Marks:
    """Name and what is not known at the left edge, and below it a bar per stage."""
    edges = (y - 7, y + 7)
    changes = [
        part
        for place in lane[1:]
        if (first := sheet.time(place).first) and not sheet.time(place).is_first_unknown
        for part in tick(sheet.panel, first.toordinal(), y - 9, y + 9)
    ]
    return Marks(
        traces=tuple(_bars(sheet, lane, y, 14)),
        shapes=(*(part for place in lane for part in _broken(sheet, place, edges)), *changes),
        labels=(*_said_above(sheet, lane, y - 18), *_name(sheet, lane, top + 10)),
    )


def _name(sheet: Sheet, lane: Sequence[int], y: float) -> Iterable[Part]:
    """The name, the example mark, and what is not known, from the left edge."""
    panel, row = sheet.panel, sheet.row(lane[0])
    yield grounded(label(panel, panel.x_range[0], y, row.name, bold=True))
    after = text_width(row.name, bold=True) + 10
    if any(sheet.row(place).is_example for place in lane):
        yield example_tag(panel, panel.x_range[0], y, sheet.words, dx=after)
        after += 42
    if row.aside:
        yield grounded(label(panel, panel.x_range[0], y, row.aside, dx=after, color=INK_SOFT))


def _said_above(sheet: Sheet, lane: Sequence[int], y: float) -> Iterable[Part]:
    """Sign and word of a stage where the bar is long enough for both, else the sign alone."""
    for place in lane:
        said, ends = sheet.row(place).status[1], sheet.ends(place)
        if said and ends:
            room = (share_of(sheet.panel, ends[1]) - share_of(sheet.panel, ends[0])) * sheet.plot
            fits = text_width(said) + 8 < room
            text = said if fits else said.partition(" ")[0]
            yield grounded(label(sheet.panel, ends[0], y, text))


def _bars(sheet: Sheet, lane: Sequence[int], y: float, thickness: int) -> Iterable[Part]:
    for place in lane:
        ends = sheet.ends(place)
        if ends is None:
            continue
        is_example = sheet.row(place).is_example
        part = bar(
            sheet.panel, [ends[0]], [ends[1] - ends[0]], [y], thickness=thickness,
            is_example=[is_example], hover=[sheet.drawing.lines[-1].said[place]],
        )  # fmt: skip
        if not is_example:
            fill, edge, wide = sheet.look(place)
            part["marker"].update({"color": fill, "line": {"color": edge, "width": wide}})
        yield part


def _broken(sheet: Sheet, place: int, rows: tuple[float, float]) -> Iterable[Part]:
    """White stretches with a dotted edge over the parts of a bar whose day is assumed.

    All of it where neither day is known.
    """
    time, both = sheet.time(place), sheet.ends(place)
    if both is None:
        return
    start, end = both
    tail = min(TAIL, (end - start) / 2)
    ends = [(start, start + tail)] if time.is_first_unknown else []
    ends += [(end - tail, end)] if time.is_last_unknown else []
    for stretch in [both] if len(ends) == 2 else ends:
        edge = sheet.look(place)[1]
        part = box(sheet.panel, stretch, rows, GROUND, edge)
        yield part | {"layer": "above", "line": {"width": 1.5, "color": edge, "dash": "dot"}}


def _count(sheet: Sheet, place: int, y: float) -> Marks:
    """A dot with its number, or a ring with the sign of what is not there."""
    panel, words, ends = sheet.panel, sheet.words, sheet.ends(place)
    time = sheet.time(place)
    if ends is None:
        return Marks()
    day = ends[0]
    example = " " + words("figure-example") if sheet.row(place).is_example else ""
    if time.value is not None or time.counted == "coming":
        said = count_text(time, words) if time.value is not None else "\u2026"
        note = grounded(label(panel, day, y, said + example, dx=11, bold=True))
    else:
        note = boxed(panel, day, y, UNKNOWN_SIGN if time.counted == "unknown" else "<5")
    part = dots(
        panel, [day], [y], filled=[time.value is not None], values=[time.value],
        hover=[sheet.drawing.lines[-1].said[place]],
    )  # fmt: skip
    return Marks(traces=(part,), labels=(note,))
