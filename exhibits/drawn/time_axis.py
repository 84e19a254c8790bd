"""An axis of days: years along the foot, the day looked at, days counted as ordinals."""

from __future__ import annotations

from datetime import date

from exhibits.drawn.marks import Marks, Part, label, line
from exhibits.drawn.panels import Panel
from exhibits.drawn.scales import thinned
from exhibits.drawn.theme import GRID, GROUND, INK_SOFT, Side, WidthClass

HEAD = 30  # px above the first row
FOOT = 30  # px below the last


def year_marks(panel: Panel, height: int, width_class: WidthClass) -> Marks:
    """A hairline at each new year and the years along the foot, fewer on a phone."""
    start, end = (date.fromordinal(int(day)).year for day in panel.x_range)
    firsts = [y for y in range(start, end + 1) if date(y, 1, 1).toordinal() >= panel.x_range[0]]
    shapes, labels = [], []
    for year in thinned(firsts, 6 if width_class == "narrow" else 10):
        day = date(year, 1, 1).toordinal()
        ends = (day, HEAD), (day, height - FOOT)
        shapes.append(line(panel, *ends, width=1, color=GRID, layer="below"))
        side: Side = "left" if share_of(panel, day) < 0.03 else "center"
        text = label(panel, day, height - FOOT + 16, str(year), side=side, color=INK_SOFT)
        labels.append(text)
    return Marks(shapes=tuple(shapes), labels=tuple(labels))


def as_of_marks(panel: Panel, as_of: tuple[float, str], height: int) -> Marks:
    """The day looked at: a black line with its date on top."""
    day, said = as_of
    share = share_of(panel, day)
    side: Side = "left" if share < 0.12 else "right" if share > 0.85 else "center"
    text = label(panel, day, 11, said, side=side, bold=True)
    return Marks(shapes=(line(panel, (day, 22), (day, height - FOOT)),), labels=(text,))


def share_of(panel: Panel, day: float) -> float:
    """How far along the axis a day lies, from 0 to 1."""
    start, end = panel.x_range
    return float((day - start) / (end - start))


def grounded(text: Part) -> Part:
    """A label on white, so that no line runs through it."""
    return {**text, "bgcolor": GROUND}
