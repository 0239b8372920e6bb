"""The plans and the moments of the stimulateur."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from kiosk.domain.moment import Moment
from kiosk.domain.plan import Plan
from kiosk.domain.project import Stage
from kiosk.store.stimulateur_tables import MomentRow, PlanRow
from kiosk.store.tables import ProjectRow


class PlanRepository:
    """Plans inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of_project(self, project_id: UUID) -> Plan | None:
        """Return the plan of a project, or None."""
        row = self._connection.execute(
            select(PlanRow.__table__).where(PlanRow.project_id == project_id)
        ).one_or_none()
        return None if row is None else _plan(row)

    def all(self) -> tuple[Plan, ...]:
        """Return every plan, in the order of their first days."""
        order = (PlanRow.starts_on, PlanRow.project_id)
        return tuple(
            map(_plan, self._connection.execute(select(PlanRow.__table__).order_by(*order)))
        )

    def keep(self, plan: Plan) -> None:
        """Keep the plan of a project, in place of an older one."""
        columns = asdict(plan) | {"weekdays": "".join(map(str, sorted(plan.weekdays)))}
        self._connection.execute(
            upsert(PlanRow)
            .values(columns)
            .on_conflict_do_update(index_elements=[PlanRow.project_id], set_=columns)
        )

    def turn(self, project_id: UUID, day: int, days: int) -> None:
        """Write on the sheet of a project that it is on day n of N of the stimulateur."""
        self._connection.execute(
            update(ProjectRow)
            .where(ProjectRow.id == project_id)
            .values(stage=Stage.STIMULATEUR, day=day, days=days)
        )


class MomentRepository:
    """Moments inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def keep(self, moment: Moment) -> None:
        """Keep one, new or changed."""
        columns = asdict(moment) | {"partners": "\n".join(moment.partners)}
        self._connection.execute(
            upsert(MomentRow)
            .values(columns)
            .on_conflict_do_update(index_elements=[MomentRow.id], set_=columns)
        )

    def get(self, moment_id: UUID) -> Moment | None:
        """Return one, or None."""
        row = self._connection.execute(
            select(MomentRow.__table__).where(MomentRow.id == moment_id)
        ).one_or_none()
        return None if row is None else _moment(row)

    def ending_after(self, moment: datetime, limit: int) -> tuple[Moment, ...]:
        """Return those not over at a moment, the called off too, in the order of their start."""
        rows = self._connection.execute(
            select(MomentRow.__table__)
            .where(MomentRow.ends_at > moment)
            .order_by(MomentRow.starts_at, MomentRow.id)
            .limit(limit)
        )
        return tuple(map(_moment, rows))


def _plan(row: Row[Any]) -> Plan:
    values = row._mapping  # noqa: SLF001 - SQLAlchemy's API
    return Plan(**(dict(values) | {"weekdays": frozenset(map(int, values["weekdays"]))}))


def _moment(row: Row[Any]) -> Moment:
    values = row._mapping  # noqa: SLF001 - SQLAlchemy's API
    return Moment(**(dict(values) | {"partners": tuple(values["partners"].splitlines())}))
