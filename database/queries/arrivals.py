"""When a figure first came, and whether a municipality sent it in itself."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, or_, select, true
from sqlalchemy.orm import Session

from database.current import is_visible
from database.keys import KEYS
from database.models import TABLES, Import, SubmissionEvent


@dataclass(frozen=True, slots=True)
class Arrival:
    """The first import that brought a figure; `is_submitted` when it was a submission."""

    at: datetime
    is_submitted: bool


def first_arrivals(
    session: Session, kind: str, registered: datetime | None = None, examples: bool = True
) -> dict[tuple[object, ...], Arrival]:
    """The first arrival of every figure one can see at a moment, by KEYS[kind].

    A row without a value that is not hidden either is no figure; kinds with `value` only.
    """
    table = TABLES[kind]
    keys = [table.c[name] for name in KEYS[kind]]
    order = func.row_number().over(partition_by=keys, order_by=(Import.registered_at, Import.id))
    submitted = select(SubmissionEvent.import_id).where(SubmissionEvent.event == "approved")
    ranked = (
        select(
            *keys,
            Import.registered_at.label("at"),
            Import.id.in_(submitted).label("is_submitted"),
            order.label("place"),
        )
        .join(Import, Import.id == table.c.import_id)
        .where(is_visible(registered), true() if examples else table.c.is_example.is_(False))
        .where(or_(table.c.value.is_not(None), table.c.is_hidden.is_(True)))
        .subquery()
    )
    rows = session.execute(select(ranked).where(ranked.c.place == 1))
    return {tuple(row[: len(keys)]): Arrival(row.at, bool(row.is_submitted)) for row in rows}
