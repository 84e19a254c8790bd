"""An exhibit for machines: commas, decimal points, ISO dates, column names that stay."""

from __future__ import annotations

import csv
import io
from typing import Any

import pandas as pd

from exhibits.exhibit.cell_text import nothing_of
from exhibits.exhibit.drawn_rows import is_example
from exhibits.exhibit.shown import Column, Shown, value_in
from exports.tables.csv_file import PROVENANCE
from exports.tables.safe_cells import harmless
from monitoring.exact import is_empty

ORIGIN = (
    "finality",
    "caveat",
    "is_example",
    "source_file",
    "source_sheet",
    "source_cell",
    "source_name",
)
BETWEEN = "; "


def tidy_file(shown: Shown) -> bytes:
    """The table's columns by their keys, the kind of nothing beside them, then the origin.

    UTF-8 without a mark. Codes stay codes, shares are 0 to 1, numbers are not rounded.
    """
    target = io.StringIO()
    writer = csv.writer(target, lineterminator="\n")
    writer.writerow([*(name for each in shown.columns for name in _names(each)), *ORIGIN])
    for row in shown.rows:
        cells = [cell for column in shown.columns for cell in _cells(row, column)]
        writer.writerow([harmless(cell) for cell in (*cells, *_origin(row))])
    return target.getvalue().encode("utf-8")


def _names(column: Column) -> list[str]:
    return [column.key, f"{column.key}_nothing"] if column.nothing_key else [column.key]


def _cells(row: Any, column: Column) -> list[str]:
    value = _plain(value_in(row, column.key), column)
    return [value, nothing_of(column, row) or ""] if column.nothing_key else [value]


def _plain(value: Any, column: Column) -> str:
    if is_empty(value):
        return ""
    if column.is_numeric:
        number = float(value)
        return str(int(number)) if number.is_integer() else repr(number)
    match column.kind:
        case "date":
            return pd.Timestamp(value).date().isoformat()
        case "marks":
            return BETWEEN.join(str(mark) for mark in value)
        case "yes_no":
            return "true" if value else "false"
        case _:
            return str(value)


def _origin(row: Any) -> list[str]:
    sources = row.sources
    places = [
        BETWEEN.join(dict.fromkeys(filter(None, (getattr(each, name) for each in sources))))
        for name in PROVENANCE
    ]
    finalities = dict.fromkeys(filter(None, (each.beside.finality for each in sources)))
    caveats = dict.fromkeys(filter(None, (each.beside.caveat for each in sources)))
    told = [BETWEEN.join(finalities), BETWEEN.join(caveats)]
    return [*told, "true" if is_example(row) else "false", *places]
