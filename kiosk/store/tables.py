"""The tables of the local record. Rows never leave the unit of work; domain values do."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import (
    CheckConstraint,
    ForeignKey,
    Index,
    LargeBinary,
    MetaData,
    Text,
    UniqueConstraint,
)
from sqlalchemy import text as sql
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from kiosk.domain.contribution import Kind, State
from kiosk.domain.feedback import FeedbackKind, FeedbackState
from kiosk.domain.printing import JobState
from kiosk.domain.project import Stage, ThemeState
from kiosk.domain.receipt import Subject
from kiosk.store.types import Choice, Day, Flag, Identifier, Moment

LONGEST_TEXT = 40_000
"""Code points; the rules of the domain are tighter, this only stops what goes around them."""


class Table(DeclarativeBase):
    """Base of the tables."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map = {  # noqa: RUF012 - SQLAlchemy's own name for it
        UUID: Identifier,
        datetime: Moment,
        date: Day,
        bytes: LargeBinary,
        bool: Flag,
        str: Text,
        Kind: Choice(Kind),
        State: Choice(State),
        JobState: Choice(JobState),
        Subject: Choice(Subject),
        FeedbackKind: Choice(FeedbackKind),
        FeedbackState: Choice(FeedbackState),
        ThemeState: Choice(ThemeState),
        Stage: Choice(Stage),
    }


def among(column: str, members: type[StrEnum]) -> CheckConstraint:
    """Return the check that a column holds a member of an enumeration."""
    values = ", ".join(f"'{member.value}'" for member in members)
    return CheckConstraint(f"{column} IN ({values})", name=column)


def strict(*constraints: Any) -> tuple[Any, ...]:  # noqa: ANN401 - constraints and indexes
    """Return the arguments of a STRICT table."""
    return (*constraints, {"sqlite_strict": True})


class ContributionRow(Table):
    """One contribution. `sequence` grows with each and orders the public lists."""

    __tablename__ = "contribution"

    sequence: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[UUID] = mapped_column(unique=True)
    kind: Mapped[Kind]
    text: Mapped[str]
    quartier: Mapped[str | None]
    place: Mapped[str | None]
    language: Mapped[str]
    channel: Mapped[str]
    reference: Mapped[str | None]
    state: Mapped[State]
    version: Mapped[int]
    deposited_at: Mapped[datetime]
    read_at: Mapped[datetime | None]
    answered_at: Mapped[datetime | None]
    answer: Mapped[str | None]
    reason: Mapped[str | None]
    service: Mapped[str | None]
    theme_id: Mapped[UUID | None] = mapped_column(ForeignKey("theme.id"))
    service_reference: Mapped[str | None]
    category: Mapped[str | None]

    __table_args__ = strict(
        among("kind", Kind),
        among("state", State),
        CheckConstraint(f"length(text) <= {LONGEST_TEXT}", name="text"),
        UniqueConstraint("channel", "reference"),
        Index("ix_contribution_published", "sequence", sqlite_where=sql("state = 'published'")),
        Index(
            "ix_contribution_published_quartier",
            "quartier",
            "sequence",
            sqlite_where=sql("state = 'published'"),
        ),
        Index("ix_contribution_to_review", "deposited_at", sqlite_where=sql("state = 'to_review'")),
        Index("ix_contribution_withdrawn", "sequence", sqlite_where=sql("state = 'withdrawn'")),
        Index("ix_contribution_theme_id", "theme_id", sqlite_where=sql("theme_id IS NOT NULL")),
    )


class ReceiptRow(Table):
    """What proves the keys of one receipt."""

    __tablename__ = "receipt"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    subject: Mapped[Subject]
    subject_id: Mapped[UUID]
    token_hash: Mapped[bytes | None] = mapped_column(unique=True)
    code_hash: Mapped[bytes | None] = mapped_column(unique=True)
    language: Mapped[str]
    issued_at: Mapped[datetime]
    expires_at: Mapped[datetime]

    __table_args__ = strict(among("subject", Subject), UniqueConstraint("subject", "subject_id"))


