"""The table of what élus think."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.domain.elu_opinion import Stance, Topic
from kiosk.store.tables import LONGEST_TEXT, Table, among, strict
from kiosk.store.types import Choice


class EluOpinionRow(Table):
    """One version of the opinion of one élu on a project or a theme: added, never changed."""

    __tablename__ = "elu_opinion"

    subject_id: Mapped[UUID] = mapped_column(primary_key=True)
    agent_id: Mapped[UUID] = mapped_column(ForeignKey("agent.id"), primary_key=True)
    version: Mapped[int] = mapped_column(primary_key=True)
    topic: Mapped[Topic] = mapped_column(Choice(Topic))
    stance: Mapped[Stance] = mapped_column(Choice(Stance))
    reasons: Mapped[str]
    given_at: Mapped[datetime]

    __table_args__ = strict(
        among("topic", Topic),
        among("stance", Stance),
        CheckConstraint(f"length(reasons) <= {LONGEST_TEXT}", name="reasons"),
    )
