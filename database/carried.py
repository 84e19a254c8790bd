"""A row of a register keeps what its file lacks: a list of names blanks no coordinates."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from database.checking import checked_values
from database.current import current
from database.keys import KEYS
from database.rows import Row

Values = Mapping[str, object]


def carried(row: Row, before: Values) -> Row:
    """The row with what stands now wherever its sheet has no column; counts by year are joined.

    An invented row gives nothing to one that is not.
    """
    if before["is_example"] and not row.is_example:
        return row
    kept = {name: before[name] for name in row.absent if name in before}
    joined = {
        name: {**was, **value}
        for name, value in row.values.items()
        if isinstance(value, Mapping) and isinstance(was := before.get(name), Mapping)
    }
    return replace(row, values={**row.values, **joined, **kept})


def carried_rows(session: Session, rows: Sequence[Row]) -> list[Row]:
    """The rows on their way into the database, those of registers with what their file lacks."""
    kinds = {row.kind for row in rows if row.absent}
    stored = {kind: _stored(session, kind) for kind in kinds}
    found = [stored.get(row.kind, {}).get(_key(row)) for row in rows]
    return [
        row if before is None else carried(row, before)
        for row, before in zip(rows, found, strict=True)
    ]


def _stored(session: Session, kind: str) -> dict[tuple[object, ...], Values]:
    rows = session.execute(select(current(kind).subquery())).mappings()
    found = [{str(name): value for name, value in row.items()} for row in rows]
    return {tuple(row[name] for name in KEYS[kind]): row for row in found}


def _key(row: Row) -> tuple[object, ...]:
    values = checked_values(row) if row.absent else {}
    return tuple(values.get(name) for name in KEYS[row.kind])
