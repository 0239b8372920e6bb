"""The audit log as somebody who controls reads it."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import Connection, select

from kiosk.domain.audit import AuditQuery
from kiosk.domain.calendar import start_of
from kiosk.domain.journal import AuditLine
from kiosk.store.journal import JournalRepository
from kiosk.store.tables import AuditRow

_DAY = timedelta(days=1)


class AuditRepository:
    """The audit log inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def lines(self, query: AuditQuery, before: int | None, limit: int) -> tuple[AuditLine, ...]:
        """Return the latest lines that match, before a sequence, newest first."""
        row = AuditRow
        statement = select(row.__table__).order_by(row.sequence.desc()).limit(limit)
        if before is not None:
            statement = statement.where(row.sequence < before)
        if query.day is not None:
            following = start_of(query.day + _DAY)
            statement = statement.where(row.at >= start_of(query.day), row.at < following)
        if query.action:
            statement = statement.where(row.action.startswith(query.action, autoescape=True))
        if query.subject_id is not None:
            statement = statement.where(row.subject_id == query.subject_id)
        rows = self._connection.execute(statement)
        return tuple(AuditLine(**row._mapping) for row in rows)  # noqa: SLF001 - SQLAlchemy's API

    def first_broken_line(self) -> int | None:
        """Return the sequence of the first audit line that does not hold, or None."""
        return JournalRepository(self._connection).first_broken_line()
