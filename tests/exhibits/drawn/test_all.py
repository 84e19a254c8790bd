"""What holds for every figure, whatever it draws."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from typing import Any

import numpy as np
import pandas as pd
import pytest

from exhibits.drawn.drawing import Drawing, Form, Line, Row, Time
from exhibits.drawn.figure import figure_of
from exhibits.drawn.over_time import over_time
from exhibits.drawn.theme import SMALL
from tests.exhibits.drawn.drawn_goals import (
    bridge_drawing,
    detail_drawing,
    gap_drawing,
    points_drawing,
    way_drawing,
)
from tests.exhibits.drawn.drawn_tables import (
    criterion_drawing,
    interval_drawing,
    trend_drawing,
)
from tests.exhibits.drawn.figure_words import TEXTS, as_json, font_sizes, texts, words_in

Drawer = Callable[[pd.DataFrame, Any, Any], dict[str, Any]]
NOTHING = Drawing("bars", (), ())
LONG = "Ringkøbing-Skjern og Lyngby-Taarbæk <i alt> & flere"


def figure_by(make: Callable[..., Drawing | None], *more: Any) -> Drawer:
    """A figure of a table: what an exhibit decides of it, drawn."""

    def draw(table: pd.DataFrame, words: Any, width: Any) -> dict[str, Any]:
        drawing = None if table.empty else make(table, words, *more)
        return figure_of(drawing or NOTHING, words, width)

    return draw


draw_way = figure_by(way_drawing)


def time_drawing(table: pd.DataFrame, words: Any, form: Form) -> Drawing:
    """Bars over time that go on."""
    rows = [
        Row(row["name"], row["name"], row.get("is_example", False), time=Time(row["from_on"]),
            status=(None, row.get("stage_text", "")))
        for row in table.to_dict("records")
    ]  # fmt: skip
    return over_time(form, rows, date(2012, 3, 1), words)


def map_drawing(table: pd.DataFrame, words: Any) -> Drawing:
    """Circles on the land."""
    rows = table.to_dict("records")
    places = tuple(
        Row(row["name"], row["name"], row.get("is_example", False),
            place=(float(row["latitude"]), float(row["longitude"])))
        for row in rows
    )  # fmt: skip
    values = tuple(None if pd.isna(row["value"]) else float(row["value"]) for row in rows)
    said = tuple(row.name for row in places)
    return Drawing("map", places, (Line("Antal", values, said=said),))


ROWS: list[tuple[Drawer, tuple[str, ...], dict[str, Any]]] = [
    (
        draw_way,
        ("name", "way_share"),
        {"name": "Odense", "way_share": 0.5, "elapsed_share": 0.4, "status": "on_track"},
    ),
    (figure_by(gap_drawing), ("name", "gap"), {"name": "Odense", "gap": -3.5}),
    (
        figure_by(points_drawing),
        ("name", "baseline"),
        {"name": "Odense", "baseline": 34.0, "now": 8.0, "target": 17.0, "plan": 22.7},
    ),
    (
        figure_by(detail_drawing),
        ("role", "year"),
        {"role": "observed", "year": 2011, "value": 8.0},
    ),
    (
        figure_by(bridge_drawing),
        ("role", "name", "value"),
        {"role": "start", "name": "Hele landet", "value": 506.0},
    ),
    (
        figure_by(criterion_drawing, 80, ">"),
        ("municipality_code", "name", "value"),
        {"municipality_code": "0461", "name": "Odense", "year": 2015, "value": 82.0},
    ),
    (
        figure_by(interval_drawing, 80),
        ("name", "value"),
        {"name": "Odense", "value": 82.0, "low": 65.0, "high": 102.0},
    ),
    (figure_by(trend_drawing), ("year", "value"), {"year": 2011, "value": 5290.0}),
    (
        figure_by(time_drawing, "phases"),
        ("name", "from_on"),
        {"name": "Fase", "from_on": date(2011, 1, 1)},
    ),
    (
        figure_by(time_drawing, "stages"),
        ("name", "from_on"),
        {"name": "Odense", "from_on": date(2011, 1, 1), "stage_text": "x udvikling"},
    ),
    (
        figure_by(map_drawing),
        ("name", "latitude"),
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
