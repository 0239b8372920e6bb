"""The tables of the hub, the same on SQLite and on PostgreSQL."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    false,
)

METADATA = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

KIOSK = Table(
    "kiosk",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False, unique=True),
    Column("kind", Text, nullable=False, default="kiosk", server_default="kiosk"),
    Column("parcel_key", Text),
    Column("holds_contacts", Boolean, nullable=False, default=False, server_default=false()),
    Column("invitation", Text, unique=True),
    Column("invited_until", BigInteger),
    Column("certificate", Text, unique=True),
    Column("next_certificate", Text, unique=True),
    Column("revoked_on", Date),
    Column("generation", Integer, nullable=False, default=0),
    Column("sequence", BigInteger, nullable=False, default=0),
    Column("proof", Text, nullable=False, default=""),
    Column("head", BigInteger),
    Column("head_proof", Text),
    Column("window_digest", Text, nullable=False, default=""),
    Column("lobby", Text),
    Column("version", Text),
    Column("seen_at", BigInteger),
    Column("waiting", Integer),
    Column("health", Text),
    Column("restored_on", Date),
)
"""A kiosk that was invited, or a desk (`kind`). `parcel_key` is the public key that others seal to;
`holds_contacts` whether contacts leave for it;
`invitation` is the SHA-256 of a code that works once, `certificate` that of the one it shows,
`next_certificate` of the one it was given to replace it; `proof` is that of its last event, `head`
and `head_proof` are the rank and proof of the last one in its record when it told that one; `lobby`
its counters and what was done, as JSON; `health` how its machine is, as JSON; `restored_on` the day
when its last generation began. Moments: seconds since 1970."""

EVENT = Table(
    "event",
    METADATA,
    Column("kiosk_id", ForeignKey(KIOSK.c.id), primary_key=True),
    Column("generation", Integer, primary_key=True),
    Column("sequence", BigInteger, primary_key=True, autoincrement=False),
    Column("proof", Text, nullable=False),
    Column("received_on", Date, nullable=False),
)
"""An event that a kiosk told: the witness, elsewhere, of its audit log."""

QUARANTINE = Table(
    "quarantine",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("kiosk_id", ForeignKey(KIOSK.c.id), nullable=False),
    Column("sequence", BigInteger),
    Column("raw", Text, nullable=False),
    Column("why", Text, nullable=False),
    Column("received_on", Date, nullable=False),
    Column("generation", Integer, nullable=False, server_default="0"),
)
"""An event that could not be taken. `raw` is JSON in ASCII: whatever it holds can be kept."""

FOLLOW_UP = Table(
    "follow_up",
    METADATA,
    Column("key", Text, primary_key=True),
    Column("kiosk_id", ForeignKey(KIOSK.c.id), nullable=False),
    Column("generation", Integer, nullable=False),
    Column("sequence", BigInteger, nullable=False),
    Column("token_hash", Text, unique=True),
    Column("code_hash", Text, unique=True),
    Column("expires_on", Date),
    Column("card", Text),
    Column("wish", Text),
)
"""What a receipt opens. `card` is JSON; `wish` what its bearer asked for here: once erased, it
opens nothing, and no card of the kiosk fills it again."""

CARRIED = Table(
    "carried",
    METADATA,
    Column("kiosk_id", ForeignKey(KIOSK.c.id), primary_key=True),
    Column("key", Text, primary_key=True),
    Column("address", Text, primary_key=True),
    Index("ix_carried_key", "key"),
)
"""A theme or a project that carries a contribution."""

SHOWN = Table(
    "shown",
    METADATA,
    Column("kiosk_id", ForeignKey(KIOSK.c.id), primary_key=True),
    Column("address", Text, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("page", Text, nullable=False),
    Index("ix_shown_address", "address"),
)
"""A theme (`T`) or a project (`P`) that anybody may read; `page` is JSON.

