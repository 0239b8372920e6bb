"""Many kiosks that speak to one hub, each with its certificate, its connection and its batch."""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

from kiosk.domain.sharing import SharedEvent
from kiosk.services.sealing import Cost
from kiosk.sync.hub_client import HubClient
from kiosk.sync.identity import Identity
from kiosk.wiring_hub import HubParts

HERE = "127.0.0.1"
_AT_ONCE = 8
_SEAL = ("ab" * 32, Cost(8, 1, 1))


def enrolled(parts: HubParts, folder: Path, port: int, count: int) -> list[Identity]:
    """Make kiosks known to a hub."""
    identities = []
    for number in range(count):
        identity = Identity(folder / str(number))
        token = parts.enrolment.invite(f"kiosk {number}")
        certificate = parts.enrolment.enrol(token, identity.request(), _SEAL)
        identity.keep(certificate, parts.authority.pem(), (HERE, port))
        identities.append(identity)
    return identities


def rounds(identities: list[Identity], event: Callable[[int], SharedEvent]) -> float:
    """Let each make a round with one event, eight at a time; return the seconds for all."""

    def round_of(number: int) -> None:
        with closing(HubClient(identities[number])) as client:
            known = client.hello(1).position
            if client.tell(known, [event(number)]) < 1:
                raise AssertionError("the hub does not take what comes")

    began = time.perf_counter()
    with ThreadPoolExecutor(_AT_ONCE) as threads:
        list(threads.map(round_of, range(len(identities))))
    return time.perf_counter() - began
