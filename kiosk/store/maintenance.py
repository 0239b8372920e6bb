"""The paper of the receipt printer and the last incidents."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime, timedelta

from sqlalchemy import (
    ColumnElement,
    Connection,
    Integer,
    delete,
    func,
    insert,
    literal_column,
    select,
    update,
)

from kiosk.domain.incident import MOST_KEPT, Incident
from kiosk.domain.roll import Roll
from kiosk.store.desk_tables import IncidentRow, PaperRollRow
from kiosk.store.tables import PrintJobRow

_WRITTEN: ColumnElement[int] = literal_column("rowid", Integer)
"""The order in which incidents were written: the clock may have gone back in between."""


class RollRepository:
    """The rolls inside one transaction; the latest is the one in the printer."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def current(self) -> Roll | None:
        """Return the roll in the printer, or None if nobody ever said nor printed."""
        row = self._connection.execute(
            select(PaperRollRow.__table__).order_by(PaperRollRow.changed_at.desc()).limit(1)
        ).one_or_none()
        return None if row is None else Roll(**row._mapping)  # noqa: SLF001 - SQLAlchemy's API

    def change(self, at: datetime) -> None:
        """Begin a new roll; after the one before, even if the clock went back in between."""
        before = self.current()
        since = at if before is None else max(at, before.changed_at + timedelta(milliseconds=1))
        self._connection.execute(insert(PaperRollRow), asdict(Roll(since, 0)))

    def add(self, printed_mm: int, at: datetime) -> None:
        """Count what was printed; the first time, the roll began then."""
        if self.current() is None:
            self.change(at)
        last = select(func.max(PaperRollRow.changed_at)).scalar_subquery()
        self._connection.execute(
            update(PaperRollRow)
            .where(PaperRollRow.changed_at == last)
            .values(printed_mm=PaperRollRow.printed_mm + printed_mm)
        )

    def waiting_tickets(self) -> int:
        """Count the tickets that are not settled."""
        return self._connection.execute(
            select(func.count()).where(PrintJobRow.settled_at.is_(None))
        ).scalar_one()


class IncidentRepository:
    """The incidents inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, incident: Incident) -> None:
        """Keep one; the oldest go beyond `MOST_KEPT`."""
        self._connection.execute(insert(IncidentRow), asdict(incident))
        kept = select(IncidentRow.id).order_by(_WRITTEN.desc())
        self._connection.execute(
            delete(IncidentRow).where(IncidentRow.id.not_in(kept.limit(MOST_KEPT)))
        )

    def latest(self, limit: int) -> tuple[Incident, ...]:
        """Return the latest, newest first."""
        rows = self._connection.execute(
            select(IncidentRow.__table__).order_by(_WRITTEN.desc()).limit(limit)
        )
        return tuple(Incident(**row._mapping) for row in rows)  # noqa: SLF001 - SQLAlchemy's API
