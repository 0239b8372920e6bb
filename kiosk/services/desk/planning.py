"""The plans of projects in the stimulateur: when each is there, and which day it is today."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from kiosk.domain.calendar import local_day
from kiosk.domain.journal import Action, Actor, Event
from kiosk.domain.meeting import Decision
from kiosk.domain.permissions import Permission
from kiosk.domain.plan import Plan
from kiosk.domain.project import Project, Stage
from kiosk.domain.refusal import Refusal
from kiosk.services.deposit import draw_id, to_the_millisecond
from kiosk.services.desk.authority import authorise
from kiosk.services.desk.ports import DeskRecords, DeskRepositories
from kiosk.services.ports import Clock, Randomness

_PLANNED = (Stage.SELECTED, Stage.STIMULATEUR)


class NotSelected(Refusal):
    """Only a project that the jury chose, and that is not out yet, has a plan."""


@dataclass(frozen=True, slots=True)
class Planned:
    """A project that the stimulateur welcomes.

    Attributes:
        plan: None while nobody wrote one.
        offered: the first and the last day of the plan that a form begins with.
        decisions: what meetings decided about it and is not done.
    """

    project: Project
    plan: Plan | None
    offered: tuple[date, date]
    decisions: tuple[Decision, ...]


class Planning:
    """The use cases of whoever runs the stimulateur, and of the kiosk at the turn of the day."""

    def __init__(
        self, records: DeskRecords, clock: Clock, randomness: Randomness, days: int
    ) -> None:
        """Take the days of a plan of which nobody said the length."""
        self._records = records
        self._clock = clock
        self._randomness = randomness
        self._days = days

    def all(self, by: UUID) -> tuple[Planned, ...]:
        """Return the projects that have a plan or may have one, by title.

        Raises:
            Forbidden, AccountClosed: if `by` may not even read.
        """
        with self._records.reading() as record:
            authorise(record, by, Permission.READ_CONTRIBUTIONS)
            plans = {it.project_id: it for it in record.plans.all()}
            found = sorted(_to_plan(record), key=lambda it: (it.title, it.id))
            return tuple(
                Planned(it, plans.get(it.id), self._offered(it), _to_do(record, it.id))
                for it in found
            )

    def keep(self, by: UUID, plan: Plan) -> None:
        """Keep the plan of a project; from its first day on, the project is in the stimulateur.

        Raises:
            NotSelected: if the project is not there to be planned.
            Forbidden, AccountClosed: if `by` does not run the stimulateur.
        """
        with self._records.writing() as record:
            authorise(record, by, Permission.RUN_STIMULATEUR)
            if plan.project_id not in {it.id for it in _to_plan(record)}:
                raise NotSelected
            record.plans.keep(plan)
            self._tell(record, Action.PLAN_KEPT, plan, by)
            self._turn(record, [plan])

    def turn(self) -> None:
        """Write on the sheets which day each plan is at: the kiosk does it every hour."""
        with self._records.writing() as record:
            self._turn(record, record.plans.all())

    def _turn(self, record: DeskRepositories, plans: Iterable[Plan]) -> None:
        today = local_day(self._clock.now())
        projects = {it.id: it for it in _to_plan(record)}
        for plan in plans:
            project, day = projects.get(plan.project_id), plan.day_on(today)
            if project is None or day == 0 or (project.day, project.days) == (day, plan.days):
                continue
            record.plans.turn(project.id, day, plan.days)
            if project.stage is Stage.SELECTED:
                self._tell(record, Action.PLAN_BEGUN, plan, None)

    def _offered(self, project: Project) -> tuple[date, date]:
        """Return the ends of a plan that goes on with the day that the sheet already says."""
        today = local_day(self._clock.now())
        starts_on = today - timedelta(days=max(project.day - 1, 0))
        return starts_on, starts_on + timedelta(days=(project.days or self._days) - 1)

    def _tell(self, record: DeskRepositories, action: Action, plan: Plan, by: UUID | None) -> None:
        record.journal.record(
            Event(
                id=draw_id(self._clock, self._randomness),
                at=to_the_millisecond(self._clock.now()),
                actor=Actor.AGENT if by else Actor.KIOSK,
                action=action,
                subject_id=plan.project_id,
                payload={
                    "starts_on": plan.starts_on.isoformat(),
                    "ends_on": plan.ends_on.isoformat(),
                },
                agent_id=by,
            )
        )


def _to_plan(record: DeskRepositories) -> tuple[Project, ...]:
    return tuple(it for it in record.sheets.all() if it.stage in _PLANNED)


def _to_do(record: DeskRepositories, project_id: UUID) -> tuple[Decision, ...]:
    return tuple(it for it in record.meetings.of_project(project_id) if it.done_on is None)
