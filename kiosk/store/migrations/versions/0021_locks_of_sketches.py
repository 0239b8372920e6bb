"""What opens a sketch from afar, locked under the keys of its receipt.

Revision ID: 0021
"""

from alembic import op

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table."""
    op.execute(
        """
        CREATE TABLE sketch_locks (
            sketch_id BLOB NOT NULL,
            public TEXT NOT NULL,
            salt TEXT NOT NULL,
            by_code TEXT NOT NULL,
            by_token TEXT NOT NULL,
            CONSTRAINT pk_sketch_locks PRIMARY KEY (sketch_id),
            CONSTRAINT fk_sketch_locks_sketch_id FOREIGN KEY(sketch_id) REFERENCES sketch (id)
        ) STRICT
        """
    )
