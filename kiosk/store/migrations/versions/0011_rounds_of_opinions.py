"""Rounds of opinions: a question asked for a while, and the feedback that answers it.

Revision ID: 0011
"""

from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

STATEMENTS = (
    """
    CREATE TABLE opinion_round (
        id BLOB NOT NULL,
        project_id BLOB NOT NULL,
        question TEXT NOT NULL,
        audience TEXT NOT NULL,
        opens_on TEXT NOT NULL,
        closes_on TEXT NOT NULL,
        changed TEXT,
        changed_at INTEGER,
        CONSTRAINT pk_opinion_round PRIMARY KEY (id),
        CONSTRAINT fk_opinion_round_project_id FOREIGN KEY(project_id) REFERENCES project (id)
    ) STRICT
    """,
    "CREATE INDEX ix_opinion_round_project_id ON opinion_round (project_id)",
    "ALTER TABLE feedback ADD COLUMN round_id BLOB",
    "CREATE INDEX ix_feedback_round_id ON feedback (round_id) WHERE round_id IS NOT NULL",
)


def upgrade() -> None:
    """Make the table, and the link to what answers it."""
    for statement in STATEMENTS:
        op.execute(statement)
