"""What use cases need from the record to keep the balance sheets of projects."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol
from uuid import UUID

from kiosk.domain.balance import BalanceSheet


class BalanceShelf(Protocol):
    """The balance sheets: added, never changed; one can be taken back."""

    def add(self, sheet: BalanceSheet) -> None:
        """Keep a new one."""
        ...

    def of_project(self, project_id: UUID) -> tuple[BalanceSheet, ...]:
        """Return those of a project, in the order of their writing, taken back or not."""
        ...

    def take_back(self, sheet_id: UUID, at: datetime) -> None:
        """Note that one was taken back."""
        ...

    def forget(self, project_id: UUID) -> None:
        """Erase those of a project: its holder erased it."""
        ...
