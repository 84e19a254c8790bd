"""Whether the database can serve now."""

from __future__ import annotations

from database.engine import Database, is_current
from database.errors import DatabaseBusyError, DatabaseUnavailableError


def fault(database: Database) -> str | None:
    """None when it can; else unavailable, busy, or schema: tables of another version."""
    try:
        with database.session() as session:
            return None if is_current(session.connection()) else "schema"
    except DatabaseUnavailableError:
        return "unavailable"
    except DatabaseBusyError:
        return "busy"
