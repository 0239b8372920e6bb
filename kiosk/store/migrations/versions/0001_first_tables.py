"""The first tables, and the index of published text.

Revision ID: 0001
"""

from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

STATEMENTS = (
    """
    CREATE TABLE audit (
        sequence INTEGER NOT NULL,
        event_id BLOB NOT NULL,
        at INTEGER NOT NULL,
        actor TEXT NOT NULL,
        action TEXT NOT NULL,
        subject_id BLOB NOT NULL,
        digest BLOB NOT NULL,
        previous BLOB NOT NULL,
        hash BLOB NOT NULL,
        CONSTRAINT pk_audit PRIMARY KEY (sequence)
    ) STRICT
    """,
    """
    CREATE INDEX ix_audit_subject_id
    ON audit (subject_id)
    """,
    """
    CREATE TABLE fulfilment (
        id BLOB NOT NULL,
        day TEXT NOT NULL,
        said TEXT NOT NULL,
        done TEXT NOT NULL,
        CONSTRAINT pk_fulfilment PRIMARY KEY (id)
    ) STRICT
    """,
    """
    CREATE TABLE outbox (
        sequence INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        event_id BLOB NOT NULL,
        action TEXT NOT NULL,
        subject_id BLOB NOT NULL,
        body TEXT NOT NULL,
        digest BLOB NOT NULL,
        created_at INTEGER NOT NULL,
        sent_at INTEGER,
        CONSTRAINT uq_outbox_event_id UNIQUE (event_id)
    ) STRICT
    """,
    """
    CREATE INDEX ix_outbox_unsent
    ON outbox (sequence)
    WHERE sent_at IS NULL
    """,
    """
    CREATE TABLE print_job (
        id BLOB NOT NULL,
        receipt_id BLOB NOT NULL,
        state TEXT NOT NULL,
        created_at INTEGER NOT NULL,
        settled_at INTEGER,
        CONSTRAINT pk_print_job PRIMARY KEY (id),
        CONSTRAINT ck_print_job_state
            CHECK (state IN ('queued', 'sent', 'confirmed', 'failed', 'abandoned'))
    ) STRICT
    """,
    """
    CREATE INDEX ix_print_job_open
    ON print_job (id)
    WHERE settled_at IS NULL
    """,
    """
    CREATE TABLE receipt (
        id BLOB NOT NULL,
        subject TEXT NOT NULL,
        subject_id BLOB NOT NULL,
        token_hash BLOB,
        code_hash BLOB,
        language TEXT NOT NULL,
        issued_at INTEGER NOT NULL,
        expires_at INTEGER NOT NULL,
        CONSTRAINT pk_receipt PRIMARY KEY (id),
        CONSTRAINT ck_receipt_subject CHECK (subject IN ('contribution', 'support', 'feedback')),
        CONSTRAINT uq_receipt_subject_subject_id UNIQUE (subject, subject_id),
        CONSTRAINT uq_receipt_token_hash UNIQUE (token_hash),
        CONSTRAINT uq_receipt_code_hash UNIQUE (code_hash)
    ) STRICT
    """,
    """
    CREATE TABLE theme (
        id BLOB NOT NULL,
        title TEXT NOT NULL,
        sentence TEXT NOT NULL,
        state TEXT NOT NULL,
        open_until TEXT,
        CONSTRAINT pk_theme PRIMARY KEY (id),
        CONSTRAINT ck_theme_state CHECK (state IN ('forming', 'open', 'closed', 'archived'))
    ) STRICT
    """,
    """
    CREATE TABLE contribution (
        sequence INTEGER NOT NULL,
        id BLOB NOT NULL,
        kind TEXT NOT NULL,
        text TEXT NOT NULL,
        quartier TEXT,
        place TEXT,
        language TEXT NOT NULL,
        channel TEXT NOT NULL,
        reference TEXT,
        state TEXT NOT NULL,
        version INTEGER NOT NULL,
        deposited_at INTEGER NOT NULL,
        read_at INTEGER,
        answered_at INTEGER,
        answer TEXT,
        reason TEXT,
        service TEXT,
        theme_id BLOB,
        CONSTRAINT pk_contribution PRIMARY KEY (sequence),
        CONSTRAINT ck_contribution_kind CHECK (kind IN ('frustration', 'lack', 'desire')),
        CONSTRAINT ck_contribution_state
            CHECK (state IN ('to_review', 'published', 'declined', 'redirected', 'withdrawn')),
        CONSTRAINT ck_contribution_text CHECK (length(text) <= 40000),
        CONSTRAINT uq_contribution_channel_reference UNIQUE (channel, reference),
        CONSTRAINT uq_contribution_id UNIQUE (id),
        CONSTRAINT fk_contribution_theme_id FOREIGN KEY(theme_id) REFERENCES theme (id)
    ) STRICT
    """,
    """
    CREATE INDEX ix_contribution_published
    ON contribution (sequence)
    WHERE state = 'published'
    """,
    """
    CREATE INDEX ix_contribution_published_quartier
    ON contribution (quartier, sequence)
    WHERE state = 'published'
    """,
    """
    CREATE INDEX ix_contribution_withdrawn
    ON contribution (sequence)
    WHERE state = 'withdrawn'
    """,
    """
    CREATE INDEX ix_contribution_theme_id
    ON contribution (theme_id)
    WHERE theme_id IS NOT NULL
    """,
    """
    CREATE INDEX ix_contribution_to_review
    ON contribution (deposited_at)
    WHERE state = 'to_review'
    """,
    """
    CREATE TABLE project (
        id BLOB NOT NULL,
        title TEXT NOT NULL,
        sentence TEXT NOT NULL,
        stage TEXT NOT NULL,
        quartier TEXT,
        theme_id BLOB,
        day INTEGER NOT NULL,
        days INTEGER NOT NULL,
        drawing TEXT NOT NULL,
        CONSTRAINT pk_project PRIMARY KEY (id),
        CONSTRAINT ck_project_stage CHECK (stage IN (
            'sketch', 'admissible', 'inadmissible', 'selected', 'not_selected',
            'stimulateur', 'experimentation', 'participatory_budget', 'achieved', 'closed'
        )),
        CONSTRAINT fk_project_theme_id FOREIGN KEY(theme_id) REFERENCES theme (id)
    ) STRICT
    """,
    """
    CREATE TABLE milestone (
        project_id BLOB NOT NULL,
        position INTEGER NOT NULL,
        day TEXT NOT NULL,
        text TEXT NOT NULL,
        done INTEGER NOT NULL,
        CONSTRAINT pk_milestone PRIMARY KEY (project_id, position),
        CONSTRAINT fk_milestone_project_id FOREIGN KEY(project_id) REFERENCES project (id)
    ) STRICT
    """,
    """
    CREATE TABLE project_origin (
        project_id BLOB NOT NULL,
        contribution_id BLOB NOT NULL,
        CONSTRAINT pk_project_origin PRIMARY KEY (project_id, contribution_id),
        CONSTRAINT fk_project_origin_project_id FOREIGN KEY(project_id) REFERENCES project (id),
        CONSTRAINT fk_project_origin_contribution_id
            FOREIGN KEY(contribution_id) REFERENCES contribution (id)
    ) STRICT
    """,
    """
    CREATE INDEX ix_project_origin_contribution_id
    ON project_origin (contribution_id)
    """,
    """
    CREATE TABLE contribution_terms (
        sequence INTEGER NOT NULL PRIMARY KEY REFERENCES contribution (sequence),
        words TEXT NOT NULL,
        stems TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE VIRTUAL TABLE contribution_search USING fts5(
        words, stems,
        content='contribution_terms', content_rowid='sequence',
        tokenize="unicode61 remove_diacritics 2", prefix='2 3 4'
    )
    """,
    # An erased text must leave no word behind in the index.
    "INSERT INTO contribution_search (contribution_search, rank) VALUES ('secure-delete', 1)",
)


def upgrade() -> None:
    """Create everything."""
    for statement in STATEMENTS:
        op.execute(statement)
