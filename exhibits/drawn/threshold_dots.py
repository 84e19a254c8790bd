"""Releases per municipality and year on one scale, against the line of the criterion."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from textwrap import wrap

import pandas as pd

from exhibits.drawn.checked_rows import Record, largest, records
from exhibits.drawn.marks import (
    DOT_SIGN,
    Marks,
    Part,
    TextStyle,
    boxed,
    dots,
    draw,
    empty,
    hidden_sign,
    join,
    label,
    line,
)
from exhibits.drawn.name_labels import LINE, lines_label, name_lines
from exhibits.drawn.number_labels import number_text
from exhibits.drawn.panels import Panel, place
from exhibits.drawn.scales import pixels
from exhibits.drawn.theme import EDGE, GROUND, INK_SOFT, TEXT, Figure, WidthClass, Words

COLUMNS = (
    "municipality_code",
    "name",
    "year",
    "value",
    "is_met",
    "is_hidden",
    "is_withheld",
    "is_awaiting",
    "status_text",
    "is_example",
    "year_text",
)
DEPTH = 112  # px from the highest value down to 0, unless the line then lies too low
DEEPEST = 360  # px that no panel goes beyond for the sake of the line
LINE_UP = 60  # px from 0 up to the line, where there is room for it
FOOT = 48  # px under 0
STATUS_LINE = 18  # px from one line to the next
# In a line of the name, of the status.
LETTERS: Mapping[str, tuple[int, int]] = {"wide": (19, 30), "narrow": (13, 19)}


@dataclass(frozen=True, slots=True)
class View:
    """What the panels of a row share: the criterion, px of 0, value to px, letters, label rule."""

    threshold: float
    bottom: int
    scale: Callable[[float], float]
    letters: tuple[int, int]
    only_last: bool


def threshold_dots(
    table: pd.DataFrame,
    words: Words,
    threshold: float,
    columns: int = 4,
    width_class: WidthClass = "wide",
) -> Figure:
    """One panel per municipality in the table's order, dots filled where the criterion is met.

    Columns, one row per municipality and year: municipality_code, name, year, value (None when
    not known), is_met (None: value > threshold, strictly), is_hidden, is_awaiting, status_text
    (under the name, read from the last year), is_example, and year_text where `year` numbers halves
    or quarters and is no year to show. A year without a value is a boxed
    sign. `columns` panels stand beside each other, two when narrow. All have the same px for one,
    and a row is only as tall as its own highest value, so that one large count does not flatten
    or push apart the others.
    """
    rows = [row for row in records(table, COLUMNS) if row["year"] is not None]
    if not rows:
        return empty(words)
    across = 2 if width_class == "narrow" else max(1, columns)
    groups = _grouped(rows)
    years = (min(row["year"] for row in rows), max(row["year"] for row in rows))
    each = _pixels_for_one(_high(groups, threshold), threshold)
    only_last = width_class == "narrow" or years[1] - years[0] > 6
    panels: list[Panel] = []
    parts: list[Marks] = []
    top = 0
    for start in range(0, len(groups), across):
        row = groups[start : start + across]
        view = _view(row, each, threshold, LETTERS[width_class], only_last)
        for index, group in enumerate(row, start):
            panel = _panel(index, across, (top, view.bottom + FOOT), years)
            panels.append(panel)
            parts += [
                _frame(panel, _ends(rows, years), view, words),
                _head(panel, group, view, words),
                _years(panel, group, view, words),
            ]
        top += view.bottom + FOOT
    return draw(panels, join(parts), top, (40, 22))


def _high(groups: list[list[Record]], threshold: float) -> float:
    return max(largest(row["value"] for group in groups for row in group), threshold)


def _pixels_for_one(high: float, threshold: float) -> float:
    wanted = DEPTH / high
    return min(max(wanted, LINE_UP / threshold), DEEPEST / high) if threshold > 0 else wanted


def _view(
    groups: list[list[Record]],
    each: float,
    threshold: float,
    letters: tuple[int, int],
    only_last: bool,
) -> View:
    top = max(_head_height(group, letters) for group in groups) + 34
    high = _high(groups, threshold)
    bottom = top + round(each * high)
    return View(threshold, bottom, pixels(bottom - each * high, bottom, high), letters, only_last)


def _head_height(group: list[Record], letters: tuple[int, int]) -> int:
    status = _status_lines(group, letters[1])
    row = {**group[0], "is_example": any(row["is_example"] for row in group)}
    name = name_lines(row, letters[0], _beside_tag(letters[0]))
    return 8 + LINE * len(name) + STATUS_LINE * len(status)


def _beside_tag(letters: int) -> int:
    """Letters that leave room for the example tag in a panel that has room for `letters`."""
    return letters - 4


def _status_lines(group: list[Record], letters: int) -> list[str]:
    texts = [row["status_text"] for row in group if row["status_text"]]
    if not texts:
        return []
    words, bracket, numbers = texts[-1].partition(" (")  # numbers in brackets stay together
    return [*wrap(words, letters), *wrap(bracket.strip() + numbers, letters)]


def _grouped(rows: list[Record]) -> list[list[Record]]:
    groups: dict[object, list[Record]] = {}
    for row in rows:
        groups.setdefault(row["municipality_code"] or row["name"], []).append(row)
    return [sorted(group, key=lambda row: int(row["year"])) for group in groups.values()]


def _panel(index: int, across: int, rows: tuple[int, int], years: tuple[int, int]) -> Panel:
    """`rows` is the px of the row's top and its height."""
    left, right, _ = place(index, across, rows[1], 0.16 if across == 2 else 0.055)
    pad = max(0.3, (years[1] - years[0]) * 0.06)
    return Panel(index + 1, left, right, *rows, (years[0] - pad, years[1] + pad))


