"""What the databases say when they cannot serve, as the two errors a caller may tell apart."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as NoConnectionError

from database.errors import DatabaseBusyError, DatabaseUnavailableError
from database.turns import NoTurnError

# Lock not available, deadlock, could not serialise, statement cancelled by its time limit.
_BUSY_STATES = frozenset({"55P03", "40P01", "40001", "57014"})
_BUSY_CODES = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED})
_SOUND_CODES = frozenset({sqlite3.SQLITE_ERROR})  # our own mistake, such as a table misspelled
_BROKEN_CODES = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})


@contextmanager
def told_apart() -> Iterator[None]:
    """Raise DatabaseBusyError and DatabaseUnavailableError; every other error stays as it is."""
    try:
        yield
    except (NoTurnError, NoConnectionError) as error:
        raise DatabaseBusyError(str(error)) from error
    except (DBAPIError, sqlite3.Error) as error:
        kind = _kind(error)
        if kind is None:
            raise
        raise kind(str(error)) from error


def _kind(
    error: DBAPIError | sqlite3.Error,
) -> type[DatabaseBusyError | DatabaseUnavailableError] | None:
    said = error.orig if isinstance(error, DBAPIError) else error
    code = getattr(said, "sqlite_errorcode", 0) & 0xFF  # the rest says which kind of busy
    if code in _BUSY_CODES or getattr(said, "sqlstate", None) in _BUSY_STATES:
        return DatabaseBusyError
    if isinstance(error, DBAPIError) and error.connection_invalidated:
        return DatabaseUnavailableError
    is_out = isinstance(error, OperationalError | InterfaceError | sqlite3.OperationalError)
    is_ours = isinstance(said, sqlite3.Error) and code in _SOUND_CODES
    return DatabaseUnavailableError if code in _BROKEN_CODES or (is_out and not is_ours) else None
