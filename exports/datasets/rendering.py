"""Tables as CSV and JSON that any program reads."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Mapping, Sequence

from exports.datasets.dataset import DataColumn, Rows, Value
from exports.tables.safe_cells import harmless


def csv_table(columns: Sequence[DataColumn], rows: Rows) -> bytes:
    """Commas, decimal points, UTF-8 without a mark; text that looks like a formula is text."""
    target = io.StringIO()
    writer = csv.writer(target, lineterminator="\n")
    writer.writerow([column.name for column in columns])
    for row in rows:
        writer.writerow([_cell(row[column.name]) for column in columns])
    return target.getvalue().encode("utf-8")


def json_table(head: Mapping[str, object], columns: Sequence[object], rows: Rows) -> bytes:
    """One document: what it is, what its columns are, and a record per row."""
    document = {**head, "columns": list(columns), "rows": list(rows)}
    text = json.dumps(document, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    return text.encode("utf-8") + b"\n"


def _cell(value: Value) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return harmless(value) if isinstance(value, str) else repr(value)
