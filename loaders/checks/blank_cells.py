"""Cells left blank under a figure: no record, unless a stored figure stands there already."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from database.rows import Row
from loaders.checks.check import Opened
from loaders.checks.duplicates import key_of
from loaders.kinds import KINDS
from loaders.meaning.reference import Reference
from loaders.tables.lines import lines_of
from loaders.tables.reader import Reader
from loaders.tables.tables import Table, find_tables

BLANK_KINDS = frozenset({"measurement", "release"})
PROBE = 0  # any figure will do: it only lets the rest of the line be read


def blank_rows(
    opened: Opened, reference: Reference, allowed: frozenset[str] | None, rows: tuple[Row, ...]
) -> tuple[Row, ...]:
    """A row with the value None for every figure whose cell is blank and whose line is sound.

    `rows` are the rows the file has figures for; what has a figure anywhere in it is not blank.
    """
    filled = {key_of(row) for row in rows}
    found: dict[object, Row] = {}
    for sheet in opened.workbook.sheets if opened.workbook else ():
        for table in find_tables(sheet, KINDS, reference):
            if table.kind.name in BLANK_KINDS:
                for row in _blank(table, reference, allowed):
                    found.setdefault(key_of(row), row)
    return tuple(row for key, row in found.items() if key not in filled)


def _blank(table: Table, reference: Reference, allowed: frozenset[str] | None) -> Iterator[Row]:
    reader = Reader(table.heading, reference, allowed=allowed)
    for line in lines_of(table, reference).facts:
        if not line.knows("value") or line.value("value") is not None:
            continue
        row = table.kind.row(line.with_value("value", PROBE), reader)
        if row is not None:
            yield replace(row, values={**row.values, "value": None})
