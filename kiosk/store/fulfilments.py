"""What residents said and what was done, as agents write it."""

from __future__ import annotations

from dataclasses import asdict
from uuid import UUID

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert

from kiosk.domain.project import Fulfilment
from kiosk.store.tables import FulfilmentRow


class FulfilmentRepository:
    """« Vous avez dit, nous avons fait » inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def latest(self, limit: int) -> tuple[Fulfilment, ...]:
        """Return the latest, newest first."""
        row = FulfilmentRow
        newest = select(row.__table__).order_by(row.day.desc(), row.id.desc()).limit(limit)
        rows = self._connection.execute(newest)
        return tuple(Fulfilment(**it._mapping) for it in rows)  # noqa: SLF001 - SQLAlchemy's API

    def save(self, fulfilment: Fulfilment) -> None:
        """Keep a new one, or a change."""
        columns = asdict(fulfilment)
        self._connection.execute(
            insert(FulfilmentRow)
            .values(columns)
            .on_conflict_do_update(index_elements=["id"], set_=columns)
        )

    def remove(self, fulfilment_id: UUID) -> None:
        """Forget one, if it is there."""
        self._connection.execute(delete(FulfilmentRow).where(FulfilmentRow.id == fulfilment_id))
