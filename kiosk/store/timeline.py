"""What the record knows of the way of a project: its contributions, its plan, and the journal."""

from __future__ import annotations

import json
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import Connection, func, select

from kiosk.domain.calendar import local_day
from kiosk.domain.contribution import State
from kiosk.domain.journal import Action
from kiosk.domain.project import Project, Stage
from kiosk.domain.timeline import Facts, first_days
from kiosk.store.sketch_tables import SketchRow
from kiosk.store.stimulateur import PlanRepository
from kiosk.store.tables import AuditRow, ContributionRow, OutboxRow, ProjectOriginRow

_TELLING = {
    Action.SKETCH_ADMITTED: Stage.ADMISSIBLE,
    Action.PROJECT_SELECTED: Stage.SELECTED,
    Action.PROJECT_NOT_SELECTED: Stage.NOT_SELECTED,
}
"""Events that say a stage by their name; others by the body, as `stage`."""


class TimelineRepository:
    """The ways of projects inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def facts(self, project: Project) -> Facts:
        """Return what it knows of one."""
        plan = PlanRepository(self._connection).of_project(project.id)
        return Facts(
            contribution=self._first_voice(project.id),
            theme=self._opened(project.theme_id),
            sketch=self._handed_in(project.id),
            stimulateur=plan.starts_on if plan else None,
            stages=first_days(self._stages(project.id)),
        )

    def _first_voice(self, project_id: UUID) -> date | None:
        first = (
            select(func.min(ContributionRow.deposited_at))
            .join(ProjectOriginRow, ProjectOriginRow.contribution_id == ContributionRow.id)
            .where(ProjectOriginRow.project_id == project_id)
            .where(ContributionRow.state == State.PUBLISHED)
        )
        return _day(self._connection.execute(first).scalar_one())

    def _opened(self, theme_id: UUID | None) -> date | None:
        at = select(func.min(AuditRow.at)).where(
            AuditRow.subject_id == theme_id, AuditRow.action == Action.THEME_OPENED.value
        )
        return _day(self._connection.execute(at).scalar_one()) if theme_id else None

    def _handed_in(self, project_id: UUID) -> date | None:
        """Return the day of its sketch, which has the same id."""
        at = select(SketchRow.submitted_at).where(SketchRow.id == project_id)
        return _day(self._connection.execute(at).scalar_one_or_none())

    def _stages(self, project_id: UUID) -> list[tuple[Stage, date]]:
        """Return each stage that an event told, in the order of the events."""
        rows = self._connection.execute(
            select(AuditRow.at, AuditRow.action, OutboxRow.body)
            .join(OutboxRow, OutboxRow.event_id == AuditRow.event_id)
            .where(AuditRow.subject_id == project_id)
            .order_by(AuditRow.sequence)
        )
        told = ((_stage(row.action, row.body), local_day(row.at)) for row in rows)
        return [(stage, day) for stage, day in told if stage is not None]


def _stage(action: str, body: str) -> Stage | None:
    if action in set(_TELLING):
        return _TELLING[Action(action)]
    stage = json.loads(body).get("stage") if body else None
    return Stage(stage) if stage in set(Stage) else None


def _day(at: datetime | None) -> date | None:
    return None if at is None else local_day(at)
