"""The public balance sheets of projects.

Revision ID: 0017
"""

from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None

STATEMENTS = (
    """
    CREATE TABLE balance_sheet (
        id BLOB NOT NULL,
        project_id BLOB NOT NULL,
        ending TEXT NOT NULL,
        day TEXT NOT NULL,
        reason TEXT NOT NULL,
        tried TEXT NOT NULL,
        measured TEXT NOT NULL,
        learnt TEXT NOT NULL,
        failed TEXT NOT NULL,
        stays TEXT NOT NULL,
        written_at INTEGER NOT NULL,
        agent_id BLOB NOT NULL,
        taken_back_at INTEGER,
        CONSTRAINT pk_balance_sheet PRIMARY KEY (id),
        CONSTRAINT ck_balance_sheet_ending CHECK (ending IN ('stays', 'stops')),
        CONSTRAINT fk_balance_sheet_project_id FOREIGN KEY(project_id) REFERENCES project (id)
    ) STRICT
    """,
    "CREATE INDEX ix_balance_sheet_project_id ON balance_sheet (project_id)",
)


def upgrade() -> None:
    """Make the table."""
    for statement in STATEMENTS:
        op.execute(statement)
