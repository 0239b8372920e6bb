"""How kiosks are, when they came back from a backup, and how many codes were refused."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Add it."""
    op.add_column("kiosk", sa.Column("health", sa.Text))
    op.add_column("kiosk", sa.Column("restored_on", sa.Date))
    op.add_column(
        "quarantine", sa.Column("generation", sa.Integer, nullable=False, server_default="0")
    )
    op.create_table(
        "refused",
        sa.Column("hour", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("count", sa.BigInteger, nullable=False),
    )
