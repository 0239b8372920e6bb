"""The tables of the jury: its cards, its sessions, what jurors bring together, their mentions."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.domain.jury.session import Phase, Purpose, Rule
from kiosk.store.tables import Table, among, strict
from kiosk.store.types import Choice


class JuryRow(Table):
    """One jury; `seed` is the commitment of its draw."""

    __tablename__ = "jury"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    title: Mapped[str]
    seats: Mapped[int]
    seed: Mapped[str]
    formed_at: Mapped[datetime]

    __table_args__ = strict()


class JurorRow(Table):
    """One juror: a ticket number and what proves a card and a PIN; never a name."""

    __tablename__ = "juror"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    jury_id: Mapped[UUID] = mapped_column(ForeignKey("jury.id"))
    ticket: Mapped[str]
    code_hash: Mapped[bytes] = mapped_column(unique=True)
    pin: Mapped[str]
    seated: Mapped[bool]

    __table_args__ = strict(UniqueConstraint("jury_id", "ticket"))


class JurySessionRow(Table):
    """One session of a jury."""

    __tablename__ = "jury_session"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    jury_id: Mapped[UUID] = mapped_column(ForeignKey("jury.id"))
    purpose: Mapped[Purpose] = mapped_column(Choice(Purpose))
    rule: Mapped[Rule] = mapped_column(Choice(Rule))
    choices: Mapped[int]
    opened_at: Mapped[datetime]
    phase: Mapped[Phase] = mapped_column(Choice(Phase))
    voted_at: Mapped[datetime | None]
    closed_at: Mapped[datetime | None]
    version: Mapped[int]

    __table_args__ = strict(
        among("purpose", Purpose),
        among("rule", Rule),
        among("phase", Phase),
        Index("ix_jury_session_jury_id", "jury_id"),
    )


class JuryPresenceRow(Table):
    """A juror who came in to a session, and when first."""

    __tablename__ = "jury_presence"

    session_id: Mapped[UUID] = mapped_column(ForeignKey("jury_session.id"), primary_key=True)
    juror_id: Mapped[UUID] = mapped_column(ForeignKey("juror.id"), primary_key=True)
    at: Mapped[datetime]

    __table_args__ = strict()


class JuryGroupRow(Table):
    """Contributions brought together on the way to a theme; `position` is the place on screen."""

    __tablename__ = "jury_group"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    session_id: Mapped[UUID] = mapped_column(ForeignKey("jury_session.id"))
    position: Mapped[int]
    title: Mapped[str]
    sentence: Mapped[str]
    label: Mapped[str]
    version: Mapped[int]

    __table_args__ = strict(Index("ix_jury_group_session_id", "session_id"))


class JuryGroupMemberRow(Table):
    """A contribution is in one group of a session."""

    __tablename__ = "jury_group_member"

    session_id: Mapped[UUID] = mapped_column(ForeignKey("jury_session.id"), primary_key=True)
    contribution_id: Mapped[UUID] = mapped_column(ForeignKey("contribution.id"), primary_key=True)
    group_id: Mapped[UUID] = mapped_column(ForeignKey("jury_group.id"))

    __table_args__ = strict(Index("ix_jury_group_member_group_id", "group_id"))


class JurySortingRow(Table):
    """What a juror does with a contribution: one row, however often they change their mind."""

    __tablename__ = "jury_sorting"

    session_id: Mapped[UUID] = mapped_column(ForeignKey("jury_session.id"), primary_key=True)
    juror_id: Mapped[UUID] = mapped_column(ForeignKey("juror.id"), primary_key=True)
    contribution_id: Mapped[UUID] = mapped_column(ForeignKey("contribution.id"), primary_key=True)
    kept: Mapped[bool]

    __table_args__ = strict()


class JurySubjectRow(Table):
    """What a session grades, as it read when the vote was opened."""

    __tablename__ = "jury_subject"

    session_id: Mapped[UUID] = mapped_column(ForeignKey("jury_session.id"), primary_key=True)
    id: Mapped[UUID] = mapped_column(primary_key=True)
    position: Mapped[int]
    title: Mapped[str]
    sentence: Mapped[str]
    detail: Mapped[str]

    __table_args__ = strict()


class JuryGradeRow(Table):
    """What one juror says of one subject: one row, so that nothing is counted twice."""

    __tablename__ = "jury_grade"

    session_id: Mapped[UUID] = mapped_column(ForeignKey("jury_session.id"), primary_key=True)
    juror_id: Mapped[UUID] = mapped_column(ForeignKey("juror.id"), primary_key=True)
    subject_id: Mapped[UUID] = mapped_column(primary_key=True)
    mention: Mapped[int | None]
    reason: Mapped[str]
    version: Mapped[int]
    at: Mapped[datetime]

    __table_args__ = strict(
        CheckConstraint("mention BETWEEN 0 AND 4", name="mention"),
        CheckConstraint("mention IS NULL OR reason <> ''", name="reason"),
    )
