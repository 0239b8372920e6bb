"""The table of the rounds of opinions."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.store.tables import Table, strict


class OpinionRoundRow(Table):
    """One question on a project, and its days; its answers are feedback with its id."""

    __tablename__ = "opinion_round"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    project_id: Mapped[UUID] = mapped_column(ForeignKey("project.id"))
    question: Mapped[str]
    audience: Mapped[str]
    opens_on: Mapped[date]
    closes_on: Mapped[date]
    changed: Mapped[str | None]
    changed_at: Mapped[datetime | None]

    __table_args__ = strict(Index("ix_opinion_round_project_id", "project_id"))
