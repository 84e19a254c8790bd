"""Where names and codes come from: the database, or the workbooks of the project."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import cast

from sqlalchemy import select
from sqlalchemy.orm import Session

from database.current import current
from database.rows import Row
from loaders.checks.check import Opened, open_received, reference_rows, reference_tables
from loaders.kinds import REFERENCE_KINDS
from loaders.meaning.reference import ADDERS, Reference

WORKBOOKS = Path(__file__).parents[2] / "data" / "workbooks"


def stored_reference(session: Session) -> Reference:
    """The names the database knows now."""
    kinds = [kind.name for kind in REFERENCE_KINDS if kind.name in ADDERS]
    return Reference().extended([row for kind in kinds for row in _rows(session, kind)])


def _rows(session: Session, kind: str) -> list[Row]:
    found = session.execute(select(current(kind).subquery())).mappings()
    return [Row(kind, cast(dict[str, object], dict(values)), "", "", {}) for values in found]


def shipped_reference(folder: Path = WORKBOOKS) -> Reference:
    """The names in the project's own workbooks; needs no database."""
    opened = [open_received(path.name, path.read_bytes()) for path in sorted(folder.glob("*.xlsx"))]
    return with_references(opened, Reference())


def with_references(opened: Sequence[Opened], reference: Reference) -> Reference:
    """The reference with the names that files bring; the second pass finds what others defined."""
    for _ in range(2):
        before = reference
        for item in opened:
            if tables := reference_tables(item, reference):
                reference = reference.extended(reference_rows(tables, reference))
        if reference is before:
            break  # nothing brought any, and reading large files again takes its time
    return reference
