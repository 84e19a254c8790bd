"""The current rows of a kind as a frame."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

import pandas as pd
from sqlalchemy import Boolean, ColumnElement, DateTime, Float, Integer, Row
from sqlalchemy.orm import Session
from sqlalchemy.types import TypeEngine

from database.current import current
from database.keys import KEYS
from database.models.base import UtcDateTime

_DTYPES: tuple[tuple[type[TypeEngine[Any]], str], ...] = (
    (Boolean, "boolean"),
    (Integer, "Int64"),
    (Float, "Float64"),
    (UtcDateTime, "datetime64[us, UTC]"),
    (DateTime, "datetime64[us]"),
)


def frame(
    session: Session, kind: str, registered: datetime | None = None, examples: bool = True
) -> pd.DataFrame:
    """The rows `current` selects, ordered by natural key, nulls first; never without columns.

    Whole numbers are Int64, other numbers Float64, yes and no boolean: a missing one is pd.NA,
    which is neither 0 nor no. Text, dates (datetime.date) and mappings are object, missing None.
    registered_at is datetime64[us, UTC]; application_deadline, on the clock in Copenhagen, is
    datetime64[us].
    """
    query = current(kind, registered, examples)
    # Sorted here, as the two databases disagree on where nulls go and on the order of letters.
    rows = sorted(session.execute(query).all(), key=lambda row: _order(row, kind))
    return framed(rows, list(query.selected_columns))


def framed(rows: Sequence[Row[Any]], columns: Sequence[ColumnElement[Any]]) -> pd.DataFrame:
    """Rows of these columns as a frame, each in the type `frame` gives it."""
    return pd.DataFrame(
        {
            str(column.key): _series([row[place] for row in rows], column.type)
            for place, column in enumerate(columns)
        }
    )


def _order(row: Row[Any], kind: str) -> tuple[tuple[bool, object], ...]:
    parts = (row._mapping[name] for name in KEYS[kind])
    return tuple((part is not None, part) for part in parts)


def _series(values: Sequence[Any], type_: TypeEngine[Any]) -> pd.Series[Any]:
    dtype = next((dtype for known, dtype in _DTYPES if isinstance(type_, known)), "object")
    return pd.Series(list(values), dtype=dtype)
