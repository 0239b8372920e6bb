"""The tables of what visitors do besides depositing, and of what a project's page shows."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy import text as sql
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.domain.feedback import FeedbackKind, FeedbackState
from kiosk.domain.receipt import Subject
from kiosk.store.tables import LONGEST_TEXT, Table, among, strict


class SupportRow(Table):
    """One « Moi aussi »: somebody else who says the same, with words of their own or none."""

    __tablename__ = "support"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    contribution_id: Mapped[UUID] = mapped_column(ForeignKey("contribution.id"))
    words: Mapped[str]
    language: Mapped[str]
    channel: Mapped[str]
    given_at: Mapped[datetime]
    withdrawn_at: Mapped[datetime | None]

    __table_args__ = strict(
        Index(
            "ix_support_contribution_id",
            "contribution_id",
            sqlite_where=sql("withdrawn_at IS NULL"),
        )
    )


class FeedbackRow(Table):
    """One opinion on a project."""

    __tablename__ = "feedback"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    project_id: Mapped[UUID] = mapped_column(ForeignKey("project.id"))
    kind: Mapped[FeedbackKind]
    text: Mapped[str]
    language: Mapped[str]
    channel: Mapped[str]
    state: Mapped[FeedbackState]
    version: Mapped[int]
    given_at: Mapped[datetime]
    read_at: Mapped[datetime | None]
    answered_at: Mapped[datetime | None]
    answer: Mapped[str | None]
    reason: Mapped[str | None]
    round_id: Mapped[UUID | None]

    __table_args__ = strict(
        among("kind", FeedbackKind),
        among("state", FeedbackState),
        CheckConstraint(f"length(text) <= {LONGEST_TEXT}", name="text"),
        Index("ix_feedback_project_id_kind", "project_id", "kind"),
        Index("ix_feedback_round_id", "round_id", sqlite_where=sql("round_id IS NOT NULL")),
        Index("ix_feedback_to_review", "given_at", sqlite_where=sql("state = 'to_review'")),
    )


class ContactRow(Table):
    """A contact left with explicit consent, encrypted, kept apart, erased on time.

    `sealed` is empty once it left for a desk.
    """

    __tablename__ = "contact"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    subject: Mapped[Subject]
    subject_id: Mapped[UUID]
    sealed: Mapped[bytes]
    given_at: Mapped[datetime]
    erase_at: Mapped[datetime]

    __table_args__ = strict(UniqueConstraint("subject", "subject_id"))


class EnvelopeRow(Table):
    """A contact as it is sealed to a desk (its public key): nothing here opens it."""

    __tablename__ = "envelope"

    contact_id: Mapped[UUID] = mapped_column(
        ForeignKey("contact.id", ondelete="CASCADE"), primary_key=True
    )
    recipient: Mapped[str] = mapped_column(primary_key=True)
    sealed: Mapped[str]

    __table_args__ = strict()


class HelpCallRow(Table):
    """Somebody asked for an agent."""

    __tablename__ = "help_call"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    called_at: Mapped[datetime]
    answered_at: Mapped[datetime | None]

    __table_args__ = strict(
        Index("ix_help_call_open", "called_at", sqlite_where=sql("answered_at IS NULL"))
    )


class ProjectChangeRow(Table):
    """What changed in a project thanks to opinions: to one in particular, if it is known."""

    __tablename__ = "project_change"

    project_id: Mapped[UUID] = mapped_column(ForeignKey("project.id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    day: Mapped[date]
    text: Mapped[str]
    feedback_id: Mapped[UUID | None]

    __table_args__ = strict()


class ProjectCompanionRow(Table):
    """Who accompanies a project: a role, and a name only if it is published."""

    __tablename__ = "project_companion"

    project_id: Mapped[UUID] = mapped_column(ForeignKey("project.id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    role: Mapped[str]
    name: Mapped[str | None]

    __table_args__ = strict()
