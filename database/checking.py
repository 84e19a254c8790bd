"""Whether a row fits its table, asked before anything is stored.

SQLite takes any text for a number and any length of number; PostgreSQL does not. Asking here keeps
the two alike and lets the words name the cell.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any

from sqlalchemy import Boolean, Column, Date, DateTime, Float, Integer, String
from sqlalchemy.types import TypeEngine

from database.errors import RowRefusedError
from database.models import TABLES
from database.models.base import PROVENANCE, YearCounts
from database.rows import Row

_LARGEST_INTEGER = 2**31 - 1


def stored_columns(kind: str) -> tuple[str, ...]:
    """The columns a row of this kind may fill; provenance is not among them."""
    if kind not in TABLES:
        raise RowRefusedError(f"{kind!r} is not a kind of row; known are {', '.join(TABLES)}")
    return tuple(name for name in _names(kind) if name not in PROVENANCE)


def _names(kind: str) -> list[str]:
    return [column.name for column in TABLES[kind].columns]


def checked_values(row: Row) -> dict[str, object]:
    """Every column of the row's kind with its value or default; raises RowRefusedError."""
    columns = stored_columns(row.kind)
    unknown = sorted(set(row.values) - set(columns))
    if unknown:
        raise _refused(row, unknown[0], "is not a column of this kind")
    table = TABLES[row.kind]
    return {name: _checked(row, table.columns[name]) for name in columns}


def _checked(row: Row, column: Column[object]) -> object:
    value = row.values.get(column.name, _default(column))
    if value is None:
        if not column.nullable:
            raise _refused(row, column.name, "is empty and must not be")
        return None
    if not _accepts(column.type, value):
        raise _refused(row, column.name, f"cannot hold {value!r} ({type(value).__name__})")
    return value


def _default(column: Column[object]) -> object:
    return getattr(column.default, "arg", None)


def _refused(row: Row, column: str, reason: str) -> RowRefusedError:
    place = row.cells.get(column, row.cell)
    return RowRefusedError(f"{row.kind}.{column} {reason} ({row.sheet}!{place})")


def _accepts(type_: TypeEngine[object], value: object) -> bool:
    for known, accepts in _ACCEPTS:
        if isinstance(type_, known):
            return accepts(value)
    raise AssertionError(f"no rule for {type_!r}")


# Exact types, because True is an int and a datetime is a date to `isinstance`.
def _is_text(value: object) -> bool:
    return type(value) is str and "\x00" not in value


def _is_integer(value: object) -> bool:
    return type(value) is int and abs(value) <= _LARGEST_INTEGER


def _is_number(value: object) -> bool:
    return type(value) in (int, float) and math.isfinite(value)  # type: ignore[arg-type]


def _is_local_time(value: object) -> bool:
    return type(value) is datetime and value.tzinfo is None


def _are_year_counts(value: object) -> bool:
    return isinstance(value, Mapping) and all(
        _is_integer(part) for pair in value.items() for part in pair
    )


# The first type that fits decides, so the special ones stand before the ones they build on.
_ACCEPTS: tuple[tuple[type[TypeEngine[Any]], Callable[[object], bool]], ...] = (
    (YearCounts, _are_year_counts),
    (Boolean, lambda value: type(value) is bool),
    (Integer, _is_integer),
    (Float, _is_number),
    (Date, lambda value: type(value) is date),
    (DateTime, _is_local_time),
    (String, _is_text),
)
