"""Stored values as plain ones that every program reads alike."""

from __future__ import annotations

from datetime import UTC, datetime

import pandas as pd

from exports.datasets.dataset import Value
from monitoring.exact import is_empty


def plain(value: object, type_: str) -> Value:
    """A value as text, number or yes/no; None for an empty one. Nothing is rounded or cut off.

    Raises ValueError for a part of a number where a whole one is declared.
    """
    if is_empty(value):
        return None
    match type_:
        case "boolean":
            return bool(value)
        case "integer":
            whole = float(str(value))
            if not whole.is_integer():
                raise ValueError(f"{value} is no whole number")
            return int(whole)
        case "number":
            number = float(str(value))
            return int(number) if number.is_integer() else number
        case "date":
            return pd.Timestamp(str(value)).date().isoformat()
        case "moment":
            return _moment(value)
        case "local_time":
            return pd.Timestamp(str(value)).isoformat(timespec="seconds")
    return str(value)


def _moment(value: object) -> str:
    moment = value if isinstance(value, datetime) else pd.Timestamp(str(value)).to_pydatetime()
    return moment.astimezone(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")
