"""Which points of a drawing stand too close to another for a number beside each."""

from __future__ import annotations

from typing import Final

from dashboard.exports.drawing import Drawing, Line

CLOSE: Final = 0.055  # of the scale: about the height of a number


def crowded(drawing: Drawing, line: Line) -> list[int]:
    """The places of the categories where this line's number would stand on another's.

    Lines that come first keep theirs; the number is in the table in any case.
    """
    low, high = drawing.span
    near = (high - low) * CLOSE
    before = [each for each in drawing.lines if not each.is_rule and not each.is_base]
    before = before[: before.index(line)] if line in before else []
    return [
        place
        for place, value in enumerate(line.values)
        if value is not None
        and any(
            other is not None and abs(other - value) < near
            for other in (each.values[place] for each in before)
        )
    ]
