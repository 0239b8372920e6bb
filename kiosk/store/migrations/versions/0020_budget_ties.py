"""The ties of projects of the bureau to numbers of the participatory budget.

Revision ID: 0020
"""

from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table."""
    op.execute(
        """
        CREATE TABLE budget_tie (
            project_id BLOB NOT NULL,
            stage TEXT NOT NULL,
            tied_on TEXT NOT NULL,
            replaces BLOB,
            listed INTEGER NOT NULL,
            CONSTRAINT pk_budget_tie PRIMARY KEY (project_id),
            CONSTRAINT ck_budget_tie_stage CHECK (
                stage IN ('sketch', 'admissible', 'inadmissible', 'selected', 'not_selected',
                    'stimulateur', 'experimentation', 'participatory_budget', 'achieved',
                    'closed')),
            CONSTRAINT fk_budget_tie_project_id
                FOREIGN KEY(project_id) REFERENCES budget_link (project_id),
            CONSTRAINT uq_budget_tie_replaces UNIQUE (replaces)
        ) STRICT
        """
    )
