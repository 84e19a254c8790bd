"""Columns put beside the facts of an exhibit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd


def with_columns(frame: pd.DataFrame, columns: Mapping[str, Sequence[Any]]) -> pd.DataFrame:
    """The frame with more columns, their values as they are: no None becomes a NaN."""
    series = {
        key: pd.Series(list(values), index=frame.index, dtype="object")
        for key, values in columns.items()
    }
    return frame.assign(**series)
