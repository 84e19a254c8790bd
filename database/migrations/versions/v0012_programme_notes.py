"""What is told of a programme in words: purpose, aims, background, application, contact."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the table, empty."""
    op.create_table(
        "programme_note",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("import_id", sa.Integer(), nullable=False),
        sa.Column("programme_code", sa.String(), nullable=False),
        sa.Column("no", sa.Integer(), nullable=False),
        sa.Column("topic", sa.String(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("text_en", sa.Text()),
        sa.Column("method_code", sa.String()),
        sa.Column("sheet", sa.String(), nullable=False),
        sa.Column("cell", sa.String(), nullable=False),
        sa.Column("cells", sa.JSON(), nullable=False),
        sa.Column("source", sa.Text()),
        sa.Column("is_example", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_programme_note"),
        sa.ForeignKeyConstraint(
            ["import_id"], ["import.id"], name="fk_programme_note_import_id_import"
        ),
    )
    op.create_index(
        "ix_programme_note_key", "programme_note", ["programme_code", "no", "import_id"]
    )


def downgrade() -> None:
    """Drop it with what stands in it."""
    op.drop_table("programme_note")
