"""The tables of the desk's work: decisions, prints, figures, exports, eliminations, incidents."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.domain.contribution import State
from kiosk.domain.printing import JobState
from kiosk.store.tables import LONGEST_TEXT, Table, among, strict


class ContributionMaskRow(Table):
    """The text of a contribution as it was given, once an agent masked a part of it."""

    __tablename__ = "contribution_mask"

    contribution_id: Mapped[UUID] = mapped_column(ForeignKey("contribution.id"), primary_key=True)
    original: Mapped[str]
    agent_id: Mapped[UUID]
    masked_at: Mapped[datetime]

    __table_args__ = strict(
        CheckConstraint(f"length(original) <= {LONGEST_TEXT}", name="original"),
    )


class ContributionGroupRow(Table):
    """Contributions that say the same; each keeps its own text and receipt."""

    __tablename__ = "contribution_group"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    title: Mapped[str]
    created_at: Mapped[datetime]

    __table_args__ = strict()


class ContributionGroupMemberRow(Table):
    """A contribution is in one group at most; leaving it undoes everything."""

    __tablename__ = "contribution_group_member"

    contribution_id: Mapped[UUID] = mapped_column(ForeignKey("contribution.id"), primary_key=True)
    group_id: Mapped[UUID] = mapped_column(ForeignKey("contribution_group.id"))
    joined_at: Mapped[datetime]

    __table_args__ = strict(Index("ix_contribution_group_member_group_id", "group_id"))


class PreparedDecisionRow(Table):
    """A decision written now and applied later, on the version that it was taken on."""

    __tablename__ = "prepared_decision"

    contribution_id: Mapped[UUID] = mapped_column(ForeignKey("contribution.id"), primary_key=True)
    version: Mapped[int]
    state: Mapped[State]
    answer: Mapped[str | None]
    reason: Mapped[str | None]
    service: Mapped[str | None]
    service_reference: Mapped[str | None]
    agent_id: Mapped[UUID]
    prepared_at: Mapped[datetime]

    __table_args__ = strict(among("state", State))


class AnswerTemplateRow(Table):
    """Words to start an answer from."""

    __tablename__ = "answer_template"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    title: Mapped[str]
    text: Mapped[str]
    position: Mapped[int]

    __table_args__ = strict()


class PaperPrintRow(Table):
    """One document sent to an A4 or A3 printer, or saved as PDF when there is no queue."""

    __tablename__ = "paper_print"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    document: Mapped[str]
    subject_id: Mapped[UUID | None]
    title: Mapped[str]
    paper: Mapped[str]
    copies: Mapped[int]
    queue: Mapped[str | None]
    remote_job: Mapped[int | None]
    state: Mapped[JobState]
    sentence: Mapped[str | None]
    agent_id: Mapped[UUID]
    created_at: Mapped[datetime]
    settled_at: Mapped[datetime | None]

    __table_args__ = strict(
        among("state", JobState), Index("ix_paper_print_created_at", "created_at")
    )


class PaperRollRow(Table):
    """A roll of the receipt printer: since when, and millimetres printed on it."""

    __tablename__ = "paper_roll"

    changed_at: Mapped[datetime] = mapped_column(primary_key=True)
    printed_mm: Mapped[int]

    __table_args__ = strict()


class TallyRow(Table):
    """How often something happened on a day: the only thing that figures are made from."""

    __tablename__ = "tally"

    day: Mapped[date] = mapped_column(primary_key=True)
    measure: Mapped[str] = mapped_column(primary_key=True)
    label: Mapped[str] = mapped_column(primary_key=True)
    count: Mapped[int]

    __table_args__ = strict()


class IncidentRow(Table):
    """A fault of the environment, with its sentence: what to do. Never personal data."""

    __tablename__ = "incident"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    at: Mapped[datetime]
    code: Mapped[str]
    sentence: Mapped[str]

    __table_args__ = strict(Index("ix_incident_at", "at"))


class DataExportRow(Table):
    """Data that left, by whom and what for."""

    __tablename__ = "data_export"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    at: Mapped[datetime]
    agent_id: Mapped[UUID]
    format: Mapped[str]
    purpose: Mapped[str]
    rows: Mapped[int]

    __table_args__ = strict()


class EliminationRow(Table):
    """An elimination slip: what it covers, its visa, and who carried it out."""

    __tablename__ = "elimination"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    drawn_up_at: Mapped[datetime]
    agent_id: Mapped[UUID]
    first_day: Mapped[date]
    last_day: Mapped[date]
    count: Mapped[int]
    visa: Mapped[str | None]
    visa_day: Mapped[date | None]
    second_agent_id: Mapped[UUID | None]
    done_at: Mapped[datetime | None]

    __table_args__ = strict()
