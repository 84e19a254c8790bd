"""What lasts, over the years: phases with the counts beside them, and who ran a method when."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from itertools import accumulate
from types import MappingProxyType
from typing import Any, Final

from exhibits.drawn.day_counts import DayCount, count_marks
from exhibits.drawn.marks import (
    Marks,
    Part,
    TextStyle,
    bar,
    box,
    draw,
    empty,
    example_tag,
    join,
    label,
    text_width,
    tick,
)
from exhibits.drawn.panels import Panel, whole
from exhibits.drawn.theme import BASE, BASE_SOFT, GROUND, INK_SOFT, NOW, Figure, WidthClass, Words
from exhibits.drawn.time_axis import (
    FOOT,
    HEAD,
    as_of_marks,
    day_range,
    day_text,
    grounded,
    share_of,
    year_marks,
)

ROW: Final = 46  # px
STAGED: Final = 66  # px, a row that says its stages above the bar
BELOW: Final = 18  # px from the middle of a bar to the foot of its row
TAIL: Final = 120  # days: so long is the broken end of a bar
PLOT: Mapping[WidthClass, int] = MappingProxyType({"wide": 700, "narrow": 320})  # px assumed


@dataclass(frozen=True, slots=True)
class Span:
    """Something with a first and a last day, drawn to the edge where there is none.

    An end that is unknown is assumed, and drawn broken. `stage_text` is a sign, a space and a word
    above the bar, and `detail` more text beside the name; both may be empty.
    """

    name: str
    from_on: date | None
    to_on: date | None
    is_example: bool = False
    is_from_unknown: bool = False
    is_to_unknown: bool = False
    stage_text: str = ""
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """The room of a drawing: its panel, the day looked at, and the assumed width in px."""

    panel: Panel
    today: float
    plot: int
    words: Words

    @property
    def edge(self) -> float:
        """The first day drawn."""
        first: float = self.panel.x_range[0]
        return first

    def ends(self, span: Span) -> tuple[float, float]:
        """First and last day of a bar."""
        start, end = (day.toordinal() if day else None for day in (span.from_on, span.to_on))
        first, last = self.panel.x_range
        start = first if start is None else start
        return start, max(last if end is None else end, start)


# Draws one row on a sheet, from its upper edge and the middle of its bars.
Lane = tuple[int, Callable[[Sheet, int, int], Marks]]


def phases(
    spans: Sequence[Span],
    counts: Sequence[DayCount],
    words: Words,
    as_of: date | None,
    width_class: WidthClass = "wide",
) -> Figure:
    """One row per phase with its name above the bar, and one row per kind of count.

    A phase without a first day says so, without a last one it runs on. Counts with the same name
    share a row; one without a value shows why.
    """
    days = [*_days(spans), *(count.on.toordinal() for count in counts)]
    if not days:
        return empty(words)
    named: dict[str, list[DayCount]] = {}
    for count in counts:
        named.setdefault(count.name, []).append(count)
    lanes: list[Lane] = [
        *((ROW, partial(_phase, span)) for span in spans),
        *((ROW, partial(_counts, own)) for own in named.values()),
    ]
    return _figure(lanes, days, words, as_of, width_class)


def stages(
    spans: Sequence[Span], words: Words, as_of: date | None, width_class: WidthClass = "wide"
) -> Figure:
    """One row per name with its name above the bar; spans of the same name follow upon each other.

    Each may say its stage above its own part of the row.
    """
    days = _days(spans)
    if not spans or not (days or as_of):
        return empty(words)
    named: dict[str, list[Span]] = {}
    for span in spans:
        named.setdefault(span.name, []).append(span)
    lanes: list[Lane] = [
        (STAGED if any(span.stage_text for span in own) else ROW, partial(_stages, own))
        for own in named.values()
    ]
    return _figure(lanes, days, words, as_of, width_class)


def _days(spans: Iterable[Span]) -> list[int]:
    return [day.toordinal() for span in spans for day in (span.from_on, span.to_on) if day]


def _figure(
    lanes: Sequence[Lane],
    days: list[int],
    words: Words,
    as_of: date | None,
    width_class: WidthClass,
) -> Figure:
    heights = [tall for tall, _ in lanes]
    height = HEAD + sum(heights) + FOOT
    panel = whole(height, day_range(days, as_of))
    today = as_of.toordinal() if as_of else panel.x_range[1]
    sheet = Sheet(panel, today, PLOT[width_class], words)
    feet = [HEAD + foot for foot in accumulate(heights)]
    marks = join(
        [
            year_marks(panel, height, width_class),
            as_of_marks(panel, as_of, height, words),
            *(
                lane(sheet, foot - tall, foot - BELOW)
                for (tall, lane), foot in zip(lanes, feet, strict=True)
            ),
        ]
    )
    return draw([panel], marks, height, (4, 40))


def _phase(span: Span, sheet: Sheet, top: int, y: int) -> Marks:
    panel, words = sheet.panel, sheet.words
    name = span.name + (" " + words("figure-example") if span.is_example else "")
    if span.from_on is None:
        text = f"{name}: {words('figure-date-unknown')}"
        return Marks(labels=(label(panel, sheet.edge, top + 24, text, color=INK_SOFT),))
    start, _ = sheet.ends(span)
    fits = (1 - share_of(panel, start)) * sheet.plot + 36 > text_width(name)
    late: TextStyle = {"side": "right", "dx": 36}
    at = start if fits else panel.x_range[1]
    note = label(panel, at, top + 10, name, **({} if fits else late))
    return Marks(traces=(_bar(span, sheet, y, 12),), labels=(grounded(note),))


def _counts(counts: Sequence[DayCount], sheet: Sheet, top: int, y: int) -> Marks:
    return count_marks(sheet.panel, counts, top, sheet.words)


def _stages(spans: Sequence[Span], sheet: Sheet, top: int, y: int) -> Marks:
    """Name and what is not known at the left edge, and below it a bar per stage."""
    panel, thick = sheet.panel, 14
    broken = [
        part for span in spans for part in _broken(span, sheet, (y - thick / 2, y + thick / 2))
    ]
    changes = [
        part
        for span in spans[1:]
        if span.from_on and not span.is_from_unknown
        for part in tick(panel, span.from_on.toordinal(), y - 9, y + 9)
    ]
    staged = [_stage(span, sheet, y - 18) for span in spans if span.stage_text]
    return Marks(
        traces=tuple(_bar(span, sheet, y, thick) for span in spans),
        shapes=(*broken, *changes),
        labels=(*staged, *_name(spans, sheet, top + 10)),
    )


def _name(spans: Sequence[Span], sheet: Sheet, y: float) -> Iterable[Part]:
    """The name, the example mark, and what is not known, from the left edge."""
    panel, name, detail = sheet.panel, spans[0].name, spans[0].detail
    yield grounded(label(panel, sheet.edge, y, name, bold=True))
    after = text_width(name, bold=True) + 10
    if any(span.is_example for span in spans):
        yield example_tag(panel, sheet.edge, y, sheet.words, dx=after)
        after += 42
    if detail:
        yield grounded(label(panel, sheet.edge, y, detail, dx=after, color=INK_SOFT))


def _stage(span: Span, sheet: Sheet, y: float) -> Part:
    """Sign and word of a stage where the bar is long enough for both, else the sign alone."""
    start, end = sheet.ends(span)
    room = (share_of(sheet.panel, end) - share_of(sheet.panel, start)) * sheet.plot
    sign, _, _ = span.stage_text.partition(" ")
    text = span.stage_text if text_width(span.stage_text) + 8 < room else sign
    return grounded(label(sheet.panel, start, y, text))


def _bar(span: Span, sheet: Sheet, y: float, thickness: int) -> Part:
    start, end = sheet.ends(span)
    part = bar(
        sheet.panel, [start], [max(end - start, 1)], [y], thickness=thickness,
        is_example=[span.is_example], hover=[_hover(span, sheet.words)],
    )  # fmt: skip
    if not span.is_example:
        part["marker"].update(_look(start, end, sheet.today))
    return part


def _look(start: float, end: float, today: float) -> dict[str, Any]:
    """Grey when it is over, open before it begins, dark while it runs."""
    if end < today:
        return {"color": BASE_SOFT, "line": {"color": BASE, "width": 1}}
    if start > today:
        return {"color": GROUND, "line": {"color": NOW, "width": 1.5}}
    return {"color": NOW, "line": {"color": NOW, "width": 1}}


def _broken(span: Span, sheet: Sheet, rows: tuple[float, float]) -> Iterable[Part]:
    """White stretches with a dotted edge over the parts of a bar whose day is assumed.

    All of it where neither day is known.
    """
    start, end = sheet.ends(span)
    end = max(end, start + 1)
    edge = _look(start, end, sheet.today)["line"]["color"]
    tail = min(TAIL, (end - start) / 2)
    ends = [(start, start + tail)] if span.is_from_unknown else []
    ends += [(end - tail, end)] if span.is_to_unknown else []
    for stretch in [(start, end)] if len(ends) == 2 else ends:
        part = box(sheet.panel, stretch, rows, GROUND, edge)
        yield part | {"layer": "above", "line": {"width": 1.5, "color": edge, "dash": "dot"}}


def _hover(span: Span, words: Words) -> str:
    first = _end(span.from_on, span.is_from_unknown, words)
    last = _end(span.to_on, span.is_to_unknown, words)
    example = words("figure-example-long") if span.is_example else ""
    lines = (span.name, span.stage_text, f"{first} \u2013 {last}", example)
    return "\n".join(line for line in lines if line)


def _end(day: date | None, is_unknown: bool, words: Words) -> str:
    if is_unknown:
        return words("figure-date-unknown")
    return day_text(day.toordinal(), words) if day else words("figure-date-open")
