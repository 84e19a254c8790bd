"""Drawings of small tables, made by the exhibits' own functions."""

from __future__ import annotations

from datetime import date
from typing import Any

import pandas as pd

from answers.selection import Selection
from exhibits.drawn.drawing import Drawing
from exhibits.drawn.figure import figure_of
from exhibits.exhibit.shown import Context
from exhibits.goals import bridge, progress
from exhibits.overview import attention
from words.catalog import Words, read_words

WAY = (
    "name", "way_share", "elapsed_share", "value_text", "gap_text", "status", "status_text",
    "marks_text", "note_text", "hidden", "value_year",
)  # fmt: skip
GAP = ("municipality", "gap", "status", "unit", "direction", "condition")


def context_in(words: Words) -> Context:
    """What an exhibit knows besides its table."""
    return Context(Selection(language=words.language), date(2012, 3, 1), words)


def way_drawing(table: pd.DataFrame, words: Words) -> Drawing:
    """A table of shares of the way, without what it does not say."""
    texts = dict.fromkeys(("value_text", "gap_text", "status_text", "marks_text", "note_text"), "")
    whole = table.reindex(columns=[*WAY, "is_example"]).astype("object").fillna(texts)
    return progress.drawing(whole, context_in(words))


def gap_drawing(table: pd.DataFrame, words: Words) -> Drawing | None:
    """A table of people over the plan."""
    whole = table.rename(columns={"name": "municipality"}).reindex(columns=[*GAP, "is_example"])
    whole = whole.astype("object")
    told = {"status": "behind", "unit": "count", "direction": "lower"}
    return attention.drawing(whole.fillna(told), context_in(words))


def bridge_drawing(table: pd.DataFrame, words: Words) -> Drawing:
    """A table of steps from the national count."""
    return bridge.drawing(table, context_in(words))


def drawn(drawing: Drawing | None, language: str = "da", width: Any = "wide") -> dict[str, Any]:
    """The page's figure of a drawing."""
    assert drawing is not None
    return figure_of(drawing, read_words()[language], width)
