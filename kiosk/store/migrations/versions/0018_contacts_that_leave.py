"""Contacts that leave for the desk from which people are called back.

Revision ID: 0018
"""

from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables of both ends."""
    op.execute(
        """
        CREATE TABLE envelope (
            contact_id BLOB NOT NULL,
            recipient TEXT NOT NULL,
            sealed TEXT NOT NULL,
            CONSTRAINT pk_envelope PRIMARY KEY (contact_id, recipient),
            CONSTRAINT fk_envelope_contact_id
                FOREIGN KEY(contact_id) REFERENCES contact (id) ON DELETE CASCADE
        ) STRICT
        """
    )
    op.execute(
        """
        CREATE TABLE call_back (
            "key" TEXT NOT NULL,
            origin TEXT NOT NULL,
            subject TEXT NOT NULL,
            subject_id BLOB NOT NULL,
            about TEXT NOT NULL,
            words TEXT NOT NULL,
            sealed BLOB NOT NULL,
            given_at INTEGER NOT NULL,
            erase_at INTEGER NOT NULL,
            CONSTRAINT pk_call_back PRIMARY KEY ("key")
        ) STRICT
        """
    )
