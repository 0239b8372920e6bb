"""The balance sheets of projects in the record."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, delete, insert, select, update

from kiosk.domain.balance import Balance, BalanceSheet
from kiosk.store.balance_tables import BalanceSheetRow

_PARTS = "tried measured learnt failed stays".split()
_OTHERS = "id project_id ending day reason written_at agent_id taken_back_at".split()


class BalanceRepository:
    """Balance sheets inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, sheet: BalanceSheet) -> None:
        """Keep a new one."""
        columns = {name: getattr(sheet, name) for name in _OTHERS} | asdict(sheet.balance)
        self._connection.execute(insert(BalanceSheetRow).values(columns))

    def of_project(self, project_id: UUID) -> tuple[BalanceSheet, ...]:
        """Return those of a project, in the order of their writing, taken back or not."""
        rows = self._connection.execute(
            select(BalanceSheetRow.__table__)
            .where(BalanceSheetRow.project_id == project_id)
            .order_by(BalanceSheetRow.written_at, BalanceSheetRow.id)
        ).mappings()
        return tuple(
            BalanceSheet(
                balance=Balance(**{name: row[name] for name in _PARTS}),
                **{name: row[name] for name in _OTHERS},
            )
            for row in rows
        )

    def take_back(self, sheet_id: UUID, at: datetime) -> None:
        """Note that one was taken back."""
        self._connection.execute(
            update(BalanceSheetRow).where(BalanceSheetRow.id == sheet_id).values(taken_back_at=at)
        )

    def forget(self, project_id: UUID) -> None:
        """Erase those of a project: its holder erased it."""
        self._connection.execute(
            delete(BalanceSheetRow).where(BalanceSheetRow.project_id == project_id)
        )
