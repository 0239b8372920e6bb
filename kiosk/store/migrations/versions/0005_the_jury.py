"""The jury: cards, sessions, what jurors bring together, their mentions.

Revision ID: 0005
"""

from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

STATEMENTS = (
    """
    CREATE TABLE jury (
        id BLOB NOT NULL,
        title TEXT NOT NULL,
        seats INTEGER NOT NULL,
        seed TEXT NOT NULL,
        formed_at INTEGER NOT NULL,
        CONSTRAINT pk_jury PRIMARY KEY (id)
    ) STRICT
    """,
    """
    CREATE TABLE juror (
        id BLOB NOT NULL,
        jury_id BLOB NOT NULL,
        ticket TEXT NOT NULL,
        code_hash BLOB NOT NULL,
        pin TEXT NOT NULL,
        seated INTEGER NOT NULL,
        CONSTRAINT pk_juror PRIMARY KEY (id),
        CONSTRAINT uq_juror_jury_id_ticket UNIQUE (jury_id, ticket),
        CONSTRAINT fk_juror_jury_id FOREIGN KEY(jury_id) REFERENCES jury (id),
        CONSTRAINT uq_juror_code_hash UNIQUE (code_hash)
    ) STRICT
    """,
    """
    CREATE TABLE jury_session (
        id BLOB NOT NULL,
        jury_id BLOB NOT NULL,
        purpose TEXT NOT NULL,
        rule TEXT NOT NULL,
        choices INTEGER NOT NULL,
        opened_at INTEGER NOT NULL,
        phase TEXT NOT NULL,
        voted_at INTEGER,
        closed_at INTEGER,
        version INTEGER NOT NULL,
        CONSTRAINT pk_jury_session PRIMARY KEY (id),
        CONSTRAINT ck_jury_session_purpose CHECK (purpose IN ('theme', 'projects')),
        CONSTRAINT ck_jury_session_rule CHECK (rule IN ('majority', 'equal_shares')),
        CONSTRAINT ck_jury_session_phase
            CHECK (phase IN ('gathering', 'voting', 'closed', 'published')),
        CONSTRAINT fk_jury_session_jury_id FOREIGN KEY(jury_id) REFERENCES jury (id)
    ) STRICT
    """,
    "CREATE INDEX ix_jury_session_jury_id ON jury_session (jury_id)",
    """
    CREATE TABLE jury_presence (
        session_id BLOB NOT NULL,
        juror_id BLOB NOT NULL,
        at INTEGER NOT NULL,
        CONSTRAINT pk_jury_presence PRIMARY KEY (session_id, juror_id),
        CONSTRAINT fk_jury_presence_session_id
            FOREIGN KEY(session_id) REFERENCES jury_session (id),
        CONSTRAINT fk_jury_presence_juror_id FOREIGN KEY(juror_id) REFERENCES juror (id)
    ) STRICT
    """,
    """
    CREATE TABLE jury_group (
        id BLOB NOT NULL,
        session_id BLOB NOT NULL,
        position INTEGER NOT NULL,
        title TEXT NOT NULL,
        sentence TEXT NOT NULL,
        label TEXT NOT NULL,
        version INTEGER NOT NULL,
        CONSTRAINT pk_jury_group PRIMARY KEY (id),
        CONSTRAINT fk_jury_group_session_id FOREIGN KEY(session_id) REFERENCES jury_session (id)
    ) STRICT
    """,
    "CREATE INDEX ix_jury_group_session_id ON jury_group (session_id)",
    """
    CREATE TABLE jury_group_member (
        session_id BLOB NOT NULL,
        contribution_id BLOB NOT NULL,
        group_id BLOB NOT NULL,
        CONSTRAINT pk_jury_group_member PRIMARY KEY (session_id, contribution_id),
        CONSTRAINT fk_jury_group_member_session_id
            FOREIGN KEY(session_id) REFERENCES jury_session (id),
        CONSTRAINT fk_jury_group_member_contribution_id
            FOREIGN KEY(contribution_id) REFERENCES contribution (id),
        CONSTRAINT fk_jury_group_member_group_id FOREIGN KEY(group_id) REFERENCES jury_group (id)
    ) STRICT
    """,
    "CREATE INDEX ix_jury_group_member_group_id ON jury_group_member (group_id)",
    """
    CREATE TABLE jury_sorting (
        session_id BLOB NOT NULL,
        juror_id BLOB NOT NULL,
        contribution_id BLOB NOT NULL,
        kept INTEGER NOT NULL,
        CONSTRAINT pk_jury_sorting PRIMARY KEY (session_id, juror_id, contribution_id),
        CONSTRAINT fk_jury_sorting_session_id
            FOREIGN KEY(session_id) REFERENCES jury_session (id),
        CONSTRAINT fk_jury_sorting_juror_id FOREIGN KEY(juror_id) REFERENCES juror (id),
        CONSTRAINT fk_jury_sorting_contribution_id
            FOREIGN KEY(contribution_id) REFERENCES contribution (id)
    ) STRICT
    """,
    """
    CREATE TABLE jury_subject (
        session_id BLOB NOT NULL,
        id BLOB NOT NULL,
        position INTEGER NOT NULL,
        title TEXT NOT NULL,
        sentence TEXT NOT NULL,
        detail TEXT NOT NULL,
        CONSTRAINT pk_jury_subject PRIMARY KEY (session_id, id),
        CONSTRAINT fk_jury_subject_session_id
            FOREIGN KEY(session_id) REFERENCES jury_session (id)
    ) STRICT
    """,
    """
    CREATE TABLE jury_grade (
        session_id BLOB NOT NULL,
        juror_id BLOB NOT NULL,
        subject_id BLOB NOT NULL,
        mention INTEGER,
        reason TEXT NOT NULL,
        version INTEGER NOT NULL,
        at INTEGER NOT NULL,
        CONSTRAINT pk_jury_grade PRIMARY KEY (session_id, juror_id, subject_id),
        CONSTRAINT ck_jury_grade_mention CHECK (mention BETWEEN 0 AND 4),
        CONSTRAINT ck_jury_grade_reason CHECK (mention IS NULL OR reason <> ''),
        CONSTRAINT fk_jury_grade_session_id FOREIGN KEY(session_id) REFERENCES jury_session (id),
        CONSTRAINT fk_jury_grade_juror_id FOREIGN KEY(juror_id) REFERENCES juror (id)
    ) STRICT
    """,
)


def upgrade() -> None:
    """Create everything."""
    for statement in STATEMENTS:
        op.execute(statement)
