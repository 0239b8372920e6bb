"""Desks, and the parcels that machines send each other."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Make them."""
    op.add_column("kiosk", sa.Column("kind", sa.Text, nullable=False, server_default="kiosk"))
    op.add_column("kiosk", sa.Column("parcel_key", sa.Text))
    op.create_table(
        "delivery",
        sa.Column("sender_id", sa.Integer, sa.ForeignKey("kiosk.id"), primary_key=True),
        sa.Column("recipient_id", sa.Integer, sa.ForeignKey("kiosk.id"), primary_key=True),
        sa.Column("generation", sa.Integer, nullable=False),
        sa.Column("sequence", sa.BigInteger, nullable=False),
    )
    op.create_table(
        "parcel",
        sa.Column("number", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("tag", sa.Text, nullable=False),
        sa.Column("sender_id", sa.Integer, sa.ForeignKey("kiosk.id"), nullable=False),
        sa.Column("recipient_id", sa.Integer, sa.ForeignKey("kiosk.id"), nullable=False),
        sa.Column("slot", sa.Text, nullable=False),
        sa.Column("sealed", sa.Text),
        sa.Column("sent_on", sa.Date, nullable=False),
    )
    op.create_index("ix_parcel_recipient_id_number", "parcel", ["recipient_id", "number"])
    op.create_index("ix_parcel_slot", "parcel", ["slot"])
