"""The desk: agents and how they come in, decisions, prints, figures, exports, eliminations.

Revision ID: 0003
"""

from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

STATEMENTS = (
    """
    CREATE TABLE agent (
        id BLOB NOT NULL,
        login TEXT NOT NULL,
        name TEXT NOT NULL,
        roles TEXT NOT NULL,
        created_at INTEGER NOT NULL,
        passphrase TEXT,
        disabled_at INTEGER,
        version INTEGER NOT NULL,
        CONSTRAINT pk_agent PRIMARY KEY (id),
        CONSTRAINT uq_agent_login UNIQUE (login)
    ) STRICT
    """,
    """
    CREATE TABLE agent_invitation (
        agent_id BLOB NOT NULL,
        code_hash BLOB NOT NULL,
        expires_at INTEGER NOT NULL,
        CONSTRAINT pk_agent_invitation PRIMARY KEY (agent_id),
        CONSTRAINT fk_agent_invitation_agent_id FOREIGN KEY(agent_id) REFERENCES agent (id)
    ) STRICT
    """,
    """
    CREATE TABLE security_key (
        id BLOB NOT NULL,
        agent_id BLOB NOT NULL,
        name TEXT NOT NULL,
        public_key BLOB NOT NULL,
        counter INTEGER NOT NULL,
        added_at INTEGER NOT NULL,
        used_at INTEGER,
        CONSTRAINT pk_security_key PRIMARY KEY (id),
        CONSTRAINT fk_security_key_agent_id FOREIGN KEY(agent_id) REFERENCES agent (id)
    ) STRICT
    """,
    "CREATE INDEX ix_security_key_agent_id ON security_key (agent_id)",
    """
    CREATE TABLE login_failure (
        login_hash BLOB NOT NULL,
        count INTEGER NOT NULL,
        last_at INTEGER NOT NULL,
        CONSTRAINT pk_login_failure PRIMARY KEY (login_hash)
    ) STRICT
    """,
    """
    CREATE TABLE contribution_mask (
        contribution_id BLOB NOT NULL,
        original TEXT NOT NULL,
        agent_id BLOB NOT NULL,
        masked_at INTEGER NOT NULL,
        CONSTRAINT pk_contribution_mask PRIMARY KEY (contribution_id),
        CONSTRAINT ck_contribution_mask_original CHECK (length(original) <= 40000),
        CONSTRAINT fk_contribution_mask_contribution_id
            FOREIGN KEY(contribution_id) REFERENCES contribution (id)
    ) STRICT
    """,
    """
    CREATE TABLE contribution_group (
        id BLOB NOT NULL,
        title TEXT NOT NULL,
        created_at INTEGER NOT NULL,
        CONSTRAINT pk_contribution_group PRIMARY KEY (id)
    ) STRICT
    """,
    """
    CREATE TABLE contribution_group_member (
        contribution_id BLOB NOT NULL,
        group_id BLOB NOT NULL,
        joined_at INTEGER NOT NULL,
        CONSTRAINT pk_contribution_group_member PRIMARY KEY (contribution_id),
        CONSTRAINT fk_contribution_group_member_contribution_id
            FOREIGN KEY(contribution_id) REFERENCES contribution (id),
        CONSTRAINT fk_contribution_group_member_group_id
            FOREIGN KEY(group_id) REFERENCES contribution_group (id)
    ) STRICT
    """,
    "CREATE INDEX ix_contribution_group_member_group_id ON contribution_group_member (group_id)",
    """
    CREATE TABLE prepared_decision (
        contribution_id BLOB NOT NULL,
        version INTEGER NOT NULL,
        state TEXT NOT NULL,
        answer TEXT,
        reason TEXT,
        service TEXT,
        service_reference TEXT,
        agent_id BLOB NOT NULL,
        prepared_at INTEGER NOT NULL,
        CONSTRAINT pk_prepared_decision PRIMARY KEY (contribution_id),
        CONSTRAINT ck_prepared_decision_state
            CHECK (state IN ('to_review', 'published', 'declined', 'redirected', 'withdrawn')),
        CONSTRAINT fk_prepared_decision_contribution_id
            FOREIGN KEY(contribution_id) REFERENCES contribution (id)
    ) STRICT
    """,
    """
    CREATE TABLE answer_template (
        id BLOB NOT NULL,
        title TEXT NOT NULL,
        text TEXT NOT NULL,
        position INTEGER NOT NULL,
        CONSTRAINT pk_answer_template PRIMARY KEY (id)
    ) STRICT
    """,
    """
    CREATE TABLE paper_print (
        id BLOB NOT NULL,
        document TEXT NOT NULL,
        subject_id BLOB,
        title TEXT NOT NULL,
        paper TEXT NOT NULL,
        copies INTEGER NOT NULL,
        queue TEXT,
        remote_job INTEGER,
        state TEXT NOT NULL,
        sentence TEXT,
        agent_id BLOB NOT NULL,
        created_at INTEGER NOT NULL,
        settled_at INTEGER,
        CONSTRAINT pk_paper_print PRIMARY KEY (id),
        CONSTRAINT ck_paper_print_state
            CHECK (state IN ('queued', 'sent', 'confirmed', 'failed', 'abandoned'))
    ) STRICT
    """,
    "CREATE INDEX ix_paper_print_created_at ON paper_print (created_at)",
    """
    CREATE TABLE paper_roll (
        changed_at INTEGER NOT NULL,
        printed_mm INTEGER NOT NULL,
        CONSTRAINT pk_paper_roll PRIMARY KEY (changed_at)
    ) STRICT
    """,
    """
    CREATE TABLE tally (
        day TEXT NOT NULL,
        measure TEXT NOT NULL,
        label TEXT NOT NULL,
        count INTEGER NOT NULL,
        CONSTRAINT pk_tally PRIMARY KEY (day, measure, label)
    ) STRICT
    """,
    """
    CREATE TABLE incident (
        id BLOB NOT NULL,
        at INTEGER NOT NULL,
        code TEXT NOT NULL,
        sentence TEXT NOT NULL,
        CONSTRAINT pk_incident PRIMARY KEY (id)
    ) STRICT
    """,
    "CREATE INDEX ix_incident_at ON incident (at)",
    """
    CREATE TABLE data_export (
        id BLOB NOT NULL,
        at INTEGER NOT NULL,
        agent_id BLOB NOT NULL,
        format TEXT NOT NULL,
        purpose TEXT NOT NULL,
        rows INTEGER NOT NULL,
        CONSTRAINT pk_data_export PRIMARY KEY (id)
    ) STRICT
    """,
    """
    CREATE TABLE elimination (
        id BLOB NOT NULL,
        drawn_up_at INTEGER NOT NULL,
        agent_id BLOB NOT NULL,
        first_day TEXT NOT NULL,
        last_day TEXT NOT NULL,
        count INTEGER NOT NULL,
        visa TEXT,
        visa_day TEXT,
        second_agent_id BLOB,
        done_at INTEGER,
        CONSTRAINT pk_elimination PRIMARY KEY (id)
    ) STRICT
    """,
    "ALTER TABLE contribution ADD COLUMN service_reference TEXT",
    "ALTER TABLE contribution ADD COLUMN category TEXT",
    "ALTER TABLE project_change ADD COLUMN feedback_id BLOB",
)


def upgrade() -> None:
    """Create everything."""
    for statement in STATEMENTS:
        op.execute(statement)
