"""One value of a table as text, the same on the page and in a file."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pandas as pd

from exhibits.drawn.number_labels import written
from exhibits.exhibit.shown import Column, value_in
from monitoring.exact import is_empty
from words import notation
from words.catalog import Words
from words.vocabulary import dashed


def called(row: Mapping[Any, Any], key: str, language: str) -> str:
    """The name in a row, the English one where the reader wants it and there is one."""
    english = row[f"{key}_en"]
    return str(english) if language == "en" and not is_empty(english) and english else str(row[key])


def nothing_of(column: Column, row: Any) -> str | None:
    """Which of the nothings stands in place of this value."""
    if column.nothing_key is None or not is_empty(value_in(row, column.key)):
        return None
    kind = value_in(row, column.nothing_key)
    return None if is_empty(kind) else str(kind)


def nothing_word(kind: str, words: Words) -> str:
    """One of the nothings in words."""
    return words(f"nothing-{dashed(kind)}")


def text(value: Any, column: Column, words: Words) -> str:
    """A value in words; empty for an empty one."""
    if is_empty(value):
        return ""
    if column.is_numeric:
        return written(value, column.numbers, words.language)
    match column.kind:
        case "date":
            return notation.day(pd.Timestamp(value).date(), words.language)
        case "status":
            return words(f"status-{dashed(str(value))}")
        case "stage":
            return words(f"stage-{dashed(str(value))}")
        case "marks":
            return ", ".join(words(f"mark-{name}") for name in value)
        case "yes_no":
            return words("yes") if value else words("no")
        case _:
            return str(value)
