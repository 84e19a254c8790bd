"""Which count an indicator is a part of, or a rate of, so that its share can be said."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column, empty for what was loaded before."""
    op.add_column("indicator", sa.Column("belongs_to", sa.String()))


def downgrade() -> None:
    """Drop it with what stands in it."""
    op.drop_column("indicator", "belongs_to")
