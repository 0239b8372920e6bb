"""What use cases need from the record to keep the logbooks of projects."""

from __future__ import annotations

from typing import Protocol
from uuid import UUID

from kiosk.domain.logbook import Entry


class Logbooks(Protocol):
    """The entries of the logbooks: added, never changed."""

    def add(self, entry: Entry) -> None:
        """Keep a new one."""
        ...

    def of_project(self, project_id: UUID) -> tuple[Entry, ...]:
        """Return those of a project, by day and in the order of their writing."""
        ...

    def forget(self, project_id: UUID) -> None:
        """Erase those of a project: its holder erased it."""
        ...
