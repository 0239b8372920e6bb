"""The events that wait for the hub."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Select, func, select, update

from kiosk.domain.project import PUBLIC_STAGES, ThemeState
from kiosk.domain.receipt import Subject
from kiosk.services.sharing import Posted, Waiting
from kiosk.store.tables import (
    ContributionRow,
    OutboxRow,
    ProjectOriginRow,
    ProjectRow,
    ReceiptRow,
    ThemeRow,
)

_POSTED = select(
    OutboxRow.sequence,
    OutboxRow.event_id,
    OutboxRow.action,
    OutboxRow.subject_id,
    OutboxRow.digest,
)


class OutboxRepository:
    """The outbox inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def after(self, sequence: int, limit: int) -> tuple[Posted, ...]:
        """Return the first events after a rank."""
        rows = self._connection.execute(
            _POSTED.where(OutboxRow.sequence > sequence).order_by(OutboxRow.sequence).limit(limit)
        )
        return tuple(Posted(*row) for row in rows)

    def at(self, sequence: int) -> Posted | None:
        """Return the event of a rank, or None."""
        row = self._connection.execute(_POSTED.where(OutboxRow.sequence == sequence)).one_or_none()
        return None if row is None else Posted(*row)

    def last(self) -> Posted | None:
        """Return the last event, or None."""
        newest = _POSTED.order_by(OutboxRow.sequence.desc()).limit(1)
        row = self._connection.execute(newest).one_or_none()
        return None if row is None else Posted(*row)

    def sent(self, up_to: int, at: datetime) -> None:
        """Note that the hub has every event up to a rank, and none after it."""
        self._connection.execute(
            update(OutboxRow)
            .where(OutboxRow.sequence <= up_to, OutboxRow.sent_at.is_(None))
            .values(sent_at=at)
        )
        self._connection.execute(
            update(OutboxRow)
            .where(OutboxRow.sequence > up_to, OutboxRow.sent_at.is_not(None))
            .values(sent_at=None)
        )

    def waiting(self) -> Waiting:
        """Return how much waits."""
        row = self._connection.execute(
            select(func.count(), func.min(OutboxRow.created_at)).where(OutboxRow.sent_at.is_(None))
        ).one()
        return Waiting(*row)

    def carried(self) -> Iterator[tuple[UUID, UUID]]:
        """Give each contribution with a receipt, and a theme or public project that carries it."""
        themes = (
            select(ContributionRow.id, ContributionRow.theme_id)
            .join(ThemeRow, ThemeRow.id == ContributionRow.theme_id)
            .where(ThemeRow.state != ThemeState.ARCHIVED)
        )
        projects = (
            select(ContributionRow.id, ProjectOriginRow.project_id)
            .join(ProjectOriginRow, ProjectOriginRow.contribution_id == ContributionRow.id)
            .join(ProjectRow, ProjectRow.id == ProjectOriginRow.project_id)
            .where(ProjectRow.stage.in_(PUBLIC_STAGES))
        )
        for statement in (themes, projects):
            for row in self._connection.execute(_with_receipt(statement)):
                yield row[0], row[1]


def _with_receipt(statement: Select[*tuple[Any, ...]]) -> Select[*tuple[Any, ...]]:
    """Keep the contributions whose receipt opens something; what is public of the others is."""
    return statement.join(
        ReceiptRow,
        (ReceiptRow.subject == Subject.CONTRIBUTION)
        & (ReceiptRow.subject_id == ContributionRow.id)
        & ReceiptRow.token_hash.is_not(None),
    ).order_by(ContributionRow.sequence)
