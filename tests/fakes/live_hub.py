"""The hub as it is served: real sockets, real certificates."""

from __future__ import annotations

import os
import socket
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from threading import Event, Thread

from kiosk.settings import Settings, load
from kiosk.sync.hub_client import enrol
from kiosk.sync.identity import Invitation
from kiosk.sync.running import Syncing
from kiosk.wiring_hub import HubParts, open_hub, sites_of
from kiosk.wiring_sync import identity_of, open_record, seal_of, syncing_of

HERE = "127.0.0.1"


def free_port() -> int:
    """Return a port of this machine that nobody listens on."""
    with closing(socket.socket()) as probe:
        probe.bind((HERE, 0))
        return int(probe.getsockname()[1])


def settings_of(folder: Path, **more: str) -> Settings:
    """Return the settings of a kiosk and a hub that share a folder and two free ports."""
    return load(
        None,
        {
            "KIOSK_SETTINGS": os.devnull,
            "KIOSK_DATA": str(folder),
            "KIOSK_HUB__PORT": str(free_port()),
            "KIOSK_HUB__SYNC_PORT": str(free_port()),
            "KIOSK_HUB__FLEET_PORT": str(free_port()),
            "KIOSK_RECEIPTS__ARGON2_MEMORY": "8",
            "KIOSK_RECEIPTS__ARGON2_PASSES": "1",
            "KIOSK_RECEIPTS__ARGON2_LANES": "1",
            **more,
        },
    )


@contextmanager
def served(settings: Settings) -> Iterator[HubParts]:
    """Serve a hub, from a thread, while the block runs."""
    parts = open_hub(settings)
    sites = sites_of(settings, parts)
    ready = Event()
    thread = Thread(target=sites.run, args=(ready.set,))
    thread.start()
    try:
        assert ready.wait(60)
        yield parts
    finally:
        sites.stop()
        thread.join(60)
        parts.close()
    assert not thread.is_alive()


@contextmanager
def linked(settings: Settings, parts: HubParts, name: str = "borne") -> Iterator[Syncing]:
    """Enrol the kiosk of the settings, and give what makes its rounds."""
    workshop = open_record(settings)
    with closing(workshop.records):
        token = parts.enrolment.invite(name)
        port = settings.hub.sync_port
        invitation = Invitation(HERE, port, token, parts.authority.fingerprint())
        enrol(identity_of(settings), invitation, seal_of(settings, workshop))
        with closing(syncing_of(settings, workshop)) as syncing:
            yield syncing
