"""Numbers that were counted on a day, as dots in one row of an axis of days."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from exhibits.drawn.marks import UNKNOWN_SIGN, Marks, boxed, dots, join, label
from exhibits.drawn.number_labels import number_text
from exhibits.drawn.panels import Panel
from exhibits.drawn.theme import Words
from exhibits.drawn.time_axis import day_text, grounded


@dataclass(frozen=True, slots=True)
class DayCount:
    """A number that was counted on a day, one that is to come, or one that is not known.

    A count without a value is hidden.
    """

    name: str
    on: date
    role: Literal["count", "coming", "unknown"]
    value: float | None = None
    is_example: bool = False


def count_marks(panel: Panel, counts: Sequence[DayCount], top: int, words: Words) -> Marks:
    """The name they share at the left edge, and below it a mark on each day."""
    name = label(panel, panel.x_range[0], top + 10, counts[0].name, on_page=False)
    marks = (_count(panel, each, top + 30, words) for each in counts)
    return join([Marks(labels=(grounded(name),)), *marks])


def _count(panel: Panel, count: DayCount, y: float, words: Words) -> Marks:
    """A dot with its number, or a ring with the sign of what is not there."""
    day, value = count.on.toordinal(), count.value
    example = " " + words("figure-example") if count.is_example else ""
    if value is not None or count.role == "coming":
        said = ("\u2026" if value is None else number_text(value, words, 1)) + example
        note = grounded(label(panel, day, y, said, dx=11, bold=True))
    elif count.role == "unknown":
        said, note = words("figure-unknown"), boxed(panel, day, y, UNKNOWN_SIGN)
    else:
        said, note = words("figure-hidden"), boxed(panel, day, y, "<5")
    hover = f"{count.name}\n{day_text(day, words)}: {said}"
    part = dots(panel, [day], [y], filled=[value is not None], hover=[hover], values=[value])
    return Marks(traces=(part,), labels=(note,))
