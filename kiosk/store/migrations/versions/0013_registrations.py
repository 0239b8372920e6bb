"""The registrations for the moments of the stimulateur; receipts may be of one.

Revision ID: 0013
"""

from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

STATEMENTS = (
    """
    CREATE TABLE registration (
        id BLOB NOT NULL,
        moment_id BLOB NOT NULL,
        language TEXT NOT NULL,
        channel TEXT NOT NULL,
        given_at INTEGER NOT NULL,
        withdrawn_at INTEGER,
        CONSTRAINT pk_registration PRIMARY KEY (id),
        CONSTRAINT fk_registration_moment_id FOREIGN KEY(moment_id) REFERENCES moment (id)
    ) STRICT
    """,
    "CREATE INDEX ix_registration_moment_id ON registration (moment_id)",
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
        CONSTRAINT ck_receipt_subject CHECK (subject IN
            ('contribution', 'support', 'feedback', 'candidacy', 'sketch', 'registration')),
        CONSTRAINT uq_receipt_subject_subject_id UNIQUE (subject, subject_id),
        CONSTRAINT uq_receipt_token_hash UNIQUE (token_hash),
        CONSTRAINT uq_receipt_code_hash UNIQUE (code_hash)
    ) STRICT
    """,
    "INSERT INTO receipt SELECT * FROM receipt_before",
    "DROP TABLE receipt_before",
)


def upgrade() -> None:
    """Make the tables."""
    for statement in STATEMENTS:
        op.execute(statement)
