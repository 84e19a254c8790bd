"""Whether anything has changed: new numbers after every import, withdrawal and decision."""

from __future__ import annotations

from sqlalchemy import ScalarSelect, func, select
from sqlalchemy.orm import Session

from database.models import HiddenFigure, Import, ProtectionDecision

Revision = tuple[int, ...]


def _highest(table: type[ProtectionDecision] | type[HiddenFigure]) -> ScalarSelect[int]:
    return select(func.coalesce(func.max(table.__table__.c.id), 0)).scalar_subquery()


# Every question begins with this one, and making the query takes longer than asking it.
_IMPORTS = Import.__table__.c
_NEWEST = select(
    func.coalesce(func.max(_IMPORTS.id), 0),
    func.count(_IMPORTS.withdrawn_at),
    _highest(ProtectionDecision),
    _highest(HiddenFigure),
)


def revision(session: Session) -> Revision:
    """The highest number of an import, of a decision about protection and of a hidden figure, and
    how many imports are withdrawn; all only ever grow.
    """
    return tuple(session.connection().execute(_NEWEST).one())
