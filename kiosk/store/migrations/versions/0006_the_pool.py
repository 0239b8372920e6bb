"""The draws of juries and the residents who volunteer; receipts may be for a candidacy.

Revision ID: 0006
"""

from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

STATEMENTS = (
    """
    CREATE TABLE draw (
        id BLOB NOT NULL,
        title TEXT NOT NULL,
        seats INTEGER NOT NULL,
        opened_at INTEGER NOT NULL,
        closes_on TEXT NOT NULL,
        ceremony INTEGER NOT NULL,
        quotas TEXT NOT NULL,
        state TEXT NOT NULL,
        commitment TEXT NOT NULL,
        balls INTEGER,
        witnesses TEXT NOT NULL,
        notes TEXT NOT NULL,
        version INTEGER NOT NULL,
        CONSTRAINT pk_draw PRIMARY KEY (id),
        CONSTRAINT ck_draw_state CHECK (state IN ('open', 'closed', 'committed', 'drawn')),
        CONSTRAINT ck_draw_title CHECK (length(title) <= 40000)
    ) STRICT
    """,
    """
    CREATE TABLE candidacy (
        id BLOB NOT NULL,
        draw_id BLOB NOT NULL,
        ticket TEXT NOT NULL,
        profile TEXT NOT NULL,
        household TEXT NOT NULL,
        salt TEXT NOT NULL,
        language TEXT NOT NULL,
        channel TEXT NOT NULL,
        given_at INTEGER NOT NULL,
        state TEXT NOT NULL,
        version INTEGER NOT NULL,
        CONSTRAINT pk_candidacy PRIMARY KEY (id),
        CONSTRAINT ck_candidacy_state
            CHECK (state IN ('waiting', 'drawn', 'alternate', 'withdrawn')),
        CONSTRAINT uq_candidacy_draw_id_ticket UNIQUE (draw_id, ticket),
        CONSTRAINT fk_candidacy_draw_id FOREIGN KEY(draw_id) REFERENCES draw (id)
    ) STRICT
    """,
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
            CHECK (subject IN ('contribution', 'support', 'feedback', 'candidacy')),
        CONSTRAINT uq_receipt_subject_subject_id UNIQUE (subject, subject_id),
        CONSTRAINT uq_receipt_token_hash UNIQUE (token_hash),
        CONSTRAINT uq_receipt_code_hash UNIQUE (code_hash)
    ) STRICT
    """,
    "INSERT INTO receipt SELECT * FROM receipt_before",
    "DROP TABLE receipt_before",
)


def upgrade() -> None:
    """Create the tables."""
    for statement in STATEMENTS:
        op.execute(statement)
