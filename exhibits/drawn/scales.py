"""From values to pixels, and round numbers for an axis."""

from __future__ import annotations

from collections.abc import Callable
from math import ceil, floor, log10


def pixels(top: float, bottom: float, high: float, low: float = 0.0) -> Callable[[float], float]:
    """Value to px from the top: `low` stands at `bottom` and `high` at `top`."""
    span = (high - low) or 1
    return lambda value: bottom - (value - low) / span * (bottom - top)


def step_for(span: float, count: int) -> float:
    """The round step (1, 2 or 5 times a power of ten) that gives at most about `count` ticks."""
    if span <= 0:
        return 1.0
    rough = span / max(count, 1)
    power = 10.0 ** floor(log10(rough))
    return float(next(power * unit for unit in (1, 2, 5, 10) if power * unit >= rough * 0.999))


def ticks(low: float, high: float, count: int = 5) -> list[float]:
    """Round numbers from `low` to `high`, the ends covered only where they are round."""
    step = step_for(high - low, count)
    first, last = ceil(low / step - 1e-9), floor(high / step + 1e-9)
    return [round(i * step, 10) for i in range(first, last + 1)]


def ceiling(high: float, count: int = 5) -> float:
    """The first round number at or above `high`."""
    step = step_for(high, count)
    return ceil(high / step - 1e-9) * step


def thinned(years: list[int], most: int) -> list[int]:
    """At most about `most` years, evenly spaced, the last one always there."""
    every = max(1, -(-len(years) // max(most, 1)))
    return [year for i, year in enumerate(reversed(years)) if i % every == 0][::-1]
