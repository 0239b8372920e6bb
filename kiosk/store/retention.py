"""The texts of the record whose time is over, and the elimination slips."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime
from uuid import UUID

from sqlalchemy import (
    CompoundSelect,
    Connection,
    delete,
    func,
    insert,
    literal,
    or_,
    select,
    union_all,
    update,
)

from kiosk.domain.calendar import local_day
from kiosk.domain.project import Stage
from kiosk.domain.receipt import Subject
from kiosk.domain.retention import Due, Slip
from kiosk.store.desk_tables import ContributionMaskRow, EliminationRow, PreparedDecisionRow
from kiosk.store.exchange_tables import ReplicaRow
from kiosk.store.sketch_tables import SketchRow
from kiosk.store.tables import ContributionRow, ProjectRow
from kiosk.store.visitor_tables import FeedbackRow, SupportRow

_NOT_CHOSEN = (Stage.INADMISSIBLE, Stage.NOT_SELECTED)


class RetentionRepository:
    """Retention inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def due(self, before: datetime) -> Due | None:
        """Return how many texts were given before a moment, and when; None if there is none."""
        given = _given(before).subquery()
        row = self._connection.execute(
            select(
                func.count().label("texts"),
                func.min(given.c.given_at).label("first"),
                func.max(given.c.given_at).label("latest"),
            )
        ).one()
        if not row.texts:
            return None
        return Due(row.texts, local_day(row.first), local_day(row.latest))

    def texts(self, before: datetime, limit: int) -> tuple[tuple[Subject, UUID], ...]:
        """Return some of the texts given before a moment."""
        rows = self._connection.execute(_given(before).limit(limit))
        return tuple((Subject(row.subject), row.id) for row in rows)

    def destroy_traces(self, contribution_id: UUID) -> None:
        """Destroy what an agent kept beside a contribution: its text unmasked, a decision."""
        for row in (ContributionMaskRow, PreparedDecisionRow):
            self._connection.execute(delete(row).where(row.contribution_id == contribution_id))

    def add(self, slip: Slip) -> None:
        """Keep a new slip."""
        self._connection.execute(insert(EliminationRow), asdict(slip))

    def save(self, slip: Slip) -> None:
        """Keep a change."""
        self._connection.execute(
            update(EliminationRow)
            .where(EliminationRow.id == slip.id)
            .values(asdict(slip))
            .returning(EliminationRow.id)
        ).one()

    def get(self, slip_id: UUID) -> Slip | None:
        """Return one, or None."""
        row = self._connection.execute(
            select(EliminationRow.__table__).where(EliminationRow.id == slip_id)
        ).one_or_none()
        return None if row is None else Slip(**row._mapping)  # noqa: SLF001 - SQLAlchemy's API

    def slips(self) -> tuple[Slip, ...]:
        """Return every slip, newest first."""
        rows = self._connection.execute(
            select(EliminationRow.__table__).order_by(EliminationRow.drawn_up_at.desc())
        )
        return tuple(Slip(**row._mapping) for row in rows)  # noqa: SLF001 - SQLAlchemy's API


def _given(before: datetime) -> CompoundSelect[str, UUID, datetime]:
    """Select the texts that are left of what was given before a moment: subject, id, given_at.

    What another machine keeps is eliminated there; a sketch that the jury chose stays with its
    project.
    """
    elsewhere = select(ReplicaRow.contribution_id)
    sketches = (
        select(
            literal(Subject.SKETCH.value).label("subject"),
            SketchRow.id,
            SketchRow.submitted_at.label("given_at"),
        )
        .outerjoin(ProjectRow, ProjectRow.id == SketchRow.id)
        .where(
            SketchRow.title != "",
            SketchRow.submitted_at < before,
            or_(ProjectRow.id.is_(None), ProjectRow.stage.in_(_NOT_CHOSEN)),
        )
    )
    parts = tuple(
        select(literal(subject.value).label("subject"), row.id, moment.label("given_at")).where(
            words != "", moment < before, row.id.not_in(elsewhere)
        )
        for subject, row, words, moment in (
            (
                Subject.CONTRIBUTION,
                ContributionRow,
                ContributionRow.text,
                ContributionRow.deposited_at,
            ),
            (Subject.SUPPORT, SupportRow, SupportRow.words, SupportRow.given_at),
            (Subject.FEEDBACK, FeedbackRow, FeedbackRow.text, FeedbackRow.given_at),
        )
    )
    return union_all(*parts, sketches)
