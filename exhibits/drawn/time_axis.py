"""An axis of days: years along the foot, the day looked at, days counted as ordinals."""

from __future__ import annotations

from datetime import date

from exhibits.drawn.marks import Marks, Part, label, line
from exhibits.drawn.panels import Panel
from exhibits.drawn.scales import thinned
from exhibits.drawn.theme import GRID, GROUND, INK_SOFT, Side, WidthClass, Words

HEAD = 30  # px above the first row
FOOT = 30  # px below the last


def day_range(days: list[int], as_of: date | None) -> tuple[float, float]:
    """From the first day to a little after the last, the day looked at included."""
    seen = [*days, *([as_of.toordinal()] if as_of else [])]
    pad = max(30, (max(seen) - min(seen)) // 60)
    return min(seen), max(seen) + pad


def year_marks(panel: Panel, height: int, width_class: WidthClass) -> Marks:
    """A hairline at each new year and the years along the foot, fewer on a phone."""
    start, end = (date.fromordinal(int(day)).year for day in panel.x_range)
    firsts = [y for y in range(start, end + 1) if date(y, 1, 1).toordinal() >= panel.x_range[0]]
    shapes, labels = [], []
    for year in thinned(firsts, 10 if width_class == "wide" else 6):
        day = date(year, 1, 1).toordinal()
        ends = (day, HEAD), (day, height - FOOT)
        shapes.append(line(panel, *ends, width=1, color=GRID, layer="below"))
        side: Side = "left" if share_of(panel, day) < 0.03 else "center"
        text = label(panel, day, height - FOOT + 16, str(year), side=side, color=INK_SOFT)
        labels.append(text)
    return Marks(shapes=tuple(shapes), labels=tuple(labels))


def as_of_marks(panel: Panel, as_of: date | None, height: int, words: Words) -> Marks:
    """The day looked at: a black line with its date on top."""
    if as_of is None:
        return Marks()
    day = as_of.toordinal()
    share = share_of(panel, day)
    side: Side = "left" if share < 0.12 else "right" if share > 0.85 else "center"
    text = label(panel, day, 11, day_text(day, words), side=side, bold=True)
    return Marks(shapes=(line(panel, (day, 22), (day, height - FOOT)),), labels=(text,))


def share_of(panel: Panel, day: float) -> float:
    """How far along the axis a day lies, from 0 to 1."""
    start, end = panel.x_range
    return float((day - start) / (end - start))


def day_text(day: int, words: Words) -> str:
    """The day as the language writes it."""
    found = date.fromordinal(day)
    return words(
        "figure-date", day=f"{found.day:02d}", month=f"{found.month:02d}", year=str(found.year)
    )


def grounded(text: Part) -> Part:
    """A label on white, so that no line runs through it."""
    return {**text, "bgcolor": GROUND}
