"""The versions of the sheets of projects.

Revision ID: 0012
"""

from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table; the versions begin with the next change of each sheet."""
    op.execute(
        """
        CREATE TABLE sheet_version (
            project_id BLOB NOT NULL,
            number INTEGER NOT NULL,
            kept_at INTEGER,
            content TEXT NOT NULL,
            CONSTRAINT pk_sheet_version PRIMARY KEY (project_id, number),
            CONSTRAINT fk_sheet_version_project_id FOREIGN KEY(project_id) REFERENCES project (id)
        ) STRICT
        """
    )
