"""Runs the migrations on the connection given by `database.engine.upgrade`, in its transaction."""

from __future__ import annotations

from alembic import context
from sqlalchemy import Connection

from database.models import Base


def _run(connection: Connection) -> None:
    context.configure(
        connection=connection,
        target_metadata=Base.metadata,
        # True on SQLite as well, because `database.sqlite` begins before the first CREATE TABLE.
        transactional_ddl=True,
    )
    with context.begin_transaction():
        context.run_migrations()


_run(context.config.attributes["connection"])
