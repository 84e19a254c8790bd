"""What project leads maintain: names, codes, catalogues, calendars and money."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the tables; this step spells them out, since the models move on and it must not."""
    _municipality()
    _programme()
    _programme_municipality()
    _method()
    _goal()
    _indicator()
    _criterion()
    _phase()
    _calendar()
    _grant()


def downgrade() -> None:
    """Drop the tables with everything in them."""
    for table in (
        "grant_amount",
        "calendar",
        "phase",
        "criterion",
        "indicator",
        "goal",
        "method",
        "programme_municipality",
        "programme",
        "municipality",
    ):
        op.drop_table(table)


def _create(table: str, key: tuple[str, ...], *columns: sa.Column[Any]) -> None:
    provenance = (
        sa.Column("sheet", sa.String(), nullable=False),
        sa.Column("cell", sa.String(), nullable=False),
        sa.Column("cells", sa.JSON(), nullable=False),
        sa.Column("source", sa.Text()),
        sa.Column("is_example", sa.Boolean(), nullable=False),
    )
    op.create_table(
        table,
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("import_id", sa.Integer(), nullable=False),
        *columns,
        *provenance,
        sa.PrimaryKeyConstraint("id", name=f"pk_{table}"),
        sa.ForeignKeyConstraint(["import_id"], ["import.id"], name=f"fk_{table}_import_id_import"),
    )
    op.create_index(f"ix_{table}_key", table, [*key, "import_id"])


def _municipality() -> None:
    _create(
        "municipality",
        ("code",),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("country", sa.String()),
        sa.Column("region", sa.String()),
        sa.Column("aliases", sa.Text()),
        sa.Column("latitude", sa.Double()),
        sa.Column("longitude", sa.Double()),
        sa.Column("population", sa.JSON()),
    )


def _programme() -> None:
    _create(
        "programme",
        ("code",),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("name_en", sa.String()),
        sa.Column("country", sa.String()),
        sa.Column("from_on", sa.Date()),
        sa.Column("to_on", sa.Date()),
        sa.Column("period_text", sa.String()),
        sa.Column("owner", sa.String()),
        sa.Column("evaluator", sa.String()),
        sa.Column("client_group", sa.Text()),
        sa.Column("client_group_en", sa.Text()),
        sa.Column("seats", sa.Integer()),
        sa.Column("positions_per_municipality", sa.Double()),
        sa.Column("application_deadline", sa.DateTime()),
        sa.Column("note", sa.Text()),
    )


def _programme_municipality() -> None:
    _create(
        "programme_municipality",
        ("programme_code", "municipality_code"),
        sa.Column("programme_code", sa.String(), nullable=False),
        sa.Column("municipality_code", sa.String(), nullable=False),
        sa.Column("group", sa.String()),
        sa.Column("from_on", sa.Date()),
        sa.Column("to_on", sa.Date()),
        sa.Column("note", sa.Text()),
    )


def _method() -> None:
    _create(
        "method",
        ("code",),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("short_name", sa.String()),
        sa.Column("name_en", sa.String()),
        sa.Column("aliases", sa.Text()),
        sa.Column("type", sa.String()),
        sa.Column("stage", sa.String()),
        sa.Column("programme_code", sa.String()),
        sa.Column("goal_nos", sa.String()),
        sa.Column("description", sa.Text()),
        sa.Column("description_en", sa.Text()),
        sa.Column("is_reading", sa.Boolean()),
    )


def _goal() -> None:
    _create(
        "goal",
        ("programme_code", "no"),
        sa.Column("programme_code", sa.String(), nullable=False),
        sa.Column("no", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("name_en", sa.String()),
        sa.Column("short_name", sa.String()),
        sa.Column("indicator_code", sa.String()),
        sa.Column("aliases", sa.Text()),
    )


def _indicator() -> None:
    _create(
        "indicator",
        ("code",),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("name_en", sa.String()),
        sa.Column("unit", sa.String()),
        sa.Column("direction", sa.String()),
        sa.Column("series_breaks", sa.Text()),
        sa.Column("is_protected", sa.Boolean()),
    )


def _criterion() -> None:
    _create(
        "criterion",
        ("programme_code", "code"),
        sa.Column("programme_code", sa.String(), nullable=False),
        sa.Column("no", sa.Integer()),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("text", sa.Text()),
        sa.Column("text_en", sa.Text()),
        sa.Column("type", sa.String()),
        sa.Column("operator", sa.String()),
        sa.Column("threshold", sa.Double()),
        sa.Column("unit", sa.String()),
        sa.Column("period", sa.String()),
        sa.Column("wording", sa.Text()),
    )


def _phase() -> None:
    _create(
        "phase",
        ("programme_code", "no"),
        sa.Column("programme_code", sa.String(), nullable=False),
        sa.Column("no", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("name_en", sa.String()),
        sa.Column("from_on", sa.Date()),
        sa.Column("to_on", sa.Date()),
        sa.Column("from_text", sa.String()),
        sa.Column("to_text", sa.String()),
        sa.Column("activities", sa.Text()),
    )


def _calendar() -> None:
    _create(
        "calendar",
        ("programme_code", "type", "indicator_code", "period", "on", "name"),
        sa.Column("programme_code", sa.String()),
        sa.Column("type", sa.String(), nullable=False),
        sa.Column("indicator_code", sa.String()),
        sa.Column("period", sa.String()),
        sa.Column("on", sa.Date()),
        sa.Column("date_text", sa.String()),
        sa.Column("due_on", sa.Date()),
        sa.Column("name", sa.String()),
        sa.Column("name_en", sa.String()),
        sa.Column("recurrence", sa.String()),
    )


def _grant() -> None:
    _create(
        "grant_amount",
        ("programme_code", "year_text", "part", "recipient"),
        sa.Column("programme_code", sa.String(), nullable=False),
        sa.Column("year_text", sa.String(), nullable=False),
        sa.Column("amount", sa.Double()),
        sa.Column("unit", sa.String()),
        sa.Column("part", sa.String()),
        sa.Column("recipient", sa.String()),
        sa.Column("is_municipal_share", sa.Boolean()),
    )
