"""Opening: where the file goes, what SQLite is told, and writers that wait for each other."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

import pytest
from sqlalchemy import text
from sqlalchemy.orm import Session

from database.engine import Database, open_database, upgrade
from database.queries.frames import frame
from database.store import imports
from tests.database.samples import measured, store, values

WRITERS = 4


@pytest.fixture
def file_database(tmp_path: Path) -> Database:
    opened = open_database(f"sqlite:///{tmp_path / 'monitor.db'}")
    upgrade(opened)
    return opened


def test_sqlite_is_durable_checked_and_patient(file_database: Database) -> None:
    with file_database.session() as session:
        for pragma, expected in [
            ("journal_mode", "wal"),
            ("foreign_keys", 1),
            ("busy_timeout", 30_000),
            ("synchronous", 2),
        ]:
            assert session.scalar(text(f"PRAGMA {pragma}")) == expected
    file_database.close()


@pytest.mark.parametrize("scheme", ["postgres", "postgresql", "postgresql+psycopg"])
def test_every_spelling_of_a_postgresql_address_uses_psycopg(scheme: str) -> None:
    opened = open_database(f"{scheme}://someone:secret@db.example/monitor")
    assert opened.engine.url.drivername == "postgresql+psycopg"
    assert opened.engine.url.password == "secret"


def test_writers_that_looked_first_wait_and_none_is_turned_away(shared_database: Database) -> None:
    ready = Barrier(WRITERS)

    def look_and_store(number: int) -> None:
        with shared_database.session() as session:
            imports(session)
            ready.wait(timeout=30)
            store(session, 1, [measured(number, year=2000 + number)], content=bytes([number]))

    with ThreadPoolExecutor(WRITERS) as pool:
        list(pool.map(look_and_store, range(WRITERS)))
    with shared_database.session() as session:
        assert values(session) == list(range(WRITERS))


def test_look_then_store_is_one_step_in_a_writing_session(shared_database: Database) -> None:
    def store_once(_: int) -> None:
        with shared_database.session(writing=True) as session:
            if not imports(session):
                store(session, 1, [measured(8)])

    with ThreadPoolExecutor(WRITERS) as pool:
        list(pool.map(store_once, range(WRITERS)))
    with shared_database.session() as session:
        assert len(imports(session)) == 1


def test_a_reader_does_not_wait_for_a_writer(shared_database: Database) -> None:
    with shared_database.session() as writer:
        store(writer, 1, [measured(8)])
        with shared_database.session() as reader:
            assert len(frame(reader, "measurement")) == 0


def test_a_released_savepoint_does_not_commit(database: Database) -> None:
    def half() -> None:
        with database.session() as session:
            _store_in_savepoint(session)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        half()
    with database.session() as session:
        assert imports(session) == []


def _store_in_savepoint(session: Session) -> None:
    with session.begin_nested():
        store(session, 1, [measured(8)])
