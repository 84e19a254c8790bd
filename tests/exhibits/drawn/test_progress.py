"""Figures about goals: way, gap, dumbbells, detail and bridge, with the figures of goal 1."""

from __future__ import annotations

import pandas as pd
import pytest

from exhibits.drawn.theme import GROUND, NOW, OVER
from tests.exhibits.drawn.drawn_goals import (
    bridge_drawing,
    detail_drawing,
    gap_drawing,
    points_drawing,
    way_drawing,
)
from tests.exhibits.drawn.drawn_tables import drawn
from tests.exhibits.drawn.figure_words import bars, behind, texts, words_in

DA = words_in("da")
WAY = pd.DataFrame(
    {
        "name": ["København", "Odense", "Albertslund", "Viborg"],
        "way_share": [44 / 104, 26 / 17, None, -0.2],
        "elapsed_share": [2 / 3] * 4,
        "value_text": ["42 %", "153 %", None, "\u221220 %"],
        "status": ["slightly_behind", "met", "hidden", "worsened"],
        "status_text": ["Lidt bagud", "Mål nået", "Skjult", "Forværret"],
        "note_text": [None, None, "Tallet er under fem", None],
        "is_example": [True, False, True, False],
    }
)


def test_bars_carry_the_true_share_and_stop_at_the_target() -> None:
    _, way = bars(drawn(way_drawing(WAY, DA)))
    assert way["customdata"] == pytest.approx([44 / 104, 26 / 17, -0.2])
    assert way["x"] == pytest.approx([44 / 104, 1.0, 0.0])


def test_a_capped_bar_goes_on_with_a_sign_and_its_true_percent() -> None:
    said = texts(drawn(way_drawing(WAY, DA)))
    assert "153 %" in said
    assert said.count("»") == 1


def test_orange_fills_from_the_bar_to_the_tick_only_where_something_is_missing() -> None:
    missing, _ = bars(drawn(way_drawing(WAY, DA)))
    assert missing["x"] == pytest.approx([2 / 3 - 44 / 104, 0.0, 2 / 3])
    assert missing["base"] == pytest.approx([44 / 104, 1.0, 0.0])


def test_a_hidden_value_has_words_and_no_bar() -> None:
    figure = drawn(way_drawing(WAY[2:3], DA))
    assert all(trace["x"] == [] for trace in bars(figure))
    assert {"Tallet er under fem", "Skjult", "&lt;5"} <= set(texts(figure))


def test_the_example_bar_is_hatched_and_the_real_one_is_not() -> None:
    _, way = bars(drawn(way_drawing(WAY, DA)))
    assert way["marker"]["pattern"]["shape"] == ["/", "", ""]


def test_elapsed_time_is_said_once_and_only_when_it_is_the_same_for_all() -> None:
    assert texts(drawn(way_drawing(WAY, DA))).count("67 % af tiden er gået") == 1
    dated = drawn(way_drawing(WAY.assign(value_year=2011), DA))
    assert texts(dated).count("67 % af tiden var gået i 2011") == 1
    mixed = WAY.assign(elapsed_share=[0.5, 0.6, 0.7, 0.8])
    assert not any("tiden er gået" in text for text in texts(drawn(way_drawing(mixed, DA))))


def test_rows_keep_the_order_of_the_table() -> None:
    names = [text for text in texts(drawn(way_drawing(WAY, DA))) if text in set(WAY["name"])]
    assert names == list(WAY["name"])


def test_over_the_plan_goes_right_in_orange_and_under_goes_left_in_blue() -> None:
    table = pd.DataFrame({"name": ["København", "Odense", "Herning"], "gap": [25.33, -14.67, None]})
    figure = drawn(gap_drawing(table, DA))
    (trace,) = bars(figure)
    assert list(zip(trace["x"], trace["marker"]["color"], strict=True)) == [
        (25.33, OVER), (-14.67, NOW),
    ]  # fmt: skip
    assert {"25,3 over planen", "14,7 under planen"} <= set(texts(figure))
    assert "Herning" not in texts(figure)


DUMBBELLS = pd.DataFrame(
    {
        "name": ["København", "Albertslund"],
        "baseline": [174, 5],
        "now": [130, None],
        "target": [70, 2],
        "plan": [104.67, 3.0],
        "is_hidden": [False, True],
    }
)


def test_every_dumbbell_has_its_own_scale_from_0() -> None:
    layout = drawn(points_drawing(DUMBBELLS, DA))["layout"]
    assert layout["xaxis2"]["range"] == [0, 174]
    assert layout["xaxis3"]["range"] == [0, 5]


def test_the_guide_lies_the_way_the_targets_do() -> None:
    def guide(table: pd.DataFrame) -> float:
        first = [each for each in drawn(points_drawing(table, DA))["data"] if each["xaxis"] == "x"]
        at = {trace["marker"]["symbol"]: trace["x"][0] for trace in first}
        return float(at["diamond"])

    assert guide(DUMBBELLS) < 174 / 2
    assert guide(DUMBBELLS.assign(target=[190, 9])) > 174 / 2


