"""The migrations build exactly what the models say, once, whoever starts first."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from sqlalchemy import event, inspect

from database.engine import Database, open_database, upgrade
from database.keys import KEYS
from database.models import TABLES, Base

ROOT = Path(__file__).parents[2]
START = """
import sys
from database.engine import open_database, upgrade
sys.stdin.readline()
upgrade(open_database(sys.argv[1]))
"""


@pytest.fixture(params=["memory", "file", "postgresql"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    """A database that took every step itself; those of other tests are copies of one that did."""
    if request.param == "postgresql":
        address = request.getfixturevalue("postgresql_url")
    else:
        address = "sqlite://" if request.param == "memory" else f"sqlite:///{tmp_path}/monitor.db"
    made = open_database(address)
    upgrade(made)
    yield made
    made.close()


def test_the_tables_are_those_of_the_models(database: Database) -> None:
    with database.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, Base.metadata) == []


def test_every_kind_has_an_index_that_starts_with_its_key(database: Database) -> None:
    inspector = inspect(database.engine)
    for kind, key in KEYS.items():
        columns = [index["column_names"] for index in inspector.get_indexes(TABLES[kind].name)]
        assert [*key, "import_id"] in columns


def test_a_second_upgrade_only_looks(database: Database) -> None:
    statements: list[str] = []
    event.listen(
        database.engine,
        "before_cursor_execute",
        lambda _connection, _cursor, statement, *_: statements.append(statement),
    )
    upgrade(database)
    assert statements
    assert all(statement.startswith(("SELECT", "PRAGMA")) for statement in statements)


def test_the_steps_can_be_taken_back(database: Database) -> None:
    config = Config()
    config.set_main_option("script_location", "database:migrations")
    with database.engine.begin() as connection:
        config.attributes["connection"] = connection
        command.downgrade(config, "base")
    assert inspect(database.engine).get_table_names() == ["alembic_version"]
    upgrade(database)
    assert len(inspect(database.engine).get_table_names()) == len(Base.metadata.tables) + 1


def test_two_processes_may_start_at_once(shared_url: str) -> None:
    starts = [
        subprocess.Popen(
            [sys.executable, "-c", START, shared_url],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        for _ in range(2)
    ]
    for start in starts:
        assert start.stdin is not None
        start.stdin.write(b"go\n")
        start.stdin.flush()
    for start in starts:
        _, errors = start.communicate(timeout=60)
        assert (start.returncode, errors.decode()) == (0, "")
    opened = open_database(shared_url)
    assert len(inspect(opened.engine).get_table_names()) == len(Base.metadata.tables) + 1
    opened.close()
