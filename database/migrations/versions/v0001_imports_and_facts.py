"""Imports, received files and what municipalities report."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the tables; this step spells them out, since the models move on and it must not."""
    _imports()
    _participation()
    _goal_choice()
    _target()
    _measurement()
    _release()
    _criterion_answer()


def downgrade() -> None:
    """Drop the tables with everything in them."""
    for table in (
        "criterion_answer",
        "release",
        "measurement",
        "target",
        "goal_choice",
        "participation",
        "import",
        "received_file",
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


def _imports() -> None:
    op.create_table(
        "received_file",
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("sha256", name="pk_received_file"),
    )
    op.create_table(
        "import",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("file_name", sa.String(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("registered_by", sa.String(), nullable=False),
        sa.Column("registered_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("report", sa.JSON(), nullable=False),
        sa.Column("row_count", sa.Integer(), nullable=False),
        sa.Column("is_example", sa.Boolean(), nullable=False),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True)),
        sa.Column("withdrawn_by", sa.String()),
        sa.Column("withdrawn_reason", sa.Text()),
        sa.PrimaryKeyConstraint("id", name="pk_import"),
        sa.ForeignKeyConstraint(
            ["sha256"], ["received_file.sha256"], name="fk_import_sha256_received_file"
        ),
    )
    op.create_index("ix_import_sha256", "import", ["sha256"])
    op.create_index("ix_import_registered_at", "import", ["registered_at"])


def _participation() -> None:
    _create(
        "participation",
        ("municipality_code", "programme_code", "method_code", "from_on"),
        sa.Column("municipality_code", sa.String(), nullable=False),
        sa.Column("programme_code", sa.String(), nullable=False),
        sa.Column("method_code", sa.String(), nullable=False),
        sa.Column("runs", sa.Boolean()),
        sa.Column("stage", sa.String()),
        sa.Column("from_on", sa.Date()),
        sa.Column("to_on", sa.Date()),
        sa.Column("note", sa.Text()),
    )


def _goal_choice() -> None:
    _create(
        "goal_choice",
        ("municipality_code", "programme_code", "goal_no"),
        sa.Column("municipality_code", sa.String(), nullable=False),
        sa.Column("programme_code", sa.String(), nullable=False),
        sa.Column("goal_no", sa.Integer(), nullable=False),
        sa.Column("is_chosen", sa.Boolean()),
    )


def _target() -> None:
    _create(
        "target",
        ("municipality_code", "programme_code", "indicator_code", "target_year"),
        sa.Column("municipality_code", sa.String(), nullable=False),
        sa.Column("programme_code", sa.String(), nullable=False),
        sa.Column("indicator_code", sa.String(), nullable=False),
        sa.Column("goal_no", sa.Integer()),
        sa.Column("baseline_year", sa.Integer()),
        sa.Column("baseline", sa.Double()),
        sa.Column("target_year", sa.Integer()),
        sa.Column("target", sa.Double()),
        sa.Column("condition", sa.String()),
        sa.Column("is_chosen", sa.Boolean()),
    )


def _measurement() -> None:
    _create(
        "measurement",
        ("municipality_code", "indicator_code", "year"),
        sa.Column("municipality_code", sa.String(), nullable=False),
        sa.Column("indicator_code", sa.String(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("value", sa.Double()),
        sa.Column("is_hidden", sa.Boolean(), nullable=False),
        sa.Column("count_method", sa.String()),
        sa.Column("status", sa.String(), nullable=False),
    )


def _release() -> None:
    _create(
        "release",
        ("municipality_code", "year", "release_type", "unit"),
        sa.Column("municipality_code", sa.String(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("release_type", sa.String(), nullable=False),
        sa.Column("unit", sa.String(), nullable=False),
        sa.Column("value", sa.Integer()),
        sa.Column("is_hidden", sa.Boolean(), nullable=False),
    )


def _criterion_answer() -> None:
    _create(
        "criterion_answer",
        ("municipality_code", "programme_code", "criterion_code"),
        sa.Column("municipality_code", sa.String(), nullable=False),
        sa.Column("programme_code", sa.String(), nullable=False),
        sa.Column("criterion_code", sa.String(), nullable=False),
        sa.Column("answer", sa.Boolean()),
        sa.Column("evidence", sa.Text()),
    )
