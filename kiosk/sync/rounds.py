"""One round with the hub: tell what is new, show what is public, do what bearers asked."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from typing import Protocol

from kiosk.domain.sharing import BATCH, Hello, Outcome, Position, SharedEvent, Window
from kiosk.services.sharing import Sharing
from kiosk.services.wire import digest_of

log = logging.getLogger(__name__)


class HubAway(Exception):
    """The hub did not answer, or not as a hub does: try again later, nothing is lost."""


class Hub(Protocol):
    """The other end. Each method may be called again with the same: it counts once.

    All raise `HubAway`.
    """

    def hello(self, waiting: int) -> Hello:
        """Ask how far the hub knows this kiosk, and what it asks for."""
        ...

    def tell(self, after: Position, events: Sequence[SharedEvent]) -> int:
        """Tell the events that follow a position; return the rank of the last one it has."""
        ...

    def show(self, window: Window) -> None:
        """Give what is public."""
        ...

    def settle(self, outcomes: dict[str, Outcome]) -> None:
        """Say what became of commands."""
        ...


class Rounds:
    """Makes rounds; each begins from what the hub knows, never from what was meant to be sent."""

    def __init__(self, sharing: Sharing, hub: Hub, batch: int = BATCH) -> None:
        self._sharing = sharing
        self._hub = hub
        self._batch = batch

    def make(self) -> None:
        """Make one.

        Raises:
            HubAway: if it could not be finished; another one takes up where it stopped.
            EnvironmentFault: if the record does not allow it.
        """
        waiting = self._sharing.waiting().count
        hello = self._hub.hello(waiting)
        position = self._sharing.resume(hello.position)
        if waiting:  # the hub may have what was told before its answer was lost
            self._sharing.acknowledge(position.sequence)
        position = self._tell(position)
        if hello.commands:
            outcomes = {it.id: self._sharing.fulfil(it) for it in hello.commands}
            # Told before they are settled: a record brought back from before them is then known
            # to be older, and asked again.
            self._tell(position)
            self._hub.settle(outcomes)
        window = self._sharing.window()
        if digest_of(window) != hello.window:
            self._hub.show(window)

    def _tell(self, known: Position) -> Position:
        """Tell every event after the last one known; return the last one known then."""
        while events := self._sharing.events(known.sequence, self._batch):
            has = self._hub.tell(known, events)
            if not known.sequence < has <= events[-1].sequence:
                raise HubAway("the hub does not take what comes next")
            known = Position(known.generation, has)
            self._sharing.acknowledge(has)
        return known
