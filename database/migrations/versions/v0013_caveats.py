"""What should be known before leaning on a figure, and figures of several years or between two."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

FIGURES = ("target", "measurement", "release")
CAVEATS = ("caveat", "caveat_en")


def upgrade() -> None:
    """Add the columns, empty for what was loaded before."""
    op.add_column("measurement", sa.Column("highest", sa.Double()))
    op.add_column("measurement", sa.Column("first_year", sa.Integer()))
    for table in FIGURES:
        for name in CAVEATS:
            op.add_column(table, sa.Column(name, sa.Text()))


def downgrade() -> None:
    """Drop them with what stands in them."""
    for table in FIGURES:
        for name in CAVEATS:
            op.drop_column(table, name)
    op.drop_column("measurement", "first_year")
    op.drop_column("measurement", "highest")
