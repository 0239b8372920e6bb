"""The tables of the conception zone: tools, who has them, and the partners."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy import text as sql
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.domain.tool import ToolKind
from kiosk.store.tables import Table, among, strict
from kiosk.store.types import Choice


class ToolRow(Table):
    """A tool of the catalogue, or one that left it."""

    __tablename__ = "tool"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    kind: Mapped[ToolKind] = mapped_column(Choice(ToolKind))
    name: Mapped[str]
    sentence: Mapped[str]
    retired_at: Mapped[datetime | None]
    version: Mapped[int]

    __table_args__ = strict(among("kind", ToolKind))


class LoanRow(Table):
    """A tool in somebody's hands: one loan at a time, whatever a program does."""

    __tablename__ = "loan"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    tool_id: Mapped[UUID] = mapped_column(ForeignKey("tool.id"))
    project_id: Mapped[UUID | None] = mapped_column(ForeignKey("project.id"))
    holder: Mapped[str]
    lent_on: Mapped[date]
    due_on: Mapped[date]
    returned_on: Mapped[date | None]

    __table_args__ = strict(
        CheckConstraint("lent_on <= due_on", name="due_on"),
        Index("ix_loan_tool_id", "tool_id"),
        Index("uq_loan_open", "tool_id", unique=True, sqlite_where=sql("returned_on IS NULL")),
    )


class PartnerRow(Table):
    """A partner of the directory; the contact is encrypted."""

    __tablename__ = "partner"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    name: Mapped[str]
    brings: Mapped[str]
    sealed_contact: Mapped[bytes | None]
    version: Mapped[int]

    __table_args__ = strict()
