"""What may be asked of the database."""

from __future__ import annotations

from database.queries.frames import frame
from database.queries.imports import ImportInfo, import_by_hash, imports, received_file
from database.queries.times import first_registered_at, last_registered_at

__all__ = [
    "ImportInfo",
    "first_registered_at",
    "frame",
    "import_by_hash",
    "imports",
    "last_registered_at",
    "received_file",
]