def _ends(rows: list[Record], years: tuple[int, int]) -> dict[int, str]:
    """The first and the last year with what stands under them."""
    texts = {row["year"]: _year_text(row) for row in rows}
    return {year: texts[year] for year in sorted(set(years))}


def _year_text(row: Record) -> str:
    return str(row["year_text"] or row["year"])


def _frame(panel: Panel, ends: dict[int, str], view: View, words: Words) -> Marks:
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
        label(panel, year, zero + 20, text, side="center", color=INK_SOFT)
        for year, text in ends.items()
    ]
    return Marks(shapes=shapes, labels=tuple(labels))


def _head(panel: Panel, group: list[Record], view: View, words: Words) -> Marks:
    row = {**group[0], "is_example": any(row["is_example"] for row in group)}
    called = name_lines(row, view.letters[0], _beside_tag(view.letters[0]))
    room = LINE * len(called)
    at = (panel.left, 4 + room / 2, 0)
    name = lines_label(panel, called, at, words, bool(row["is_example"]))
    lines = _status_lines(group, view.letters[1])
    y = 8 + room + STATUS_LINE * len(lines) / 2
    status = label(panel, panel.left, y, "\n".join(lines), on_page=True)
    return join([name, Marks(labels=(status,))]) if lines else name


def _years(panel: Panel, group: list[Record], view: View, words: Words) -> Marks:
    known = [row for row in group if row["value"] is not None]
    signs = Marks(labels=tuple(_unknown(panel, group, view)))
    if not known:
        return signs
    part = dots(
        panel,
        [row["year"] for row in known],
        [view.scale(row["value"]) for row in known],
        filled=[_is_met(row, view.threshold) for row in known],
        hover=[_hover(row, words) for row in known],
        values=[row["value"] for row in known],
    )
    told = known[-1:] if view.only_last else known
    values = [_value(panel, row, view, words, row is known[-1]) for row in told]
    return join([signs, Marks(traces=(part,), labels=tuple(values))])


def _unknown(panel: Panel, group: list[Record], view: View) -> list[Part]:
    """Boxed signs, every second one higher where panels are too narrow for a row of them."""
    lift = 24 if view.only_last else 0
    return [
        boxed(panel, row["year"], view.bottom - 16 - lift * (int(row["year"]) % 2), _sign(row))
        for row in group
        if row["value"] is None
    ]


def _value(panel: Panel, row: Record, view: View, words: Words, is_last: bool) -> Part:
    dot = view.scale(row["value"])
    goes_up = _is_met(row, view.threshold) or dot + 26 > view.bottom
    text = number_text(row["value"], words)
    look: TextStyle = {"side": "center"}
    if is_last:
        look |= {"bold": True, "size": TEXT}
    y = dot + (-18 if goes_up else 18)
    if abs(y - view.scale(view.threshold)) < LINE / 2:
        look |= {"ground": GROUND}  # the line stops short of the number it would strike through
    return label(panel, row["year"], y, text, **look)


def _is_met(row: Record, threshold: float) -> bool:
    return bool(row["value"] > threshold) if row["is_met"] is None else bool(row["is_met"])


def _sign(row: Record) -> str:
    return hidden_sign(row) or ("\u2026" if row["is_awaiting"] else DOT_SIGN)


def _hover(row: Record, words: Words) -> str:
    example = "\n" + words("figure-example-long") if row["is_example"] else ""
    return f"{row['name']} {_year_text(row)}: {number_text(row['value'], words)}{example}"
