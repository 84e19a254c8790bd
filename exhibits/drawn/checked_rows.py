"""Tables in, plain records out: nothing of pandas or numpy reaches a figure."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pandas as pd

Record = dict[str, Any]


def plain(value: Any) -> Any:
    """The value as Python's own type; every kind of missing value is None."""
    if value is None or (pd.api.types.is_scalar(value) and pd.isna(value)):
        return None
    return value.item() if hasattr(value, "item") else value


def records(table: pd.DataFrame, columns: Iterable[str]) -> list[Record]:
    """One record per row with exactly `columns`; a column the table lacks is None."""
    names = tuple(columns)
    held = {name: list(table[name]) for name in names if name in table.columns}
    return [
        {name: plain(held[name][i]) if name in held else None for name in names}
        for i in range(len(table))
    ]
