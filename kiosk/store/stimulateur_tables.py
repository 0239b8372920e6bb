"""The tables of the stimulateur: plans, moments, and who registers for them."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.domain.moment import MomentKind
from kiosk.store.tables import Table, among, strict
from kiosk.store.types import Choice


class PlanRow(Table):
    """When a project is in the stimulateur; `weekdays` are digits, 1 for Monday."""

    __tablename__ = "plan"

    project_id: Mapped[UUID] = mapped_column(ForeignKey("project.id"), primary_key=True)
    starts_on: Mapped[date]
    ends_on: Mapped[date]
    weekdays: Mapped[str]

    __table_args__ = strict(CheckConstraint("starts_on <= ends_on", name="ends_on"))


class MomentRow(Table):
    """One moment; `partners` are one per line."""

    __tablename__ = "moment"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    kind: Mapped[MomentKind] = mapped_column(Choice(MomentKind))
    title: Mapped[str]
    sentence: Mapped[str]
    project_id: Mapped[UUID | None] = mapped_column(ForeignKey("project.id"))
    starts_at: Mapped[datetime]
    ends_at: Mapped[datetime]
    room: Mapped[str]
    partners: Mapped[str]
    capacity: Mapped[int]
    cancelled_at: Mapped[datetime | None]
    version: Mapped[int]

    __table_args__ = strict(
        among("kind", MomentKind),
        CheckConstraint("starts_at < ends_at", name="ends_at"),
        Index("ix_moment_ends_at", "ends_at"),
    )


class RegistrationRow(Table):
    """A seat for a moment: no name, no contact."""

    __tablename__ = "registration"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    moment_id: Mapped[UUID] = mapped_column(ForeignKey("moment.id"))
    language: Mapped[str]
    channel: Mapped[str]
    given_at: Mapped[datetime]
    withdrawn_at: Mapped[datetime | None]

    __table_args__ = strict(Index("ix_registration_moment_id", "moment_id"))