A project that is shown no more (`E`) is told to those who followed it; a moment (`M`) is listed.
"""

PICTURE = Table(
    "picture",
    METADATA,
    Column("kiosk_id", ForeignKey(KIOSK.c.id), primary_key=True),
    Column("digest", Text, primary_key=True),
    Column("content", LargeBinary),
    Index("ix_picture_digest", "digest"),
)
"""A picture that a page of a kiosk names; without `content` until the kiosk gives it."""

COMMAND = Table(
    "command",
    METADATA,
    Column("id", Text, primary_key=True),
    Column("kiosk_id", ForeignKey(KIOSK.c.id), nullable=False),
    Column("key", ForeignKey(FOLLOW_UP.c.key), nullable=False),
    Column("wish", Text, nullable=False),
    Column("token_hash", Text, nullable=False),
    Column("asked_on", Date, nullable=False),
    Column("outcome", Text),
    UniqueConstraint("key", "wish"),
    Index("ix_command_kiosk_id_outcome", "kiosk_id", "outcome"),
)
"""A wish that a kiosk has to fulfil, and again if it is restored from a backup."""

CORRECTION = Table(
    "correction",
    METADATA,
    Column("id", Text, primary_key=True),
    Column("kiosk_id", ForeignKey(KIOSK.c.id), nullable=False),
    Column("key", ForeignKey(FOLLOW_UP.c.key), nullable=False),
    Column("token_hash", Text, nullable=False),
    Column("words", Text),
    Column("outcome", Text),
    Index("ix_correction_kiosk_id_outcome", "kiosk_id", "outcome"),
    Index("ix_correction_key", "key"),
)
"""Other words for a message, the last ones of each; `words` are gone once the kiosk has them."""

REVISION = Table(
    "revision",
    METADATA,
    Column("id", Text, primary_key=True),
    Column("kiosk_id", ForeignKey(KIOSK.c.id), nullable=False),
    Column("key", ForeignKey(FOLLOW_UP.c.key), nullable=False, unique=True),
    Column("token_hash", Text, nullable=False),
    Column("sealed", Text),
    Column("copy", Text, nullable=False),
    Column("hand_in", Boolean, nullable=False),
    Column("outcome", Text),
    Index("ix_revision_kiosk_id_outcome", "kiosk_id", "outcome"),
)
"""What a holder wrote here, which nobody else reads: `sealed` to the kiosk, until it has it; `copy`
to the receipt (`SealedDraft`, as JSON), until the kiosk did it, or as long as the receipt lasts."""

REFUSED = Table(
    "refused",
    METADATA,
    Column("hour", BigInteger, primary_key=True, autoincrement=False),
    Column("count", BigInteger, nullable=False),
)
"""How many codes were refused in an hour, in hours since 1970; never which, nor from where."""

OPEN_DATA = Table(
    "open_data",
    METADATA,
    Column("kiosk_id", ForeignKey(KIOSK.c.id), primary_key=True),
    Column("digest", Text, nullable=False),
    Column("tables", Text, nullable=False),
    Column("received_on", Date, nullable=False),
)
"""The tables of open data of a kiosk, as JSON: only what anybody may already read there."""
DELIVERY = Table(
    "delivery",
    METADATA,
    Column("sender_id", ForeignKey(KIOSK.c.id), primary_key=True),
    Column("recipient_id", ForeignKey(KIOSK.c.id), primary_key=True),
    Column("generation", Integer, nullable=False),
    Column("sequence", BigInteger, nullable=False),
)
"""How far a machine told another of its events, in parcels."""

PARCEL = Table(
    "parcel",
    METADATA,
    Column("number", BigInteger, primary_key=True, autoincrement=False),
    Column("tag", Text, nullable=False),
    Column("sender_id", ForeignKey(KIOSK.c.id), nullable=False),
    Column("recipient_id", ForeignKey(KIOSK.c.id), nullable=False),
    Column("slot", Text, nullable=False),
    Column("sealed", Text),
    Column("sent_on", Date, nullable=False),
    Column("expires_on", Date),
    Index("ix_parcel_recipient_id_number", "recipient_id", "number"),
    Index("ix_parcel_slot", "slot"),
)
"""What waits for a machine, sealed to it. `sealed` is emptied when another takes its place; the row
stays, so that `number` and `tag` tell whether a recipient has read this very log. So is it on the
day `expires_on`: a contact is not kept longer here than where it was left."""
