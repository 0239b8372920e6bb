"""The mentions of jurors. Nothing here leaves the record but counts and reasons without a name."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, Row, insert, select
from sqlalchemy.dialects.sqlite import insert as upsert

from kiosk.domain.jury.ballot import Grade, Subject
from kiosk.domain.project import Stage
from kiosk.domain.voting import Mention
from kiosk.store.jury_tables import JuryGradeRow, JurySubjectRow
from kiosk.store.tables import MilestoneRow, ProjectRow

_SUBJECT = (
    JurySubjectRow.id,
    JurySubjectRow.title,
    JurySubjectRow.sentence,
    JurySubjectRow.detail,
)


class BallotRepository:
    """Subjects and mentions inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def sketches(self) -> tuple[Subject, ...]:
        """Return the admissible projects, by title; never who proposed them."""
        rows = self._connection.execute(
            select(ProjectRow.id, ProjectRow.title, ProjectRow.sentence)
            .where(ProjectRow.stage == Stage.ADMISSIBLE)
            .order_by(ProjectRow.title, ProjectRow.id)
        )
        return tuple(Subject(*row, detail=self._steps(row.id)) for row in rows)

    def keep_subjects(self, session_id: UUID, subjects: Sequence[Subject]) -> None:
        """Keep what a session grades."""
        for position, subject in enumerate(subjects):
            columns = asdict(subject) | {"session_id": session_id, "position": position}
            self._connection.execute(insert(JurySubjectRow), columns)

    def subjects(self, session_id: UUID) -> tuple[Subject, ...]:
        """Return what a session grades."""
        rows = self._connection.execute(
            select(*_SUBJECT)
            .where(JurySubjectRow.session_id == session_id)
            .order_by(JurySubjectRow.position)
        )
        return tuple(Subject(*row) for row in rows)

    def keep(self, session_id: UUID, juror_id: UUID, grade: Grade, at: datetime) -> None:
        """Keep what a juror says of a subject, in place of what they said before."""
        columns = asdict(grade) | {"session_id": session_id, "juror_id": juror_id, "at": at}
        self._connection.execute(
            upsert(JuryGradeRow)
            .values(columns)
            .on_conflict_do_update(
                index_elements=["session_id", "juror_id", "subject_id"], set_=columns
            )
        )

    def of_juror(self, session_id: UUID, juror_id: UUID) -> dict[UUID, Grade]:
        """Return what a juror said, by subject."""
        rows = self._connection.execute(
            select(JuryGradeRow.__table__).where(
                JuryGradeRow.session_id == session_id, JuryGradeRow.juror_id == juror_id
            )
        )
        return {row.subject_id: _grade(row) for row in rows}

    def of_session(self, session_id: UUID) -> dict[UUID, tuple[Grade, ...]]:
        """Return what each juror said."""
        rows = self._connection.execute(
            select(JuryGradeRow.__table__).where(JuryGradeRow.session_id == session_id)
        )
        said: dict[UUID, list[Grade]] = defaultdict(list)
        for row in rows:
            said[row.juror_id].append(_grade(row))
        return {juror: tuple(grades) for juror, grades in said.items()}

    def _steps(self, project_id: UUID) -> str:
        rows = self._connection.execute(
            select(MilestoneRow.text)
            .where(MilestoneRow.project_id == project_id)
            .order_by(MilestoneRow.position)
        )
        return "\n".join(rows.scalars())


def _grade(row: Row[tuple[object, ...]]) -> Grade:
    mention = None if row.mention is None else Mention(row.mention)
    return Grade(row.subject_id, mention, row.reason, row.version)
