"""What each column of a kind holds, for those who describe the rows to others."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import JSON, Boolean, Date, DateTime, Float, Integer
from sqlalchemy.types import TypeEngine

from database.checking import stored_columns
from database.models import TABLES
from database.models.base import UtcDateTime, YearCounts

# The first that fits decides, so the special ones stand before the ones they build on.
_TYPES: tuple[tuple[type[TypeEngine[Any]], str], ...] = (
    (YearCounts, "year_counts"),
    (JSON, "mapping"),
    (Boolean, "boolean"),
    (Integer, "integer"),
    (Float, "number"),
    (Date, "date"),
    (UtcDateTime, "moment"),
    (DateTime, "local_time"),
)


def column_types(kind: str) -> Mapping[str, str]:
    """The stored columns of a kind, provenance left out, with the type of each.

    text, integer, number, boolean, date, moment, local_time (no zone), year_counts or mapping.
    """
    table = TABLES[kind]
    return {name: _type(table.c[name].type) for name in stored_columns(kind)}


def _type(stored: TypeEngine[Any]) -> str:
    return next((name for known, name in _TYPES if isinstance(stored, known)), "text")
