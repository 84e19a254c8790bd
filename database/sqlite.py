"""Making SQLite keep its promises: transactions begin when they should, and writers wait."""

from __future__ import annotations

import sqlite3
from typing import Any

from sqlalchemy import Connection, Engine, event

from database.sqlite_file import OpenedFile

BUSY_SECONDS = 30
_IS_WRITING = "is_writing"


def prepare(engine: Engine) -> None:
    """Set up every connection of a SQLite engine, and begin transactions in place of the driver.

    The driver on its own begins neither before a SELECT nor before CREATE TABLE or SAVEPOINT, so a
    half-finished migration would stay and a released savepoint would commit.
    """
    event.listen(engine, "connect", _set_up)
    event.listen(engine, "before_cursor_execute", _begin_if_needed)


def open_only(engine: Engine, file: OpenedFile) -> None:
    """Let every new connection open this very file; the driver would make a missing one anew."""

    @event.listens_for(engine, "do_connect")
    def open_file(
        _dialect: object, _record: object, arguments: list[Any], named: dict[str, Any]
    ) -> None:
        file.require()
        arguments[0], named["uri"] = file.address, True


def take_write_lock(connection: Connection) -> None:
    """Wait until no one else writes, and keep others waiting until this transaction ends."""
    _begin(connection, writing=True)


def _set_up(held: sqlite3.Connection, _record: object) -> None:
    held.isolation_level = None
    for pragma in (
        f"busy_timeout = {BUSY_SECONDS * 1000}",
        "foreign_keys = ON",
        # FULL, not NORMAL: in WAL, NORMAL may lose the last commits with the power, and whoever
        # approved an import has been given a receipt for it.
        "synchronous = FULL",
    ):
        held.execute(f"PRAGMA {pragma}")


def _begin_if_needed(connection: Connection, _cursor: Any, statement: str, *_rest: Any) -> None:
    word = statement.lstrip().split(None, 1)[0].upper()
    if word != "PRAGMA":
        _begin(connection, writing=word not in ("SELECT", "WITH", "EXPLAIN"))


def _begin(connection: Connection, *, writing: bool) -> None:
    held: Any = connection.connection.dbapi_connection
    if held.in_transaction and (connection.info.get(_IS_WRITING) or not writing):
        return
    # A reader that starts to write is told "database is locked" at once, without waiting, when
    # someone else has written since. It has written nothing itself, so ending its snapshot loses
    # nothing, and it then waits in line like everyone else.
    held.commit()
    held.execute("BEGIN IMMEDIATE" if writing else "BEGIN")
    connection.info[_IS_WRITING] = writing
