"""What was expected and what came, one line per goal: on paper a row per year takes a page."""

from __future__ import annotations

from itertools import groupby
from typing import Any

import pandas as pd
from dash import html

from dashboard.components.elements.links import Part
from dashboard.components.elements.signs import example
from exhibits.exhibit.drawn_rows import is_example
from exhibits.exhibit.shown import Shown
from words import notation
from words.catalog import Words

RECEIVED = "received"


def reporting_lines(shown: Shown) -> html.Ul:
    """Years with the same answer stand together; what has not come keeps its due date."""
    words = shown.context.words
    groups = [rows for _, rows in shown.table.groupby("goal", sort=False)]
    lines = [_line(rows.to_dict("records"), words) for rows in groups]
    return html.Ul(lines, className="single-readings only-print")


def _line(rows: list[dict[Any, Any]], words: Words) -> html.Li:
    parts: list[Part] = [html.B(str(rows[0]["goal"]))]
    for text, alike in groupby(rows, key=lambda row: str(row["state_text"])):
        years = [_year(row, words) for row in alike if pd.notna(row["year"])]
        said = f"{text}: {', '.join(years)}" if years else text
        parts.append(html.Span(said, className="single-readings__one"))
    if any(map(is_example, rows)):
        parts.append(example(words))
    return html.Li(parts)


def _year(row: dict[Any, Any], words: Words) -> str:
    year = str(int(row["year"]))
    if row["state"] == RECEIVED or pd.isna(row["due_on"]):
        return year
    due = notation.day(pd.Timestamp(row["due_on"]).date(), words.language)
    return words("municipality-reporting-due", year=year, date=due)
