"""The table of the balance sheets of projects."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.domain.balance import Ending
from kiosk.store.tables import Table, among, strict
from kiosk.store.types import Choice


class BalanceSheetRow(Table):
    """One balance sheet, part by part."""

    __tablename__ = "balance_sheet"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    project_id: Mapped[UUID] = mapped_column(ForeignKey("project.id"))
    ending: Mapped[Ending] = mapped_column(Choice(Ending))
    day: Mapped[date]
    reason: Mapped[str]
    tried: Mapped[str]
    measured: Mapped[str]
    learnt: Mapped[str]
    failed: Mapped[str]
    stays: Mapped[str]
    written_at: Mapped[datetime]
    agent_id: Mapped[UUID]
    taken_back_at: Mapped[datetime | None]

    __table_args__ = strict(
        among("ending", Ending), Index("ix_balance_sheet_project_id", "project_id")
    )
