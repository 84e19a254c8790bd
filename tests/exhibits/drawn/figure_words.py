"""The figures' own texts and small readers of finished figures, for the tests of figures."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from words.catalog import Words, read_words

TEXTS = Path(__file__).parents[3] / "words" / "texts" / "site"


def words_in(language: str) -> Words:
    """Words of a language; a missing key or argument fails the test."""
    return read_words()[language]


def texts(figure: dict[str, Any]) -> list[str]:
    """Every text that is drawn, in order."""
    return [note["text"] for note in figure["layout"]["annotations"]]


def bars(figure: dict[str, Any]) -> list[dict[str, Any]]:
    return [trace for trace in figure["data"] if trace["type"] == "bar"]


def behind(figure: dict[str, Any]) -> list[Any]:
    """The table's numbers carried by the marks."""
    return [value for trace in figure["data"] for value in trace.get("customdata", [])]


def point_fills(figure: dict[str, Any]) -> list[str]:
    traces = [trace for trace in figure["data"] if trace["type"] == "scatter"]
    return [color for trace in traces for color in trace["marker"]["color"]]


def font_sizes(value: Any) -> Iterator[float]:
    """Sizes of every font anywhere in a figure."""
    if isinstance(value, dict):
        if isinstance(value.get("font"), dict) and "size" in value["font"]:
            yield value["font"]["size"]
        for part in value.values():
            yield from font_sizes(part)
    elif isinstance(value, list):
        for part in value:
            yield from font_sizes(part)


def as_json(figure: dict[str, Any]) -> str:
    """The figure as JSON; fails on NaN and on types JSON does not know."""
    return json.dumps(figure, allow_nan=False)
