"""Parcels from one machine to another: kept in their order, given to their recipient, never read.

A recipient says how far it has read this log (`Cursor`). A number must therefore never appear below
one that was already read: numbers are drawn under one lock, held until they are committed.
"""

from __future__ import annotations

import secrets
from datetime import date, timedelta

from sqlalchemy import Connection, and_, bindparam, delete, func, insert, select, update

from kiosk.domain.calendar import local_day
from kiosk.domain.exchange import MOST_PARCELS, Arrived, Consignment, Cursor, Mail, Parcel
from kiosk.domain.peer import MachineKind, Peer
from kiosk.domain.sharing import Wish
from kiosk.hub.database import Database, inserting
from kiosk.hub.ledger import Ledger, OtherHistory
from kiosk.hub.tables import COMMAND, DELIVERY, KIOSK, PARCEL
from kiosk.services.ports import Clock

KEPT = timedelta(days=180)
"""How long the place of a parcel that another replaced is remembered."""

_WHILE_NUMBERING = 0x706172636C  # "parcl": the number of PostgreSQL's lock
_ENOUGH = 2 << 20
_WISHES = 500

_ME = KIOSK.alias("me")
_PEERS = (
    select(
        KIOSK.c.id,
        KIOSK.c.name,
        KIOSK.c.kind,
        KIOSK.c.parcel_key,
        DELIVERY.c.sequence,
        KIOSK.c.holds_contacts,
    )
    .select_from(KIOSK)
    .join(_ME, _ME.c.id == bindparam("me"))
    .outerjoin(
        DELIVERY,
        and_(
            DELIVERY.c.sender_id == _ME.c.id,
            DELIVERY.c.recipient_id == KIOSK.c.id,
            DELIVERY.c.generation == _ME.c.generation,
        ),
    )
    .where(KIOSK.c.kind != _ME.c.kind, KIOSK.c.parcel_key.is_not(None))
    .where(KIOSK.c.revoked_on.is_(None))
    .order_by(KIOSK.c.id)
)


