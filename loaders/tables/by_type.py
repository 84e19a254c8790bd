"""A stored value and its cell, where the kind says nothing of its own: read, and written back."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal

from loaders.meaning import values
from loaders.meaning.clock_times import clock_time
from loaders.meaning.marks import mark
from loaders.tables.column import YEAR, Column, Stored, StoredValues
from loaders.tables.line import Line
from loaders.tables.reader import Reader
from monitoring.exact import is_known


def read_by_type(line: Line, field: str, stored: Stored, reader: Reader) -> object:
    """What a cell says under a stored column of this type; its default where it says nothing."""
    found: object
    if stored.codes:
        found = reader.chosen(line, field, stored.codes, stored.unknown)
    elif stored.unit == YEAR:
        found = reader.year(line, field)
    else:
        found = _read(line, field, stored.type, reader)
    return stored.default if found is None else found


def _read(line: Line, field: str, type_: str, reader: Reader) -> object:
    match type_:
        case "text":
            return reader.text(line, field)
        case "integer":
            return reader.count(line, field).value
        case "number":
            return reader.number(line, field).value
        case "boolean":
            # A blank mark in a matrix is a no; a blank field of a line says nothing.
            is_blank = values.is_absent(line.value(field))
            return None if is_blank else reader.parsed(line, field, mark, None)
        case "date":
            return reader.parsed(line, field, values.first_day, None)
        case "local_time":
            return reader.parsed(line, field, clock_time, None)
    raise ValueError(f"{field}: a kind has to read {type_} itself")


def cell_text(column: Column, row: StoredValues) -> str:
    """The cell from which a column of this stored row is read again; empty where it says nothing.

    `row` is by stored name and may spell what is missing as a frame does.
    """
    if column.written is not None:
        return written(column.written(row))
    return written(row.get(column.stored[0].name)) if column.stored else ""


def written(value: object) -> str:
    """A value as a person writes it in a cell: ja, 12,5, 31-12-2012."""
    if not is_known(value):
        return ""
    if type(value).__name__.startswith("bool"):  # numpy has one of its own
        return "ja" if value else "nej"
    if isinstance(value, Mapping):
        return ", ".join(f"{key}: {written(each)}" for key, each in sorted(value.items()))
    if isinstance(value, datetime):
        return f"{value:%d-%m-%Y %H:%M:%S.%f}".removesuffix(".000000")
    if isinstance(value, date):
        return f"{value:%d-%m-%Y}"
    if isinstance(value, float):
        digits = f"{Decimal(repr(float(value))):f}"
        return digits.removesuffix(".0").replace(".", ",")
    return str(value)
