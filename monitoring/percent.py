"""Percentages, rounding and totals, from exact counts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from math import floor
from typing import Protocol, TypeVar

from monitoring.exact import Number, exact, is_known

NATIONAL_CODE = "national"


class Counted(Protocol):
    """A row of a sum."""

    @property
    def municipality_code(self) -> str: ...
    @property
    def unit(self) -> str | None: ...
    @property
    def is_example(self) -> bool: ...


AnyCounted = TypeVar("AnyCounted", bound=Counted)


@dataclass(frozen=True, slots=True)
class Total:
    """Sums over complete rows only, part by part; a sum over no row at all is None, not 0.

    row_count rows are in the sums. left_out_count rows lacked a part; example_count rows were
    invented ones kept away from published ones. is_example tells that all of it is invented.
    """

    sums: tuple[float | None, ...]
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


def total(rows: Iterable[AnyCounted], *parts: Callable[[AnyCounted], float | None]) -> Total:
    """Sum parts over the rows that have them all.

    National rows never enter; nor do examples once there is a published row. Raises
    ValueError("unit_mismatch") when there is more than one unit.
    """
    municipal = [row for row in rows if row.municipality_code != NATIONAL_CODE]
    published = [row for row in municipal if not row.is_example]
    used = published or municipal
    if len({row.unit for row in used} - {None}) > 1:
        raise ValueError("unit_mismatch")
    values = [[part(row) for part in parts] for row in used]
    complete = [[each for each in row if each is not None] for row in values if None not in row]
    return Total(
        sums=tuple(_sum([row[place] for row in complete]) for place in range(len(parts))),
        row_count=len(complete),
        left_out_count=len(used) - len(complete),
        example_count=len(municipal) - len(used),
        is_example=bool(municipal) and not published,
    )


def _sum(values: Sequence[float]) -> float | None:
    if not values:
        return None
    summed = sum((exact(value) for value in values), Fraction(0))
    return int(summed) if summed.denominator == 1 else float(summed)
