"""A stored row written back into cells by its declaration, and read again, is the same row."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterator, Sequence

import pytest

from database.rows import Row
from loaders.checks.check import check_workbook
from loaders.checks.duplicates import key_of
from loaders.kinds import FACT_KINDS
from loaders.tables.kind import Kind
from tests.samples.stored_rows import names, stored_rows


@pytest.mark.parametrize("kind", FACT_KINDS, ids=lambda kind: kind.name)
def test_every_stored_row_is_read_again_as_it_was(kind: Kind) -> None:
    rows = [row for row in stored_rows() if row.kind == kind.name and _can_be_a_line(row)]
    assert rows
    for part in _without_doubles(rows):
        checked = check_workbook("tilbage.csv", _file(kind, part), names())
        assert checked.is_accepted, checked.problems
        again = {key_of(row): (dict(row.values), row.source) for row in checked.rows}
        for row in part:
            assert again[key_of(row)] == (dict(row.values), row.source), (row.sheet, row.cell)
        assert len(again) == len(part)


def _can_be_a_line(row: Row) -> bool:
    """A line that names a method says that it runs; only a matrix says otherwise."""
    return row.kind != "participation" or row.values["runs"] is True


def _without_doubles(rows: Sequence[Row]) -> Iterator[list[Row]]:
    """The rows in as many parts as are needed for no part to speak of a figure twice."""
    seen: Counter[tuple[str, ...]] = Counter()
    parts: dict[int, list[Row]] = {}
    for row in rows:
        parts.setdefault(seen[key_of(row)], []).append(row)
        seen[key_of(row)] += 1
    yield from parts.values()


def _file(kind: Kind, rows: Sequence[Row]) -> bytes:
    stream = io.StringIO()
    lines = [kind.written({**row.values, "source": row.source}) for row in rows]
    writer = csv.DictWriter(stream, list(lines[0]), delimiter=";", lineterminator="\n")
    writer.writeheader()
    writer.writerows(lines)
    return stream.getvalue().encode("utf-8-sig")
