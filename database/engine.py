"""Opening a database, SQLite or PostgreSQL, and bringing its tables up to date."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import URL, Connection, Engine, StaticPool, create_engine, func, make_url, select
from sqlalchemy.orm import Session

from database import sqlite

# Any number does, as long as nothing else in the same PostgreSQL database uses it.
_ADVISORY_LOCK = 4_610_851


@dataclass(frozen=True, slots=True)
class Database:
    """An open database; make one per process and hand it on."""

    engine: Engine

    @contextmanager
    def session(self, *, writing: bool = False) -> Iterator[Session]:
        """A session that commits at the end, or rolls everything back when an error leaves it.

        `writing` keeps other such sessions waiting from the start: for "look first, then store".
        """
        with Session(self.engine, expire_on_commit=False) as session, session.begin():
            if writing:
                _take_write_lock(session.connection())
            yield session

    def close(self) -> None:
        """Close every connection; an in-memory database is gone after this."""
        self.engine.dispose()


def open_database(url: str) -> Database:
    """Open `sqlite:///path`, `sqlite://` (in memory) or `postgresql://…`; make a missing folder."""
    address = _with_driver(make_url(url))
    if address.get_backend_name() == "sqlite":
        return Database(_open_sqlite(address))
    return Database(create_engine(address, pool_pre_ping=True))


def upgrade(database: Database) -> None:
    """Bring the tables to the newest version; quick when they are there, safe in parallel."""
    scripts = Config()
    scripts.set_main_option("script_location", "database:migrations")
    with database.engine.connect() as connection:
        if _is_current(connection, scripts):
            return
    with database.engine.begin() as connection:
        # Two processes may start at once: the second waits here and then finds nothing left to do.
        _take_write_lock(connection)
        scripts.attributes["connection"] = connection
        command.upgrade(scripts, "head")


def _with_driver(url: URL) -> URL:
    # Hosting services hand out both spellings, and SQLAlchemy knows only the longer one.
    if url.drivername in ("postgres", "postgresql"):
        return url.set(drivername="postgresql+psycopg")
    return url


def _open_sqlite(url: URL) -> Engine:
    if url.database in (None, "", ":memory:"):
        # Each new connection would be a new, empty database.
        engine = create_engine(url, poolclass=StaticPool, connect_args={"check_same_thread": False})
    else:
        assert url.database is not None
        path = Path(url.database)
        path.parent.mkdir(parents=True, exist_ok=True)
        _switch_to_wal(path)
        engine = create_engine(url, connect_args={"timeout": sqlite.BUSY_SECONDS})
    sqlite.prepare(engine)
    return engine


def _switch_to_wal(path: Path) -> None:
    # The mode is kept in the file, so this changes something once only. SQLite does not wait for
    # other connections here, whatever the timeout, hence the attempts.
    with closing(sqlite3.connect(path, timeout=sqlite.BUSY_SECONDS)) as held:
        for _ in range(sqlite.BUSY_SECONDS * 20):
            try:
                held.execute("PRAGMA journal_mode = WAL")
                return
            except sqlite3.OperationalError as error:
                if "locked" not in str(error):
                    raise
                time.sleep(0.05)
        held.execute("PRAGMA journal_mode = WAL")


def _is_current(connection: Connection, scripts: Config) -> bool:
    revision = MigrationContext.configure(connection).get_current_revision()
    return revision == ScriptDirectory.from_config(scripts).get_current_head()


def _take_write_lock(connection: Connection) -> None:
    if connection.dialect.name == "sqlite":
        sqlite.take_write_lock(connection)
    else:
        connection.execute(select(func.pg_advisory_xact_lock(_ADVISORY_LOCK)))
