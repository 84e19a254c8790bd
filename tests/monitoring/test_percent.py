"""Published percentages and totals, from their counts."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitoring.percent import percent, round_half_up, share_of, total


@dataclass(frozen=True)
class Row:
    municipality_code: str
    baseline: float | None = None
    target: float | None = None
    reduction: float | None = None
    is_example: bool = False
    unit: str | None = None


GOAL_1 = (
    Row("0165", 5, 2, 3),
    Row("0147", 28, 10, 18),
    Row("0101", 174, 70, 104),
    Row("0461", 34, 17, 17),
    Row("0751", 66, 10, 56),
    Row("0561"),
    Row("national", 506, None, 198),
)


def baseline(row: Row) -> float | None:
    return row.baseline


def target(row: Row) -> float | None:
    return row.target


@pytest.mark.parametrize(
    ("part", "whole", "shown"),
    [
        (3, 5, 60),
        (18, 28, 64),
        (104, 174, 60),
        (17, 34, 50),
        (56, 66, 85),
        (198, 307, 64),
        (198, 506, 39),
        (1, 200, 1),
        (129, 200, 65),
        (0, 5, 0),
    ],
)
def test_published_percentages(part: int, whole: int, shown: int) -> None:
    assert percent(part, whole) == shown


@pytest.mark.parametrize(("part", "whole"), [(0, 0), (5, 0), (None, 5), (5, None)])
def test_no_percent_without_both_counts(part: int | None, whole: int | None) -> None:
    assert percent(part, whole) is None
    assert share_of(part, whole) is None


@pytest.mark.parametrize(
    ("value", "digits", "shown"),
    [
        (64.495, 0, "64"),
        (64.5, 0, "65"),
        (-64.5, 0, "-65"),
        (2.675, 2, "2.68"),
        (0.285, 2, "0.29"),
        (1250, -2, "1300"),
    ],
)
def test_halves_go_up_from_the_printed_digits(value: float, digits: int, shown: str) -> None:
    assert round_half_up(value, digits) == Decimal(shown)


@given(st.integers(0, 10_000), st.integers(1, 10_000))
def test_percent_is_never_more_than_half_a_percent_off(part: int, whole: int) -> None:
    shown = percent(part, whole)
    assert shown is not None
    assert -whole <= 2 * (100 * part - shown * whole) < whole


def test_the_published_total_is_the_sum_of_five_municipalities() -> None:
    found = total(GOAL_1, baseline, target, lambda row: row.reduction)
    assert list(found.sums) == [307, 109, 198]
    assert (found.row_count, found.left_out_count, found.example_count) == (5, 1, 0)
    assert percent(198, 307) == 64


def test_invented_rows_never_enter_a_published_sum() -> None:
    invented = Row("0580", 40, 9, is_example=True)
    found = total([*GOAL_1, invented], baseline, target)
    assert (found.sums[0], found.row_count, found.example_count) == (307, 5, 1)
    assert not found.is_example
    alone = total([invented], baseline)
    assert (alone.sums, alone.is_example) == ((40,), True)


def test_a_sum_over_nothing_is_not_zero() -> None:
    found = total(GOAL_1[-2:], baseline, target)
    assert found.sums == (None, None)
    assert (found.row_count, found.left_out_count) == (0, 1)


def test_units_are_never_added() -> None:
    units = ["releases", "people", *["releases"] * 5]
    mixed = [replace(row, unit=unit) for row, unit in zip(GOAL_1, units, strict=True)]
    with pytest.raises(ValueError, match="unit_mismatch"):
        total(mixed, baseline)


def test_decimal_parts_add_up_exactly() -> None:
    assert total([Row("0461", 0.1), Row("0751", 0.2)], baseline).sums == (0.3,)
