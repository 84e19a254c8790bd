"""What the pages of programmes say more: who pays, what is part of what, and remarks."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns, empty for what was loaded before."""
    op.add_column("programme", sa.Column("funder", sa.Text()))
    op.add_column("programme", sa.Column("is_grouping", sa.Boolean()))
    op.add_column("phase", sa.Column("note", sa.Text()))
    op.add_column("calendar", sa.Column("note", sa.Text()))
    op.add_column("grant_amount", sa.Column("part_of", sa.String()))
    op.add_column("grant_amount", sa.Column("precision", sa.String()))
    op.add_column("grant_amount", sa.Column("note", sa.Text()))


def downgrade() -> None:
    """Drop the columns with what stands in them."""
    for table, column in (
        ("grant_amount", "note"),
        ("grant_amount", "precision"),
        ("grant_amount", "part_of"),
        ("calendar", "note"),
        ("phase", "note"),
        ("programme", "is_grouping"),
        ("programme", "funder"),
    ):
        op.drop_column(table, column)
