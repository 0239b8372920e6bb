"""One round with the hub: tell what is new, show what is public, do what bearers asked."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Protocol

from kiosk.domain.exchange import Consignment, Cursor, Mail
from kiosk.domain.peer import MachineKind, Peer
from kiosk.domain.sharing import BATCH, Hello, Mark, Outcome, Position, SharedEvent, Window
from kiosk.services.exchanging import Exchange
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

    def send_picture(self, digest: str, content: bytes) -> None:
        """Give a picture that pages name."""
        ...

    def settle(self, outcomes: dict[str, Outcome]) -> None:
        """Say what became of commands."""
        ...

    def deliver(self, consignment: Consignment) -> None:
        """Hand parcels over for another machine."""
        ...

    def mail(self, cursor: Cursor) -> Mail:
        """Ask for what waits for this machine."""
        ...


class Rounds:
    """Makes rounds; each begins from what the hub knows, never from what was meant to be sent."""

    def __init__(self, sharing: Sharing, exchange: Exchange, hub: Hub, batch: int = BATCH) -> None:
        self._sharing = sharing
        self._exchange = exchange
        self._hub = hub
        self._batch = batch
        self._composed: tuple[tuple[Mark | None, date], str] | None = None

    def make(self) -> MachineKind:
        """Make one; return what the hub knows this machine for.

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
        outcomes = {it.id: self._sharing.fulfil(it) for it in hello.commands}
        if hello.peers:  # after the wishes of bearers, which win over decisions on their way
            self._take_in()
        if outcomes or hello.peers:
            # Told before they are settled: a record brought back from before them is then known
            # to be older, and asked again.
            position = self._tell(position)
        for peer in hello.peers:
            same = position.generation == hello.position.generation
            self._write_to(peer if same else replace(peer, sequence=0), position.generation)
        self._exchange.let_go(hello.peers)
        if outcomes:
            self._hub.settle(outcomes)
        if hello.kind is MachineKind.KIOSK:
            for digest, content in self._sharing.pictures(hello.pictures):
                self._hub.send_picture(digest, content)
            self._show(hello.window)
        return hello.kind

    def _tell(self, known: Position) -> Position:
        """Tell every event after the last one known; return the last one known then."""
        while events := self._sharing.events(known.sequence, self._batch):
            has = self._hub.tell(known, events)
            proofs = {it.sequence: it.proof for it in events}
            if has not in proofs:
                raise HubAway("the hub does not take what comes next")
            known = Position(known.generation, has, proofs[has])
            self._sharing.acknowledge(has)
        return known

    def _take_in(self) -> None:
        """Take every parcel that waits."""
        while (mail := self._hub.mail(self._exchange.cursor())) != Mail():
            self._exchange.take(mail)
            if not mail.parcels:
                break

    def _write_to(self, peer: Peer, generation: int) -> None:
        """Tell a peer all that it must know of what happened here."""
        while consignment := self._exchange.consignment(peer, generation):
            self._hub.deliver(consignment)
            peer = replace(peer, sequence=consignment.until.sequence)

    def _show(self, shown: str) -> None:
        """Show the window, if it changed. Nothing in it does but with an event, or the day."""
        state = self._sharing.state()
        if self._composed == (state, shown):
            return
        window = self._sharing.window()
        digest = digest_of(window)
        if digest != shown:
            self._hub.show(window)
        self._composed = (state, digest)
