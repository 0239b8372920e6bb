"""How far a kiosk was when it told its last event."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Add it; what was told before does not say it."""
    op.add_column("kiosk", sa.Column("head", sa.BigInteger))
    op.add_column("kiosk", sa.Column("head_proof", sa.Text))
