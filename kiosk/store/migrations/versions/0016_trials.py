"""The logs of the trials of projects.

Revision ID: 0016
"""

from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None

STATEMENTS = (
    """
    CREATE TABLE trial_note (
        id BLOB NOT NULL,
        project_id BLOB NOT NULL,
        day TEXT NOT NULL,
        text TEXT NOT NULL,
        written_at INTEGER NOT NULL,
        agent_id BLOB NOT NULL,
        what TEXT,
        value TEXT,
        unit TEXT,
        picture BLOB,
        corrects BLOB,
        CONSTRAINT pk_trial_note PRIMARY KEY (id),
        CONSTRAINT fk_trial_note_project_id FOREIGN KEY(project_id) REFERENCES project (id)
    ) STRICT
    """,
    "CREATE INDEX ix_trial_note_project_id ON trial_note (project_id, day)",
)


def upgrade() -> None:
    """Make the table."""
    for statement in STATEMENTS:
        op.execute(statement)
