"""A drawing as files have it: without empty series, and with a column for every year."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from exhibits.drawn.drawing import Drawing, Row

MOST_PLACES: Final = 6  # with series of their own in a file


def in_files(drawing: Drawing) -> Drawing | None:
    """With the series that have a number; None without any, and of too many places.

    Nor is a single interval drawn, since a limit beside one column of points is no line.
    """
    is_single = drawing.form == "interval" and len(drawing.rows) == 1
    groups = {line.group for line in drawing.lines}
    if is_single or not drawing.has_numbers or len(groups) > MOST_PLACES:
        return None
    kept = tuple(
        line
        for line in drawing.lines
        if drawing.form == "map" or any(value is not None for value in line.values)
    )
    found = replace(drawing, lines=kept)
    return _with_every_year(found) if drawing.is_in_years else found


def _with_every_year(drawing: Drawing) -> Drawing:
    """Columns lie as far apart as the years they are of.

    A year that cannot be compared with those before it says so in its name.
    """
    places = {int(row.name): place for place, row in enumerate(drawing.rows)}
    found = [places.get(year) for year in range(min(places), max(places) + 1)]
    rows = (
        Row(str(year), str(year)) if place is None else drawing.rows[place]
        for year, place in enumerate(found, start=min(places))
    )
    named = (
        replace(row, label=f"{row.label} ({row.before})") if row.before else row for row in rows
    )
    lines = tuple(line.at(found) for line in drawing.lines)
    return replace(drawing, rows=tuple(named), lines=lines)
