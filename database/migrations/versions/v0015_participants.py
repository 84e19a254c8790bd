"""Whether the source of a programme or a method names everyone who takes part."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None

TABLES = ("programme", "method")


def upgrade() -> None:
    """Add the columns; of what was loaded before nobody has said."""
    for table in TABLES:
        op.add_column(table, sa.Column("has_all_participants", sa.Boolean()))


def downgrade() -> None:
    """Drop the columns with what stands in them."""
    for table in reversed(TABLES):
        op.drop_column(table, "has_all_participants")
