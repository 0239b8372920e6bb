"""The tables of the sketches that residents propose, and of the calls that they answer."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.domain.sketch import Holder, SketchState
from kiosk.store.tables import LONGEST_TEXT, Table, among, strict
from kiosk.store.types import Choice


class CallRow(Table):
    """The call for projects of a theme; `criteria` are one per line."""

    __tablename__ = "project_call"

    theme_id: Mapped[UUID] = mapped_column(ForeignKey("theme.id"), primary_key=True)
    closes_at: Mapped[datetime | None]
    criteria: Mapped[str]

    __table_args__ = strict()


class SketchRow(Table):
    """One sketch; `drawing` as `kiosk.domain.drawing` encodes it."""

    __tablename__ = "sketch"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    theme_id: Mapped[UUID] = mapped_column(ForeignKey("theme.id"))
    title: Mapped[str]
    sentence: Mapped[str]
    change: Mapped[str]
    quartier: Mapped[str | None]
    place: Mapped[str]
    holder: Mapped[Holder | None] = mapped_column(Choice(Holder))
    needs: Mapped[str]
    depiction: Mapped[str]
    drawing: Mapped[bytes]
    language: Mapped[str]
    state: Mapped[SketchState] = mapped_column(Choice(SketchState))
    version: Mapped[int]
    begun_at: Mapped[datetime]
    submitted_at: Mapped[datetime | None]
    late: Mapped[bool]
    decided_at: Mapped[datetime | None]
    reason: Mapped[str | None]

    __table_args__ = strict(
        among("state", SketchState),
        among("holder", Holder),
        CheckConstraint(f"length(change) <= {LONGEST_TEXT}", name="change"),
        Index("ix_sketch_theme_id", "theme_id"),
    )


class SketchOriginRow(Table):
    """A contribution that a sketch says it answers."""

    __tablename__ = "sketch_origin"

    sketch_id: Mapped[UUID] = mapped_column(ForeignKey("sketch.id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    contribution_id: Mapped[UUID] = mapped_column(ForeignKey("contribution.id"))

    __table_args__ = strict()


class SketchLocksRow(Table):
    """What opens a sketch from afar, see `kiosk.domain.carried_draft.Locks`."""

    __tablename__ = "sketch_locks"

    sketch_id: Mapped[UUID] = mapped_column(ForeignKey("sketch.id"), primary_key=True)
    public: Mapped[str]
    salt: Mapped[str]
    by_code: Mapped[str]
    by_token: Mapped[str]

    __table_args__ = strict()
