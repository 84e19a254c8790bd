"""Flags of rows and frames in which a yes or no may be missing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pandas as pd

from monitoring.exact import is_known


def flag(row: Mapping[Any, object], name: str) -> bool:
    """Read a yes or no; absent and unknown are no."""
    value = row.get(name)
    return is_known(value) and bool(value)


def flagged(frame: pd.DataFrame, name: str) -> pd.Series[bool]:
    """Mark rows where a column is true; false, unknown and an absent column are not."""
    if name not in frame:
        return pd.Series(False, index=frame.index, dtype="bool")
    return frame[name].eq(True).fillna(False).astype("bool")
