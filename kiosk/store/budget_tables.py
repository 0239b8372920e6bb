"""The tables of the participatory budget."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from sqlalchemy import REAL, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.domain.participatory_budget import Phase, Progress
from kiosk.domain.project import Stage
from kiosk.store.tables import Table, among, strict
from kiosk.store.types import Choice


class BudgetLinkRow(Table):
    """What the city says of a project that won the participatory budget."""

    __tablename__ = "budget_link"

    project_id: Mapped[UUID] = mapped_column(ForeignKey("project.id"), primary_key=True)
    number: Mapped[str] = mapped_column(unique=True)
    title: Mapped[str]
    edition: Mapped[int]
    euros: Mapped[int | None]
    service: Mapped[str]
    place: Mapped[str]
    topic: Mapped[str]
    popular: Mapped[bool]
    progress: Mapped[Progress] = mapped_column(Choice(Progress))
    seen_on: Mapped[date]
    gone_on: Mapped[date | None]
    longitude: Mapped[float | None] = mapped_column(REAL)
    latitude: Mapped[float | None] = mapped_column(REAL)

    __table_args__ = strict(among("progress", Progress))


class BudgetMonthRow(Table):
    """The month that the city gives for a phase, as its first day."""

    __tablename__ = "budget_month"

    project_id: Mapped[UUID] = mapped_column(ForeignKey("budget_link.project_id"), primary_key=True)
    phase: Mapped[Phase] = mapped_column(Choice(Phase), primary_key=True)
    month: Mapped[date]

    __table_args__ = strict(among("phase", Phase))


class BudgetTieRow(Table):
    """What an agent did when they tied a project to a number of the city."""

    __tablename__ = "budget_tie"

    project_id: Mapped[UUID] = mapped_column(ForeignKey("budget_link.project_id"), primary_key=True)
    stage: Mapped[Stage] = mapped_column(Choice(Stage))
    tied_on: Mapped[date]
    replaces: Mapped[UUID | None] = mapped_column(unique=True)
    listed: Mapped[bool]

    __table_args__ = strict(among("stage", Stage))
