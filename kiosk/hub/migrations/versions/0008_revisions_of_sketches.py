"""What holders write from afar, sealed, until their kiosk has it."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "revision",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("kiosk_id", sa.Integer, sa.ForeignKey("kiosk.id"), nullable=False),
        sa.Column("key", sa.Text, sa.ForeignKey("follow_up.key"), nullable=False),
        sa.Column("token_hash", sa.Text, nullable=False),
        sa.Column("sealed", sa.Text),
        sa.Column("copy", sa.Text, nullable=False),
        sa.Column("hand_in", sa.Boolean, nullable=False),
        sa.Column("outcome", sa.Text),
        sa.UniqueConstraint("key", name="uq_revision_key"),
    )
    op.create_index("ix_revision_kiosk_id_outcome", "revision", ["kiosk_id", "outcome"])
