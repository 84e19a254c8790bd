"""Stored frames in, status rows out."""

from __future__ import annotations

from datetime import date

import pandas as pd
import pytest

from monitoring.judged_frame import JUDGED_COLUMNS
from monitoring.progress import Mark, Reading, Status, attention_order, judge_frame, status_counts

TARGET_COLUMNS = [
    "municipality_code",
    "programme_code",
    "indicator_code",
    "goal_no",
    "baseline_year",
    "baseline",
    "target_year",
    "target",
    "condition",
    "is_chosen",
    "direction",
    "unit",
    "series_breaks",
    "is_example",
    "cell",
]
READING_COLUMNS = [
    "municipality_code",
    "indicator_code",
    "year",
    "value",
    "is_hidden",
    "status",
    "is_example",
    "file_name",
    "cell",
]
GOAL_1 = [  # as published: code, baseline 2009, target 2012
    ("0165", 5, 2),
    ("0561", None, None),
    ("0147", 28, 10),
    ("0169", None, None),
    ("0101", 174, 70),
    ("0461", 34, 17),
    ("0730", None, None),
    ("0751", 66, 10),
]
CALENDAR = pd.DataFrame(
    {
        "type": ["period"] * 3 + ["event"],
        "indicator_code": ["street_sleepers"] * 3 + [None],
        "period": ["2009", "2011", "2013", None],
        "on": [None, None, None, date(2013, 8, 31)],
        "due_on": [None, None, None, None],
        "is_example": [False] * 4,
    }
)
NO_CALENDAR = pd.DataFrame()
END = date(2013, 8, 31)


def target(code: str, baseline: float | None, value: float | None) -> dict[str, object]:
    return {
        "municipality_code": code,
        "programme_code": "hjemloesestrategien",
        "indicator_code": "street_sleepers",
        "goal_no": 1,
        "baseline_year": 2009,
        "baseline": baseline,
        "target_year": 2012,
        "target": value,
        "condition": "at_most",
        "is_chosen": value is not None,
        "direction": "lower",
        "unit": "count",
        "series_breaks": None,
        "is_example": False,
        "cell": "C4",
    }


def reading(code: str, year: int, value: float | None) -> dict[str, object]:
    return {
        "municipality_code": code,
        "indicator_code": "street_sleepers",
        "year": year,
        "value": value,
        "is_hidden": False,
        "status": "published",
        "is_example": False,
        "file_name": "maalinger.xlsx",
        "cell": f"D{year}",
    }


def frames(
    targets: list[dict[str, object]], readings: list[dict[str, object]]
) -> tuple[pd.DataFrame, pd.DataFrame]:
    return (
        pd.DataFrame(targets, columns=TARGET_COLUMNS),
        pd.DataFrame(readings, columns=READING_COLUMNS),
    )


def only(frame: pd.DataFrame) -> dict[str, object]:
    assert len(frame) == 1
    return {str(name): value for name, value in frame.iloc[0].items()}


def test_goal_1_as_published_at_the_end_of_the_strategy() -> None:
    targets, readings = frames([target(*row) for row in GOAL_1], [reading("0461", 2011, 8)])
    found = judge_frame(targets, readings, CALENDAR, END)
    statuses = dict(zip(found["municipality_code"], found["status"], strict=True))
    assert statuses.pop("0461") is Status.MET
    assert {statuses.pop(code) for code in ("0561", "0169", "0730")} == {Status.NO_TARGET}
    assert set(statuses.values()) == {Status.MISSING}
    assert found["baseline"].tolist()[0] == 5


def test_odense_carries_its_numbers_and_where_they_come_from() -> None:
    targets, readings = frames(
        [target("0461", 34, 17)], [reading("0461", 2011, 8), reading("0461", 2009, 34)]
    )
    row = only(judge_frame(targets, readings, CALENDAR, date(2012, 3, 1)))
    assert row["status"] is Status.MET
    assert round(float(str(row["way_share"])) * 100, 2) == 152.94
    assert (row["value"], row["value_year"], row["marks"]) == (8, 2011, ())
    assert (row["cell"], row["reading_cell"], row["reading_file_name"]) == (
        "C4",
        "D2011",
        "maalinger.xlsx",
    )


def test_rows_that_only_choose_a_goal_need_no_number() -> None:
    rows = [target(code, None, None) for code in ("0101", "0461", "0561")]
    targets, readings = frames(rows, [])
    targets["is_chosen"] = pd.Series([True, None, False], dtype="object")
    targets[["baseline_year", "target_year"]] = None
    found = judge_frame(targets, readings, CALENDAR, END)
    assert list(found["status"]) == [
        Status.TARGET_UNKNOWN,
        Status.TARGET_UNKNOWN,
        Status.NO_TARGET,
    ]


def test_an_empty_frame_keeps_its_columns() -> None:
    targets, readings = frames([], [])
    found = judge_frame(targets, readings, NO_CALENDAR, END)
    assert found.empty
    expected = [*TARGET_COLUMNS, *JUDGED_COLUMNS]
    beside = ["reading_status", "reading_is_example", "reading_file_name", "reading_cell"]
    assert list(found.columns) == [*expected, *beside]
    assert list(attention_order(found).columns) == list(found.columns)


def test_without_a_calendar_each_year_is_expected() -> None:
    targets, readings = frames([target("0101", 174, 70)], [])
    assert only(judge_frame(targets, readings, NO_CALENDAR, date(2010, 12, 31)))["status"] == (
        Status.AWAITING
    )
    assert only(judge_frame(targets, readings, NO_CALENDAR, date(2011, 1, 1)))["status"] == (
        Status.MISSING
    )


