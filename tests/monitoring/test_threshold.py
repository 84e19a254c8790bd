"""The 80 rule and its record."""

from __future__ import annotations

from dataclasses import replace

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitoring.threshold import (
    LEDGER_TYPES,
    Rule,
    is_within_chance,
    ledger,
    margin,
    meets,
    poisson_interval,
    require_unit,
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
COLUMNS = ["municipality_code", "year", "release_type", "unit", "value", "is_hidden", "is_example"]


def count(code: str, year: int, value: float | None, **other: object) -> dict[str, object]:
    row: dict[str, object] = {
        "municipality_code": code,
        "year": year,
        "release_type": "alle",
        "unit": "releases",
        "value": value,
        "is_hidden": False,
        "is_example": False,
        "cell": f"C{year}",
    }
    return row | other


def held(*rows: dict[str, object], last_year: int | None = None) -> dict[str, object]:
    found = ledger(pd.DataFrame(list(rows)), EIGHTY, last_year=last_year)
    assert len(found) == 1
    return {str(name): value for name, value in found.iloc[0].items()}


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


def test_people_are_not_releases() -> None:
    require_unit(["releases", "releases"], EIGHTY)
    with pytest.raises(ValueError, match="unit_mismatch"):
        require_unit(["releases", "people"], EIGHTY)


def test_the_newest_year_is_held_against_the_rule() -> None:
    row = held(count("0370", 2014, 79), count("0370", 2015, 82), count("0370", 2013, 80))
    assert (row["year"], row["value"], row["meets"], row["margin"]) == (2015, 82, True, 2)
    assert (row["years_above"], row["years_known"]) == (1, 3)
    assert row["mean_value"] == pytest.approx((79 + 82 + 80) / 3)
    assert (row["mean_years_known"], row["mean_last_year"], row["cell"]) == (3, 2015, "C2015")


def test_the_mean_needs_all_three_years() -> None:
    row = held(count("0370", 2012, 90), count("0370", 2014, 79), count("0370", 2015, 82))
    assert (pd.isna(row["mean_value"]), row["mean_years_known"]) == (True, 2)  # type: ignore[call-overload]
    assert row["years_known"] == 3


def test_every_municipality_is_averaged_over_the_same_years() -> None:
    rows = [count("0370", year, 90) for year in (2013, 2014, 2015)]
    rows += [count("0615", year, 90) for year in (2012, 2013, 2014)]
    found = ledger(pd.DataFrame(rows), EIGHTY).set_index("municipality_code")
    assert list(found["mean_years_known"]) == [3, 2]
    assert list(ledger(pd.DataFrame(rows), EIGHTY, last_year=2014)["mean_years_known"]) == [2, 3]


def test_other_units_and_types_are_flagged_and_never_compared() -> None:
    row = held(
        count("0370", 2014, 79),
        count("0370", 2015, 200, unit="people"),
        count("0370", 2015, 300, release_type="endt straf"),
    )
    assert (row["value"], row["meets"]) == (79, False)
    assert (row["has_other_unit"], row["has_other_type"]) == (True, True)


def test_a_municipality_known_only_in_another_unit_is_unknown() -> None:
    row = held(count("0370", 2015, 200, unit="people"))
    assert (row["meets"], row["years_known"], row["has_other_unit"]) == (None, 0, True)
    assert pd.isna(row["value"])  # type: ignore[call-overload]


def test_municipalities_without_a_count_are_listed_as_unknown() -> None:
    found = ledger(pd.DataFrame([], columns=COLUMNS), EIGHTY, ["0461", "0101"])
    assert list(found["municipality_code"]) == ["0101", "0461"]
    assert list(found["meets"]) == [None, None]
    assert found["value"].isna().all()
    assert list(found["years_known"]) == [0, 0]


def test_an_empty_ledger_keeps_its_columns() -> None:
    found = ledger(pd.DataFrame([], columns=COLUMNS), EIGHTY)
    assert list(found.columns) == [*LEDGER_TYPES, "release_type", "unit"]


def test_national_counts_are_not_a_municipality() -> None:
    assert ledger(pd.DataFrame([count("national", 2020, 1162)]), EIGHTY).empty


def test_published_counts_push_invented_ones_out() -> None:
    row = held(count("0370", 2014, 79), count("0370", 2015, 300, is_example=True))
    assert (row["value"], row["years_known"], row["is_example"]) == (79, 1, False)
    alone = held(count("0370", 2015, 300, is_example=True))
    assert (alone["value"], alone["is_example"]) == (300, True)


def test_a_hidden_count_is_below_eighty_but_has_no_margin() -> None:
    row = held(count("0370", 2015, None, is_hidden=True))
    assert (row["meets"], row["is_hidden"], row["year"]) == (False, True, 2015)
    assert pd.isna(row["margin"])  # type: ignore[call-overload]
    low = replace(EIGHTY, threshold=2)
    found = ledger(pd.DataFrame([count("0370", 2015, None, is_hidden=True)]), low)
    assert list(found["meets"]) == [None]


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
