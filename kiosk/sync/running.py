"""Rounds, again and again, until told to stop."""

from __future__ import annotations

import logging
import random
from collections.abc import Callable
from dataclasses import dataclass
from threading import Event

from kiosk.domain.health import Health
from kiosk.errors import EnvironmentFault
from kiosk.services.ports import Clock
from kiosk.services.sharing import Sharing
from kiosk.sync.hub_client import HubClient
from kiosk.sync.identity import RENEWED_BEFORE, Identity
from kiosk.sync.pace import Pace
from kiosk.sync.publishing import Publishing
from kiosk.sync.rounds import HubAway, Rounds

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Tending:
    """What goes with the rounds.

    Attributes:
        health: looks at the machine before each.
        publishing: gives open data after each, when it is time.
    """

    health: Callable[[], Health] | None = None
    publishing: Publishing | None = None


NOTHING = Tending()


class Syncing:
    """Makes rounds at their pace."""

    def __init__(
        self,
        sharing: Sharing,
        identity: Identity,
        clock: Clock,
        every: float,
        tending: Tending = NOTHING,
    ) -> None:
        """Take the seconds between two rounds, and what goes with them."""
        self._identity = identity
        self._clock = clock
        self._client = HubClient(identity, tending.health)
        self._publishing = tending.publishing
        self._rounds = Rounds(sharing, self._client)
        self._pace = Pace(every)

    def run(self, stopped: Event) -> None:
        """Make rounds until `stopped` is set."""
        while not stopped.is_set():
            self._pace = self._attempt()
            stopped.wait(self._pace.wait(random.random()))  # noqa: S311 - to spread, not to hide
        self.close()

    def close(self) -> None:
        """Hang up."""
        self._client.close()

    def make(self) -> None:
        """Make one round, and ask for the next certificate when it is time.

        Raises:
            HubAway, EnvironmentFault: as `Rounds.make`.
        """
        self._rounds.make()
        if self._publishing is not None:
            self._publishing.keep_up(self._client.publish)
        self._identity.spoke()
        if self._identity.ends() < self._clock.now() + RENEWED_BEFORE:
            self._client.renew()

    def _attempt(self) -> Pace:
        try:
            self.make()
        except (HubAway, EnvironmentFault) as why:
            if not self._pace.failures:
                log.warning("the hub is away: %s", why)
            return self._pace.after_failure()
        if self._pace.failures:
            log.info("the hub is back")
        return self._pace.after_success()