class OutboxRow(Table):
    """An event that waits for the hub; `sequence` is this kiosk's own and never reused.

    The body is emptied when its subject is erased.
    """

    __tablename__ = "outbox"

    sequence: Mapped[int] = mapped_column(primary_key=True)
    event_id: Mapped[UUID] = mapped_column(unique=True)
    action: Mapped[str]
    subject_id: Mapped[UUID]
    body: Mapped[str]
    digest: Mapped[bytes]
    created_at: Mapped[datetime]
    sent_at: Mapped[datetime | None]

    __table_args__ = (
        Index("ix_outbox_unsent", "sequence", sqlite_where=sql("sent_at IS NULL")),
        {"sqlite_strict": True, "sqlite_autoincrement": True},
    )


class AuditRow(Table):
    """One line of the hash-chained audit log: ids and hashes only."""

    __tablename__ = "audit"

    sequence: Mapped[int] = mapped_column(primary_key=True)
    event_id: Mapped[UUID]
    at: Mapped[datetime]
    actor: Mapped[str]
    action: Mapped[str]
    subject_id: Mapped[UUID]
    digest: Mapped[bytes]
    previous: Mapped[bytes]
    hash: Mapped[bytes]

    __table_args__ = strict(Index("ix_audit_subject_id", "subject_id"))


class PrintJobRow(Table):
    """One ticket to print; the keys are not in it."""

    __tablename__ = "print_job"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    receipt_id: Mapped[UUID]
    state: Mapped[JobState]
    created_at: Mapped[datetime]
    settled_at: Mapped[datetime | None]

    __table_args__ = strict(
        among("state", JobState),
        Index("ix_print_job_open", "id", sqlite_where=sql("settled_at IS NULL")),
    )


class ThemeRow(Table):
    """One theme."""

    __tablename__ = "theme"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    title: Mapped[str]
    sentence: Mapped[str]
    state: Mapped[ThemeState]
    open_until: Mapped[date | None]

    __table_args__ = strict(among("state", ThemeState))


class ProjectRow(Table):
    """One project."""

    __tablename__ = "project"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    title: Mapped[str]
    sentence: Mapped[str]
    stage: Mapped[Stage]
    quartier: Mapped[str | None]
    theme_id: Mapped[UUID | None] = mapped_column(ForeignKey("theme.id"))
    day: Mapped[int]
    days: Mapped[int]
    drawing: Mapped[str]
    picture: Mapped[bytes | None]

    __table_args__ = strict(among("stage", Stage))


class MilestoneRow(Table):
    """One dated step of a project."""

    __tablename__ = "milestone"

    project_id: Mapped[UUID] = mapped_column(ForeignKey("project.id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    day: Mapped[date]
    text: Mapped[str]
    done: Mapped[bool]

    __table_args__ = strict()


class ProjectOriginRow(Table):
    """A contribution that a project came from."""

    __tablename__ = "project_origin"

    project_id: Mapped[UUID] = mapped_column(ForeignKey("project.id"), primary_key=True)
    contribution_id: Mapped[UUID] = mapped_column(ForeignKey("contribution.id"), primary_key=True)

    __table_args__ = strict(Index("ix_project_origin_contribution_id", "contribution_id"))


class ContributionTermsRow(Table):
    """The searchable words of a published contribution: folded words, and their stems."""

    __tablename__ = "contribution_terms"

    sequence: Mapped[int] = mapped_column(ForeignKey("contribution.sequence"), primary_key=True)
    words: Mapped[str]
    stems: Mapped[str]

    __table_args__ = strict()


class FulfilmentRow(Table):
    """One « vous l’avez dit, c’est fait »."""

    __tablename__ = "fulfilment"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    day: Mapped[date]
    said: Mapped[str]
    done: Mapped[str]

    __table_args__ = strict()
