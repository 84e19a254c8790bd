"""Percentages, rounding and totals, from exact counts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from math import floor

import pandas as pd

from monitoring.exact import Number, exact, is_known
from monitoring.rows import example_rows

NATIONAL_CODE = "national"


@dataclass(frozen=True, slots=True)
class Total:
    """Sums over complete rows only; a sum over no row at all is None, not 0.

    row_count rows are in the sums. left_out_count rows lacked a part; example_count rows were
    invented ones kept away from published ones. is_example tells that all of it is invented.
    """

    sums: Mapping[str, float | None]
    row_count: int
    left_out_count: int
    example_count: int
    is_example: bool


def round_half_up(value: Number, digits: int = 0) -> Decimal:
    """Round once from the exact figure; halves go away from zero, so ±64.5 becomes ±65."""
    scale = Fraction(10) ** digits
    scaled = abs(exact(value)) * scale
    whole = floor(scaled + Fraction(1, 2))
    return Decimal(whole if exact(value) >= 0 else -whole).scaleb(-digits)


def percent(part: Number | None, whole: Number | None) -> int | None:
    """Whole percent of counts for display; None when a count is unknown or the whole is 0."""
    share = share_of(part, whole)
    return None if share is None else int(round_half_up(share * 100))


def share_of(part: Number | None, whole: Number | None) -> Fraction | None:
    """Exact share, for every comparison; None when a count is unknown or the whole is 0."""
    if part is None or whole is None or not is_known(part) or not is_known(whole):
        return None
    return exact(part) / exact(whole) if exact(whole) else None


def total(frame: pd.DataFrame, columns: Sequence[str]) -> Total:
    """Sum columns over the rows that have them all.

    National rows never enter; nor do examples once there is a published row. Raises
    ValueError("unit_mismatch") when a unit column holds more than one unit.
    """
    rows = _municipal(frame)
    example = example_rows(rows)
    is_example = bool(len(rows)) and bool(example.all())
    used = rows if is_example else rows[~example]
    _check_units(used)
    complete = used.dropna(subset=list(columns))
    sums = {name: _sum(complete[name]) for name in columns}
    left_out = len(used) - len(complete)
    return Total(sums, len(complete), left_out, len(rows) - len(used), is_example)


def _municipal(frame: pd.DataFrame) -> pd.DataFrame:
    if "municipality_code" not in frame:
        return frame
    return frame[frame["municipality_code"].ne(NATIONAL_CODE)]


def _check_units(frame: pd.DataFrame) -> None:
    if "unit" in frame and frame["unit"].nunique() > 1:
        raise ValueError("unit_mismatch")


def _sum(column: pd.Series[float]) -> float | None:
    if column.empty:
        return None
    summed = sum((exact(value) for value in column), Fraction(0))
    return int(summed) if summed.denominator == 1 else float(summed)
