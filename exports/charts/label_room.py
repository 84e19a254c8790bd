"""Which points of a drawing stand too close to another for a number beside each."""

from __future__ import annotations

from typing import Final

from exhibits.drawn.drawing import Drawing, Line

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


def beside_rule(drawing: Drawing, line: Line, span: tuple[float, float]) -> dict[int, bool]:
    """The places where a number beside its point would stand on the line of a criterion.

    True where it belongs above the point, since the point lies above that line. `span` is the
    scale it is drawn on.
    """
    low, high = span
    near = (high - low) * CLOSE
    rules = [each.values for each in drawing.lines if each.is_rule]
    return {
        place: value > rule
        for values in rules
        for place, (value, rule) in enumerate(zip(line.values, values, strict=True))
        if value is not None and rule is not None and abs(value - rule) < near
    }