def test_a_period_has_its_own_due_date() -> None:
    due = pd.Series([None, "2012-02-15", None, None], dtype="object")
    calendar = CALENDAR.assign(due_on=due)
    targets, readings = frames([target("0101", 174, 70)], [])
    before = only(judge_frame(targets, readings, calendar, date(2012, 2, 15)))
    after = only(judge_frame(targets, readings, calendar, date(2012, 2, 16)))
    assert (before["status"], after["status"]) == (Status.AWAITING, Status.MISSING)


def test_a_published_target_is_never_judged_on_invented_figures() -> None:
    invented = reading("0101", 2011, 90) | {"is_example": True}
    targets, readings = frames([target("0101", 174, 70)], [invented])
    row = only(judge_frame(targets, readings, CALENDAR, END))
    assert (row["status"], row["marks"]) == (Status.MISSING, ())


def test_an_invented_target_is_judged_on_invented_figures_and_says_so() -> None:
    targets, readings = frames(
        [target("0101", 174, 70) | {"is_example": True}],
        [reading("0101", 2011, 90) | {"is_example": True}],
    )
    row = only(judge_frame(targets, readings, CALENDAR, date(2012, 3, 1)))
    assert (row["status"], row["marks"]) == (Status.ON_TRACK, (Mark.EXAMPLE,))


@pytest.mark.parametrize("is_last", [True, False])
def test_an_invented_figure_never_stands_for_a_published_one(is_last: bool) -> None:
    rows = [
        reading("0461", 2011, 8),
        reading("0461", 2011, 30) | {"is_example": True, "cell": "E2011"},
    ]
    own = target("0461", 34, 17) | {"is_example": True}
    targets, readings = frames([own], rows if is_last else rows[::-1])
    row = only(judge_frame(targets, readings, CALENDAR, date(2012, 3, 1)))
    assert (row["value"], row["reading_cell"]) == (8, "D2011")


def test_an_invented_calendar_expects_nothing_published() -> None:
    invented = CALENDAR.head(1).assign(period="2010", is_example=True)
    calendar = pd.concat([CALENDAR, invented], ignore_index=True)
    rows = [target("0101", 174, 70), target("0461", 34, 17) | {"is_example": True}]
    found = judge_frame(*frames(rows, []), calendar, date(2011, 6, 1))
    assert list(found["status"]) == [Status.AWAITING, Status.MISSING]


def test_series_breaks_are_read_as_stored() -> None:
    broken = target("0461", 34, 17) | {"series_breaks": "2008-01-01; 2010-06-30"}
    targets, readings = frames([broken], [reading("0461", 2011, 8)])
    row = only(judge_frame(targets, readings, CALENDAR, date(2012, 3, 1)))
    assert (row["status"], row["value"]) == (Status.NOT_COMPARABLE, 8)
    assert pd.isna(row["gap"])  # type: ignore[call-overload]


def test_later_readings_come_along() -> None:
    targets, readings = frames(
        [target("0461", 34, 17)], [reading("0461", 2013, 20), reading("0461", 2012, 16)]
    )
    row = only(judge_frame(targets, readings, CALENDAR, date(2014, 1, 1)))
    assert (row["status"], row["value_year"]) == (Status.MET_BY_DEADLINE, 2012)
    assert row["later"] == (Reading(20, date(2013, 12, 31)),)


def test_no_direction_leaves_no_status() -> None:
    targets, readings = frames([target("0461", 34, 17) | {"direction": None}], [])
    assert only(judge_frame(targets, readings, CALENDAR, END))["status"] is None


def test_a_wrong_order_of_dates_names_the_row() -> None:
    targets, readings = frames([target("0461", 34, 17) | {"target_year": 2009}], [])
    with pytest.raises(ValueError, match="target_before_baseline: 0461 street_sleepers"):
        judge_frame(targets, readings, CALENDAR, END)


def judged(code: str, status: Status, gap: float | None, **other: object) -> dict[str, object]:
    row = {"municipality_code": code, "status": status, "gap": gap, "baseline": 10, "unit": "count"}
    return row | other


def test_attention_puts_missing_first_by_baseline_and_the_rest_by_gap() -> None:
    rows = [
        judged("0001", Status.BEHIND, 5),
        judged("0002", Status.MISSING, None, baseline=20),
        judged("0003", Status.WORSENED, 30),
        judged("0004", Status.MISSING, None, baseline=174),
        judged("0005", Status.ON_TRACK, 1),
        judged("0006", Status.MET, -4),
        judged("0007", Status.EXCEEDED, None),
        judged("0008", Status.NO_TARGET, None),
        judged("0009", Status.BEHIND, 99, unit="percent"),
        judged("0010", Status.AWAITING, 7),
        judged("0011", Status.AWAITING, None),
    ]
    found = attention_order(pd.DataFrame(rows))
    assert list(found["municipality_code"]) == [
        "0004",
        "0002",
        "0003",
        "0010",
        "0001",
        "0009",
        "0007",
    ]


def test_statuses_are_counted_in_the_order_of_the_table() -> None:
    rows = [judged("1", Status.MET, -1), judged("2", Status.MET, -1), judged("3", Status.MISSED, 2)]
    counts = status_counts(pd.DataFrame(rows))
    assert list(counts) == list(Status)
    assert {status: count for status, count in counts.items() if count} == {
        Status.MET: 2,
        Status.MISSED: 1,
    }
