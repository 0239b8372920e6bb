"""The security keys of the agents."""

from __future__ import annotations

from dataclasses import asdict
from uuid import UUID

from sqlalchemy import Connection, delete, insert, select, update

from kiosk.domain.security_key import SecurityKey
from kiosk.store.agent_tables import SecurityKeyRow


class SecurityKeyRepository:
    """Security keys inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, key: SecurityKey) -> None:
        """Keep a new one."""
        self._connection.execute(insert(SecurityKeyRow), asdict(key))

    def save(self, key: SecurityKey) -> None:
        """Keep a change."""
        self._connection.execute(
            update(SecurityKeyRow)
            .where(SecurityKeyRow.id == key.id)
            .values(asdict(key))
            .returning(SecurityKeyRow.id)
        ).one()

    def of(self, agent_id: UUID) -> tuple[SecurityKey, ...]:
        """Return the keys of an account, in the order in which they were added."""
        rows = self._connection.execute(
            select(SecurityKeyRow.__table__)
            .where(SecurityKeyRow.agent_id == agent_id)
            .order_by(SecurityKeyRow.added_at, SecurityKeyRow.id)
        )
        return tuple(SecurityKey(**row._mapping) for row in rows)  # noqa: SLF001 - SQLAlchemy's API

    def remove(self, agent_id: UUID, key_id: bytes) -> None:
        """Forget one key of an account, if it is there."""
        row = SecurityKeyRow
        self._connection.execute(delete(row).where(row.agent_id == agent_id, row.id == key_id))

    def remove_all(self, agent_id: UUID) -> None:
        """Forget the keys of an account."""
        row = SecurityKeyRow
        self._connection.execute(delete(row).where(row.agent_id == agent_id))
