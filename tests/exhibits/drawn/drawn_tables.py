"""Drawings of small tables, made by the exhibits' own functions."""

from __future__ import annotations

from datetime import date
from typing import Any

import pandas as pd

from answers.selection import Selection
from exhibits.drawn.drawing import Drawing
from exhibits.drawn.figure import figure_of
from exhibits.exhibit.shown import Context
from exhibits.municipalities import measurements
from exhibits.releases import chance, releases
from monitoring.exact import is_empty
from words.catalog import Words, read_words


def context_in(words: Words) -> Context:
    """What an exhibit knows besides its table."""
    return Context(Selection(language=words.language), date(2012, 3, 1), words)


def criterion_drawing(table: pd.DataFrame, words: Words, threshold: float, sign: str) -> Drawing:
    """A table of counts by municipality and year; a year nobody counted is not reported."""
    years = sorted(set(table["year"]))
    rows = []
    for _, own in table.groupby("municipality_code", sort=False):
        cells = {int(row["year"]): _cell(row) for row in own.to_dict("records")}
        last = own.iloc[-1]
        rows.append(
            {
                "municipality": last["name"],
                "verdict": last.get("status_text", ""),
                "is_example": last.get("is_example", False),
                "by_place": {year: cells.get(year, (None, "not_reported")) for year in years},
            }
        )
    judged = pd.DataFrame(rows).assign(threshold=threshold, operator=sign, length="year")
    return releases.drawing(judged, context_in(words))


def _cell(row: dict[Any, Any]) -> tuple[Any, str | None]:
    if row.get("is_hidden"):
        return None, "hidden"
    if row.get("is_awaiting"):
        return None, "awaiting"
    return (None, "not_reported") if is_empty(row["value"]) else (float(row["value"]), None)


def interval_drawing(table: pd.DataFrame, words: Words, threshold: float) -> Drawing:
    """A table of counts with the ends of their intervals."""
    named = table.rename(columns={"name": "municipality"}).assign(threshold=threshold)
    return chance.near_drawing(named, context_in(words))


def trend_drawing(table: pd.DataFrame, words: Words) -> Drawing:
    """A table of one indicator by year."""
    whole = table.reindex(columns=["year", "value", "nothing", "is_break", "is_example"])
    whole = whole.astype("object").fillna({"is_break": False, "is_example": False})
    return measurements.trend_of(whole.assign(municipality="Odense"), words)


def drawn(drawing: Drawing | None, language: str = "da", width: Any = "wide") -> dict[str, Any]:
    """The page's figure of a drawing."""
    assert drawing is not None
    return figure_of(drawing, read_words()[language], width)
