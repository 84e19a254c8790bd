"""The screen's colours for the series of a native chart."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from exhibits.drawn import theme
from exhibits.drawn.drawing import Drawing, Line

FONT: Final = "IBM Plex Sans"  # where it is missing the viewer's own office picks another
PLACES: Final = (theme.NOW, theme.OVER, theme.BAD, "#28a197", theme.BASE, "#3d3d3d")
SOFT: Final[Mapping[str, str]] = {theme.NOW: theme.NOW_SOFT, theme.BASE: theme.BASE_SOFT}
TONES: Final[Mapping[str, str]] = {
    "now": theme.NOW,
    "base": theme.BASE,
    "limit": theme.INK,
    "plan": theme.INK,
    "over": theme.OVER,
    "ahead": theme.NOW_SOFT,
}


def hexes(colour: str) -> str:
    """#12436d as the office formats write it: 12436D."""
    return colour.removeprefix("#").upper()


def colours(drawing: Drawing) -> list[str]:
    """One colour per series: by place, else from pale to dark by year, else by meaning."""
    if any(line.group for line in drawing.lines):
        return [
            theme.INK if line.is_rule else PLACES[line.group % len(PLACES)]
            for line in drawing.lines
        ]
    alike = [line for line in drawing.lines if line.tone == "now"]
    return [_tone(line, alike) for line in drawing.lines]


def apart(drawing: Drawing, line: Line) -> dict[int, str]:
    """The colours of the marks that mean something else than their series, by row.

    None where colours tell places apart.
    """
    if any(each.group for each in drawing.lines):
        return {}
    return {
        place: TONES[tone]
        for place, value in enumerate(line.values)
        if value is not None and (tone := drawing.tone(line, place)) != line.tone
    }


def fill(drawing: Drawing, colour: str) -> str:
    """The fill of a bar: pale where it stands on others with its number inside."""
    is_pale = drawing.is_stacked and not drawing.is_over_time
    return SOFT.get(colour, colour) if is_pale else colour


def is_plan(line: Line) -> bool:
    """What the plan asks is a dash, as where the screen's plan line passes the year."""
    return line.tone == "plan"


def is_target(line: Line) -> bool:
    """A target is a diamond, as on the screen; what was counted is round."""
    return line.tone == "limit" and not line.is_rule


def is_newest(drawing: Drawing, line: Line) -> bool:
    """What was counted last: the series with numbers beside it where there is no room for all."""
    alike = [each for each in drawing.lines if each.tone == "now" and not each.is_rule]
    return not any(each.group for each in drawing.lines) and alike[-1:] == [line]


def _tone(line: Line, alike: list[Line]) -> str:
    if line.tone != "now" or len(alike) < 2:
        return TONES[line.tone]
    share = alike.index(line) / (len(alike) - 1)
    return _between(theme.NOW_SOFT, theme.NOW, share)


def _between(start: str, end: str, share: float) -> str:
    pairs = [(int(start[i : i + 2], 16), int(end[i : i + 2], 16)) for i in (1, 3, 5)]
    return "#" + "".join(f"{round(low + (high - low) * share):02x}" for low, high in pairs)
