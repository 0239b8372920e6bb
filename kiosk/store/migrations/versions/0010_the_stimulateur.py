"""The plans and the moments of the stimulateur.

Revision ID: 0010
"""

from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

STATEMENTS = (
    """
    CREATE TABLE "plan" (
        project_id BLOB NOT NULL,
        starts_on TEXT NOT NULL,
        ends_on TEXT NOT NULL,
        weekdays TEXT NOT NULL,
        CONSTRAINT pk_plan PRIMARY KEY (project_id),
        CONSTRAINT ck_plan_ends_on CHECK (starts_on <= ends_on),
        CONSTRAINT fk_plan_project_id FOREIGN KEY(project_id) REFERENCES project (id)
    ) STRICT
    """,
    """
    CREATE TABLE moment (
        id BLOB NOT NULL,
        kind TEXT NOT NULL,
        title TEXT NOT NULL,
        sentence TEXT NOT NULL,
        project_id BLOB,
        starts_at INTEGER NOT NULL,
        ends_at INTEGER NOT NULL,
        room TEXT NOT NULL,
        partners TEXT NOT NULL,
        capacity INTEGER NOT NULL,
        cancelled_at INTEGER,
        version INTEGER NOT NULL,
        CONSTRAINT pk_moment PRIMARY KEY (id),
        CONSTRAINT ck_moment_kind
            CHECK (kind IN ('presentation', 'ideation', 'skills', 'prototyping')),
        CONSTRAINT ck_moment_ends_at CHECK (starts_at < ends_at),
        CONSTRAINT fk_moment_project_id FOREIGN KEY(project_id) REFERENCES project (id)
    ) STRICT
    """,
    "CREATE INDEX ix_moment_ends_at ON moment (ends_at)",
)


def upgrade() -> None:
    """Make the tables."""
    for statement in STATEMENTS:
        op.execute(statement)
