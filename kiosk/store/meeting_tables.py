"""The tables of the meetings of the stimulateur."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.store.tables import Table, strict


class MeetingRow(Table):
    """A meeting that was held; `present` are roles, one per line."""

    __tablename__ = "meeting"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    project_id: Mapped[UUID] = mapped_column(ForeignKey("project.id"))
    held_on: Mapped[date]
    present: Mapped[str]

    __table_args__ = strict(
        Index("ix_meeting_project_id", "project_id"), Index("ix_meeting_held_on", "held_on")
    )


class MeetingDecisionRow(Table):
    """What a meeting decided."""

    __tablename__ = "meeting_decision"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    meeting_id: Mapped[UUID] = mapped_column(ForeignKey("meeting.id"))
    text: Mapped[str]
    owner: Mapped[str]
    due_on: Mapped[date | None]
    done_on: Mapped[date | None]

    __table_args__ = strict(Index("ix_meeting_decision_meeting_id", "meeting_id"))
