"""The programs that the chaos kills: those of the product, and a pair that loses."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.sharedctypes import Synchronized
from unittest.mock import patch

from kiosk.domain.sharing import Position
from kiosk.errors import EnvironmentFault
from kiosk.hub.database import inserting
from kiosk.hub.intake import Intake
from kiosk.hub.messages import Batch
from kiosk.hub.tables import EVENT
from kiosk.settings import Settings
from kiosk.sync.hub_client import HubClient
from kiosk.sync.rounds import HubAway, Rounds
from kiosk.wiring import Workshop
from kiosk.wiring_hub import open_hub, sites_of
from kiosk.wiring_sync import exchange_of, identity_of, open_record, sharing_of

_PAUSE = 0.05
"""Seconds between two rounds: the product's own patience would only make the chaos longer."""
_AT_ONCE = 25
"""Events in a message: more messages are cut than with the product's 500."""


@dataclass(frozen=True, slots=True)
class Programs:
    """What runs on the hub, and beside each kiosk, which counts its attempts; until killed."""

    serve: Callable[[Settings], None]
    work: Callable[[Settings, Synchronized[int]], None]


def honest() -> Programs:
    """Return the product's."""
    return Programs(_serve, _work)


def naive() -> Programs:
    """Return a worker that trusts its own marks, and a hub that takes whatever comes."""
    return Programs(_serve_anything, _work_by_marks)


def _opened(settings: Settings) -> Workshop:
    """Open the record as systemd does: again, as long as a writer in a hurry keeps it locked."""
    while True:
        with suppress(EnvironmentFault):
            return open_record(settings)


def _serve(settings: Settings) -> None:
    sites_of(settings, open_hub(settings)).run()


def _work(settings: Settings, lived: Synchronized[int]) -> None:
    workshop = _opened(settings)
    sharing = sharing_of(settings, workshop)
    rounds = Rounds(
        sharing, exchange_of(settings, workshop), HubClient(identity_of(settings)), batch=_AT_ONCE
    )
    while True:
        with suppress(HubAway, EnvironmentFault):
            rounds.make()
        lived.value += 1
        time.sleep(_PAUSE)


def _serve_anything(settings: Settings) -> None:
    with patch.object(Intake, "accept", _accept_anything):
        _serve(settings)


def _accept_anything(self: Intake, kiosk_id: int, batch: Batch) -> int:
    rows = [
        {
            "kiosk_id": kiosk_id,
            "generation": 0,
            "sequence": it.sequence,
            "proof": it.proof,
            "received_on": self._clock.now().date(),
        }
        for it in batch.events
    ]
    with self._database.writing() as connection:
        connection.execute(inserting(connection)(EVENT).on_conflict_do_nothing(), rows)
    return batch.events[-1].sequence


def _work_by_marks(settings: Settings, lived: Synchronized[int]) -> None:
    workshop = _opened(settings)
    sharing = sharing_of(settings, workshop)
    client = HubClient(identity_of(settings))
    while True:
        with suppress(EnvironmentFault, HubAway):
            with workshop.records.reading() as record:
                last = record.outbox.last()
            told = (last.sequence if last else 0) - sharing.waiting().count
            if events := sharing.events(told, _AT_ONCE):
                sharing.acknowledge(events[-1].sequence)
                client.tell(Position(0, told), events)
        lived.value += 1
        time.sleep(_PAUSE)
