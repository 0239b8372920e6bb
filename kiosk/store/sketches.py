"""The sketches of the record, and the calls that they answer."""

from __future__ import annotations

from dataclasses import fields
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, Row, Select, bindparam, delete, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from kiosk.domain.carried_draft import Locks
from kiosk.domain.drawing import decode, encode
from kiosk.domain.sketch import Answers, Call, Sketch, SketchState
from kiosk.store.sketch_tables import CallRow, SketchLocksRow, SketchOriginRow, SketchRow

_ANSWERS = tuple(it.name for it in fields(Answers) if it.name != "origins")
_LOCKS = tuple(it.name for it in fields(Locks))
_REST = tuple(it.name for it in fields(Sketch) if it.name != "answers")

# The words are parameters: a statement is kept in memory with the values that are written in it.
_SAVE = update(SketchRow).where(SketchRow.id == bindparam("saved")).returning(SketchRow.id)


class SketchRepository:
    """Sketches and calls inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, sketch: Sketch) -> None:
        """Keep a new one."""
        self._connection.execute(insert(SketchRow), _columns(sketch))
        self._keep_origins(sketch)

    def save(self, sketch: Sketch) -> None:
        """Keep a change."""
        self._connection.execute(_SAVE, {"saved": sketch.id, **_columns(sketch)}).one()
        self._keep_origins(sketch)

    def get(self, sketch_id: UUID) -> Sketch | None:
        """Return one, or None."""
        row = self._connection.execute(_sketches().where(SketchRow.id == sketch_id)).one_or_none()
        return None if row is None else self._sketch(row)

    def of_theme(self, theme_id: UUID) -> tuple[Sketch, ...]:
        """Return those that answer a call and were handed in, in the order of their deposit."""
        unread = (SketchState.DRAFT, SketchState.WITHDRAWN)
        rows = self._connection.execute(
            _sketches()
            .where(SketchRow.theme_id == theme_id, SketchRow.state.not_in(unread))
            .order_by(SketchRow.submitted_at, SketchRow.id)
        )
        return tuple(self._sketch(row) for row in rows)

    def drafts_before(self, moment: datetime) -> tuple[UUID, ...]:
        """Return those begun before a moment and never handed in."""
        rows = self._connection.execute(
            select(SketchRow.id)
            .where(SketchRow.state == SketchState.DRAFT, SketchRow.begun_at < moment)
            .order_by(SketchRow.id)
        )
        return tuple(rows.scalars())

    def call(self, theme_id: UUID) -> Call:
        """Return the call of a theme: a bare one if nothing was said of it."""
        row = self._connection.execute(
            select(CallRow.closes_at, CallRow.criteria).where(CallRow.theme_id == theme_id)
        ).one_or_none()
        if row is None:
            return Call(theme_id)
        return Call(theme_id, row.closes_at, tuple(row.criteria.splitlines()))

    def keep_call(self, call: Call) -> None:
        """Keep what is said of the call of a theme, in place of what was."""
        said = {"closes_at": call.closes_at, "criteria": "\n".join(call.criteria)}
        self._connection.execute(
            upsert(CallRow)
            .values(theme_id=call.theme_id, **said)
            .on_conflict_do_update(index_elements=[CallRow.theme_id], set_=said)
        )

    def keep_locks(self, sketch_id: UUID, locks: Locks) -> None:
        """Keep what opens a new one from afar."""
        said = {name: getattr(locks, name) for name in _LOCKS}
        self._connection.execute(insert(SketchLocksRow), {"sketch_id": sketch_id, **said})

    def locks(self, sketch_id: UUID) -> Locks | None:
        """Return what opens one from afar, or None."""
        row = self._connection.execute(
            select(*(getattr(SketchLocksRow, name) for name in _LOCKS)).where(
                SketchLocksRow.sketch_id == sketch_id
            )
        ).one_or_none()
        return None if row is None else Locks(*row)

    def forget_locks(self, sketch_id: UUID) -> None:
        """Destroy what opens one from afar."""
        row = SketchLocksRow
        self._connection.execute(delete(row).where(row.sketch_id == sketch_id))

    def _sketch(self, row: Row[tuple[object, ...]]) -> Sketch:
        origins = self._connection.execute(
            select(SketchOriginRow.contribution_id)
            .where(SketchOriginRow.sketch_id == row.id)
            .order_by(SketchOriginRow.position)
        ).scalars()
        told = {name: getattr(row, name) for name in _ANSWERS}
        answers = Answers(**told | {"drawing": decode(row.drawing)}, origins=tuple(origins))
        return Sketch(**{name: getattr(row, name) for name in _REST}, answers=answers)

    def _keep_origins(self, sketch: Sketch) -> None:
        row = SketchOriginRow
        self._connection.execute(delete(row).where(row.sketch_id == sketch.id))
        for position, contribution_id in enumerate(sketch.answers.origins):
            self._connection.execute(
                insert(row),
                {
                    "sketch_id": sketch.id,
                    "position": position,
                    "contribution_id": contribution_id,
                },
            )


def _sketches() -> Select[tuple[object, ...]]:
    return select(SketchRow.__table__)


def _columns(sketch: Sketch) -> dict[str, object]:
    told = {name: getattr(sketch.answers, name) for name in _ANSWERS}
    rest = {name: getattr(sketch, name) for name in _REST}
    return rest | told | {"drawing": encode(sketch.answers.drawing)}
