"""The table of the versions of the sheets of projects."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.store.tables import Table, strict


class SheetVersionRow(Table):
    """One version; `content` is what the sheet said, as `SheetContent` writes it."""

    __tablename__ = "sheet_version"

    project_id: Mapped[UUID] = mapped_column(ForeignKey("project.id"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    kept_at: Mapped[datetime | None]
    content: Mapped[str]

    __table_args__ = strict()
