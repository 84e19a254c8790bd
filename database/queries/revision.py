"""Whether anything has changed: new numbers after every import, withdrawal and decision."""

from __future__ import annotations

from sqlalchemy import ScalarSelect, func, select
from sqlalchemy.orm import Session

from database.models import HiddenFigure, Import, ProtectionDecision

Revision = tuple[int, ...]


def revision(session: Session) -> Revision:
    """The highest number of an import, of a decision about protection and of a hidden figure, and
    how many imports are withdrawn; all only ever grow.
    """
    query = select(
        func.coalesce(func.max(Import.id), 0),
        func.count(Import.withdrawn_at),
        _highest(ProtectionDecision),
        _highest(HiddenFigure),
    )
    return tuple(session.execute(query).one())


def _highest(table: type[ProtectionDecision] | type[HiddenFigure]) -> ScalarSelect[int]:
    return select(func.coalesce(func.max(table.id), 0)).scalar_subquery()
