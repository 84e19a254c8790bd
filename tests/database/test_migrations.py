"""The migrations build exactly what the models say, once, whoever starts first."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import inspect

from database.engine import Database, open_database, upgrade
from database.keys import KEYS
from database.models import TABLES, Base


def test_the_tables_are_those_of_the_models(database: Database) -> None:
    with database.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, Base.metadata) == []


def test_every_kind_has_an_index_that_starts_with_its_key(database: Database) -> None:
    inspector = inspect(database.engine)
    for kind, key in KEYS.items():
        columns = [index["column_names"] for index in inspector.get_indexes(TABLES[kind].name)]
        assert [*key, "import_id"] in columns
