"""The table of the logs of trials."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.store.tables import Table, strict


class TrialNoteRow(Table):
    """One note; `value` is a decimal number, written with a point."""

    __tablename__ = "trial_note"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    project_id: Mapped[UUID] = mapped_column(ForeignKey("project.id"))
    day: Mapped[date]
    text: Mapped[str]
    written_at: Mapped[datetime]
    agent_id: Mapped[UUID]
    what: Mapped[str | None]
    value: Mapped[str | None]
    unit: Mapped[str | None]
    picture: Mapped[bytes | None]
    corrects: Mapped[UUID | None]

    __table_args__ = strict(Index("ix_trial_note_project_id", "project_id", "day"))