class Mailbox:
    """The use cases of machines that write to each other."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def deliver(self, sender_id: int, consignment: Consignment) -> None:
        """Keep parcels; each takes the place of the one before in its slot.

        Raises:
            OtherHistory: if they do not follow those before, or are not of the history that the
                hub knows, or their recipient is no peer of the sender.
        """
        today = local_day(self._clock.now())
        until = consignment.until
        with self._database.writing() as connection:
            ledger = Ledger(connection, sender_id, today)
            known = ledger.position()
            to = next(
                (it for it in peers_of(connection, sender_id) if it.id == consignment.to), None
            )
            if (
                to is None
                or consignment.generation != known.generation
                or consignment.after != to.sequence
                or not ledger.holds(known.generation, until)
            ):
                raise OtherHistory
            keep(connection, sender_id, consignment, today)
            place = {"generation": known.generation, "sequence": until.sequence}
            owner = {"sender_id": sender_id, "recipient_id": to.id}
            connection.execute(
                inserting(connection)(DELIVERY).on_conflict_do_update(
                    index_elements=["sender_id", "recipient_id"], set_=place
                ),
                owner | place,
            )

    def mail(self, recipient_id: int, cursor: Cursor) -> Mail:
        """Return what waits after a cursor: all of it, if this is not the log that was read."""
        with self._database.reading() as connection:
            afresh = not _is_of_this_log(connection, cursor)
            after = 0 if afresh else cursor.number
            kind = connection.execute(
                select(KIOSK.c.kind).where(KIOSK.c.id == recipient_id)
            ).scalar_one()
            return Mail(
                _waiting(connection, recipient_id, after),
                afresh,
                *(_taken_back(connection) if kind == MachineKind.DESK else ()),
            )


def peers_of(connection: Connection, machine_id: int) -> tuple[Peer, ...]:
    """Return the machines that one writes to: desks for a kiosk, kiosks for a desk."""
    rows = connection.execute(_PEERS, {"me": machine_id})
    return tuple(
        Peer(
            it.id,
            it.name,
            MachineKind(it.kind),
            it.parcel_key,
            it.sequence or 0,
            it.holds_contacts,
        )
        for it in rows
    )


def note_key(connection: Connection, machine_id: int, key: str) -> None:
    """Note a new key that others seal to for a machine: they seal everything again."""
    connection.execute(update(KIOSK).where(KIOSK.c.id == machine_id).values(parcel_key=key))
    empty(connection, machine_id)


def empty(connection: Connection, recipient_id: int) -> None:
    """Throw away what waits for a machine; its peers will tell it everything again."""
    mine = PARCEL.c.recipient_id == recipient_id
    connection.execute(update(PARCEL).where(mine).values(sealed=None))
    connection.execute(delete(DELIVERY).where(DELIVERY.c.recipient_id == recipient_id))


def forget_old(connection: Connection, today: date) -> None:
    """Empty the parcels whose last day is over, and forget the places of those of long ago.

    Who read no further than such a place starts afresh.
    """
    connection.execute(update(PARCEL).where(PARCEL.c.expires_on <= today).values(sealed=None))
    connection.execute(
        delete(PARCEL).where(PARCEL.c.sealed.is_(None), PARCEL.c.sent_on < today - KEPT)
    )


def next_number(connection: Connection) -> int:
    """Return the number of the next parcel; nobody else draws one until this transaction ends."""
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_WHILE_NUMBERING})")
    return int(connection.execute(select(func.max(PARCEL.c.number))).scalar() or 0) + 1


def keep(connection: Connection, sender_id: int, consignment: Consignment, today: date) -> None:
    """Keep parcels, numbered after every other; each empties the one before in its slot."""
    if not consignment.parcels:
        return
    first = next_number(connection)
    connection.execute(
        update(PARCEL)
        .where(PARCEL.c.sender_id == sender_id, PARCEL.c.recipient_id == consignment.to)
        .where(PARCEL.c.slot.in_([it.slot for it in consignment.parcels]))
        .values(sealed=None)
    )
    rows = [
        {
            "number": number,
            "tag": secrets.token_hex(8),
            "sender_id": sender_id,
            "recipient_id": consignment.to,
            "slot": parcel.slot,
            "sealed": parcel.sealed,
            "sent_on": today,
            "expires_on": parcel.expires_on,
        }
        for number, parcel in enumerate(consignment.parcels, first)
    ]
    connection.execute(insert(PARCEL), rows)


def _is_of_this_log(connection: Connection, cursor: Cursor) -> bool:
    if cursor.number == 0:
        return True
    tag = connection.execute(
        select(PARCEL.c.tag).where(PARCEL.c.number == cursor.number)
    ).scalar_one_or_none()
    return tag == cursor.tag


def _waiting(connection: Connection, recipient_id: int, after: int) -> tuple[Arrived, ...]:
    rows = connection.execute(
        select(PARCEL.c.number, PARCEL.c.tag, KIOSK.c.name, PARCEL.c.slot, PARCEL.c.sealed)
        .join(KIOSK, KIOSK.c.id == PARCEL.c.sender_id)
        .where(PARCEL.c.recipient_id == recipient_id, PARCEL.c.number > after)
        .where(PARCEL.c.sealed.is_not(None))
        .order_by(PARCEL.c.number)
        .limit(MOST_PARCELS)
    )
    found: list[Arrived] = []
    size = 0
    for row in rows:
        size += len(row.sealed)
        if found and size > _ENOUGH:
            break
        found.append(Arrived(row.number, row.tag, row.name, Parcel(row.slot, row.sealed)))
    return tuple(found)


def _taken_back(connection: Connection) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the keys of what bearers withdrew, and erased, that kiosks do not know yet."""
    rows = connection.execute(
        select(COMMAND.c.key, COMMAND.c.wish)
        .where(COMMAND.c.outcome.is_(None))
        .order_by(COMMAND.c.key)
        .limit(_WISHES)
    ).all()
    withdrawn, erased = (
        tuple(it.key for it in rows if it.wish == wish) for wish in (Wish.WITHDRAW, Wish.ERASE)
    )
    return withdrawn, erased
