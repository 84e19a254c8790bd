"""Goals that were chosen, with and without a number."""

from __future__ import annotations

from datetime import date

import pandas as pd

from monitoring.choices_of_frames import targets_to_judge
from monitoring.progress import Status, attention_order, judge_frame

PROGRAMME = "hjemloesestrategien"
TARGETS = pd.DataFrame(
    [
        ("0461", PROGRAMME, "street_sleepers", 1, 2009, 34.0, 2012, 17.0, "at_most", True, "B4"),
        ("0561", PROGRAMME, "street_sleepers", 1, 2009, None, 2012, None, "at_most", False, "B5"),
        ("0730", PROGRAMME, "street_sleepers", 1, 2009, None, 2012, None, "at_most", None, "B6"),
        ("0851", "other", "homeless_total", None, 2015, 90.0, 2018, 83.0, "at_most", True, "B7"),
    ],
    columns=[
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
        "cell",
    ],
)
CHOICES = pd.DataFrame(
    [
        ("0461", PROGRAMME, 1, True, "C4"),
        ("0561", PROGRAMME, 1, True, "C5"),
        ("0730", PROGRAMME, 1, False, "C6"),
        ("0461", PROGRAMME, 3, True, "E4"),
        ("0787", PROGRAMME, 1, None, "C9"),
        ("0779", PROGRAMME, 1, False, "C8"),
    ],
    columns=["municipality_code", "programme_code", "goal_no", "is_chosen", "cell"],
)
GOALS = pd.DataFrame(
    [(PROGRAMME, 1, "street_sleepers"), (PROGRAMME, 3, None)],
    columns=["programme_code", "no", "indicator_code"],
)
INDICATORS = pd.DataFrame(
    [("street_sleepers", "count", "lower", None, True)],
    columns=["code", "unit", "direction", "series_breaks", "is_protected"],
)
READINGS = pd.DataFrame(
    [("0461", "street_sleepers", 2011, 8.0, False)],
    columns=["municipality_code", "indicator_code", "year", "value", "is_hidden"],
)


def rows() -> pd.DataFrame:
    return targets_to_judge(TARGETS, CHOICES, GOALS, INDICATORS)


def test_every_target_stays_and_a_choice_alone_becomes_a_row() -> None:
    found = rows()
    assert list(found["cell"]) == ["B4", "B5", "B6", "B7", "E4", "C9", "C8"]
    assert list(found["indicator_code"])[4:] == [None, "street_sleepers", "street_sleepers"]
    assert list(found["direction"])[:4] == ["lower", "lower", "lower", None]


def test_a_dash_says_more_than_a_cross_and_a_cross_more_than_a_blank() -> None:
    assert list(rows()["is_chosen"])[:3] == [True, False, False]


def test_the_rows_can_be_judged_as_they_are() -> None:
    found = judge_frame(rows(), READINGS, pd.DataFrame(), date(2012, 3, 1))
    assert list(found["status"]) == [
        Status.MET,
        Status.NO_TARGET,
        Status.NO_TARGET,
        None,
        Status.TARGET_UNKNOWN,
        Status.TARGET_UNKNOWN,
        Status.NO_TARGET,
    ]


def test_empty_frames_keep_their_columns() -> None:
    found = targets_to_judge(TARGETS.head(0), CHOICES.head(0), GOALS, INDICATORS)
    assert list(found.columns) == [
        *TARGETS.columns,
        "unit",
        "direction",
        "series_breaks",
        "is_asked",
    ]
    assert judge_frame(found, READINGS.head(0), pd.DataFrame(), date(2012, 3, 1)).empty


def test_a_goal_without_a_number_is_nobodys_attention() -> None:
    found = judge_frame(rows(), READINGS.head(0), pd.DataFrame(), date(2012, 3, 1))
    assert list(attention_order(found)["municipality_code"]) == ["0461"]


def test_the_newest_word_on_a_choice_counts() -> None:
    target, choice = TARGETS.head(1), CHOICES.iloc[[0]].assign(is_chosen=False)

    def judged(target_import: int, choice_import: int, is_example: bool = False) -> object:
        told = targets_to_judge(
            target.assign(import_id=target_import),
            choice.assign(import_id=choice_import, is_example=is_example),
            GOALS,
            INDICATORS,
        )
        return told["is_chosen"].iloc[0]

    assert judged(1, 2) is False
    assert judged(1, 0) is False  # not stored yet, but about to be
    assert judged(2, 1) is True
    assert judged(1, 1) is True
    assert judged(1, 2, is_example=True) is True


def test_a_figure_no_goal_is_counted_by_is_never_late() -> None:
    odd = TARGETS.head(1).assign(indicator_code="beds", municipality_code="0751", goal_no=None)
    targets = pd.concat([TARGETS.head(1), odd], ignore_index=True)
    indicators = pd.concat([INDICATORS, INDICATORS.assign(code="beds")], ignore_index=True)
    asked = targets_to_judge(targets, CHOICES.head(0), GOALS, indicators)
    assert list(asked["is_asked"]) == [True, False]
    judged = judge_frame(asked, READINGS.head(0), pd.DataFrame(), date(2015, 1, 1))
    assert list(judged["status"]) == [Status.MISSING, Status.AWAITING]
    other = targets_to_judge(TARGETS.tail(1), CHOICES.head(0), GOALS, indicators)
    assert list(other["is_asked"]) == [True]  # its programme has no goal that is counted
