"""The calls for an agent of the record."""

from __future__ import annotations

from dataclasses import asdict
from uuid import UUID

from sqlalchemy import Connection, insert, select, update

from kiosk.domain.help_call import HelpCall
from kiosk.store.visitor_tables import HelpCallRow


class HelpCallRepository:
    """Calls inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, call: HelpCall) -> None:
        """Keep a new one."""
        self._connection.execute(insert(HelpCallRow), asdict(call))

    def save(self, call: HelpCall) -> None:
        """Keep a change."""
        self._connection.execute(
            update(HelpCallRow).where(HelpCallRow.id == call.id).values(asdict(call))
        )

    def get(self, call_id: UUID) -> HelpCall | None:
        """Return one, or None."""
        row = self._connection.execute(
            select(HelpCallRow.__table__).where(HelpCallRow.id == call_id)
        ).one_or_none()
        return None if row is None else HelpCall(**row._mapping)  # noqa: SLF001 - SQLAlchemy's API

    def open(self) -> tuple[HelpCall, ...]:
        """Return those without an answer, oldest first."""
        rows = self._connection.execute(
            select(HelpCallRow.__table__)
            .where(HelpCallRow.answered_at.is_(None))
            .order_by(HelpCallRow.called_at)
        )
        return tuple(HelpCall(**row._mapping) for row in rows)  # noqa: SLF001 - SQLAlchemy's API
