"""Opening a database, SQLite or PostgreSQL, and bringing its tables up to date."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import AbstractContextManager, closing, contextmanager, nullcontext
from dataclasses import dataclass, field
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import (
    URL,
    Connection,
    Engine,
    StaticPool,
    create_engine,
    func,
    make_url,
    select,
    text,
)
from sqlalchemy.exc import ArgumentError, OperationalError
from sqlalchemy.orm import Session

from database import sqlite
from database.errors import DatabaseAddressError
from database.failures import told_apart
from database.sqlite_file import OpenedFile
from database.turns import Turns

# Any number does, as long as nothing else in the same PostgreSQL database uses it.
_ADVISORY_LOCK = 4_610_851
# More than the server has threads, so that nobody waits for a connection.
_MOST_CONNECTIONS = 60
_CONNECT_SECONDS = 5


@dataclass(frozen=True, slots=True)
class Database:
    """An open database; make one per process and hand it on."""

    engine: Engine
    file: OpenedFile | None = None  # None in memory and on PostgreSQL
    writers: Turns = field(default_factory=Turns)
    decisions: Turns = field(default_factory=Turns)  # of `database.deciding`

    @contextmanager
    def session(self, *, writing: bool = False) -> Iterator[Session]:
        """A session that commits at the end, or rolls everything back when an error leaves it.

        `writing` keeps other such sessions waiting from the start: for "look first, then store".
        Raises DatabaseBusyError and DatabaseUnavailableError; nothing was stored then.
        """
        with told_apart(), self._turn(writing):
            self._require_file()
            with Session(self.engine, expire_on_commit=False) as session, session.begin():
                if writing:
                    _take_write_lock(session.connection())
                yield session
                if writing:
                    self._require_file()

    def _turn(self, writing: bool) -> AbstractContextManager[None]:
        # SQLite lets whoever asks at the right moment in; here writers come in order.
        return self.writers.turn(sqlite.BUSY_SECONDS) if writing else nullcontext()

    def _require_file(self) -> None:
        if self.file is not None:
            self.file.require()

    def close(self) -> None:
        """Close every connection; an in-memory database is gone after this."""
        self.engine.dispose()


def open_database(url: str, *, make_folder: bool = False) -> Database:
    """Open `sqlite:///path`, `sqlite://` (in memory) or `postgresql://…`.

    A file is made where there is none, its folder only where `make_folder` says so: an address that
    is wrong must not be taken for a new database. Raises DatabaseAddressError.
    """
    try:
        address = _with_driver(make_url(url))
    except ArgumentError as error:
        raise DatabaseAddressError("unread") from error
    kind = address.get_backend_name()
    if kind == "sqlite":
        return _open_sqlite(address, make_folder)
    if kind != "postgresql":
        raise DatabaseAddressError("unknown", kind)
    return Database(_open_postgresql(address))


def upgrade(database: Database) -> None:
    """Bring the tables to the newest version; quick when they are there, safe in parallel.

    Raises DatabaseAddressError where no database answers.
    """
    scripts = _scripts()
    try:
        database.engine.connect().close()
    except OperationalError as error:
        place = database.engine.url.render_as_string()
        raise DatabaseAddressError("silent", place) from error
    with database.engine.connect() as connection:
        if is_current(connection):
            return
    with database.engine.begin() as connection:
        # Two processes may start at once: the second waits here and then finds nothing left to do.
        _take_write_lock(connection)
        scripts.attributes["connection"] = connection
        command.upgrade(scripts, "head")


def is_current(connection: Connection) -> bool:
    """Whether the tables are of the version this program was made for."""
    revision = MigrationContext.configure(connection).get_current_revision()
    return revision == ScriptDirectory.from_config(_scripts()).get_current_head()


def _scripts() -> Config:
    scripts = Config()
    scripts.set_main_option("script_location", "database:migrations")
    return scripts


def _with_driver(url: URL) -> URL:
    # Hosting services hand out both spellings, and SQLAlchemy knows only the longer one.
    if url.drivername in ("postgres", "postgresql"):
        return url.set(drivername="postgresql+psycopg")
    return url


def _open_postgresql(url: URL) -> Engine:
    known = {} if "connect_timeout" in url.query else {"connect_timeout": _CONNECT_SECONDS}
    return create_engine(
        url, pool_pre_ping=True, max_overflow=_MOST_CONNECTIONS - 5, connect_args=known
    )


def _open_sqlite(url: URL, make_folder: bool) -> Database:
    if url.database in (None, "", ":memory:"):
        # Each new connection would be a new, empty database.
        engine = create_engine(url, poolclass=StaticPool, connect_args={"check_same_thread": False})
        sqlite.prepare(engine)
        return Database(engine)
    assert url.database is not None
    path = Path(url.database)
    if make_folder and path.parent.parent.is_dir():
        path.parent.mkdir(exist_ok=True)
    if not path.parent.is_dir():
        raise DatabaseAddressError("folder", str(path.parent))
    try:
        _switch_to_wal(path)
    except sqlite3.Error as error:
        raise DatabaseAddressError("file", str(path)) from error
    file = OpenedFile.at(path)
    patience = {"timeout": sqlite.BUSY_SECONDS}
    engine = create_engine(url, max_overflow=_MOST_CONNECTIONS - 5, connect_args=patience)
    sqlite.prepare(engine)
    sqlite.open_only(engine, file)
    return Database(engine, file)


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


def _take_write_lock(connection: Connection) -> None:
    if connection.dialect.name == "sqlite":
        sqlite.take_write_lock(connection)
    else:
        connection.execute(text(f"SET LOCAL lock_timeout = '{sqlite.BUSY_SECONDS}s'"))
        connection.execute(select(func.pg_advisory_xact_lock(_ADVISORY_LOCK)))
