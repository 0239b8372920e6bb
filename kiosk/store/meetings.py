"""The meetings of the record, and what they decided."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, delete, insert, select
from sqlalchemy.dialects.sqlite import insert as upsert

from kiosk.domain.meeting import Decision, Meeting, Presence
from kiosk.store.meeting_tables import MeetingDecisionRow, MeetingRow


class MeetingRepository:
    """Meetings inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, meeting: Meeting) -> None:
        """Keep a new one."""
        columns = asdict(meeting) | {"present": "\n".join(sorted(meeting.present))}
        self._connection.execute(insert(MeetingRow), columns)

    def latest(self, limit: int) -> tuple[Meeting, ...]:
        """Return the latest meetings, the last first."""
        rows = self._connection.execute(
            select(MeetingRow.__table__)
            .order_by(MeetingRow.held_on.desc(), MeetingRow.id.desc())
            .limit(limit)
        )
        return tuple(map(_meeting, rows))

    def get(self, meeting_id: UUID) -> Meeting | None:
        """Return one, or None."""
        row = self._connection.execute(
            select(MeetingRow.__table__).where(MeetingRow.id == meeting_id)
        ).one_or_none()
        return None if row is None else _meeting(row)

    def keep_decision(self, decision: Decision) -> None:
        """Keep a decision, new or changed."""
        columns = asdict(decision)
        self._connection.execute(
            upsert(MeetingDecisionRow)
            .values(columns)
            .on_conflict_do_update(index_elements=[MeetingDecisionRow.id], set_=columns)
        )

    def decisions(self, meeting_id: UUID) -> tuple[Decision, ...]:
        """Return what a meeting decided, in the order in which it was written."""
        row = MeetingDecisionRow
        found = select(row.__table__).where(row.meeting_id == meeting_id).order_by(row.id)
        return tuple(_decision(it) for it in self._connection.execute(found))

    def decision(self, decision_id: UUID) -> Decision | None:
        """Return one decision, or None."""
        row = MeetingDecisionRow
        found = select(row.__table__).where(row.id == decision_id)
        known = self._connection.execute(found).one_or_none()
        return None if known is None else _decision(known)

    def of_project(self, project_id: UUID) -> tuple[Decision, ...]:
        """Return what was decided about a project, in the order in which it was written."""
        row = MeetingDecisionRow
        found = select(row.__table__).where(row.meeting_id.in_(_of(project_id))).order_by(row.id)
        return tuple(_decision(it) for it in self._connection.execute(found))

    def forget(self, project_id: UUID) -> None:
        """Erase the meetings of a project, and what they decided."""
        row = MeetingDecisionRow
        self._connection.execute(delete(row).where(row.meeting_id.in_(_of(project_id))))
        self._connection.execute(delete(MeetingRow).where(MeetingRow.project_id == project_id))


def _of(project_id: UUID) -> Any:  # noqa: ANN401 - a subquery
    return select(MeetingRow.id).where(MeetingRow.project_id == project_id)


def _meeting(row: Row[Any]) -> Meeting:
    values = dict(row._mapping)  # noqa: SLF001 - SQLAlchemy's API
    return Meeting(**values | {"present": frozenset(map(Presence, values["present"].split()))})


def _decision(row: Row[Any]) -> Decision:
    return Decision(**row._mapping)  # noqa: SLF001 - SQLAlchemy's API
