"""Drawings of a few goals, made by the exhibits' own functions of what a test says of each row."""

from __future__ import annotations

from typing import Any

import pandas as pd

from answers.goals.standings import Standing
from exhibits.drawn.drawing import Drawing
from exhibits.goals import bridge, observations, points, progress
from exhibits.goals.observed_years import Observation
from exhibits.overview import attention
from monitoring.exact import is_empty
from monitoring.status import Status
from tests.exhibits.drawn.drawn_tables import context_in
from words.catalog import Words

# A judged target of which nothing is known.
BARE: dict[str, Any] = {
    "stored": None,
    "municipality_code": "0461",
    "programme_code": "hjemloesestrategien",
    "goal_no": 1,
    "indicator_code": "street_sleepers",
    "unit": "count",
    "direction": "lower",
    "is_chosen": True,
    "is_example": False,
    "municipality": "Odense",
    "status": Status.BEHIND,
}
TEXTS = dict.fromkeys(("gap_text", "value_text", "status_text", "note_text", "marks_text"), "")


def way_drawing(table: pd.DataFrame, words: Words) -> Drawing:
    """Shares of the way, without what the table does not say."""
    rows = tuple(progress.Way(**BARE | TEXTS | row) for row in _said(table))
    return progress.drawing(rows, context_in(words))


def points_drawing(table: pd.DataFrame, words: Words) -> Drawing:
    """Baseline, now, plan and target."""
    renamed = table.rename(
        columns={"now": "value", "plan": "required", "is_hidden": "value_is_hidden"}
    )
    rows = tuple(progress.Way(**BARE | TEXTS | row) for row in _said(renamed))
    return points.drawing(rows, context_in(words))


def gap_drawing(table: pd.DataFrame, words: Words) -> Drawing | None:
    """People over the plan."""
    renamed = table.rename(columns={"name": "municipality", "gap": "gap_on_day"})
    rows = tuple(attention.Pressing(**BARE | {"goal": "Mål"} | row) for row in _said(renamed))
    return attention.drawing(rows, context_in(words))


def bridge_drawing(table: pd.DataFrame, words: Words) -> Drawing:
    """Steps from the national count; each has a value."""
    said = [{"counted": "gadesovere"} | row for row in _said(table) if "value" in row]
    rows = tuple(bridge.Step(**row) for row in said)
    return bridge.drawing(rows, context_in(words))


def detail_drawing(table: pd.DataFrame, words: Words) -> Drawing:
    """One goal by role and year, on the first of March 2012."""
    target = Standing(**BARE | {"name": "Odense"})
    rows = tuple(Observation(target=target, **row) for row in _said(table))
    return observations.drawing(rows, context_in(words)).of_place(0)


def _said(table: pd.DataFrame) -> list[dict[str, Any]]:
    found = [
        {str(name): value for name, value in row.items() if not is_empty(value)}
        for row in table.to_dict("records")
    ]
    return [row | ({"status": Status(row["status"])} if "status" in row else {}) for row in found]
