"""The logbooks of projects in memory."""

from __future__ import annotations

from dataclasses import dataclass, field
from uuid import UUID

from kiosk.domain.logbook import Entry


@dataclass
class InMemoryLogbooks:
    """`Logbooks`."""

    kept: dict[UUID, Entry] = field(default_factory=dict)

    def add(self, entry: Entry) -> None:
        """Keep a new one."""
        self.kept[entry.id] = entry

    def of_project(self, project_id: UUID) -> tuple[Entry, ...]:
        """Return those of a project, by day and in the order of their writing."""
        found = (it for it in self.kept.values() if it.project_id == project_id)
        return tuple(sorted(found, key=lambda it: (it.day, it.written_at, it.id)))

    def forget(self, project_id: UUID) -> None:
        """Erase those of a project."""
        for it in self.of_project(project_id):
            del self.kept[it.id]
