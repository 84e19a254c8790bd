"""When an application came in: the first answer anyone registered, or what a lead has stated."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select, true
from sqlalchemy.orm import Session

from database.current import is_visible
from database.models import TABLES, Import


@dataclass(frozen=True, slots=True)
class Received:
    """`registered_at` (UTC) is the first answer's; `stated` the clock in Copenhagen, zoneless."""

    registered_at: datetime
    stated: datetime | None


def received(
    session: Session, programme_code: str, registered: datetime | None = None, examples: bool = True
) -> Mapping[tuple[str, bool], Received]:
    """By municipality and whether it is an example; superseded answers count, withdrawn do not.

    What was stated last of a criterion counts, and of several criteria the first moment.
    """
    answer = TABLES["criterion_answer"].c
    found: dict[tuple[str, bool], datetime] = {}
    stated: dict[tuple[str, bool], dict[str, datetime]] = {}
    parts = (answer.municipality_code, answer.is_example, answer.criterion_code, answer.received_at)
    query = (
        select(*parts, Import.registered_at)
        .join(Import, Import.id == answer.import_id)
        .where(answer.programme_code == programme_code, is_visible(registered))
        .where(true() if examples else answer.is_example.is_(False))
        .order_by(Import.registered_at, Import.id, answer.id)
    )
    for code, is_example, criterion, received_at, at in session.execute(query):
        key = (code, is_example)
        found.setdefault(key, at)
        if received_at is not None:
            stated.setdefault(key, {})[criterion] = received_at
    return {
        key: Received(at, min(stated.get(key, {}).values(), default=None))
        for key, at in found.items()
    }
