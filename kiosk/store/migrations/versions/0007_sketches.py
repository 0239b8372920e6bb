"""Sketches and the calls that they answer; receipts may be of a sketch.

Revision ID: 0007
"""

from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

STATEMENTS = (
    """
    CREATE TABLE project_call (
        theme_id BLOB NOT NULL,
        closes_at INTEGER,
        criteria TEXT NOT NULL,
        CONSTRAINT pk_project_call PRIMARY KEY (theme_id),
        CONSTRAINT fk_project_call_theme_id FOREIGN KEY(theme_id) REFERENCES theme (id)
    ) STRICT
    """,
    """
    CREATE TABLE sketch (
        id BLOB NOT NULL,
        theme_id BLOB NOT NULL,
        title TEXT NOT NULL,
        sentence TEXT NOT NULL,
        change TEXT NOT NULL,
        quartier TEXT,
        place TEXT NOT NULL,
        holder TEXT,
        needs TEXT NOT NULL,
        depiction TEXT NOT NULL,
        drawing BLOB NOT NULL,
        language TEXT NOT NULL,
        state TEXT NOT NULL,
        version INTEGER NOT NULL,
        begun_at INTEGER NOT NULL,
        submitted_at INTEGER,
        late INTEGER NOT NULL,
        decided_at INTEGER,
        reason TEXT,
        CONSTRAINT pk_sketch PRIMARY KEY (id),
        CONSTRAINT ck_sketch_state
            CHECK (state IN ('draft', 'submitted', 'admissible', 'inadmissible', 'withdrawn')),
        CONSTRAINT ck_sketch_holder
            CHECK (holder IN ('individual', 'association', 'social_entrepreneur')),
        CONSTRAINT ck_sketch_change CHECK (length(change) <= 40000),
        CONSTRAINT fk_sketch_theme_id FOREIGN KEY(theme_id) REFERENCES theme (id)
    ) STRICT
    """,
    "CREATE INDEX ix_sketch_theme_id ON sketch (theme_id)",
    """
    CREATE TABLE sketch_origin (
        sketch_id BLOB NOT NULL,
        position INTEGER NOT NULL,
        contribution_id BLOB NOT NULL,
        CONSTRAINT pk_sketch_origin PRIMARY KEY (sketch_id, position),
        CONSTRAINT fk_sketch_origin_sketch_id FOREIGN KEY(sketch_id) REFERENCES sketch (id),
        CONSTRAINT fk_sketch_origin_contribution_id
            FOREIGN KEY(contribution_id) REFERENCES contribution (id)
    ) STRICT
    """,
    # SQLite cannot change a constraint: the table is made again.
    "ALTER TABLE receipt RENAME TO receipt_before",
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
        CONSTRAINT ck_receipt_subject
            CHECK (subject IN ('contribution', 'support', 'feedback', 'candidacy', 'sketch')),
        CONSTRAINT uq_receipt_subject_subject_id UNIQUE (subject, subject_id),
        CONSTRAINT uq_receipt_token_hash UNIQUE (token_hash),
        CONSTRAINT uq_receipt_code_hash UNIQUE (code_hash)
    ) STRICT
    """,
    "INSERT INTO receipt SELECT * FROM receipt_before",
    "DROP TABLE receipt_before",
)


def upgrade() -> None:
    """Create everything."""
    for statement in STATEMENTS:
        op.execute(statement)
