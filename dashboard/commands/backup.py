"""A whole copy of the database, taken while it is in use."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from sqlalchemy import make_url


class BackupRefusedError(ValueError):
    """No copy can be made; the message is a text key."""


def back_up(database_url: str, target: Path) -> None:
    """Copy a SQLite database to a new file; an existing file is never written over."""
    address = make_url(database_url)
    if address.get_backend_name() != "sqlite" or not address.database:
        raise BackupRefusedError("backup-not-sqlite")
    if target.exists():
        raise BackupRefusedError("backup-exists")
    if not Path(address.database).is_file():
        raise BackupRefusedError("backup-nothing")
    with (
        closing(sqlite3.connect(address.database)) as source,
        closing(sqlite3.connect(target)) as copy,
    ):
        source.backup(copy)
