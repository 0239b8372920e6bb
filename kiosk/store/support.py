"""The supports (« Moi aussi ») of the record."""

from __future__ import annotations

from dataclasses import asdict
from uuid import UUID

from sqlalchemy import Connection, bindparam, func, insert, select, update

from kiosk.domain.support import Support
from kiosk.store.visitor_tables import SupportRow

# The words are parameters: a statement is kept in memory with the values that are written in it.
_SAVE = update(SupportRow).where(SupportRow.id == bindparam("saved"))


class SupportRepository:
    """Supports inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, support: Support) -> None:
        """Keep a new one."""
        self._connection.execute(insert(SupportRow), asdict(support))

    def save(self, support: Support) -> None:
        """Keep a change."""
        self._connection.execute(_SAVE, {"saved": support.id, **asdict(support)})

    def get(self, support_id: UUID) -> Support | None:
        """Return one, or None."""
        row = self._connection.execute(
            select(SupportRow.__table__).where(SupportRow.id == support_id)
        ).one_or_none()
        return None if row is None else Support(**row._mapping)  # noqa: SLF001 - SQLAlchemy's API

    def count(self, contribution_id: UUID) -> int:
        """Return how many support a contribution, the withdrawn aside."""
        return self._connection.execute(
            select(func.count()).where(
                SupportRow.contribution_id == contribution_id, SupportRow.withdrawn_at.is_(None)
            )
        ).scalar_one()
