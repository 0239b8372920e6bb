"""Open data given to the hub, which puts them on its site: when they changed, once an hour."""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Callable
from datetime import datetime, timedelta

from kiosk.services.open_tables import OpenTables
from kiosk.services.ports import Clock
from kiosk.services.wire import TABLES

log = logging.getLogger(__name__)

EVERY = timedelta(hours=1)
"""How often the record is gone through."""
AGAIN = timedelta(days=1)
"""How often the same tables are given again: the hub may come back from a backup."""
LONGEST = 64 << 20
"""Bytes that the hub takes."""


class Publishing:
    """Gives the tables of one kiosk."""

    def __init__(self, tables: OpenTables, clock: Clock, longest: int = LONGEST) -> None:
        self._tables = tables
        self._clock = clock
        self._longest = longest
        self._looked_at: datetime | None = None
        self._given_at: datetime | None = None
        self._given = ""

    def keep_up(self, give: Callable[[bytes], None]) -> None:
        """Give the tables, if it is time and they changed.

        Raises:
            HubAway: as `give`; they are given later.
        """
        now = self._clock.now()
        if not _is_over(self._looked_at, now, EVERY):
            return
        said = TABLES.dump_json(
            {resource.name: [list(row) for row in rows] for resource, rows in self._tables.all()}
        )
        digest = hashlib.sha256(said).hexdigest()
        if digest != self._given or _is_over(self._given_at, now, AGAIN):
            if len(said) > self._longest:
                log.warning("open data: %d bytes are more than the hub takes", len(said))
            else:
                give(said)
                self._given, self._given_at = digest, now
        self._looked_at = now


def _is_over(since: datetime | None, now: datetime, time: timedelta) -> bool:
    """Tell whether a time is over; one that the clock went back on is."""
    return since is None or not since <= now < since + time
