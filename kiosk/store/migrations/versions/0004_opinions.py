"""What élus think of projects and themes.

Revision ID: 0004
"""

from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the table."""
    op.execute(
        """
        CREATE TABLE elu_opinion (
            subject_id BLOB NOT NULL,
            agent_id BLOB NOT NULL,
            version INTEGER NOT NULL,
            topic TEXT NOT NULL,
            stance TEXT NOT NULL,
            reasons TEXT NOT NULL,
            given_at INTEGER NOT NULL,
            CONSTRAINT pk_elu_opinion PRIMARY KEY (subject_id, agent_id, version),
            CONSTRAINT ck_elu_opinion_topic CHECK (topic IN ('project', 'theme')),
            CONSTRAINT ck_elu_opinion_stance
                CHECK (stance IN ('favourable', 'reserved', 'unfavourable')),
            CONSTRAINT ck_elu_opinion_reasons CHECK (length(reasons) <= 40000),
            CONSTRAINT fk_elu_opinion_agent_id FOREIGN KEY(agent_id) REFERENCES agent (id)
        ) STRICT
        """
    )
