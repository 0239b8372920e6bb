"""The registrations for the moments of the stimulateur."""

from __future__ import annotations

from dataclasses import asdict
from uuid import UUID

from sqlalchemy import Connection, bindparam, func, insert, select, update

from kiosk.domain.registration import Registration
from kiosk.store.stimulateur_tables import RegistrationRow

_SAVE = update(RegistrationRow).where(RegistrationRow.id == bindparam("saved"))


class RegistrationRepository:
    """Registrations inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, registration: Registration) -> None:
        """Keep a new one."""
        self._connection.execute(insert(RegistrationRow), asdict(registration))

    def save(self, registration: Registration) -> None:
        """Keep a change."""
        self._connection.execute(_SAVE, {"saved": registration.id, **asdict(registration)})

    def get(self, registration_id: UUID) -> Registration | None:
        """Return one, or None."""
        row = self._connection.execute(
            select(RegistrationRow.__table__).where(RegistrationRow.id == registration_id)
        ).one_or_none()
        return None if row is None else Registration(**row._mapping)  # noqa: SLF001 - SQLAlchemy's API

    def count(self, moment_id: UUID) -> int:
        """Return how many seats of a moment are taken."""
        return self._connection.execute(
            select(func.count()).where(
                RegistrationRow.moment_id == moment_id, RegistrationRow.withdrawn_at.is_(None)
            )
        ).scalar_one()
