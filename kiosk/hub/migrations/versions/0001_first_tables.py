"""The first tables."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make them."""
    op.create_table(
        "kiosk",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("invitation", sa.Text),
        sa.Column("invited_until", sa.BigInteger),
        sa.Column("certificate", sa.Text),
        sa.Column("next_certificate", sa.Text),
        sa.Column("revoked_on", sa.Date),
        sa.Column("generation", sa.Integer, nullable=False),
        sa.Column("sequence", sa.BigInteger, nullable=False),
        sa.Column("proof", sa.Text, nullable=False),
        sa.Column("window_digest", sa.Text, nullable=False),
        sa.Column("lobby", sa.Text),
        sa.Column("version", sa.Text),
        sa.Column("seen_at", sa.BigInteger),
        sa.Column("waiting", sa.Integer),
        sa.UniqueConstraint("name", name="uq_kiosk_name"),
        sa.UniqueConstraint("invitation", name="uq_kiosk_invitation"),
        sa.UniqueConstraint("certificate", name="uq_kiosk_certificate"),
        sa.UniqueConstraint("next_certificate", name="uq_kiosk_next_certificate"),
    )
    op.create_table(
        "event",
        sa.Column("kiosk_id", sa.Integer, sa.ForeignKey("kiosk.id"), primary_key=True),
        sa.Column("generation", sa.Integer, primary_key=True),
        sa.Column("sequence", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("proof", sa.Text, nullable=False),
        sa.Column("received_on", sa.Date, nullable=False),
    )
    op.create_table(
        "quarantine",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("kiosk_id", sa.Integer, sa.ForeignKey("kiosk.id"), nullable=False),
        sa.Column("sequence", sa.BigInteger),
        sa.Column("raw", sa.Text, nullable=False),
        sa.Column("why", sa.Text, nullable=False),
        sa.Column("received_on", sa.Date, nullable=False),
    )
    _create_what_is_read()


def _create_what_is_read() -> None:
    op.create_table(
        "follow_up",
        sa.Column("key", sa.Text, primary_key=True),
        sa.Column("kiosk_id", sa.Integer, sa.ForeignKey("kiosk.id"), nullable=False),
        sa.Column("generation", sa.Integer, nullable=False),
        sa.Column("sequence", sa.BigInteger, nullable=False),
        sa.Column("token_hash", sa.Text),
        sa.Column("code_hash", sa.Text),
        sa.Column("expires_on", sa.Date),
        sa.Column("card", sa.Text),
        sa.Column("wish", sa.Text),
        sa.UniqueConstraint("token_hash", name="uq_follow_up_token_hash"),
        sa.UniqueConstraint("code_hash", name="uq_follow_up_code_hash"),
    )
    op.create_table(
        "carried",
        sa.Column("kiosk_id", sa.Integer, sa.ForeignKey("kiosk.id"), primary_key=True),
        sa.Column("key", sa.Text, primary_key=True),
        sa.Column("address", sa.Text, primary_key=True),
    )
    op.create_index("ix_carried_key", "carried", ["key"])
    op.create_table(
        "shown",
        sa.Column("kiosk_id", sa.Integer, sa.ForeignKey("kiosk.id"), primary_key=True),
        sa.Column("address", sa.Text, primary_key=True),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("page", sa.Text, nullable=False),
    )
    op.create_index("ix_shown_address", "shown", ["address"])
    op.create_table(
        "command",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("kiosk_id", sa.Integer, sa.ForeignKey("kiosk.id"), nullable=False),
        sa.Column("key", sa.Text, sa.ForeignKey("follow_up.key"), nullable=False),
        sa.Column("wish", sa.Text, nullable=False),
        sa.Column("token_hash", sa.Text, nullable=False),
        sa.Column("asked_on", sa.Date, nullable=False),
        sa.Column("outcome", sa.Text),
        sa.UniqueConstraint("key", "wish", name="uq_command_key_wish"),
    )
    op.create_index("ix_command_kiosk_id_outcome", "command", ["kiosk_id", "outcome"])
