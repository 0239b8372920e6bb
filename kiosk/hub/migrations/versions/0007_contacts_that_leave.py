"""Desks from which people are called back, and parcels that have a last day."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Make the columns."""
    holds = sa.Column("holds_contacts", sa.Boolean, nullable=False, server_default=sa.false())
    op.add_column("kiosk", holds)
    op.add_column("parcel", sa.Column("expires_on", sa.Date))
