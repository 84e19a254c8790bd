"""Databases with their tables: migrated once per process, and copied for each test since.

That the steps make these tables, on every kind of database, is tested in `tests/database`.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from sqlalchemy import make_url

from database.engine import Database, open_database, upgrade


@contextmanager
def with_tables(url: str = "sqlite://") -> Iterator[Database]:
    """A database of one's own, open, with its tables; an empty one is filled by a copy."""
    address = make_url(url)
    if address.get_backend_name() == "sqlite" and address.database:
        _make(Path(address.database))
    database = open_database(url)
    if url == "sqlite://":
        _held(database).deserialize(_tables())
    else:
        upgrade(database)
    try:
        yield database
    finally:
        database.close()


def fill(database: Database, file: Path) -> None:
    """Put what a database file that nobody has open holds into a database in memory."""
    content = file.read_bytes()
    # A file says in these two bytes that it has a log beside it, which memory has not.
    _held(database).deserialize(content[:18] + b"\1\1" + content[20:])


def _make(file: Path) -> None:
    if not file.exists():
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(_tables())


@cache
def _tables() -> bytes:
    database = open_database("sqlite://")
    upgrade(database)
    content = _held(database).serialize()
    database.close()
    return content


def _held(database: Database) -> sqlite3.Connection:
    """The one connection of a database in memory."""
    held = database.engine.raw_connection().driver_connection
    assert isinstance(held, sqlite3.Connection)
    return held
