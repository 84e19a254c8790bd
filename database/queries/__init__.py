"""What may be asked of the database; stored rows themselves are for the gate in answers."""

from __future__ import annotations

from database.queries.imports import ImportInfo, import_by_hash, imports, received_file
from database.queries.times import (
    first_figures_at,
    first_registered_at,
    last_registered_at,
)

__all__ = [
    "ImportInfo",
    "first_figures_at",
    "first_registered_at",
    "import_by_hash",
    "imports",
    "last_registered_at",
    "received_file",
]
