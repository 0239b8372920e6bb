"""The logbooks of projects: the journal, the exit review.

Revision ID: 0014
"""

from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

STATEMENTS = (
    """
    CREATE TABLE logbook (
        id BLOB NOT NULL,
        project_id BLOB NOT NULL,
        kind TEXT NOT NULL,
        day TEXT NOT NULL,
        text TEXT NOT NULL,
        written_at INTEGER NOT NULL,
        agent_id BLOB NOT NULL,
        corrects BLOB,
        published INTEGER NOT NULL,
        CONSTRAINT pk_logbook PRIMARY KEY (id),
        CONSTRAINT ck_logbook_kind CHECK (kind IN (
            'need', 'tool', 'next_step', 'ready', 'continue', 'stop', 'taken_back')),
        CONSTRAINT fk_logbook_project_id FOREIGN KEY(project_id) REFERENCES project (id)
    ) STRICT
    """,
    "CREATE INDEX ix_logbook_project_id ON logbook (project_id, day)",
)


def upgrade() -> None:
    """Make the table."""
    for statement in STATEMENTS:
        op.execute(statement)
