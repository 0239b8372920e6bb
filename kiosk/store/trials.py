"""The logs of trials in the record."""

from __future__ import annotations

from decimal import Decimal
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, delete, insert, select, update

from kiosk.domain.trial import Measure, TrialNote
from kiosk.store.trial_tables import TrialNoteRow

_COLUMNS = TrialNoteRow.__table__.c
_SHOWN = [it for it in _COLUMNS if it.key != "picture"]


class TrialRepository:
    """Notes inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, note: TrialNote, picture: bytes | None = None) -> None:
        """Keep a new one, with its photo if there is one."""
        names = "id project_id day text written_at agent_id corrects".split()
        measure = note.measure
        self._connection.execute(
            insert(TrialNoteRow).values(
                {name: getattr(note, name) for name in names}
                | {
                    "what": measure.what if measure else None,
                    "value": str(measure.value) if measure else None,
                    "unit": measure.unit if measure else None,
                    "picture": picture,
                }
            )
        )

    def of_project(self, project_id: UUID) -> tuple[TrialNote, ...]:
        """Return those of a project, by day and in the order of their writing."""
        rows = self._connection.execute(
            select(*_SHOWN, _COLUMNS.picture.is_not(None).label("pictured"))
            .where(_COLUMNS.project_id == project_id)
            .order_by(_COLUMNS.day, _COLUMNS.written_at, _COLUMNS.id)
        )
        return tuple(map(_note, rows))

    def picture(self, note_id: UUID) -> bytes | None:
        """Return the photo of a note, or None."""
        found = select(_COLUMNS.picture).where(_COLUMNS.id == note_id)
        return self._connection.execute(found).scalar_one_or_none()

    def drop_picture(self, note_id: UUID) -> None:
        """Erase the photo of a note, if any."""
        self._connection.execute(
            update(TrialNoteRow).where(TrialNoteRow.id == note_id).values(picture=None)
        )

    def forget(self, project_id: UUID) -> None:
        """Erase those of a project: its holder erased it."""
        self._connection.execute(delete(TrialNoteRow).where(TrialNoteRow.project_id == project_id))


def _note(row: Row[*tuple[Any, ...]]) -> TrialNote:
    measured = row.what is not None
    return TrialNote(
        id=row.id,
        project_id=row.project_id,
        day=row.day,
        text=row.text,
        written_at=row.written_at,
        agent_id=row.agent_id,
        measure=Measure(row.what, Decimal(row.value), row.unit) if measured else None,
        pictured=row.pictured,
        corrects=row.corrects,
    )
