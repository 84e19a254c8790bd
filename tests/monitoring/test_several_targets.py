"""A municipality with several targets is counted once, and summed once."""

from __future__ import annotations

from datetime import date
from typing import Any

import pandas as pd
import pytest

from monitoring.several_targets import counted_once, summed_once, with_shared_years

Given = tuple[str, int | None, int | None]


def frame(*rows: Given, **more: list[Any]) -> pd.DataFrame:
    columns = ["municipality_code", "baseline_year", "target_year"]
    found = pd.DataFrame(rows, columns=columns).astype(
        {"baseline_year": "Int64", "target_year": "Int64"}
    )
    return found.assign(goal_no=1, is_example=False).assign(**more)


@pytest.mark.parametrize(
    ("on", "counted"),
    [
        (date(2011, 6, 1), 2012),
        (date(2012, 12, 31), 2012),
        (date(2013, 1, 1), 2014),
        (date(2020, 1, 1), 2014),
    ],
)
def test_the_target_counts_that_the_day_falls_under(on: date, counted: int) -> None:
    rows = frame(("0461", 2009, 2014), ("0461", 2009, 2012), ("0751", 2009, None))
    found = counted_once(rows, on)
    assert list(found["municipality_code"]) == ["0461", "0751"]
    assert found["target_year"].iloc[0] == counted


def test_a_published_target_counts_before_an_invented_one() -> None:
    rows = frame(("0461", 2009, 2012), ("0461", 2009, 2014), is_example=[False, True])
    assert list(counted_once(rows, date(2013, 6, 1))["target_year"]) == [2012]


def test_goals_are_counted_apart() -> None:
    rows = frame(("0461", 2009, 2012), ("0461", 2009, 2012), goal_no=[1, 2])
    assert len(counted_once(rows, date(2012, 1, 1))) == 2


def test_a_sum_takes_the_years_that_most_share() -> None:
    rows = frame(
        ("0461", 2009, 2014), ("0461", 2009, 2012), ("0751", 2009, 2012), ("0851", 2010, 2013)
    )
    once = summed_once(rows)
    assert list(once["target_year"]) == [2012, 2012, 2013]
    assert with_shared_years(once).empty  # the years of the third are its own
    assert list(with_shared_years(rows.iloc[:3])["target_year"]) == [2012, 2012]
    assert with_shared_years(rows.iloc[0:0]).empty


def test_of_years_as_many_share_the_later_make_the_sum() -> None:
    rows = frame(("0461", 2009, 2012), ("0461", 2009, 2014))
    assert list(summed_once(rows)["target_year"]) == [2014]
    assert list(with_shared_years(rows)["target_year"]) == [2014]
