"""Rounds, again and again, until told to stop."""

from __future__ import annotations

import logging
import random
from collections.abc import Callable
from dataclasses import dataclass
from threading import Event

from kiosk.domain.health import Health
from kiosk.domain.peer import MachineKind
from kiosk.errors import EnvironmentFault
from kiosk.services.exchanging import Exchange
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
    """How often rounds are made, and what goes with them.

    Attributes:
        every: seconds between two rounds.
        health: looks at the machine before each.
        publishing: gives open data after each, when it is time.
    """

    every: float
    health: Callable[[], Health] | None = None
    publishing: Publishing | None = None


class Syncing:
    """Makes rounds at their pace."""

    def __init__(
        self,
        sharing: Sharing,
        exchange: Exchange,
        identity: Identity,
        clock: Clock,
        tending: Tending,
    ) -> None:
        self._identity = identity
        self._clock = clock
        self._client = HubClient(identity, exchange.key, tending.health)
        self._publishing = tending.publishing
        self._rounds = Rounds(sharing, exchange, self._client)
        self._pace = Pace(tending.every)

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
        kind = self._rounds.make()
        if self._publishing is not None and kind is MachineKind.KIOSK:
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
