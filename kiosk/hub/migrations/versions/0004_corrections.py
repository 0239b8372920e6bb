"""The words of corrections, until the kiosk has them."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "correction",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("kiosk_id", sa.Integer, sa.ForeignKey("kiosk.id"), nullable=False),
        sa.Column("key", sa.Text, sa.ForeignKey("follow_up.key"), nullable=False),
        sa.Column("token_hash", sa.Text, nullable=False),
        sa.Column("words", sa.Text),
        sa.Column("outcome", sa.Text),
    )
    op.create_index("ix_correction_kiosk_id_outcome", "correction", ["kiosk_id", "outcome"])
    op.create_index("ix_correction_key", "correction", ["key"])
