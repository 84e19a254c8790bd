"""Whether the database can serve now."""

from __future__ import annotations

from typing import Literal

from database.engine import Database, is_current
from database.errors import DatabaseBusyError, DatabaseUnavailableError

Fault = Literal["unavailable", "busy", "schema"]


def fault(database: Database) -> Fault | None:
    """None when it can; else why not: `schema` says that the tables are of another version."""
    try:
        with database.session() as session:
            return None if is_current(session.connection()) else "schema"
    except DatabaseUnavailableError:
        return "unavailable"
    except DatabaseBusyError:
        return "busy"
