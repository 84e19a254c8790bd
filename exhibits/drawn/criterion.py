"""Counts over times on one scale, a panel per name, against the line of a criterion."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from textwrap import wrap
from typing import Final

from exhibits.drawn.drawing import Drawing, Line, Row, Value
from exhibits.drawn.marks import (
    Marks,
    Part,
    TextStyle,
    boxed,
    dots,
    draw,
    empty,
    join,
    label,
    line,
    named,
)
from exhibits.drawn.name_labels import LINE, lines_label, name_lines
from exhibits.drawn.number_labels import number_text
from exhibits.drawn.panels import Panel, place
from exhibits.drawn.scales import pixels
from exhibits.drawn.theme import EDGE, GROUND, INK_SOFT, TEXT, Figure, WidthClass, Words

DEPTH: Final = 112  # px from the highest value down to 0, unless the line then lies too low
DEEPEST: Final = 360  # px that no panel goes beyond for the sake of the line
LINE_UP: Final = 60  # px from 0 up to the line, where there is room for it
FOOT: Final = 48  # px under 0
STATUS_LINE: Final = 18  # px from one line to the next
MOST_ACROSS: Final = 4
MANY: Final = 7  # times of which only the newest says its number
# In a line of the name, of the status.
LETTERS: Final[Mapping[str, tuple[int, int]]] = {"wide": (19, 30), "narrow": (13, 19)}


@dataclass(frozen=True, slots=True)
class Count:
    """What is known of one time; `at` is where it lies along the axis, in years or times."""

    at: int
    when: str
    value: Value
    sign: str
    is_hollow: bool
    said: str


@dataclass(frozen=True, slots=True)
class Group:
    """Who a panel is about, and its counts, the oldest first."""

    row: Row
    counts: tuple[Count, ...]

    @property
    def highest(self) -> float:
        """The highest count, 0 without any."""
        return max([0.0, *(each.value for each in self.counts if each.value is not None)])


@dataclass(frozen=True, slots=True)
class View:
    """What the panels of a row share: the criterion, px of 0, value to px, letters, label rule."""

    threshold: float
    bottom: int
    scale: Callable[[float], float]
    letters: tuple[int, int]
    only_last: bool


def criterion(drawing: Drawing, words: Words, width_class: WidthClass = "wide") -> Figure:
    """Panels beside each other, two on a phone, all with the same px for one.

    A row of them is only as tall as its own highest value, so that one large count does not
    flatten or push apart the others.
    """
    groups, threshold = list(_groups(drawing)), drawing.rule
    if not groups or threshold is None:
        return empty(words)
    across = 2 if width_class == "narrow" else min(MOST_ACROSS, len(groups))
    times = len(groups[0].counts)
    span = groups[0].counts[-1].at
    each = _pixels_for_one(max(threshold, *(group.highest for group in groups)), threshold)
    only_last = width_class == "narrow" or times > MANY
    panels: list[Panel] = []
    parts: list[Marks] = []
    top = 0
    for start in range(0, len(groups), across):
        row = groups[start : start + across]
        view = _view(row, each, threshold, LETTERS[width_class], only_last)
        for index, group in enumerate(row, start):
            panel = _panel(index, across, (top, view.bottom + FOOT), span)
            panels.append(panel)
            parts += [_frame(panel, group, view, words), _head(panel, group, view, words)]
            parts.append(_times(panel, group, view, words))
        top += view.bottom + FOOT
    return draw(panels, join(parts), top, (40, 22))


def _groups(drawing: Drawing) -> Iterator[Group]:
    """A panel per row of its series; of `counts` the rows are the times of the only series."""
    if drawing.form == "counts":
        (own,) = drawing.marked
        names = [row.name for row in drawing.rows]
        counts = [_count(at, names[number], own, number) for number, at in enumerate(_along(names))]
        yield Group(Row("", own.name), tuple(counts))
        return
    along = _along([own.name for own in drawing.marked])
    for number, row in enumerate(drawing.rows):
        each = zip(along, drawing.marked, strict=True)
        yield Group(row, tuple(_count(at, own.name, own, number) for at, own in each))


def _along(names: Sequence[str]) -> list[int]:
    """Years lie as far apart as they are; parts of years stand beside each other."""
    if names and all(name.isdigit() for name in names):
        return [int(name) - int(names[0]) for name in names]
    return list(range(len(names)))


def _count(at: int, when: str, own: Line, number: int) -> Count:
    sign, is_hollow = own.signs[number], own.hollow[number]
    return Count(at, when, own.values[number], sign, is_hollow, own.told(number))


def _pixels_for_one(high: float, threshold: float) -> float:
    wanted = DEPTH / (high or 1.0)
    return min(max(wanted, LINE_UP / threshold), DEEPEST / high) if threshold > 0 else wanted


def _view(
    groups: list[Group], each: float, threshold: float, letters: tuple[int, int], only_last: bool
) -> View:
    top = max(_head_height(group, letters) for group in groups) + 34
    high = max([threshold, *(group.highest for group in groups)])
    bottom = top + round(each * high)
    return View(threshold, bottom, pixels(bottom - each * high, bottom, high), letters, only_last)


def _head_height(group: Group, letters: tuple[int, int]) -> int:
    status = _status_lines(group, letters[1])
    return 8 + LINE * len(_name_lines(group, letters[0])) + STATUS_LINE * len(status)


def _name_lines(group: Group, letters: int) -> list[str]:
    """The name beside which its example tag has room."""
    return name_lines(group.row, letters, letters - 4)


def _status_lines(group: Group, letters: int) -> list[str]:
    words, bracket, numbers = group.row.status[1].partition(" (")  # what is in brackets stays so
    return [*wrap(words, letters), *wrap(bracket.strip() + numbers, letters)]


def _panel(index: int, across: int, rows: tuple[int, int], span: int) -> Panel:
    """`rows` is the px of the row's top and its height."""
    left, right, _ = place(index, across, rows[1], 0.16 if across == 2 else 0.055)
    pad = max(0.3, span * 0.06)
    return Panel(index + 1, left, right, *rows, (-pad, span + pad))


