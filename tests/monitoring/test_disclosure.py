"""Small counts: which are hidden, from whom, and shares that tell of few people."""

from __future__ import annotations

import pandas as pd
import pytest

from monitoring.disclosure import Viewer, disclose, is_few_people

STRANGER = Viewer()


def counts(values: list[float | None], **other: str | float) -> pd.DataFrame:
    frame = pd.DataFrame(
        {
            "municipality_code": ["0101", "0461", "0751", "0561", "0851", "0730"][: len(values)],
            "value": pd.Series(values, dtype="float64"),
            "is_protected": True,
            "is_hidden": False,
        }
    )
    return frame.assign(**other)


def shown(frame: pd.DataFrame) -> list[float | None]:
    return [None if pd.isna(value) else float(value) for value in frame["value"]]


def test_one_to_four_are_hidden_and_zero_and_five_are_not() -> None:
    found = disclose(counts([0, 1, 4, 5, 82]), "value", STRANGER)
    assert shown(found) == [0, None, None, 5, 82]
    assert list(found["is_hidden"]) == [False, True, True, False, False]


def test_rows_that_are_not_protected_stay() -> None:
    assert shown(disclose(counts([2], is_protected=False), "value", STRANGER)) == [2]


def test_unknown_protection_protects() -> None:
    frame = counts([2, 2])
    frame["is_protected"] = pd.Series([None, False], dtype="object")
    assert shown(disclose(frame, "value", STRANGER)) == [None, 2]


def test_a_frame_that_does_not_say_is_refused() -> None:
    with pytest.raises(KeyError, match="is_protected"):
        disclose(counts([2]).drop(columns="is_protected"), "value", STRANGER)


def test_a_contact_sees_the_own_municipality_and_a_lead_sees_all() -> None:
    own = Viewer(frozenset({"0461"}))
    assert shown(disclose(counts([2, 2]), "value", own)) == [None, 2]
    assert shown(disclose(counts([2, 2]), "value", Viewer(sees_all=True))) == [2, 2]


def test_what_was_hidden_stays_hidden_for_everyone() -> None:
    found = disclose(counts([None], is_hidden=True), "value", Viewer(sees_all=True))
    assert (shown(found), list(found["is_hidden"])) == ([None], [True])


def test_the_frame_that_came_in_is_left_alone() -> None:
    frame = counts([3])
    disclose(frame, "value", STRANGER)
    assert shown(frame) == [3]


def test_an_empty_frame_keeps_its_columns() -> None:
    found = disclose(counts([]), "value", STRANGER)
    assert list(found.columns) == ["municipality_code", "value", "is_protected", "is_hidden"]


@pytest.mark.parametrize(
    ("share", "unit", "population", "counts", "few"),
    [
        (0.0073, "rate", 549_050, (), True),
        (0.01, "rate", 549_050, (), False),
        (0.0005, "rate", None, (), True),
        (4, "percent", None, (50,), True),
        (40, "percent", None, (50,), False),
        (4, "percent", None, (), False),
        # A smaller count at the place may be what it is a share of, or too small to be it.
        (25, "percent", None, (500, 12), True),
        (4, "percent", None, (500, 12), False),
        # What it leaves of the whole is a share too.
        (96, "percent", None, (50,), True),
        (100, "percent", None, (50,), False),
        (0, "rate", None, (), False),
        (3, "count", None, (), False),
        (None, "rate", None, (), False),
    ],
)
def test_a_share_tells_of_few_people(
    share: float | None, unit: str, population: int | None, counts: tuple[float, ...], few: bool
) -> None:
    assert is_few_people(share, unit, population, counts) is few
