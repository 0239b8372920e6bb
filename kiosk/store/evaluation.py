"""What an evaluation counts besides the tally: projects that went on, moments that were held."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, func, select

from kiosk.domain.calendar import local_day, start_of
from kiosk.domain.evaluation import Advance
from kiosk.domain.journal import Action
from kiosk.domain.moment import MomentKind
from kiosk.domain.project import Stage
from kiosk.store.stimulateur_tables import MomentRow
from kiosk.store.tables import AuditRow, OutboxRow, ProjectRow

_NAMED = {
    Action.SKETCH_ADMITTED: Stage.ADMISSIBLE,
    Action.PROJECT_SELECTED: Stage.SELECTED,
    Action.PROJECT_NOT_SELECTED: Stage.NOT_SELECTED,
}
"""Events that say a stage by their name; others by the body, as `stage` or `progress`."""


class EvaluationRepository:
    """What an evaluation counts, inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def advances(self, first: date, last: date) -> tuple[Advance, ...]:
        """Return every change of stage, or of the city's progress, that the record saw."""
        rows = self._connection.execute(
            select(
                AuditRow.subject_id, AuditRow.at, AuditRow.action, OutboxRow.body, ProjectRow.title
            )
            .join(OutboxRow, OutboxRow.event_id == AuditRow.event_id)
            .join(ProjectRow, ProjectRow.id == AuditRow.subject_id)
            .where(AuditRow.at < start_of(last + timedelta(days=1)))
            .order_by(AuditRow.sequence)
        )
        return tuple(it for it in _changes(rows) if first <= it.day)

    def moments_held(self, first: date, last: date, now: datetime) -> dict[MomentKind, int]:
        """Return how many moments of each kind were over in the period, and not called off."""
        rows = self._connection.execute(
            select(MomentRow.kind, func.count())
            .where(MomentRow.ends_at >= start_of(first), MomentRow.ends_at <= now)
            .where(MomentRow.ends_at < start_of(last + timedelta(days=1)))
            .where(MomentRow.cancelled_at.is_(None))
            .group_by(MomentRow.kind)
        )
        return {MomentKind(kind): count for kind, count in rows}


def _changes(rows: Any) -> Iterator[Advance]:  # noqa: ANN401 - SQLAlchemy's rows
    standing: dict[tuple[UUID, str], str] = {}
    for row in rows:
        for what, after in _told(row):
            before = standing.get((row.subject_id, what))
            standing[row.subject_id, what] = after
            if before not in {None, after}:
                yield Advance(row.title, str(before), after, local_day(row.at))


def _told(row: Row[Any]) -> list[tuple[str, str]]:
    """Return what an event says of how far a project is: its stage, the city's progress."""
    if row.action in set(_NAMED):
        return [("stage", _NAMED[Action(row.action)].value)]
    body = json.loads(row.body) if row.body else {}
    return [(what, str(body[what])) for what in ("stage", "progress") if body.get(what)]
