"""The versions of sheets in memory."""

from __future__ import annotations

from dataclasses import dataclass, field
from uuid import UUID

from kiosk.domain.sheet_version import SheetVersion


@dataclass
class InMemoryVersions:
    """`Versions`."""

    kept: dict[tuple[UUID, int], SheetVersion] = field(default_factory=dict)

    def add(self, version: SheetVersion) -> None:
        """Keep a new one."""
        key = (version.project_id, version.number)
        if key in self.kept:
            raise ValueError("already kept")
        self.kept[key] = version

    def of_project(self, project_id: UUID) -> tuple[SheetVersion, ...]:
        """Return those of a project, the last first."""
        found = (it for it in self.kept.values() if it.project_id == project_id)
        return tuple(sorted(found, key=lambda it: -it.number))

    def forget(self, project_id: UUID) -> None:
        """Erase those of a project."""
        for it in self.of_project(project_id):
            del self.kept[project_id, it.number]
