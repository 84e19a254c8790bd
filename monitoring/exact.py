"""Exact arithmetic: figures as the fractions their printed digits stand for."""

from __future__ import annotations

import math
from decimal import Decimal
from fractions import Fraction
from numbers import Integral

import pandas as pd

Number = int | float | Fraction | Decimal


def exact(value: Number) -> Fraction:
    """Read a figure as its printed digits say, so 0.1 is one tenth and borders are hit exactly.

    Raises ValueError for NaN and infinities.
    """
    if isinstance(value, Fraction):
        return value
    if isinstance(value, (Integral, Decimal)):
        return Fraction(value)
    # float() first: a numpy scalar has a repr of its own.
    return Fraction(Decimal(repr(float(value))))


def is_known(value: object) -> bool:
    """Tell a figure from the ways a frame spells its absence: None, NaN, NA and NaT."""
    if value is None:
        return False
    if isinstance(value, float):
        return not math.isnan(value)
    # NA and NaT are not equal to themselves, or refuse to say.
    return type(value).__name__ not in {"NAType", "NaTType"}


def as_number(value: Fraction | None) -> float | None:
    """Leave exact arithmetic, once, at the way out."""
    return None if value is None else float(value)


def is_empty(value: object) -> bool:
    """None, NaN and NaT; a list is never empty in this sense."""
    if value is None or isinstance(value, str | list | tuple | dict):
        return value is None
    return bool(pd.isna(value))  # type: ignore[call-overload]
