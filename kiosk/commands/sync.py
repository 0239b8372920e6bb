"""`kiosk sync`: the program that speaks to the hub, beside the screens."""

from __future__ import annotations

import logging
import signal
import sys
from argparse import Namespace
from collections.abc import Callable
from contextlib import closing
from threading import Event

from kiosk.commands import Exit, Refused
from kiosk.commands.leash import hold
from kiosk.errors import EnvironmentFault
from kiosk.settings import Settings
from kiosk.sync.hub_client import enrol
from kiosk.sync.identity import read_invitation
from kiosk.sync.pace import Pace
from kiosk.sync.rounds import HubAway
from kiosk.wiring import Workshop
from kiosk.wiring_sync import identity_of, open_record, seal_of, syncing_of

log = logging.getLogger(__name__)


def run(settings: Settings, asked: Namespace) -> int:
    """Do what was asked; make rounds until told to stop if nothing was.

    Raises:
        EnvironmentFault: when the environment does not allow it.
        Refused: if this kiosk is not enrolled, or the hub is away for a single round.
    """
    acts: dict[str, Callable[[Settings, Namespace, Workshop], None]] = {
        "run": _run,
        "once": _once,
        "enrol": _enrol,
    }
    workshop = open_record(settings)
    with closing(workshop.records):
        acts[asked.act](settings, asked, workshop)
    return Exit.FINE


def _run(settings: Settings, asked: Namespace, workshop: Workshop) -> None:
    stopped = Event()
    if asked.leashed:
        hold(stopped.set)
    for name in (signal.SIGINT, signal.SIGTERM):
        signal.signal(name, lambda *_: stopped.set())
    if asked.invitation and not identity_of(settings).is_known():
        _enrol_patiently(settings, asked, workshop, stopped)
    if not stopped.is_set():
        _refuse_stranger(settings)
        syncing_of(settings, workshop).run(stopped)


def _once(settings: Settings, asked: Namespace, workshop: Workshop) -> None:
    del asked
    _refuse_stranger(settings)
    try:
        syncing_of(settings, workshop).make()
    except HubAway as why:
        raise Refused(f"Le serveur ne répond pas comme il faut : {why}.") from why
    print("Le serveur sait tout, et ses demandes sont faites.")


def _enrol(settings: Settings, asked: Namespace, workshop: Workshop) -> None:
    invitation = read_invitation(asked.invitation or _scanned())
    enrol(identity_of(settings), invitation, seal_of(settings, workshop))
    print("Cette borne est inscrite. « kiosk sync » échange désormais avec le serveur.")


def _scanned() -> str:
    """Return a line that somebody types, or that a scanner does: it is a keyboard too."""
    if sys.stdin.isatty():
        print("Scannez le QR code de l’invitation, ou tapez sa ligne :", file=sys.stderr)
    return sys.stdin.readline()


def _enrol_patiently(
    settings: Settings, asked: Namespace, workshop: Workshop, stopped: Event
) -> None:
    """Enrol as soon as the hub answers: it may be starting at the same time."""
    invitation = read_invitation(asked.invitation)
    pace = Pace(settings.sync.every)
    while not stopped.is_set():
        try:
            enrol(identity_of(settings), invitation, seal_of(settings, workshop))
        except EnvironmentFault as why:
            log.info("%s", why)
            pace = pace.after_failure()
            stopped.wait(pace.wait(0.0))
        else:
            return


def _refuse_stranger(settings: Settings) -> None:
    if not identity_of(settings).is_known():
        raise Refused(
            "Cette borne n’est pas inscrite : sur le serveur, « kiosk hub invite NOM » donne la "
            "ligne à recopier après « kiosk sync enrol »."
        )
