"""The versions of the sheets of projects in the record."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import Connection, delete, insert, select

from kiosk.domain.sheet_version import SheetContent, SheetVersion
from kiosk.store.version_tables import SheetVersionRow


class VersionRepository:
    """Versions inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, version: SheetVersion) -> None:
        """Keep a new one; none is ever changed."""
        self._connection.execute(
            insert(SheetVersionRow),
            {
                "project_id": version.project_id,
                "number": version.number,
                "kept_at": version.kept_at,
                "content": version.content.written(),
            },
        )

    def of_project(self, project_id: UUID) -> tuple[SheetVersion, ...]:
        """Return those of a project, the last first."""
        row = SheetVersionRow
        rows = self._connection.execute(
            select(row.project_id, row.number, row.kept_at, row.content)
            .where(row.project_id == project_id)
            .order_by(row.number.desc())
        )
        return tuple(
            SheetVersion(it.project_id, it.number, it.kept_at, SheetContent.read(it.content))
            for it in rows
        )

    def forget(self, project_id: UUID) -> None:
        """Erase those of a project: its holder erased it."""
        self._connection.execute(
            delete(SheetVersionRow).where(SheetVersionRow.project_id == project_id)
        )
