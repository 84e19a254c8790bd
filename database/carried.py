"""What a file has no column for is as before: a column that is absent is no empty cell."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from database.checking import checked_values
from database.current import current, precedence
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


def with_carried(row: Row, before: Values) -> tuple[Row, frozenset[str]]:
    """The row with what its sheet had no column for from the one that stands, and which that was.

    `before` are the stored values of the row that stands. What the file says in another way, as a
    year's own header says how final its figures are, is the file's. What tells of a figure, as
    that it is provisional, stays with that figure: another one does not take it over.
    """
    kept = (
        name
        for name in row.absent
        if before[name] is not None and not _is_of_another(name, row, before)
    )
    names = frozenset(name for name in kept if row.values.get(name) != before[name])
    values = {**row.values, **{name: before[name] for name in names}}
    return joined(replace(row, values=values), before), names


def _is_of_another(name: str, row: Row, before: Values) -> bool:
    """Whether what it tells of is another figure than the one that stands."""
    figure = row.told_of.get(name)
    return figure is not None and row.values.get(figure) != before[figure]


def carried_rows(session: Session, rows: Sequence[Row]) -> list[Row]:
    """The rows on their way into the database, with what their file lacks of those that stand."""
    stored = {kind: _stored(session, kind) for kind in {row.kind for row in rows}}
    return [_carried(row, stored[row.kind]) for row in rows]


def _carried(row: Row, stored: Mapping[tuple[object, ...], Values]) -> Row:
    values = checked_values(row)
    before = stored.get(tuple(values.get(name) for name in KEYS[row.kind]))
    if before is None:
        return row
    standing, new = (
        precedence(before, bool(before["is_example"])),
        precedence(values, row.is_example),
    )
    # An invented row gives nothing to one that is not, and one that stays in its shadow needs none.
    is_invented = bool(before["is_example"]) and not row.is_example
    return row if is_invented or new > standing else with_carried(row, before)[0]


def _stored(session: Session, kind: str) -> dict[tuple[object, ...], Values]:
    rows = session.execute(select(current(kind).subquery())).mappings()
    found = [{str(name): value for name, value in row.items()} for row in rows]
    return {tuple(row[name] for name in KEYS[kind]): row for row in found}
