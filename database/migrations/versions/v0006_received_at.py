"""When an application came in, where somebody says so instead of the moment it was registered."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column; answers that stand already say nothing of it."""
    op.add_column("criterion_answer", sa.Column("received_at", sa.DateTime(), nullable=True))


def downgrade() -> None:
    """Take the column away with what it says."""
    op.drop_column("criterion_answer", "received_at")
