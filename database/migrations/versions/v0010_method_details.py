"""Steps of a method, the main types of effort, and the figures that count a method's courses."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column, empty for what was loaded before, and the two tables."""
    op.add_column("method", sa.Column("course_indicators", sa.Text()))
    _create(
        "roadmap_step",
        ("method_code", "no"),
        sa.Column("method_code", sa.String(), nullable=False),
        sa.Column("no", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("name_en", sa.String()),
        sa.Column("when_text", sa.Text()),
        sa.Column("responsible", sa.Text()),
        sa.Column("description", sa.Text()),
        sa.Column("description_en", sa.Text()),
    )
    _create(
        "effort_type",
        ("programme_code", "no"),
        sa.Column("programme_code", sa.String(), nullable=False),
        sa.Column("no", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("name_en", sa.String()),
        sa.Column("method_codes", sa.Text()),
        sa.Column("read_method_codes", sa.Text()),
    )


def downgrade() -> None:
    """Drop them with what stands in them."""
    op.drop_table("effort_type")
    op.drop_table("roadmap_step")
    op.drop_column("method", "course_indicators")


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
