"""The meetings of the stimulateur, and what they decided.

Revision ID: 0019
"""

from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None

STATEMENTS = (
    """
    CREATE TABLE meeting (
        id BLOB NOT NULL,
        project_id BLOB NOT NULL,
        held_on TEXT NOT NULL,
        present TEXT NOT NULL,
        CONSTRAINT pk_meeting PRIMARY KEY (id),
        CONSTRAINT fk_meeting_project_id FOREIGN KEY(project_id) REFERENCES project (id)
    ) STRICT
    """,
    "CREATE INDEX ix_meeting_project_id ON meeting (project_id)",
    "CREATE INDEX ix_meeting_held_on ON meeting (held_on)",
    """
    CREATE TABLE meeting_decision (
        id BLOB NOT NULL,
        meeting_id BLOB NOT NULL,
        text TEXT NOT NULL,
        owner TEXT NOT NULL,
        due_on TEXT,
        done_on TEXT,
        CONSTRAINT pk_meeting_decision PRIMARY KEY (id),
        CONSTRAINT fk_meeting_decision_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id)
    ) STRICT
    """,
    "CREATE INDEX ix_meeting_decision_meeting_id ON meeting_decision (meeting_id)",
)


def upgrade() -> None:
    """Make the tables."""
    for statement in STATEMENTS:
        op.execute(statement)
