"""What a file has no column for is as before: a column that is absent is no empty cell."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from database.checking import checked_values
from database.current import current
from database.keys import KEYS
from database.rows import Row

Values = Mapping[str, object]


def joined(row: Row, before: Values) -> Row:
    """The row with the counts by year that stand now beside its own: Folketal 2012 and 2020."""
    counts = {
        name: {**was, **value}
        for name, value in row.values.items()
        if isinstance(value, Mapping) and isinstance(was := before.get(name), Mapping)
    }
    return replace(row, values={**row.values, **counts}) if counts else row


def carried_rows(session: Session, rows: Sequence[Row], registers: Collection[str]) -> list[Row]:
    """The rows on their way into the database, those of registers with what their file lacks."""
    stored = {kind: _stored(session, kind) for kind in {row.kind for row in rows} & {*registers}}
    return [_carried(row, stored[row.kind]) if row.kind in stored else row for row in rows]


def _carried(row: Row, stored: Mapping[tuple[object, ...], Values]) -> Row:
    values = checked_values(row)
    before = stored.get(tuple(values.get(name) for name in KEYS[row.kind]))
    # An invented row gives nothing to one that is not.
    if before is None or (before["is_example"] and not row.is_example):
        return row
    kept = {name: before[name] for name in row.absent}
    return joined(replace(row, values={**row.values, **kept}), before)


def _stored(session: Session, kind: str) -> dict[tuple[object, ...], Values]:
    rows = session.execute(select(current(kind).subquery())).mappings()
    found = [{str(name): value for name, value in row.items()} for row in rows]
    return {tuple(row[name] for name in KEYS[kind]): row for row in found}
