"""The tables of the draws of juries, and of the residents who volunteer."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.domain.sortition.candidacy import CandidacyState
from kiosk.domain.sortition.draw import DrawState
from kiosk.store.tables import LONGEST_TEXT, Table, among, strict
from kiosk.store.types import Choice


class DrawRow(Table):
    """One draw. Quotas, witnesses and notes are JSON."""

    __tablename__ = "draw"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    title: Mapped[str]
    seats: Mapped[int]
    opened_at: Mapped[datetime]
    closes_on: Mapped[date]
    ceremony: Mapped[datetime]
    quotas: Mapped[str]
    state: Mapped[DrawState] = mapped_column(Choice(DrawState))
    commitment: Mapped[str]
    balls: Mapped[int | None]
    witnesses: Mapped[str]
    notes: Mapped[str]
    version: Mapped[int]

    __table_args__ = strict(
        among("state", DrawState),
        CheckConstraint(f"length(title) <= {LONGEST_TEXT}", name="title"),
    )


class CandidacyRow(Table):
    """A resident who volunteers. The answers are separated by bars; empty once erased."""

    __tablename__ = "candidacy"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    draw_id: Mapped[UUID] = mapped_column(ForeignKey("draw.id"))
    ticket: Mapped[str]
    profile: Mapped[str]
    household: Mapped[str]
    salt: Mapped[str]
    language: Mapped[str]
    channel: Mapped[str]
    given_at: Mapped[datetime]
    state: Mapped[CandidacyState] = mapped_column(Choice(CandidacyState))
    version: Mapped[int]

    __table_args__ = strict(among("state", CandidacyState), UniqueConstraint("draw_id", "ticket"))
