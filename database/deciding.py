"""Look first, then store what was seen to be right, without keeping others waiting meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from sqlalchemy.orm import Session

from database.engine import Database
from database.errors import DatabaseBusyError
from database.failures import told_apart
from database.queries.revision import revision

Seen = TypeVar("Seen")
Result = TypeVar("Result")
ATTEMPTS = 5
LONGEST_WAIT = 300  # seconds


def look_then_store(
    database: Database, look: Callable[[], Seen], store: Callable[[Session, Seen], Result]
) -> Result:
    """What `store` gives for what `look` saw, if nothing was imported or withdrawn in between.

    `look` may take its time: it holds no lock, and is asked again when it looked at what has
    changed since. Those of one process look in turn, so that they do not undo each other's work;
    DatabaseBusyError where other processes always came first.
    """
    with told_apart(), database.decisions.turn(LONGEST_WAIT):
        for _ in range(ATTEMPTS):
            with database.session() as session:
                before = revision(session)
            seen = look()
            with database.session(writing=True) as session:
                if revision(session) == before:
                    return store(session, seen)
    raise DatabaseBusyError("others stored something at every attempt")
