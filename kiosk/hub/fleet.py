"""The kiosks as IT sees them: one account of each, for the page, the metrics and the commands."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

from pydantic import ValidationError
from sqlalchemy import Column, Connection, func, select, update

from kiosk.domain.health import Health
from kiosk.domain.peer import MachineKind
from kiosk.hub.database import Database
from kiosk.hub.tables import COMMAND, KIOSK, QUARANTINE
from kiosk.services.wire import HEALTH


@dataclass(frozen=True, slots=True)
class KnownKiosk:
    """A kiosk as IT sees it.

    Attributes:
        kind: a kiosk, or a desk.
        seen_at: when it last spoke (UTC), or None.
        waiting: events that waited at the kiosk then.
        poison: events of it that were set aside.
        wishes: wishes of bearers that it has not fulfilled yet.
        restored_on: the day it came back from a backup, the last time it did.
        health: how its machine was then; None from one that does not say.
    """

    name: str
    version: str | None
    seen_at: datetime | None
    waiting: int
    poison: int
    wishes: int
    invited: bool
    revoked_on: date | None
    restored_on: date | None = None
    health: Health | None = None
    kind: MachineKind = MachineKind.KIOSK


class Fleet:
    """The use cases of IT."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def kiosks(self) -> tuple[KnownKiosk, ...]:
        """Return the kiosks, by name."""
        with self._database.reading() as connection:
            rows = connection.execute(select(KIOSK).order_by(KIOSK.c.name)).all()
            poison = _counts(connection, QUARANTINE.c.kiosk_id)
            wishes = _counts(connection, COMMAND.c.kiosk_id, COMMAND.c.outcome.is_(None))
        return tuple(
            KnownKiosk(
                name=row.name,
                kind=MachineKind(row.kind),
                version=row.version,
                seen_at=row.seen_at and datetime.fromtimestamp(row.seen_at, UTC),
                waiting=row.waiting or 0,
                poison=poison.get(row.id, 0),
                wishes=wishes.get(row.id, 0),
                invited=row.invitation is not None,
                revoked_on=row.revoked_on,
                restored_on=row.restored_on,
                health=row.health and HEALTH.validate_json(row.health),
            )
            for row in rows
        )

    def note(self, kiosk_id: int, said: object) -> None:
        """Keep what a kiosk says of its machine; what makes no sense is not kept."""
        try:
            health = HEALTH.validate_python(said)
        except ValidationError:
            return
        with self._database.writing() as connection:
            connection.execute(
                update(KIOSK)
                .where(KIOSK.c.id == kiosk_id)
                .values(health=HEALTH.dump_json(health).decode())
            )


def _counts(
    connection: Connection,
    owner: Column[int],
    *conditions: Any,  # noqa: ANN401 - SQLAlchemy's
) -> dict[int, int]:
    """Return how many rows each kiosk owns; one statement, however many kiosks there are."""
    counted = select(owner, func.count()).where(*conditions).group_by(owner)
    return {row[0]: row[1] for row in connection.execute(counted)}
