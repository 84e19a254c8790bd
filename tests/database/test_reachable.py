"""A database that is gone, replaced, locked or unreachable is noticed and told apart."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from threading import Barrier

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from database import sqlite
from database.engine import Database, open_database, upgrade
from database.errors import DatabaseBusyError, DatabaseUnavailableError
from database.readiness import fault
from database.store import imports
from tests.database.samples import measured, store, values


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "monitor.db"


@pytest.fixture
def opened(file: Path) -> Iterator[Database]:
    database = open_database(f"sqlite:///{file}")
    upgrade(database)
    yield database
    database.close()


def keep(database: Database, year: int = 2011) -> None:
    with database.session(writing=True) as session:
        store(session, 1, [measured(8, year=year)], content=bytes(str(year), "ascii"))


def refused(database: Database) -> None:
    for writing in (False, True):
        with pytest.raises(DatabaseUnavailableError), database.session(writing=writing) as session:
            imports(session)
    assert fault(database) == "unavailable"


def test_a_deleted_file_is_noticed_and_never_made_anew(opened: Database, file: Path) -> None:
    keep(opened)
    assert fault(opened) is None
    file.unlink()
    refused(opened)
    opened.engine.dispose()
    with pytest.raises(DatabaseUnavailableError):
        opened.engine.raw_connection()
    assert not file.exists()


def test_a_file_in_its_place_is_noticed_and_left_alone(opened: Database, file: Path) -> None:
    keep(opened)
    file.rename(file.with_suffix(".away"))
    with closing(sqlite3.connect(file)) as another:
        another.execute("CREATE TABLE kept (name)")
    refused(opened)
    file.unlink()
    file.with_suffix(".away").rename(file)
    assert fault(opened) is None
    keep(opened, 2012)
    with opened.session() as session:
        assert values(session) == [8, 8]


def test_what_was_being_written_when_the_file_went_is_not_called_stored(
    opened: Database, file: Path
) -> None:
    def write() -> None:
        with opened.session(writing=True) as session:
            store(session, 1, [measured(8)])
            file.unlink()

    with pytest.raises(DatabaseUnavailableError):
        write()


def test_a_restored_copy_serves_after_a_restart(opened: Database, file: Path) -> None:
    keep(opened)
    opened.close()
    copy = Path(shutil.copy(file, file.with_suffix(".copy")))
    file.unlink()
    copy.rename(file)
    refused(opened)
    again = open_database(f"sqlite:///{file}")
    assert fault(again) is None
    again.close()


def test_tables_of_another_version_are_not_ready(shared_database: Database) -> None:
    assert fault(shared_database) is None
    with shared_database.session(writing=True) as session:
        session.execute(text("UPDATE alembic_version SET version_num = '0001'"))
    assert fault(shared_database) == "schema"


def test_who_cannot_write_in_time_is_told_and_nothing_is_stored(
    shared_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlite, "BUSY_SECONDS", 1)
    first, second = open_database(shared_url), open_database(shared_url)
    upgrade(first)
    with first.session(writing=True) as session:
        store(session, 1, [measured(8)])
        with pytest.raises(DatabaseBusyError):
            keep(second, 2012)
        with second.session() as reader:
            assert imports(reader) == []
    keep(second, 2013)
    with second.session() as reader:
        assert values(reader) == [8, 8]
    first.close()
    second.close()


def test_a_server_that_went_away_serves_again_when_it_is_back(postgresql_url: str) -> None:
    database, other = open_database(postgresql_url), open_database(postgresql_url)
    upgrade(database)
    ended = text(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
        "WHERE pid <> pg_backend_pid() AND pid = :pid"
    )

    def cut_off() -> None:
        with database.session() as session:
            pid = session.scalar(text("SELECT pg_backend_pid()"))
            with other.session() as killer:
                killer.execute(ended, {"pid": pid})
            imports(session)

    with pytest.raises(DatabaseUnavailableError):
        cut_off()
    keep(database)
    assert fault(database) is None
    database.close()
    other.close()


def test_a_server_nobody_finds_is_unavailable() -> None:
    database = open_database("postgresql://nobody@127.0.0.1:1/nothing")
    assert fault(database) == "unavailable"


def test_other_errors_stay_what_they_are(database: Database) -> None:
    def twice() -> None:
        with database.session(writing=True) as session:
            for _ in range(2):
                session.execute(
                    text("INSERT INTO received_file (sha256, content, size) VALUES ('a', '', 0)")
                )

    with pytest.raises(IntegrityError):
        twice()


def test_a_writer_comes_before_those_who_came_later(opened: Database) -> None:
    came: list[int] = []
    ready = Barrier(2)

    def first() -> None:
        with opened.session(writing=True):
            ready.wait(30)
            while len(opened.writers.line) < 3:
                pass
            came.append(0)

    def later(number: int) -> None:
        while len(opened.writers.line) < number - 1:
            pass
        with opened.session(writing=True):
            came.append(number)

    with ThreadPoolExecutor(4) as pool:
        pool.submit(first)
        ready.wait(30)
        list(pool.map(later, (1, 2, 3)))
    assert came == [0, 1, 2, 3]
