"""The table of the logbooks of projects."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.domain.logbook import EntryKind
from kiosk.store.tables import Table, among, strict
from kiosk.store.types import Choice


class LogbookRow(Table):
    """One entry; `corrects` is the entry that it takes the place of."""

    __tablename__ = "logbook"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    project_id: Mapped[UUID] = mapped_column(ForeignKey("project.id"))
    kind: Mapped[EntryKind] = mapped_column(Choice(EntryKind))
    day: Mapped[date]
    text: Mapped[str]
    written_at: Mapped[datetime]
    agent_id: Mapped[UUID]
    corrects: Mapped[UUID | None]
    published: Mapped[bool]

    __table_args__ = strict(
        among("kind", EntryKind), Index("ix_logbook_project_id", "project_id", "day")
    )
