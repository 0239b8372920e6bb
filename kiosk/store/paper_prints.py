"""The history of what was printed on sheets of paper."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, Row, Select, insert, select, update

from kiosk.domain.paper import Document, Paper, PaperPrint
from kiosk.domain.printing import JobState
from kiosk.store.desk_tables import PaperPrintRow

_ALL: Select[tuple[object, ...]] = select(PaperPrintRow.__table__)


class PaperPrintRepository:
    """Prints inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, job: PaperPrint) -> None:
        """Keep a new one."""
        self._connection.execute(insert(PaperPrintRow), asdict(job))

    def save(self, job: PaperPrint) -> None:
        """Keep a change."""
        self._connection.execute(
            update(PaperPrintRow)
            .where(PaperPrintRow.id == job.id)
            .values(asdict(job))
            .returning(PaperPrintRow.id)
        ).one()

    def get(self, print_id: UUID) -> PaperPrint | None:
        """Return one, or None."""
        row = self._connection.execute(_ALL.where(PaperPrintRow.id == print_id)).one_or_none()
        return None if row is None else _print(row)

    def latest(self, limit: int) -> tuple[PaperPrint, ...]:
        """Return the latest, newest first."""
        newest = _ALL.order_by(PaperPrintRow.created_at.desc(), PaperPrintRow.id.desc())
        return tuple(map(_print, self._connection.execute(newest.limit(limit))))

    def open_before(self, moment: datetime) -> tuple[PaperPrint, ...]:
        """Return those of before a moment that nobody settled, oldest first."""
        rows = self._connection.execute(
            _ALL.where(
                PaperPrintRow.settled_at.is_(None), PaperPrintRow.created_at < moment
            ).order_by(PaperPrintRow.created_at, PaperPrintRow.id)
        )
        return tuple(map(_print, rows))


def _print(row: Row[tuple[object, ...]]) -> PaperPrint:
    columns = row._asdict()
    kinds = {
        "document": Document(row.document),
        "paper": Paper(row.paper),
        "state": JobState(row.state),
    }
    return PaperPrint(**(columns | kinds))
