"""What travels between the machines of a town hall.

Revision ID: 0008
"""

from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

STATEMENTS = (
    """
    CREATE TABLE replica (
        contribution_id BLOB NOT NULL,
        "key" TEXT NOT NULL,
        origin TEXT NOT NULL,
        generation INTEGER NOT NULL,
        sequence INTEGER NOT NULL,
        decided_by TEXT NOT NULL,
        CONSTRAINT pk_replica PRIMARY KEY (contribution_id),
        CONSTRAINT fk_replica_contribution_id
            FOREIGN KEY(contribution_id) REFERENCES contribution (id),
        CONSTRAINT uq_replica_key UNIQUE ("key")
    ) STRICT
    """,
    """
    CREATE TABLE remote_decision (
        id BLOB NOT NULL,
        taken_here INTEGER NOT NULL,
        peer TEXT NOT NULL,
        contribution_id BLOB NOT NULL,
        version INTEGER NOT NULL,
        state TEXT NOT NULL,
        answer TEXT,
        reason TEXT,
        service TEXT,
        service_reference TEXT,
        agent_id BLOB NOT NULL,
        agent_name TEXT NOT NULL,
        asked_at INTEGER NOT NULL,
        outcome TEXT,
        seen_at INTEGER,
        CONSTRAINT pk_remote_decision PRIMARY KEY (id),
        CONSTRAINT ck_remote_decision_state CHECK (
            state IN ('to_review', 'published', 'declined', 'redirected', 'withdrawn')),
        CONSTRAINT ck_remote_decision_outcome CHECK (
            outcome IN ('applied', 'conflict', 'refused', 'unknown'))
    ) STRICT
    """,
    "CREATE INDEX ix_remote_decision_contribution_id ON remote_decision (contribution_id)",
    "CREATE INDEX ix_remote_decision_taken_here ON remote_decision (asked_at) WHERE taken_here = 1",
    """
    CREATE TABLE mail (
        id INTEGER NOT NULL,
        number INTEGER NOT NULL,
        tag TEXT NOT NULL,
        CONSTRAINT pk_mail PRIMARY KEY (id)
    ) STRICT
    """,
)


def upgrade() -> None:
    """Make the tables."""
    for statement in STATEMENTS:
        op.execute(statement)
