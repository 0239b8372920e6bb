"""`kiosk together`: screens, follow-up site and what links them, on one machine."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from argparse import Namespace
from contextlib import ExitStack, closing, suppress
from typing import Self

from kiosk.commands import run as screens
from kiosk.settings import Settings
from kiosk.sync.identity import Invitation
from kiosk.wiring_hub import open_hub
from kiosk.wiring_sync import identity_of, open_record, seal_of

HERE = "127.0.0.1"
_ELSEWHERE = ("192.0.2.1", 9)
"""An address that nobody has (RFC 5737): no byte is sent to it."""
_PORTS_TRIED = 20


def run(settings: Settings, asked: Namespace) -> int:
    """Show the screens, with a hub and its link beside them, until the window closes.

    Raises:
        EnvironmentFault: when something cannot start.
    """
    settings = settings.model_copy(update={"demo": settings.demo or asked.demo})
    _make_ready(settings)
    host = lan_address()
    port = free_port(host, settings.hub.port)
    sync_port = free_port(HERE, settings.hub.sync_port)
    address = f"http://{host}:{port}"
    environment = os.environ | {
        "KIOSK_HUB__HOST": host,
        "KIOSK_HUB__PORT": str(port),
        "KIOSK_HUB__SYNC_HOST": HERE,
        "KIOSK_HUB__SYNC_PORT": str(sync_port),
        "KIOSK_HUB__FLEET_PORT": str(free_port(HERE, settings.hub.fleet_port)),
        "KIOSK_SYNC__EVERY": "3",
    }
    link = ["sync", "run", "--leashed"]
    if not identity_of(settings).is_known():
        link += ["--invitation", _invitation(settings, sync_port)]
    with ExitStack() as stack:
        for arguments in (["hub", "serve", "--leashed"], link):
            stack.enter_context(_beside(asked, arguments, environment))
        receipts = settings.receipts.model_copy(update={"follow_up_url": address})
        return screens.run(settings.model_copy(update={"receipts": receipts}), asked)


def _make_ready(settings: Settings) -> None:
    """Make the record and its secret before several programs open them."""
    workshop = open_record(settings)
    with closing(workshop.records):
        seal_of(settings, workshop)


def lan_address() -> str:
    """Return the address of this machine on its network, or of itself alone without one."""
    with closing(socket.socket(socket.AF_INET, socket.SOCK_DGRAM)) as probe, suppress(OSError):
        probe.connect(_ELSEWHERE)
        return str(probe.getsockname()[0])
    return HERE


def free_port(host: str, wanted: int) -> int:
    """Return a port that nobody listens on, the wanted one or one just after it."""
    for port in range(wanted, wanted + _PORTS_TRIED):
        with closing(socket.socket()) as probe, suppress(OSError):
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind((host, port))
            return port
    return wanted


def _invitation(settings: Settings, port: int) -> str:
    """Return an invitation for this machine's own kiosk."""
    parts = open_hub(settings)
    with closing(parts):
        token = parts.enrolment.invite(socket.gethostname())
        return Invitation(HERE, port, token, parts.authority.fingerprint()).text()


class _Beside:
    """A program of ours that ends with us, even if we are killed: see `leash`."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self._process = process

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        assert self._process.stdin is not None  # noqa: S101 - a pipe was asked for
        self._process.stdin.close()
        try:
            self._process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()


def _beside(asked: Namespace, arguments: list[str], environment: dict[str, str]) -> _Beside:
    chosen = ["--settings", str(asked.settings)] if asked.settings else []
    command = [sys.executable, "-m", "kiosk", *arguments, *chosen]
    return _Beside(subprocess.Popen(command, stdin=subprocess.PIPE, env=environment))  # noqa: S603 - ourselves
