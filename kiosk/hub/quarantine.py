"""What was set aside: seen, tried again, or let go of by whoever looked at it."""

from __future__ import annotations

import json
import logging
from dataclasses import dataclass
from datetime import date
from typing import Any

from pydantic import ValidationError
from sqlalchemy import Connection, Row, delete, select, update

from kiosk.domain.sharing import SharedEvent
from kiosk.hub.database import Database
from kiosk.hub.ledger import OTHER_KEYS, Ledger
from kiosk.hub.messages import why
from kiosk.hub.tables import KIOSK, QUARANTINE
from kiosk.services.wire import EVENT

log = logging.getLogger(__name__)

_SHOWN = 200


@dataclass(frozen=True, slots=True)
class SetAside:
    """An event that could not be taken; `raw` is what was said, as JSON, cut if it was long."""

    id: int
    kiosk: str
    sequence: int | None
    raw: str
    why: str
    received_on: date


class Quarantine:
    """The use cases of IT on what was set aside."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> tuple[SetAside, ...]:
        """Return the first ones, oldest first."""
        with self._database.reading() as connection:
            rows = connection.execute(
                select(
                    QUARANTINE.c.id,
                    KIOSK.c.name,
                    QUARANTINE.c.sequence,
                    QUARANTINE.c.raw,
                    QUARANTINE.c.why,
                    QUARANTINE.c.received_on,
                )
                .join(KIOSK, KIOSK.c.id == QUARANTINE.c.kiosk_id)
                .order_by(QUARANTINE.c.id)
                .limit(_SHOWN)
            )
            return tuple(SetAside(*row) for row in rows)

    def replay(self, event_id: int) -> bool:
        """Try one again, after an update say; return whether it was taken.

        Its card never replaces a newer one, as when it was first told. One that cannot be taken
        still stays, with what is wrong now.
        """
        with self._database.writing() as connection:
            row = connection.execute(
                select(QUARANTINE).where(QUARANTINE.c.id == event_id)
            ).one_or_none()
            if row is None:
                return False
            wrong = _refusal(connection, row)
            mine = QUARANTINE.c.id == event_id
            if wrong is None:
                connection.execute(delete(QUARANTINE).where(mine))
                log.warning("event %d, set aside, is taken now", event_id)
            else:
                connection.execute(update(QUARANTINE).where(mine).values(why=wrong))
        return wrong is None

    def forget(self, event_id: int) -> None:
        """Let go of one, for good."""
        with self._database.writing() as connection:
            connection.execute(delete(QUARANTINE).where(QUARANTINE.c.id == event_id))
        log.warning("event %d, set aside, was let go of", event_id)


def _refusal(connection: Connection, row: Row[Any]) -> str | None:
    """Take what was set aside; return why it cannot be, or None."""
    try:
        said = json.loads(row.raw)
    except ValueError:
        return "too long: only its beginning was kept"
    try:
        event: SharedEvent = EVENT.validate_python(said)
    except ValidationError as error:
        return why(error)
    ledger = Ledger(connection, row.kiosk_id, row.received_on)
    return None if ledger.keep(row.generation, event) else OTHER_KEYS
