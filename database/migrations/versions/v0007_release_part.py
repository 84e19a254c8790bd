"""A count of releases may be of a part of a year, so that a call may ask by the half-year."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

KEY = ("municipality_code", "year", "release_type", "unit")


def upgrade() -> None:
    """Add the part to the table and to its key; every count there covers its whole year."""
    op.add_column("release", sa.Column("part", sa.String(), nullable=True))
    _index(*KEY, "part")


def downgrade() -> None:
    """Take the part away; counts of halves and quarters would pass for whole years, so they go."""
    op.execute("DELETE FROM release WHERE part IS NOT NULL")
    _index(*KEY)
    op.drop_column("release", "part")


def _index(*columns: str) -> None:
    op.drop_index("ix_release_key", table_name="release")
    op.create_index("ix_release_key", "release", [*columns, "import_id"])
