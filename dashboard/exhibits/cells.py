"""One value of a table as text, the same on the page and in a file."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pandas as pd

from dashboard import formats
from dashboard.components.signs import dashed
from dashboard.exhibits.shown import Column
from loaders.texts import Words


def is_empty(value: object) -> bool:
    """None, NaN and NaT; a list is never empty in this sense."""
    if value is None or isinstance(value, str | list | tuple | dict):
        return value is None
    return bool(pd.isna(value))  # type: ignore[call-overload]


def called(row: Mapping[Any, Any], key: str, language: str) -> str:
    """The name in a row, the English one where the reader wants it and there is one."""
    english = row[f"{key}_en"]
    return str(english) if language == "en" and not is_empty(english) and english else str(row[key])


def nothing_of(column: Column, row: Mapping[str, Any]) -> str | None:
    """Which of the nothings stands in place of this value."""
    if column.nothing_key is None or not is_empty(row[column.key]):
        return None
    kind = row[column.nothing_key]
    return None if is_empty(kind) else str(kind)


def text(value: Any, column: Column, words: Words) -> str:
    """A value in words; empty for an empty one."""
    if is_empty(value):
        return ""
    if column.is_numeric:
        return _figure(value, column, words.language)
    match column.kind:
        case "date":
            return formats.day(pd.Timestamp(value).date(), words.language)
        case "status" | "stage":
            return words(f"{column.kind}-{dashed(str(value))}")
        case "marks":
            return ", ".join(words(f"mark-{name}") for name in value)
        case "yes_no":
            return words("yes") if value else words("no")
        case _:
            return str(value)


def _figure(value: Any, column: Column, language: str) -> str:
    match column.kind:
        case "year":
            return str(int(value))
        case "difference":
            return formats.signed(value, language, column.digits)
        case "share":
            return formats.percent(value, language, column.digits)
        case "percent":
            return formats.percent(value / 100, language, column.digits)
        case "measure":
            return formats.number(value, language, formats.decimals(value))
        case _:
            return formats.number(value, language, column.digits)
