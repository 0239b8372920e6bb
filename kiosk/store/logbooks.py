"""The logbooks of projects in the record."""

from __future__ import annotations

from dataclasses import asdict
from uuid import UUID

from sqlalchemy import Connection, delete, insert, select

from kiosk.domain.logbook import Entry
from kiosk.store.logbook_tables import LogbookRow


class LogbookRepository:
    """Entries inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, entry: Entry) -> None:
        """Keep a new one."""
        self._connection.execute(insert(LogbookRow), asdict(entry))

    def of_project(self, project_id: UUID) -> tuple[Entry, ...]:
        """Return those of a project, by day and in the order of their writing."""
        rows = self._connection.execute(
            select(LogbookRow.__table__)
            .where(LogbookRow.project_id == project_id)
            .order_by(LogbookRow.day, LogbookRow.written_at, LogbookRow.id)
        )
        return tuple(Entry(**row._mapping) for row in rows)  # noqa: SLF001 - SQLAlchemy's API

    def forget(self, project_id: UUID) -> None:
        """Erase those of a project: its holder erased it."""
        self._connection.execute(delete(LogbookRow).where(LogbookRow.project_id == project_id))
