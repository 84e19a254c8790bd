"""The 80 rule and its record."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitoring.threshold import (
    Rule,
    is_within_chance,
    margin,
    meets,
    poisson_interval,
)

EIGHTY = Rule(
    operator=">",
    threshold=80,
    unit="releases",
    release_type="alle",
    wording="som udgangspunkt",
    programme_code="haandholdt_inklusion",
    criterion_code="volumen",
    source="seed-004",
)


@pytest.mark.parametrize(
    ("operator", "answers"),
    [
        (">", (False, False, True)),
        (">=", (False, True, True)),
        ("<", (True, False, False)),
        ("<=", (True, True, False)),
        ("=", (False, True, False)),
    ],
)
def test_each_operator_at_79_80_and_81(operator: str, answers: tuple[bool, ...]) -> None:
    rule = replace(EIGHTY, operator=operator)
    assert tuple(meets(value, rule) for value in (79, 80, 81)) == answers


def test_an_unknown_count_is_unknown() -> None:
    assert meets(None, EIGHTY) is None
    assert meets(float("nan"), EIGHTY) is None
    assert margin(None, EIGHTY) is None


@pytest.mark.parametrize(
    ("operator", "expected"), [(">", (-1, 0, 2)), ("<=", (1, 0, -2)), ("=", (-1, 0, -2))]
)
def test_margin_is_positive_on_the_side_that_meets(
    operator: str, expected: tuple[int, ...]
) -> None:
    rule = replace(EIGHTY, operator=operator)
    assert tuple(margin(value, rule) for value in (79, 80, 82)) == expected


def test_an_operator_nobody_defined_is_refused() -> None:
    with pytest.raises(ValueError, match="unknown_operator"):
        replace(EIGHTY, operator="≠")


@pytest.mark.parametrize(
    ("number", "low", "high"),
    [(82, 65.2, 101.8), (0, 0.0, 3.7), (1, 0.0, 5.6), (10, 4.8, 18.4), (100, 81.4, 121.6)],
)
def test_exact_poisson_intervals(number: int, low: float, high: float) -> None:
    found = poisson_interval(number)
    assert tuple(round(bound, 1) for bound in found) == (low, high)


def test_nobody_counted_still_has_an_upper_bound() -> None:
    low, high = poisson_interval(0)
    assert (low, round(high, 2)) == (0, 3.69)


@pytest.mark.parametrize(("number", "level"), [(-1, 0.95), (5, 0), (5, 1)])
def test_no_interval_for_what_cannot_be(number: int, level: float) -> None:
    with pytest.raises(ValueError, match="count must not be negative"):
        poisson_interval(number, level)


def test_82_may_be_chance_and_120_hardly() -> None:
    assert is_within_chance(82, EIGHTY)
    assert not is_within_chance(120, EIGHTY)


@given(st.integers(0, 5_000), st.sampled_from([0.8, 0.95, 0.99]))
def test_an_interval_holds_its_count_and_grows_with_it(number: int, level: float) -> None:
    low, high = poisson_interval(number, level)
    next_low, next_high = poisson_interval(number + 1, level)
    assert low <= number < high
    assert next_low > low
    assert next_high > high
