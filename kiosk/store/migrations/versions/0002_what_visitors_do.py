"""What visitors do besides depositing: support, give feedback, leave a contact, call an agent.

Also what a project's page shows: who accompanies it, and what changed thanks to opinions.

Revision ID: 0002
"""

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

STATEMENTS = (
    """
    CREATE TABLE support (
        id BLOB NOT NULL,
        contribution_id BLOB NOT NULL,
        words TEXT NOT NULL,
        language TEXT NOT NULL,
        channel TEXT NOT NULL,
        given_at INTEGER NOT NULL,
        withdrawn_at INTEGER,
        CONSTRAINT pk_support PRIMARY KEY (id),
        CONSTRAINT fk_support_contribution_id
            FOREIGN KEY(contribution_id) REFERENCES contribution (id)
    ) STRICT
    """,
    """
    CREATE INDEX ix_support_contribution_id
    ON support (contribution_id)
    WHERE withdrawn_at IS NULL
    """,
    """
    CREATE TABLE feedback (
        id BLOB NOT NULL,
        project_id BLOB NOT NULL,
        kind TEXT NOT NULL,
        text TEXT NOT NULL,
        language TEXT NOT NULL,
        channel TEXT NOT NULL,
        state TEXT NOT NULL,
        version INTEGER NOT NULL,
        given_at INTEGER NOT NULL,
        read_at INTEGER,
        answered_at INTEGER,
        answer TEXT,
        reason TEXT,
        CONSTRAINT pk_feedback PRIMARY KEY (id),
        CONSTRAINT ck_feedback_kind CHECK (kind IN ('want', 'doubt', 'help')),
        CONSTRAINT ck_feedback_state
            CHECK (state IN ('to_review', 'published', 'declined', 'withdrawn')),
        CONSTRAINT ck_feedback_text CHECK (length(text) <= 40000),
        CONSTRAINT fk_feedback_project_id FOREIGN KEY(project_id) REFERENCES project (id)
    ) STRICT
    """,
    "CREATE INDEX ix_feedback_project_id_kind ON feedback (project_id, kind)",
    "CREATE INDEX ix_feedback_to_review ON feedback (given_at) WHERE state = 'to_review'",
    """
    CREATE TABLE contact (
        id BLOB NOT NULL,
        subject TEXT NOT NULL,
        subject_id BLOB NOT NULL,
        sealed BLOB NOT NULL,
        given_at INTEGER NOT NULL,
        erase_at INTEGER NOT NULL,
        CONSTRAINT pk_contact PRIMARY KEY (id),
        CONSTRAINT uq_contact_subject_subject_id UNIQUE (subject, subject_id)
    ) STRICT
    """,
    """
    CREATE TABLE help_call (
        id BLOB NOT NULL,
        called_at INTEGER NOT NULL,
        answered_at INTEGER,
        CONSTRAINT pk_help_call PRIMARY KEY (id)
    ) STRICT
    """,
    "CREATE INDEX ix_help_call_open ON help_call (called_at) WHERE answered_at IS NULL",
    """
    CREATE TABLE project_change (
        project_id BLOB NOT NULL,
        position INTEGER NOT NULL,
        day TEXT NOT NULL,
        text TEXT NOT NULL,
        CONSTRAINT pk_project_change PRIMARY KEY (project_id, position),
        CONSTRAINT fk_project_change_project_id FOREIGN KEY(project_id) REFERENCES project (id)
    ) STRICT
    """,
    """
    CREATE TABLE project_companion (
        project_id BLOB NOT NULL,
        position INTEGER NOT NULL,
        role TEXT NOT NULL,
        name TEXT,
        CONSTRAINT pk_project_companion PRIMARY KEY (project_id, position),
        CONSTRAINT fk_project_companion_project_id FOREIGN KEY(project_id) REFERENCES project (id)
    ) STRICT
    """,
    "ALTER TABLE project ADD COLUMN picture BLOB",
)


def upgrade() -> None:
    """Create everything."""
    for statement in STATEMENTS:
        op.execute(statement)
