"""A goal in detail: what was counted, against the plan line, with nothing drawn in between."""

from __future__ import annotations

from collections.abc import Mapping
from textwrap import wrap
from typing import Final

from exhibits.drawn.drawing import Drawing, Tone
from exhibits.drawn.marks import Marks, Part, TextStyle, boxed, dots, draw, empty, join, label, line
from exhibits.drawn.theme import (
    BASE,
    GROUND,
    INK,
    INK_SOFT,
    NOW,
    PLAN_DASH,
    TEXT,
    Figure,
    Side,
    WidthClass,
    Words,
)
from exhibits.drawn.years import PLANNED, Mark, View, axes, point, view_of

POINTS: Final[Mapping[Tone, tuple[str, str, bool]]] = {
    "base": (BASE, "circle", False),
    "now": (NOW, "circle", True),
    "limit": (INK, "diamond", False),
}
BOTTOM: Final = PLANNED.bottom
NOTE: Final = 54  # px above the axis that a note of two lines and the mark beside it take
SIGN: Final = 3  # letters of a sign at most; more are words


def planned(drawing: Drawing, words: Words, width_class: WidthClass = "wide") -> Figure:
    """Counts as points, never joined, with the dashed plan from baseline to target."""
    years = [int(row.name) for row in drawing.rows]
    day = drawing.day
    is_inside = day is not None and bool(years) and min(years) < day[0] <= max(years) + 1
    view = view_of(drawing, PLANNED, [day[0]] if day and is_inside else [])
    if view is None:
        return empty(words)
    today = day if is_inside else None
    marks = [
        axes(view, words, width_class),
        _plan(view),
        *([_today(view, *today)] if today else []),
        *(_mark(view, mark, today[0] if today else None) for mark in view.marks),
    ]
    return draw([view.panel], join(marks), PLANNED.height, PLANNED.margins)


def _plan(view: View) -> Marks:
    ends = [*view.of("base")[:1], *view.of("limit")[:1]]
    if len(ends) < 2:
        return Marks()
    start, end = ((mark.year, view.y(mark)) for mark in ends)
    plan = line(view.panel, start, end, width=1.5, dash=PLAN_DASH, layer="below")
    return Marks(shapes=(plan,))


def _today(view: View, day: float, said: str) -> Marks:
    start, end = view.panel.x_range
    side: Side = "right" if (day - start) / (end - start) > 0.75 else "center"
    note = label(view.panel, day, 12, said, side=side, bold=True)
    rule = line(view.panel, (day, 24), (day, BOTTOM), layer="below")
    return Marks(shapes=(rule,), labels=(note,))


def _mark(view: View, mark: Mark, today: float | None) -> Marks:
    if mark.value is None:
        return _nothing(view, mark)
    if mark.tone == "plan":
        return _gap(view, mark, today)
    return _point(view, mark, today)


def _gap(view: View, mark: Mark, today: float | None) -> Marks:
    plan_y = view.y(mark)
    dash = dots(
        view.panel, [mark.year], [plan_y], symbol="line-ew", color=INK, size=18,
        values=[mark.value], hover=[mark.said],
    )  # fmt: skip
    last = [each for each in view.of("now") if each.year == mark.year]
    if not last:
        return Marks(traces=(dash,))
    end = view.y(last[0])
    bracket = line(view.panel, (mark.year, plan_y), (mark.year, end), color=NOW, layer="below")
    middle = (plan_y + end) / 2
    if abs(middle - end) < 20:  # too short a bracket: clear of the label of the count
        middle = end + (20 if plan_y > end else -20)
    is_left = plan_y < end or _goes_left(view, mark, today)
    is_left = is_left and not _is_crowded(view, mark)  # the count of the year before stands there
    note = _beside(view, mark, middle, is_left, {})
    return Marks((dash,), (bracket,), (note,))


def _beside(view: View, mark: Mark, y: float, is_left: bool, look: TextStyle) -> Part:
    """Text left or right of a year, on a ground that keeps it readable over the plan line."""
    where: TextStyle = {"side": "right", "dx": -14} if is_left else {"side": "left", "dx": 14}
    where["ground"] = GROUND
    return label(view.panel, mark.year, y, mark.label, **(where | look))


def _is_crowded(view: View, mark: Mark) -> bool:
    """Whether a count of the year before or after needs the room beside this one."""
    return any(abs(each.year - mark.year) == 1 for each in view.of("now"))


def _is_under_plan(view: View, mark: Mark) -> bool:
    """Whether a bracket goes up from this count to the plan, so that the number stands below."""
    plans = [each.value or 0.0 for each in view.of("plan") if each.year == mark.year]
    return any(plan > (mark.value or 0.0) for plan in plans)


def _goes_left(view: View, mark: Mark, today: float | None) -> bool:
    """Whether a date line just right of the year, or the edge, leaves no room on the right."""
    start, end = view.panel.x_range
    is_late = (mark.year - start) / (end - start) > 0.75
    return is_late or (today is not None and 0 <= today - mark.year < (end - start) / 3)


def _nothing(view: View, mark: Mark) -> Marks:
    """Why a year has no count, above the axis, or below it where a low point needs the room."""
    points = [each for each in view.of(*POINTS, "plan") if each.year == mark.year]
    is_below = any(view.y(each) > BOTTOM - NOTE for each in points)
    y = BOTTOM + 13 if is_below else BOTTOM - 22
    if len(mark.sign) <= SIGN:
        return Marks(labels=(boxed(view.panel, mark.year, y, mark.sign),))
    text = mark.sign if is_below else "\n".join(wrap(mark.sign, 8))
    note = label(view.panel, mark.year, y, text, side="center", color=INK_SOFT, ground=GROUND)
    return Marks(labels=(note,))


def _point(view: View, mark: Mark, today: float | None) -> Marks:
    y = view.y(mark)
    if mark.tone == "now" and not _is_crowded(view, mark):
        look: TextStyle = {"size": TEXT, "bold": True}
        note = _beside(view, mark, y, _goes_left(view, mark, today), look)
    else:
        above = not (mark.tone == "limit" or _is_under_plan(view, mark)) or y > BOTTOM - 70
        at = y + (-21 if above else 22)
        note = label(view.panel, mark.year, at, mark.label, side="center", ground=GROUND)
    return Marks(traces=(point(view, mark, *POINTS[mark.tone]),), labels=(note,))
