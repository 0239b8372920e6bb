"""What the city says of projects that won the participatory budget.

Revision ID: 0009
"""

from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

STATEMENTS = (
    """
    CREATE TABLE budget_link (
        project_id BLOB NOT NULL,
        number TEXT NOT NULL,
        title TEXT NOT NULL,
        edition INTEGER NOT NULL,
        euros INTEGER,
        service TEXT NOT NULL,
        place TEXT NOT NULL,
        topic TEXT NOT NULL,
        popular INTEGER NOT NULL,
        progress TEXT NOT NULL,
        seen_on TEXT NOT NULL,
        gone_on TEXT,
        longitude REAL,
        latitude REAL,
        CONSTRAINT pk_budget_link PRIMARY KEY (project_id),
        CONSTRAINT ck_budget_link_progress CHECK (
            progress IN ('not_started', 'studies', 'procedures', 'works', 'delivery', 'finished',
                'abandoned')),
        CONSTRAINT fk_budget_link_project_id FOREIGN KEY(project_id) REFERENCES project (id),
        CONSTRAINT uq_budget_link_number UNIQUE (number)
    ) STRICT
    """,
    """
    CREATE TABLE budget_month (
        project_id BLOB NOT NULL,
        phase TEXT NOT NULL,
        month TEXT NOT NULL,
        CONSTRAINT pk_budget_month PRIMARY KEY (project_id, phase),
        CONSTRAINT ck_budget_month_phase CHECK (
            phase IN ('studies', 'procedures', 'works', 'delivery', 'opening')),
        CONSTRAINT fk_budget_month_project_id
            FOREIGN KEY(project_id) REFERENCES budget_link (project_id)
    ) STRICT
    """,
)


def upgrade() -> None:
    """Make the tables."""
    for statement in STATEMENTS:
        op.execute(statement)
