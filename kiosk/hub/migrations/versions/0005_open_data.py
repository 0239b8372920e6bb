"""The tables of open data of each kiosk."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "open_data",
        sa.Column("kiosk_id", sa.Integer, sa.ForeignKey("kiosk.id"), primary_key=True),
        sa.Column("digest", sa.Text, nullable=False),
        sa.Column("tables", sa.Text, nullable=False),
        sa.Column("received_on", sa.Date, nullable=False),
    )
