"""Small counts, and what would give them away."""

from __future__ import annotations

import pandas as pd
import pytest

from monitoring.disclosure import Guarding, Viewer, disclose
from monitoring.sums import national_sums

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


def readings(values: dict[str, float]) -> pd.DataFrame:
    """Counts of one indicator and year by municipality."""
    frame = pd.DataFrame({"municipality_code": list(values), "value": list(values.values())})
    return frame.assign(indicator_code="x", year=2020, is_protected=True)


def seen(values: dict[str, float], viewer: Viewer = STRANGER) -> dict[str, object]:
    """What stands for each: the value, "<5", or "withheld"."""
    frame = disclose(readings(values), "value", viewer)
    guarding = Guarding(("municipality_code", "indicator_code", "year"), national_sums)
    told = guarding.withhold(frame, guarding.giving_away(frame, viewer), viewer)
    cells = zip(*(told[name] for name in ("value", "is_hidden", "is_withheld")), strict=True)
    shown = ["withheld" if kept else "<5" if hidden else value for value, hidden, kept in cells]
    return dict(zip(told["municipality_code"], shown, strict=True))


def test_a_national_count_does_not_give_a_hidden_municipality_back() -> None:
    found = seen({"0461": 3, "0751": 30, "0851": 40, "national": 73})
    assert found == {"0461": "<5", "0751": "withheld", "0851": 40, "national": 73}


def test_whoever_sees_a_count_loses_nothing_that_guards_it() -> None:
    counts_by_place = {"0461": 3.0, "0751": 30.0, "0851": 40.0, "national": 73.0}
    assert seen(counts_by_place, Viewer(frozenset({"0461"}))) == counts_by_place
    assert seen(counts_by_place, Viewer(sees_all=True)) == counts_by_place


def test_an_own_small_count_does_not_give_away_another_municipality() -> None:
    found = seen({"0461": 3, "0561": 2, "0751": 30, "national": 35}, Viewer(frozenset({"0461"})))
    assert found == {"0461": 3, "0561": "<5", "0751": "withheld", "national": 35}


def test_a_national_count_far_above_its_parts_stays() -> None:
    found = seen({"0461": 3, "0751": 30, "national": 506})
    assert found == {"0461": "<5", "0751": 30, "national": 506}
