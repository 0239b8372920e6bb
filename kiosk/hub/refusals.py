"""How many codes were refused, hour by hour: never which, nor from where."""

from __future__ import annotations

import logging
from collections.abc import Callable
from threading import Lock

from sqlalchemy import func, select
from sqlalchemy.exc import DBAPIError

from kiosk.errors import EnvironmentFault
from kiosk.hub.database import Database, inserting
from kiosk.hub.tables import REFUSED
from kiosk.services.ports import Clock

log = logging.getLogger(__name__)

_HOUR = 3600
_EVERY = 10.0
"""Seconds between two writings, however many codes are tried."""


class Refusals:
    """Counts in memory, and writes now and then: an attack must not become one on the disk."""

    def __init__(self, database: Database, clock: Clock, elapsed: Callable[[], float]) -> None:
        """Take the hour, and a clock that never goes back, in seconds."""
        self._database = database
        self._clock = clock
        self._elapsed = elapsed
        self._lock = Lock()
        self._counted = 0
        self._written_at = elapsed()

    def note(self) -> bool:
        """Count one; return whether it is time to `write`."""
        with self._lock:
            self._counted += 1
            return self._elapsed() - self._written_at >= _EVERY

    def write(self) -> None:
        """Write what was counted."""
        with self._lock:
            counted, self._counted = self._counted, 0
            self._written_at = self._elapsed()
        if not counted:
            return
        try:
            with self._database.writing() as connection:
                keep = inserting(connection)(REFUSED)
                total = REFUSED.c.count + keep.excluded.count
                connection.execute(
                    keep.on_conflict_do_update(index_elements=["hour"], set_={"count": total}),
                    {"hour": self._hour(), "count": counted},
                )
        except (EnvironmentFault, DBAPIError) as error:  # the pages must not stop for a count
            log.warning("refused codes are not counted: %s", type(error).__name__)

    def today(self) -> int:
        """Return how many were refused in the last 24 hours, those not written yet aside."""
        since = self._hour() - 24
        with self._database.reading() as connection:
            total = connection.execute(
                select(func.sum(REFUSED.c.count)).where(REFUSED.c.hour > since)
            ).scalar()
        return int(total or 0)

    def _hour(self) -> int:
        return int(self._clock.now().timestamp()) // _HOUR
