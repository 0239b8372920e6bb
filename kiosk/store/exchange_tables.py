"""The tables of what travels between the machines of a town hall."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index
from sqlalchemy import text as sql
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.domain.contribution import State
from kiosk.domain.exchange import RemoteOutcome
from kiosk.domain.receipt import Subject
from kiosk.store.tables import Table, among, strict
from kiosk.store.types import Choice


class ReplicaRow(Table):
    """A contribution that another machine keeps, and how far that one was when it told it."""

    __tablename__ = "replica"

    contribution_id: Mapped[UUID] = mapped_column(ForeignKey("contribution.id"), primary_key=True)
    key: Mapped[str] = mapped_column(unique=True)
    origin: Mapped[str]
    generation: Mapped[int]
    sequence: Mapped[int]
    decided_by: Mapped[str]

    __table_args__ = strict()


class RemoteDecisionRow(Table):
    """A decision that travels: taken here (`taken_here`), or come to be applied here.

    `peer` is the other machine; `seen_at` is when an agent saw its outcome.
    """

    __tablename__ = "remote_decision"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    taken_here: Mapped[bool]
    peer: Mapped[str]
    contribution_id: Mapped[UUID]
    version: Mapped[int]
    state: Mapped[State]
    answer: Mapped[str | None]
    reason: Mapped[str | None]
    service: Mapped[str | None]
    service_reference: Mapped[str | None]
    agent_id: Mapped[UUID]
    agent_name: Mapped[str]
    asked_at: Mapped[datetime]
    outcome: Mapped[RemoteOutcome | None] = mapped_column(Choice(RemoteOutcome))
    seen_at: Mapped[datetime | None]

    __table_args__ = strict(
        among("state", State),
        among("outcome", RemoteOutcome),
        Index("ix_remote_decision_contribution_id", "contribution_id"),
        Index("ix_remote_decision_taken_here", "asked_at", sqlite_where=sql("taken_here = 1")),
    )


class CallBackRow(Table):
    """Somebody to call back from this desk; `sealed` is empty once they took it back."""

    __tablename__ = "call_back"

    key: Mapped[str] = mapped_column(primary_key=True)
    origin: Mapped[str]
    subject: Mapped[Subject]
    subject_id: Mapped[UUID]
    about: Mapped[str]
    words: Mapped[str]
    sealed: Mapped[bytes]
    given_at: Mapped[datetime]
    erase_at: Mapped[datetime]

    __table_args__ = strict()


class MailRow(Table):
    """How far the parcels of this machine were taken: one row."""

    __tablename__ = "mail"

    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[int]
    tag: Mapped[str]

    __table_args__ = strict()
