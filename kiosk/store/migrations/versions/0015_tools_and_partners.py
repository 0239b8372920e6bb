"""The tools of the conception zone, their loans, and the partners.

Revision ID: 0015
"""

from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None

STATEMENTS = (
    """
    CREATE TABLE tool (
        id BLOB NOT NULL,
        kind TEXT NOT NULL,
        name TEXT NOT NULL,
        sentence TEXT NOT NULL,
        retired_at INTEGER,
        version INTEGER NOT NULL,
        CONSTRAINT pk_tool PRIMARY KEY (id),
        CONSTRAINT ck_tool_kind CHECK (kind IN ('method', 'object'))
    ) STRICT
    """,
    """
    CREATE TABLE loan (
        id BLOB NOT NULL,
        tool_id BLOB NOT NULL,
        project_id BLOB,
        holder TEXT NOT NULL,
        lent_on TEXT NOT NULL,
        due_on TEXT NOT NULL,
        returned_on TEXT,
        CONSTRAINT pk_loan PRIMARY KEY (id),
        CONSTRAINT ck_loan_due_on CHECK (lent_on <= due_on),
        CONSTRAINT fk_loan_tool_id FOREIGN KEY(tool_id) REFERENCES tool (id),
        CONSTRAINT fk_loan_project_id FOREIGN KEY(project_id) REFERENCES project (id)
    ) STRICT
    """,
    "CREATE INDEX ix_loan_tool_id ON loan (tool_id)",
    "CREATE UNIQUE INDEX uq_loan_open ON loan (tool_id) WHERE returned_on IS NULL",
    """
    CREATE TABLE partner (
        id BLOB NOT NULL,
        name TEXT NOT NULL,
        brings TEXT NOT NULL,
        sealed_contact BLOB,
        version INTEGER NOT NULL,
        CONSTRAINT pk_partner PRIMARY KEY (id)
    ) STRICT
    """,
)


def upgrade() -> None:
    """Make the tables."""
    for statement in STATEMENTS:
        op.execute(statement)
