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
    """One import without its rows; times are UTC, the withdrawn_ fields None while it stands.

    `kinds` are those of its sheets, each once, in their order.
    """

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
    kinds: tuple[str, ...]


def imports(session: Session) -> list[ImportInfo]:
    """Every import, withdrawn ones too, the newest first."""
    return [_info(row) for row in session.execute(_infos()).mappings()]


def import_by_hash(session: Session, sha256: str) -> ImportInfo | None:
    """The newest import of exactly this file, withdrawn or not, so that a removed one is known."""
    row = session.execute(_infos().where(Import.sha256 == sha256).limit(1)).mappings().first()
    return None if row is None else _info(row)


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
    names = [each.name for each in fields(ImportInfo) if each.name != "kinds"]
    columns = [getattr(Import, name) for name in (*names, "report")]
    return select(*columns).order_by(Import.id.desc())


def _info(row: Mapping[Any, Any]) -> ImportInfo:
    """What is told of an import; its report names the file and the sheets, and stays here."""
    values = {str(name): value for name, value in row.items() if name != "report"}
    return ImportInfo(**values, kinds=_kinds(row["report"]))


def _kinds(report: Mapping[str, Any]) -> tuple[str, ...]:
    files = report.get("workbooks", [])
    kinds = [sheet["kind"] for file in files for sheet in file["sheets"] if sheet["kind"]]
    # The report calls this kind by its plural, everything else by the kind's own name.
    return tuple(dict.fromkeys("release" if kind == "releases" else kind for kind in kinds))
