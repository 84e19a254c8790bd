"""Which row counts: the newest per natural key among the imports one could see at a moment."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ColumnElement, Select, and_, func, or_, select, true

from database.keys import KEYS
from database.models import TABLES, Import
from database.moments import as_utc

_RANK = "rank_in_key"
IMPORT_COLUMNS = ("file_name", "sha256", "registered_at", "registered_by")


def current(
    kind: str, registered: datetime | None = None, examples: bool = True
) -> Select[tuple[object, ...]]:
    """Select the current rows of a kind, with file_name, sha256, registered_at and registered_by.

    A published row beats an example whatever the order they came in; else the newest import wins.
    With `registered` it is as it was at that moment; null parts of a key equal each other. The rows
    come in no order. Raises KeyError for an unknown kind, NaiveMomentError without a time zone.
    """
    table = TABLES[kind]
    newest_first = (table.c.is_example, table.c.import_id.desc(), table.c.id.desc())
    rank = func.row_number().over(
        partition_by=[table.c[name] for name in KEYS[kind]], order_by=newest_first
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


def is_visible(registered: datetime | None = None) -> ColumnElement[bool]:
    """Whether an import was registered, and not yet withdrawn, at a moment; None is now."""
    if registered is None:
        return Import.withdrawn_at.is_(None)
    moment = as_utc(registered)
    return and_(
        Import.registered_at <= moment,
        or_(Import.withdrawn_at.is_(None), Import.withdrawn_at > moment),
    )