def test_a_hidden_count_has_no_dot_and_says_so() -> None:
    figure = drawn(points_drawing(DUMBBELLS, DA))
    third = [trace for trace in figure["data"] if trace["xaxis"] == "x3"]
    assert sorted(value for trace in third for value in trace["x"]) == [2, 5]
    assert "Under fem, tegnes ikke" in texts(figure)
    assert {"mål 70", "plan 105", "130", "174"} <= set(texts(figure))


def test_panels_stand_under_each_other_on_a_phone() -> None:
    wide, narrow = (
        drawn(points_drawing(DUMBBELLS, DA), width=width)["layout"] for width in ("wide", "narrow")
    )
    assert narrow["height"] == 3 * wide["height"]
    assert narrow["xaxis3"]["domain"] == [0.0, 1.0]


DETAIL = pd.DataFrame(
    [
        {"role": "baseline", "year": 2009, "value": 34},
        {"role": "no_count", "year": 2010},
        {"role": "observed", "year": 2011, "value": 8, "label_text": "8 talt"},
        {"role": "plan", "year": 2011, "value": 22.667, "label_text": "15 under planen"},
        {"role": "target", "year": 2012, "value": 17, "label_text": "mål 17"},
        {"role": "awaiting", "year": 2013},
    ]
)


def test_observations_are_points_only() -> None:
    figure = drawn(detail_drawing(DETAIL, DA))
    assert {trace["mode"] for trace in figure["data"]} == {"markers"}
    assert behind(figure) == [34, 8, 22.667, 17]


def test_years_without_a_count_are_words_and_an_awaited_one_is_boxed() -> None:
    said = texts(drawn(detail_drawing(DETAIL, DA)))
    assert "ingen<br>tælling" in said
    assert "\u2026" in said
    assert {"2009", "2013"} <= set(said)


def test_a_note_makes_room_for_a_low_target_of_the_same_year() -> None:
    rows = [
        {"role": "baseline", "year": 2009, "value": 66},
        {"role": "no_count", "year": 2012},
        {"role": "target", "year": 2012, "value": 10, "label_text": "mål 10"},
    ]
    figure = drawn(detail_drawing(pd.DataFrame(rows), DA))
    height = {text["text"]: text["y"] for text in figure["layout"]["annotations"]}
    diamond = figure["data"][-1]["y"][0]
    assert abs(height["ingen tælling"] - diamond) > 25
    assert abs(height["mål 10"] - diamond) > 20


def test_the_plan_is_one_dashed_line_from_baseline_to_target() -> None:
    shapes = drawn(detail_drawing(DETAIL, DA))["layout"]["shapes"]
    dashed = [shape for shape in shapes if shape["line"]["dash"] != "solid"]
    assert [(shape["x0"], shape["x1"]) for shape in dashed] == [(2009, 2012)]


BRIDGE = pd.DataFrame(
    [
        ("start", "Hele landet, 2009", 506.0),
        ("step", "København", -104.0),
        ("step", "Aarhus", -56.0),
        ("step", "Frederiksberg", -18.0),
        ("step", "Odense", -17.0),
        ("step", "Albertslund", -3.0),
        ("rest", "Tilbage", 308.0),
        ("inside", "heraf i de fem", 109.0),
        ("outside", "heraf uden for", 199.0),
        ("later", "talt i 2011", 426.0),
    ],
    columns=["role", "name", "value"],
)


def test_steps_lead_from_506_to_308() -> None:
    levels, falls = bars(drawn(bridge_drawing(BRIDGE, DA)))
    assert levels["customdata"] == [506, 308, 109, 199]
    assert levels["base"] == [0, 0, 199, 0]
    assert falls["customdata"] == falls["x"] == [104, 56, 18, 17, 3]
    assert falls["base"] == [402, 346, 328, 311, 308]


def test_steps_are_written_with_a_true_minus_and_the_later_count_is_a_line() -> None:
    figure = drawn(bridge_drawing(BRIDGE, DA))
    assert {"\u2212104", "506", "308", "talt i 2011: 426"} <= set(texts(figure))
    assert [shape["x0"] for shape in figure["layout"]["shapes"]] == [426]


def test_an_example_step_is_hatched() -> None:
    example = BRIDGE.assign(is_example=[False, True] + [False] * 8)
    levels, falls = bars(drawn(bridge_drawing(example, DA)))
    assert falls["marker"]["pattern"]["shape"] == ["/", "", "", "", ""]
    assert set(levels["marker"]["pattern"]["shape"]) == {""}
    assert GROUND not in [*levels["marker"]["color"], *falls["marker"]["color"]]
