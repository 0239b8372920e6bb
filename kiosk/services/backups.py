"""The hourly backup: made when due; old ones, and what was set aside, deleted on time."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Protocol

from kiosk.errors import EnvironmentFault, Fault
from kiosk.services.ports import Clock

log = logging.getLogger(__name__)

EVERY = timedelta(hours=1)


class Vault(Protocol):
    """Where the copies are. Every method raises `EnvironmentFault` when the disk refuses."""

    def back_up(self, at: datetime) -> Path:
        """Make a copy; `DATABASE_CORRUPT` when the record is damaged."""
        ...

    def last_backup_at(self, now: datetime) -> datetime | None:
        """Return when the latest until now was made, or None."""
        ...

    def thin_out(self, now: datetime, hourly: int, daily: int) -> int:
        """Delete the copies whose time is over; return how many."""
        ...

    def forget_set_aside(self, before: datetime) -> int:
        """Delete what was set aside before a moment; return how many things."""
        ...


@dataclass(frozen=True, slots=True)
class Keeping:
    """How long copies are kept.

    Attributes:
        hourly: hours of which the latest copy is kept.
        daily: days of which the latest copy is kept.
        set_aside: how long damaged, replaced and printed files are kept.
    """

    hourly: int
    daily: int
    set_aside: timedelta


class Backups:
    """The use cases of whoever keeps the record safe."""

    def __init__(self, vault: Vault, clock: Clock, keeping: Keeping) -> None:
        self._vault = vault
        self._clock = clock
        self._keeping = keeping

    def last_at(self) -> datetime | None:
        """Return when the latest copy was made, UTC, or None."""
        return self._vault.last_backup_at(self._clock.now())

    def keep_up(self) -> EnvironmentFault | None:
        """Back up if the latest copy is an hour old; return what the disk refuses, if anything.

        A disk without room for copies is no reason to close the kiosk.

        Raises:
            EnvironmentFault: `DATABASE_CORRUPT`: the record must be mended.
        """
        return self._attempt(lambda: self._due() and self.back_up())

    def try_to_back_up(self) -> EnvironmentFault | None:
        """Back up now; returns and raises as `keep_up`."""
        return self._attempt(self.back_up)

    @staticmethod
    def _attempt(do: Callable[[], object]) -> EnvironmentFault | None:
        try:
            do()
        except EnvironmentFault as fault:
            if fault.code is Fault.DATABASE_CORRUPT:
                raise
            log.warning("no backup: %s", fault.sentence)
            return fault
        return None

    def back_up(self) -> Path:
        """Back up now, then delete what is over; return the copy.

        Raises:
            EnvironmentFault: when it cannot.
        """
        now = self._clock.now()
        copy = self._vault.back_up(now)
        self._vault.thin_out(now, self._keeping.hourly, self._keeping.daily)
        self._vault.forget_set_aside(now - self._keeping.set_aside)
        return copy

    def _due(self) -> bool:
        last = self.last_at()
        return last is None or self._clock.now() - last >= EVERY
