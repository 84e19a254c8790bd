"""Storing an import and withdrawing one; nothing stored is ever changed or deleted."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import insert, select
from sqlalchemy.dialects import postgresql
from sqlalchemy.dialects import sqlite as sqlite_dialect
from sqlalchemy.orm import Session

from database.checking import checked_values, stored_columns
from database.errors import AlreadyWithdrawnError, FileRefusedError, UnknownImportError
from database.meetings import cancel_example_meetings
from database.models import TABLES, Import, ReceivedFile
from database.moments import as_utc
from database.queries.imports import ImportInfo, import_by_hash, imports, received_file
from database.rows import Row

__all__ = [
    "ImportInfo",
    "NewImport",
    "PreparedImport",
    "import_by_hash",
    "imports",
    "keep_file",
    "prepared_import",
    "received_file",
    "store_import",
    "store_prepared",
    "stored_columns",
    "withdraw_examples",
    "withdraw_import",
]


@dataclass(frozen=True, slots=True)
class NewImport:
    """A received file and who registers it when; `report` is what the check said, as JSON."""

    file_name: str
    content: bytes
    sha256: str
    registered_by: str
    registered_at: datetime
    report: Mapping[str, Any]
    note: str = ""
    is_example: bool = False


@dataclass(frozen=True, slots=True)
class PreparedImport:
    """An import whose rows are checked against their tables, so that storing it is quick."""

    new: NewImport
    values: Mapping[str, Sequence[Mapping[str, object]]]
    row_count: int


def prepared_import(new: NewImport, rows: Sequence[Row]) -> PreparedImport:
    """Everything about an import that needs no database; in an example every row is an example.

    Raises RowRefusedError, FileRefusedError or NaiveMomentError.
    """
    if hashlib.sha256(new.content).hexdigest() != new.sha256:
        raise FileRefusedError(f"{new.file_name} does not have the SHA-256 given with it")
    as_utc(new.registered_at)
    return PreparedImport(new, _prepared(rows, new.is_example), len(rows))


def store_import(session: Session, new: NewImport, rows: Sequence[Row]) -> int:
    """Prepare an import and store it; for many rows do the first before the transaction."""
    return store_prepared(session, prepared_import(new, rows))


def store_prepared(session: Session, prepared: PreparedImport) -> int:
    """Store the file and all its rows, or nothing, and give the import's number.

    The same file may be stored again: ask `import_by_hash` first. Raises what the database itself
    refuses as SQLAlchemy's errors.
    """
    new = prepared.new
    with session.begin_nested():
        keep_file(session, new.sha256, new.content)
        import_id = _add_import(session, new, as_utc(new.registered_at), prepared.row_count)
        for kind, values in prepared.values.items():
            session.execute(
                insert(TABLES[kind]), [{"import_id": import_id, **row} for row in values]
            )
    return import_id


def withdraw_import(session: Session, import_id: int, who: str, at: datetime, reason: str) -> None:
    """Stamp an import as withdrawn, so that what it superseded is current again.

    Raises UnknownImportError, AlreadyWithdrawnError or NaiveMomentError.
    """
    found = session.get(Import, import_id, with_for_update=True, populate_existing=True)
    if found is None:
        raise UnknownImportError(f"there is no import {import_id}")
    if found.withdrawn_at is not None:
        raise AlreadyWithdrawnError(
            f"import {import_id} was withdrawn {found.withdrawn_at.isoformat()}"
        )
    _stamp(found, who, as_utc(at), reason)
    session.flush()


def withdraw_examples(session: Session, who: str, at: datetime) -> int:
    """Withdraw every example import still standing and give their number; none is no error.

    The meetings that came with them are called off.
    """
    moment = as_utc(at)
    standing = select(Import).where(Import.is_example, Import.withdrawn_at.is_(None))
    found = session.scalars(standing.order_by(Import.id).with_for_update()).all()
    for each in found:
        _stamp(each, who, moment, "examples removed")
    cancel_example_meetings(session, who, moment)
    session.flush()
    return len(found)


def _stamp(found: Import, who: str, at: datetime, reason: str) -> None:
    found.withdrawn_at, found.withdrawn_by, found.withdrawn_reason = at, who, reason


def _prepared(rows: Sequence[Row], is_example: bool) -> dict[str, list[dict[str, object]]]:
    by_kind: dict[str, list[dict[str, object]]] = defaultdict(list)
    for row in rows:
        by_kind[row.kind].append(
            checked_values(row)
            | {"sheet": row.sheet, "cell": row.cell, "cells": dict(row.cells)}
            | {"source": row.source, "is_example": row.is_example or is_example}
        )
    return by_kind


def keep_file(session: Session, sha256: str, content: bytes) -> None:
    """Keep a received file, once however often it comes; an import is not made of it here."""
    on_sqlite = session.get_bind().dialect.name == "sqlite"
    add = sqlite_dialect.insert(ReceivedFile) if on_sqlite else postgresql.insert(ReceivedFile)
    session.execute(
        add.on_conflict_do_nothing(index_elements=["sha256"]),
        {"sha256": sha256, "content": content, "size": len(content)},
    )


def _add_import(session: Session, new: NewImport, registered_at: datetime, row_count: int) -> int:
    added = Import(
        file_name=new.file_name,
        sha256=new.sha256,
        registered_by=new.registered_by,
        registered_at=registered_at,
        note=new.note,
        report=dict(new.report),
        row_count=row_count,
        is_example=new.is_example,
    )
    session.add(added)
    session.flush()
    return added.id
