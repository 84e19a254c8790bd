"""What would lose the names it is read by, were an import with a register withdrawn."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from database.models import TABLES, Import

# The registers whose rows are called by their code elsewhere, and the columns that name them.
NAMED_BY: Mapping[str, str] = MappingProxyType(
    {
        "municipality": "municipality_code",
        "programme": "programme_code",
        "method": "method_code",
        "indicator": "indicator_code",
    }
)


def resting_imports(session: Session, import_id: int) -> list[int]:
    """Other imports that stand and name what no other register than this import's knows."""
    found: set[int] = set()
    for kind, column in NAMED_BY.items():
        only_here = _codes(session, kind, import_id) - _codes_elsewhere(session, kind, import_id)
        for table in TABLES.values():
            if only_here and column in table.c:
                query = select(table.c.import_id).where(table.c[column].in_(only_here)).distinct()
                found |= set(session.scalars(_standing(query, table, import_id)))
    return sorted(found)


def _codes(session: Session, kind: str, import_id: int) -> set[str]:
    register = TABLES[kind]
    query = select(register.c.code).where(register.c.import_id == import_id)
    return set(session.scalars(query))


def _codes_elsewhere(session: Session, kind: str, import_id: int) -> set[str]:
    register = TABLES[kind]
    return set(session.scalars(_standing(select(register.c.code), register, import_id)))


def _standing(query: Select[Any], table: Any, import_id: int) -> Select[Any]:
    """Of other imports that have not been withdrawn."""
    return query.join(Import, Import.id == table.c.import_id).where(
        Import.id != import_id, Import.withdrawn_at.is_(None)
    )
