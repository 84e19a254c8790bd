"""Personal tokens that read figures; the database lets only use and revoking be stamped."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

KEPT = "account_id, name, secret_hash, created_at, expires_at"


def upgrade() -> None:
    """Create the table, and let the database itself refuse to change what a token is."""
    op.create_table(
        "read_token",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("account_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("secret_hash", sa.String(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True)),
        sa.Column("revoked_at", sa.DateTime(timezone=True)),
        sa.Column("used_on", sa.Date()),
        sa.PrimaryKeyConstraint("id", name="pk_read_token"),
        sa.UniqueConstraint("secret_hash", name="uq_read_token_secret_hash"),
        sa.ForeignKeyConstraint(
            ["account_id"], ["account.id"], name="fk_read_token_account_id_account"
        ),
    )
    op.create_index("ix_read_token_account_id", "read_token", ["account_id"])
    _protect()


def downgrade() -> None:
    """Drop the table with everything in it."""
    op.drop_table("read_token")
    if op.get_bind().dialect.name == "postgresql":
        op.execute("DROP FUNCTION read_token_is_kept()")


def _protect() -> None:
    if op.get_bind().dialect.name == "postgresql":
        op.execute(
            "CREATE FUNCTION read_token_is_kept() RETURNS trigger LANGUAGE plpgsql AS "
            "$$ BEGIN RAISE EXCEPTION 'a token is kept as it was made'; END $$"
        )
        op.execute(
            f"CREATE TRIGGER read_token_is_kept BEFORE DELETE OR UPDATE OF {KEPT} ON read_token "
            "FOR EACH ROW EXECUTE FUNCTION read_token_is_kept()"
        )
        return
    for name, event in (("delete", "DELETE"), ("update", f"UPDATE OF {KEPT}")):
        op.execute(
            f"CREATE TRIGGER read_token_is_kept_{name} BEFORE {event} ON read_token "
            "BEGIN SELECT RAISE(ABORT, 'a token is kept as it was made'); END"
        )
