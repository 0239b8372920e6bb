"""The pictures of projects and of their trials."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "picture",
        sa.Column("kiosk_id", sa.Integer, sa.ForeignKey("kiosk.id"), primary_key=True),
        sa.Column("digest", sa.Text, primary_key=True),
        sa.Column("content", sa.LargeBinary),
    )
    op.create_index("ix_picture_digest", "picture", ["digest"])
