"""Which row counts: the newest per natural key among the imports one could see at a moment."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, Table, and_, func, or_, select, true

from database.keys import KEYS
from database.models import TABLES, Import
from database.moments import as_utc

_RANK = "rank_in_key"
IMPORT_COLUMNS = ("file_name", "sha256", "registered_at", "registered_by")


def current(
    kind: str, registered: datetime | None = None, examples: bool = True
) -> Select[tuple[object, ...]]:
    """Select the current rows of a kind, with file_name, sha256, registered_at and registered_by.

    Whatever the order they came in, a published row beats an example and a final reading a
    provisional one; else the newest import wins.
    With `registered` it is as it was at that moment; null parts of a key equal each other. The rows
    come in no order. Raises KeyError for an unknown kind, NaiveMomentError without a time zone.
    """
    table = TABLES[kind]
    rank = func.row_number().over(
        partition_by=[table.c[name] for name in KEYS[kind]], order_by=_precedence(table)
    )
    origin = [getattr(Import, name) for name in IMPORT_COLUMNS]
    ranked = (
        select(*table.c, *origin, rank.label(_RANK))
        .join(Import, Import.id == table.c.import_id)
        .where(is_visible(registered), true() if examples else table.c.is_example.is_(False))
        .subquery()
    )
    kept = [column for column in ranked.c if column.name != _RANK]
    return select(*kept).where(ranked.c[_RANK] == 1)


def _precedence(table: Table) -> list[ColumnElement[Any]]:
    """What counts first when several rows have one key."""
    final = [table.c.status == "provisional"] if "status" in table.c else []
    return [table.c.is_example, *final, table.c.import_id.desc(), table.c.id.desc()]


def precedence(values: Mapping[str, object], is_example: bool) -> tuple[bool, bool]:
    """The same order between two rows of one key, the lower first, whichever came last."""
    return is_example, values.get("status") == "provisional"


def is_visible(registered: datetime | None = None) -> ColumnElement[bool]:
    """Whether an import was registered, and not yet withdrawn, at a moment; None is now."""
    if registered is None:
        return Import.withdrawn_at.is_(None)
    moment = as_utc(registered)
    return and_(
        Import.registered_at <= moment,
        or_(Import.withdrawn_at.is_(None), Import.withdrawn_at > moment),
    )
