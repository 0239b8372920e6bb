"""The outbox for the hub and the hash-chained audit log."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, bindparam, func, insert, select, update

from kiosk.domain.calendar import local_day
from kiosk.domain.journal import (
    GENESIS,
    TAKEN_BACK,
    Action,
    AuditLine,
    Event,
    agent_of,
    first_broken,
    link,
)
from kiosk.domain.tally import COUNTED, counted
from kiosk.store.tables import AuditRow, OutboxRow
from kiosk.store.tally import TallyRepository

_BATCH = 1000


_SEND = insert(OutboxRow)
_WITNESS = insert(AuditRow)
_LATEST_EVENT = select(OutboxRow.event_id).order_by(OutboxRow.sequence.desc()).limit(1)
_LAST = select(AuditRow.sequence, AuditRow.hash).order_by(AuditRow.sequence.desc()).limit(1)

_BEFORE = (
    select(AuditRow.action, AuditRow.at)
    .where(AuditRow.subject_id == bindparam("subject"))
    .order_by(AuditRow.sequence)
)


class JournalRepository:
    """The journal inside one transaction.

    Attributes:
        forgot: whether words were erased in this transaction.
    """

    def __init__(self, connection: Connection) -> None:
        self.forgot = False
        self._connection = connection

    def record(self, event: Event) -> None:
        """Append the outbox event and the audit line, and count what it adds to the figures."""
        self._count(event)
        self._connection.execute(
            _SEND,
            {
                "event_id": event.id,
                "action": event.action.value,
                "subject_id": event.subject_id,
                "body": event.body(),
                "digest": event.digest(),
                "created_at": event.at,
            },
        )
        last = self._connection.execute(_LAST).one_or_none()
        sequence, previous = (last.sequence + 1, last.hash) if last else (1, GENESIS)
        self._connection.execute(_WITNESS, asdict(link(event, previous, sequence)))

    def _count(self, event: Event) -> None:
        """Count what an event adds to the figures, after what happened to its subject."""
        if event.action not in COUNTED:
            return
        lines = self._connection.execute(_BEFORE, {"subject": event.subject_id})
        counts = counted(event, [(Action(line.action), line.at) for line in lines])
        TallyRepository(self._connection).add(local_day(event.at), counts)

    def forget(self, subject_id: UUID) -> None:
        """Empty the bodies of the events of a subject; their digests and audit lines stay."""
        self.forgot = True
        events = select(AuditRow.event_id).where(AuditRow.subject_id == subject_id)
        self._connection.execute(
            update(OutboxRow).where(OutboxRow.event_id.in_(events)).values(body="")
        )

    def taken_back(self) -> frozenset[tuple[Action, UUID]]:
        """Return what its authors withdrew or erased, and which of the two."""
        rows = self._connection.execute(
            select(AuditRow.action, AuditRow.subject_id).where(AuditRow.action.in_(TAKEN_BACK))
        )
        return frozenset((Action(row.action), row.subject_id) for row in rows)

    def last_event_at(self) -> datetime | None:
        """Return the date of the latest event, UTC, or None."""
        return self._connection.execute(select(func.max(AuditRow.at))).scalar_one()

    def last_agent(self, subject_id: UUID) -> UUID | None:
        """Return the account of the agent who did the latest thing to a subject, or None."""
        actor = self._connection.execute(
            select(AuditRow.actor)
            .where(AuditRow.subject_id == subject_id)
            .order_by(AuditRow.sequence.desc())
            .limit(1)
        ).scalar_one_or_none()
        return agent_of(actor or "")

    def first_broken_line(self) -> int | None:
        """Return the sequence of the first audit line that does not hold, or None.

        Lines cut off at the end leave a chain that holds: the latest event of the outbox, written
        with its line, tells.
        """
        previous, sequence, event_id = GENESIS, 0, None
        for lines in self._batches():
            broken = first_broken(lines, previous)
            if broken is not None:
                return broken
            previous, sequence, event_id = lines[-1].hash, lines[-1].sequence, lines[-1].event_id
        latest = self._connection.execute(_LATEST_EVENT).scalar_one_or_none()
        return None if latest in {None, event_id} else sequence + 1

    def _batches(self) -> Iterator[tuple[AuditLine, ...]]:
        after = 0
        while lines := self._lines(after):
            yield lines
            after = lines[-1].sequence

    def _lines(self, after: int) -> tuple[AuditLine, ...]:
        rows = self._connection.execute(
            select(AuditRow.__table__)
            .where(AuditRow.sequence > after)
            .order_by(AuditRow.sequence)
            .limit(_BATCH)
        )
        return tuple(AuditLine(**row._mapping) for row in rows)  # noqa: SLF001 - SQLAlchemy's API
