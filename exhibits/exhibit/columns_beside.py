"""Columns put beside the facts of an exhibit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd

from exhibits.exhibit.shown import Column
from monitoring.exact import is_empty


def with_columns(frame: pd.DataFrame, columns: Mapping[str, Sequence[Any]]) -> pd.DataFrame:
    """The frame with more columns, their values as they are: no None becomes a NaN."""
    series = {
        key: pd.Series(list(values), index=frame.index, dtype="object")
        for key, values in columns.items()
    }
    return frame.assign(**series)


def filled(columns: tuple[Column, ...], frame: pd.DataFrame) -> tuple[Column, ...]:
    """The columns in which some row has something; all of them where there is no row."""
    return tuple(
        each
        for each in columns
        if frame.empty or any(not is_empty(value) and value != "" for value in frame[each.key])
    )
