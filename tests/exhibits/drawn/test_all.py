"""What holds for every figure, whatever it draws."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from typing import Any

import numpy as np
import pandas as pd
import pytest

from exhibits.drawn import (
    dumbbells,
    interval,
    map_of_places,
    observations,
    phases,
    threshold_dots,
    timeline_bars,
    trend,
)
from exhibits.drawn.drawing import Drawing
from exhibits.drawn.figure import figure_of
from exhibits.drawn.theme import SMALL
from tests.exhibits.drawn.drawn_tables import (
    GAP,
    WAY,
    bridge_drawing,
    gap_drawing,
    way_drawing,
)
from tests.exhibits.drawn.figure_words import TEXTS, as_json, font_sizes, texts, words_in

Drawer = Callable[[pd.DataFrame, Any, Any], dict[str, Any]]
NOTHING = Drawing(True, (), ())
LONG = "Ringkøbing-Skjern og Lyngby-Taarbæk <i alt> & flere"


def draw_dumbbells(table: pd.DataFrame, words: Any, width: Any) -> dict[str, Any]:
    return dumbbells.dumbbells(table, words, 3, width)


def draw_thresholds(table: pd.DataFrame, words: Any, width: Any) -> dict[str, Any]:
    return threshold_dots.threshold_dots(table, words, 80, 4, width)


def draw_interval(table: pd.DataFrame, words: Any, width: Any) -> dict[str, Any]:
    return interval.interval(table, words, 80, width)


def draw_phases(table: pd.DataFrame, words: Any, width: Any) -> dict[str, Any]:
    return phases.phases(table, words, date(2012, 3, 1), width)


def draw_method_timeline(table: pd.DataFrame, words: Any, width: Any) -> dict[str, Any]:
    return timeline_bars.method_timeline(table, words, date(2012, 3, 1), width)


def draw_place_map(table: pd.DataFrame, words: Any, width: Any) -> dict[str, Any]:
    return map_of_places.place_map(table, words, (("Aarhus", 56.16, 10.2),), width)


def draw_way(table: pd.DataFrame, words: Any, width: Any) -> dict[str, Any]:
    return figure_of(way_drawing(table, words), words, width)


def draw_gap(table: pd.DataFrame, words: Any, width: Any) -> dict[str, Any]:
    return figure_of(gap_drawing(table, words) or NOTHING, words, width)


def draw_bridge(table: pd.DataFrame, words: Any, width: Any) -> dict[str, Any]:
    return figure_of(bridge_drawing(table, words), words, width)


ROWS: list[tuple[Drawer, tuple[str, ...], dict[str, Any]]] = [
    (
        draw_way,
        WAY,
        {"name": "Odense", "way_share": 0.5, "elapsed_share": 0.4, "status": "on_track"},
    ),
    (draw_gap, GAP, {"name": "Odense", "gap": -3.5}),
    (
        draw_dumbbells,
        dumbbells.COLUMNS,
        {"name": "Odense", "baseline": 34, "now": 8, "target": 17, "plan": 22.7},
    ),
    (
        observations.observations,
        observations.COLUMNS,
        {"role": "observed", "year": 2011, "value": 8},
    ),
    (
        draw_bridge,
        ("role", "name", "value"),
        {"role": "start", "name": "Hele landet", "value": 506},
    ),
    (
        draw_thresholds,
        threshold_dots.COLUMNS,
        {"municipality_code": "0461", "name": "Odense", "year": 2015, "value": 82},
    ),
    (draw_interval, interval.COLUMNS, {"name": "Odense", "value": 82, "low": 65, "high": 102}),
    (draw_phases, phases.COLUMNS, {"role": "phase", "name": "Fase", "from_on": date(2011, 1, 1)}),
    (trend.trend, trend.COLUMNS, {"year": 2011, "value": 5290}),
    (
        draw_method_timeline,
        timeline_bars.COLUMNS,
        {"name": "Odense", "from_on": date(2011, 1, 1), "stage_text": "x udvikling"},
    ),
    (
        draw_place_map,
        map_of_places.COLUMNS,
        {"name": "Odense", "latitude": 55.4, "longitude": 10.4, "value": 34.0},
    ),
]
every_figure = pytest.mark.parametrize(
    ("drawer", "columns", "row"), ROWS, ids=[entry[1][1] + str(i) for i, entry in enumerate(ROWS)]
)
both_widths = pytest.mark.parametrize("width", ["wide", "narrow"])


@every_figure
@both_widths
@pytest.mark.parametrize("language", ["da", "en"])
def test_an_empty_table_says_so(
    drawer: Drawer, columns: tuple[str, ...], row: dict[str, Any], width: str, language: str
) -> None:
    words = words_in(language)
    figure = drawer(pd.DataFrame(columns=list(columns)), words, width)
    assert [text.replace("<br>", " ") for text in texts(figure)] == [words("figure-empty")]
    assert figure["layout"]["height"] > 0
    as_json(figure)


@every_figure
@both_widths
def test_one_row_of_numpy_numbers_is_plain_json(
    drawer: Drawer, columns: tuple[str, ...], row: dict[str, Any], width: str
) -> None:
    numeric = {k: np.float64(v) if isinstance(v, float) else v for k, v in row.items()}
    figure = drawer(pd.DataFrame([numeric]), words_in("da"), width)
    assert set(figure) == {"data", "layout"}
    assert figure["data"]
    assert json.loads(as_json(figure)) == figure


@every_figure
@both_widths
def test_98_rows_with_long_names_and_missing_values(
    drawer: Drawer, columns: tuple[str, ...], row: dict[str, Any], width: str
) -> None:
    rows = [dict(row, is_example=i % 3 == 0) for i in range(98)]
    for i, found in enumerate(rows):
        found.update({"municipality_code": f"{i:04d}"} if "municipality_code" in row else {})
        found.update({"name": f"{LONG} {i}"} if "name" in row else {})
        found.update({"year": 1920 + i} if "year" in row and "name" not in row else {})
        if i % 5 == 1:
            found.update({k: None for k in ("value", "way_share", "gap", "now") if k in row})
    figure = drawer(pd.DataFrame(rows), words_in("da"), width)
    assert "NaN" not in as_json(figure)
    assert "<i alt>" not in as_json(figure)


@every_figure
def test_nothing_is_smaller_than_14_px(
    drawer: Drawer, columns: tuple[str, ...], row: dict[str, Any]
) -> None:
    figure = drawer(pd.DataFrame([{**row, "is_example": True}]), words_in("da"), "narrow")
    assert min(font_sizes(figure)) >= SMALL


@every_figure
@both_widths
def test_an_example_row_is_marked(
    drawer: Drawer, columns: tuple[str, ...], row: dict[str, Any], width: str
) -> None:
    marked = drawer(pd.DataFrame([{**row, "is_example": True}]), words_in("da"), width)
    real = drawer(pd.DataFrame([{**row, "is_example": False}]), words_in("da"), width)
    assert any("eks." in text for text in texts(marked))
    assert not any("eks." in text for text in texts(real))


@both_widths
def test_a_very_long_name_takes_two_lines_and_is_whole_in_the_hover_text(width: Any) -> None:
    table = pd.DataFrame([{"name": LONG, "way_share": 0.5, "elapsed_share": 0.4}])
    figure = draw_way(table, words_in("da"), width)
    (name,) = [text for text in texts(figure) if text.startswith("Ringkøbing")]
    assert name.count("<br>") == 1
    assert figure["data"][-1]["hovertext"] == [
        "Ringkøbing-Skjern og Lyngby-Taarbæk &lt;i alt&gt; &amp; flere"
    ]


def test_both_languages_have_the_same_keys() -> None:
    def keys(language: str) -> list[str]:
        lines = (TEXTS / language / "figures.ftl").read_text("utf-8").splitlines()
        return [line.split(" = ")[0] for line in lines if " = " in line]

    assert keys("da") == keys("en")
