"""The imports and the files they came from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import datetime
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from database.errors import UnknownImportError
from database.models import Import, ReceivedFile


@dataclass(frozen=True, slots=True)
class ImportInfo:
    """One import without its rows; times are UTC, the withdrawn_ fields None while it stands."""

    id: int
    file_name: str
    sha256: str
    registered_at: datetime
    registered_by: str
    is_example: bool
    withdrawn_at: datetime | None
    withdrawn_by: str | None
    withdrawn_reason: str | None
    note: str
    row_count: int
    report: Mapping[str, Any]


def imports(session: Session) -> list[ImportInfo]:
    """Every import, withdrawn ones too, the newest first."""
    return [ImportInfo(**row) for row in session.execute(_infos()).mappings()]


def import_by_hash(session: Session, sha256: str) -> ImportInfo | None:
    """The newest import of exactly this file, withdrawn or not, so that a removed one is known."""
    row = session.execute(_infos().where(Import.sha256 == sha256).limit(1)).mappings().first()
    return None if row is None else ImportInfo(**row)


def received_file(session: Session, import_id: int) -> tuple[str, bytes]:
    """Name and content of an import's file, byte for byte; raises UnknownImportError."""
    found = session.execute(
        select(Import.file_name, ReceivedFile.content)
        .join(ReceivedFile, ReceivedFile.sha256 == Import.sha256)
        .where(Import.id == import_id)
    ).first()
    if found is None:
        raise UnknownImportError(f"there is no import {import_id}")
    return found.file_name, found.content


def _infos() -> Select[tuple[Any, ...]]:
    columns = [getattr(Import, field.name) for field in fields(ImportInfo)]
    return select(*columns).order_by(Import.id.desc())
