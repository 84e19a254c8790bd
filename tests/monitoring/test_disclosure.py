"""Small counts, and what would give them away."""

from __future__ import annotations

from datetime import date

import pandas as pd
import pytest

from monitoring.disclosure import Viewer, disclose, safe_total, total_is_safe
from monitoring.targets import Reading

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
    found = disclose(counts([0, 1, 4, 5, 82]), ["value"], STRANGER)
    assert shown(found) == [0, None, None, 5, 82]
    assert list(found["is_hidden"]) == [False, True, True, False, False]


def test_rows_that_are_not_protected_stay() -> None:
    assert shown(disclose(counts([2], is_protected=False), ["value"], STRANGER)) == [2]


def test_unknown_protection_protects() -> None:
    frame = counts([2, 2])
    frame["is_protected"] = pd.Series([None, False], dtype="object")
    assert shown(disclose(frame, ["value"], STRANGER)) == [None, 2]


def test_a_frame_that_does_not_say_is_refused() -> None:
    with pytest.raises(KeyError, match="is_protected"):
        disclose(counts([2]).drop(columns="is_protected"), ["value"], STRANGER)


def test_a_contact_sees_the_own_municipality_and_a_lead_sees_all() -> None:
    own = Viewer(frozenset({"0461"}))
    assert shown(disclose(counts([2, 2]), ["value"], own)) == [None, 2]
    assert shown(disclose(counts([2, 2]), ["value"], Viewer(sees_all=True))) == [2, 2]


def test_what_was_hidden_stays_hidden_for_everyone() -> None:
    found = disclose(counts([None], is_hidden=True), ["value"], Viewer(sees_all=True))
    assert (shown(found), list(found["is_hidden"])) == ([None], [True])


def test_rates_are_not_small_counts() -> None:
    assert shown(disclose(counts([2.5], unit="rate"), ["value"], STRANGER)) == [2.5]


def test_what_could_be_turned_back_goes_too() -> None:
    judged = counts([3, 30], status="behind", gap=1.5, way_share=0.5, ratio=0.5, target=2)
    found = disclose(judged, ["value"], STRANGER)
    for name in ("status", "gap", "way_share", "ratio"):
        assert found[name].isna().tolist() == [True, False]
    assert list(found["target"]) == [2, 2]


def test_later_readings_are_covered_too() -> None:
    later = (Reading(3, date(2013, 12, 31)), Reading(0, date(2015, 12, 31)))
    frame = counts([30]).assign(later=pd.Series([later], dtype="object"))
    found = disclose(frame, ["value"], STRANGER)["later"].iloc[0]
    assert found == (Reading(None, date(2013, 12, 31), is_hidden=True), later[1])


def test_the_frame_that_came_in_is_left_alone() -> None:
    frame = counts([3])
    disclose(frame, ["value"], STRANGER)
    assert shown(frame) == [3]


def test_an_empty_frame_keeps_its_columns() -> None:
    found = disclose(counts([]), ["value"], STRANGER)
    assert list(found.columns) == ["municipality_code", "value", "is_protected", "is_hidden"]


@pytest.mark.parametrize(
    ("hidden_count", "hidden_sum", "is_safe"),
    [
        (0, 0, True),
        (1, 3, False),
        (1, None, False),
        (2, None, True),
        (2, 5, True),
        (2, 2, False),
        (2, 8, False),
        (3, 4, True),
    ],
)
def test_a_total_is_safe_when_it_leaves_more_than_one_possibility(
    hidden_count: int, hidden_sum: float | None, is_safe: bool
) -> None:
    assert total_is_safe(hidden_count, hidden_sum) is is_safe


def test_a_printed_total_is_suppressed_beside_one_hidden_part() -> None:
    one = disclose(counts([3, 30, 40]), ["value"], STRANGER)
    two = disclose(counts([3, 2, 40]), ["value"], STRANGER)
    assert safe_total(73, one, "value") is None
    assert safe_total(45, two, "value") == 45
    assert safe_total(None, two, "value") is None
