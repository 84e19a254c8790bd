"""Rows and imports for the tests, with only what a test is about spelled out."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy.orm import Session

from database.queries.frames import frame
from database.rows import Row
from database.store import NewImport, store_import

ODENSE = "0461"
ESBJERG = "0561"


def on_day(day: int) -> datetime:
    """Noon UTC on a day of March 2024."""
    return datetime(2024, 3, day, 12, tzinfo=UTC)


def measured(
    value: float | None,
    year: int = 2011,
    code: str = ODENSE,
    status: str = "published",
    **more: Any,
) -> Row:
    """Street sleepers counted in a municipality, read from cell C2."""
    return Row(
        kind="measurement",
        values={
            "municipality_code": code,
            "indicator_code": "street_sleepers",
            "year": year,
            "value": value,
            "status": status,
        },
        sheet="Målinger",
        cell="C2",
        cells={"municipality_code": "A2", "value": "C2"},
        **more,
    )


def received(day: int, content: bytes = b"workbook", **more: Any) -> NewImport:
    """A file registered at noon on a day of March 2024."""
    return NewImport(
        file_name="odense.xlsx",
        content=content,
        sha256=hashlib.sha256(content).hexdigest(),
        registered_by="kontakt@odense.example",
        registered_at=on_day(day),
        report={"problems": []},
        **more,
    )


def store(session: Session, day: int, rows: Sequence[Row], **more: Any) -> int:
    """Store rows as an import of that day."""
    return store_import(session, received(day, **more), rows)


def values(session: Session, registered: datetime | None = None, **more: Any) -> list[float]:
    """The current measured values in the order of their key."""
    shown: list[float] = frame(session, "measurement", registered, **more)["value"].tolist()
    return shown
