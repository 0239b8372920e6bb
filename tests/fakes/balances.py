"""The balance sheets of projects in memory."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime
from uuid import UUID

from kiosk.domain.balance import BalanceSheet


@dataclass
class InMemoryBalances:
    """`BalanceShelf`."""

    kept: dict[UUID, BalanceSheet] = field(default_factory=dict)

    def add(self, sheet: BalanceSheet) -> None:
        """Keep a new one."""
        self.kept[sheet.id] = sheet

    def of_project(self, project_id: UUID) -> tuple[BalanceSheet, ...]:
        """Return those of a project, in the order of their writing."""
        found = (it for it in self.kept.values() if it.project_id == project_id)
        return tuple(sorted(found, key=lambda it: (it.written_at, it.id)))

    def take_back(self, sheet_id: UUID, at: datetime) -> None:
        """Note that one was taken back."""
        self.kept[sheet_id] = replace(self.kept[sheet_id], taken_back_at=at)

    def forget(self, project_id: UUID) -> None:
        """Erase those of a project."""
        for it in self.of_project(project_id):
            del self.kept[it.id]