def _frame(panel: Panel, group: Group, view: View, words: Words) -> Marks:
    """The line of the criterion and that of nothing, the first and the last time under it."""
    start, end = panel.x_range
    at, zero = view.scale(view.threshold), view.bottom
    shapes = (
        line(panel, (start, zero), (end, zero), width=1, color=EDGE, layer="below"),
        line(panel, (start, at), (end, at), layer="below"),
    )
    edge: TextStyle = {"side": "right", "dx": -8}
    limit = number_text(view.threshold, words, 1)
    labels = [label(panel, start, at, limit, **(edge | {"bold": True}))]
    if zero - at > 18:
        labels.append(label(panel, start, zero, "0", **(edge | {"color": INK_SOFT})))
    labels += [
        label(panel, each.at, zero + 20, each.when, side="center", color=INK_SOFT)
        for each in dict.fromkeys((group.counts[0], group.counts[-1]))
    ]
    return Marks(shapes=shapes, labels=tuple(labels))


def _head(panel: Panel, group: Group, view: View, words: Words) -> Marks:
    called = _name_lines(group, view.letters[0])
    room = LINE * len(called)
    name = lines_label(panel, called, (panel.left, 4 + room / 2, 0), words, group.row.is_example)
    lines = _status_lines(group, view.letters[1])
    y = 8 + room + STATUS_LINE * len(lines) / 2
    status = label(panel, panel.left, y, "\n".join(lines), on_page=True)
    return join([name, Marks(labels=(status,))]) if lines else name


def _times(panel: Panel, group: Group, view: View, words: Words) -> Marks:
    """Dots filled where the criterion is met, and a boxed sign for a time without a number.

    Every second sign stands higher where panels are too narrow for a row of them.
    """
    known = [each for each in group.counts if each.value is not None]
    lift = 24 if view.only_last else 0
    signs = [
        boxed(panel, each.at, view.bottom - 16 - lift * (each.at % 2), each.sign)
        for each in group.counts
        if each.value is None and each.sign
    ]
    if not known:
        return Marks(labels=tuple(signs))
    told = [(each, number_text(each.value or 0.0, words)) for each in known]
    part = dots(
        panel,
        [each.at for each in known],
        [view.scale(each.value or 0.0) for each in known],
        filled=[not each.is_hollow for each in known],
        hover=[each.said for each in known],
        values=[each.value for each in known],
    )
    part = named(part, group.row.label)
    said = told[-1:] if view.only_last else told
    values = [_value(panel, each, text, view, each is known[-1]) for each, text in said]
    return Marks(traces=(part,), labels=(*signs, *values))


def _value(panel: Panel, each: Count, text: str, view: View, is_last: bool) -> Part:
    dot = view.scale(each.value or 0.0)
    goes_up = not each.is_hollow or dot + 26 > view.bottom
    look: TextStyle = {"side": "center"}
    if is_last:
        look |= {"bold": True, "size": TEXT}
    y = dot + (-18 if goes_up else 18)
    if abs(y - view.scale(view.threshold)) < LINE / 2:
        look |= {"ground": GROUND}  # the line stops short of the number it would strike through
    return label(panel, each.at, y, text, **look)
