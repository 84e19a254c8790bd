"""Hvor kommer tallet fra: file, sheet and cell behind every figure."""

from __future__ import annotations

import pandas as pd
from dash import html
from dash.development.base_component import Component

from dashboard.components.elements.signs import example
from monitoring.exact import is_empty
from words import notation
from words.catalog import Words

CELLS_SHOWN = 40


def source_list(sources: pd.DataFrame, words: Words) -> Component:
    """The stored figures grouped by file, sheet and named source; says so when there are none."""
    if sources.empty:
        return html.P(words("sources-none"))
    groups = sources.fillna({"source": ""}).groupby(
        ["is_example", "file_name", "sheet", "source"], sort=False
    )
    return html.Ul([_entry(group, words) for _, group in groups], className="sources")


def _entry(group: pd.DataFrame, words: Words) -> html.Li:
    first = group.iloc[0]
    file_name: list[str | Component] = [html.B(str(first["file_name"]))]
    if first["is_example"]:
        file_name += [" ", example(words)]
    lines = [
        html.Div(file_name),
        html.Div(words("source-place", sheet=str(first["sheet"]), cells=_cells(group, words))),
        html.Div(_registered(first, words), className="quiet"),
    ]
    named = [html.Div(str(first["source"]))] if first["source"] else []
    return html.Li(lines[:2] + named + lines[2:])


def _cells(group: pd.DataFrame, words: Words) -> str:
    cells = [str(cell) for cell in group["cell"].drop_duplicates()]
    shown = ", ".join(cells[:CELLS_SHOWN])
    hidden = len(cells) - CELLS_SHOWN
    return words("source-more", cells=shown, count=hidden) if hidden > 0 else shown


def _registered(row: pd.Series, words: Words) -> str:
    if is_empty(row["registered_at"]):
        return ""
    at = pd.Timestamp(row["registered_at"]).to_pydatetime()
    return words(
        "source-registered", at=notation.moment(at, words.language), who=str(row["registered_by"])
    )
