"""`kiosk hub`: the server of the follow-up pages, and which kiosks may speak to it."""

from __future__ import annotations

import gc
import sys
from argparse import Namespace
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from kiosk.commands import Exit, Refused
from kiosk.commands.leash import hold
from kiosk.documents.qr import qr_matrix
from kiosk.documents.qr_drawing import as_blocks, as_svg
from kiosk.domain.calendar import local_moment
from kiosk.domain.peer import MachineKind
from kiosk.hub.enrolment import NameTaken
from kiosk.hub.fleet import KnownKiosk
from kiosk.hub.metrics import as_metrics
from kiosk.services.private_files import write_whole
from kiosk.settings import Settings
from kiosk.settings_hub import HubSites
from kiosk.sync.identity import Invitation
from kiosk.wiring_hub import FOLDER, HubParts, backups_of, open_hub, sites_of

BACKUPS = "backups"
"""Name of the folder of copies in the hub's."""


def run(settings: Settings, asked: Namespace) -> int:
    """Do what was asked; serve if nothing was.

    Raises:
        EnvironmentFault: when the environment does not allow it.
        Refused: if there is no such kiosk, or a picture cannot be written.
    """
    acts: dict[str, Callable[[Settings, Namespace, HubParts], None]] = {
        "serve": _serve,
        "invite": _invite,
        "kiosks": _list,
        "revoke": _revoke,
        "metrics": _metrics,
        "backup": _back_up,
    }
    if asked.act == "restore":
        return _restore(settings, asked)
    parts = open_hub(settings)
    with closing(parts):
        acts[asked.act](settings, asked, parts)
    return Exit.FINE


def _serve(settings: Settings, asked: Namespace, parts: HubParts) -> None:
    sites = sites_of(settings, parts)
    if asked.leashed:
        hold(sites.stop)

    def ready() -> None:
        where = f"http://{settings.hub.host}:{settings.hub.port}"
        print(f"Le site de suivi est ouvert : {where}", file=sys.stderr, flush=True)
        if settings.hub.sites is not HubSites.PAGES:
            fleet = f"http://127.0.0.1:{settings.hub.fleet_port}"
            print(f"La page des bornes, sur cette machine : {fleet}", file=sys.stderr, flush=True)

    gc.freeze()  # what was loaded is no garbage: a quarter of the time of a batch was spent on it
    sites.run(ready)


def _invite(settings: Settings, asked: Namespace, parts: HubParts) -> None:
    host = asked.host or settings.hub.sync_host
    kind = MachineKind.DESK if asked.desk or asked.contacts else MachineKind.KIOSK
    try:
        token = parts.enrolment.invite(asked.name, kind, holds_contacts=asked.contacts)
    except NameTaken as error:
        raise Refused(
            f"« {asked.name} » est déjà le nom d’une borne ou d’un poste : choisissez-en un autre."
        ) from error
    line = Invitation(host, settings.hub.sync_port, token, parts.authority.fingerprint()).text()
    print(line)
    modules = qr_matrix(line)
    if asked.qr is not None:
        _write_picture(asked.qr, as_svg(modules))
    if sys.stdout.isatty():
        where = "Sur le poste" if kind is MachineKind.DESK else "Sur la borne"
        print(as_blocks(modules), file=sys.stderr)
        print(
            f"{where}, avant demain : « kiosk sync enrol », puis scannez ce QR code,\n"
            f"ou tapez : kiosk sync enrol '{line}'",
            file=sys.stderr,
        )


def _write_picture(file: Path, picture: str) -> None:
    try:
        write_whole(file, picture)
    except OSError as error:
        raise Refused(
            f"Le QR code ne peut pas être écrit dans {file} : {error.strerror}."
        ) from error


def _list(settings: Settings, asked: Namespace, parts: HubParts) -> None:
    del settings, asked
    for watched in sorted(parts.watch.look().kiosks, key=lambda it: it.kiosk.name):
        print(_line(watched.kiosk))
        for alert in watched.alerts:
            print(f"    {alert.sentence} {alert.gesture}")


def _metrics(settings: Settings, asked: Namespace, parts: HubParts) -> None:
    del settings, asked
    sys.stdout.write(as_metrics(parts.watch.look()))


def _back_up(settings: Settings, asked: Namespace, parts: HubParts) -> None:
    backups = backups_of(settings, parts.database)
    target = asked.folder or settings.data / FOLDER / BACKUPS
    print(f"Sauvegarde : {backups.make(target)}")
    if forgotten := backups.thin_out(target, asked.keep):
        print(f"Anciennes sauvegardes jetées : {forgotten}")


def _restore(settings: Settings, asked: Namespace) -> int:
    aside = backups_of(settings).restore(asked.copy)
    with closing(open_hub(settings)):
        print(f"Le serveur est rétabli. Ce qui était là reste dans {aside}.")
    print("Démarrez « kiosk hub » : chaque borne redit ce qui manque à sa prochaine liaison.")
    return Exit.FINE


def _revoke(settings: Settings, asked: Namespace, parts: HubParts) -> None:
    del settings
    if not parts.enrolment.revoke(asked.name):
        raise Refused(f"Il n’y a pas de borne « {asked.name} » : « kiosk hub kiosks » les montre.")


def _line(kiosk: KnownKiosk) -> str:
    name = f"{kiosk.name} (poste)" if kiosk.kind is MachineKind.DESK else kiosk.name
    if kiosk.revoked_on is not None:
        return f"{name} : révoquée le {kiosk.revoked_on:%d/%m/%Y}"
    if kiosk.seen_at is None:
        return f"{name} : {'invitée' if kiosk.invited else 'jamais vue'}"
    parts = [f"vue le {local_moment(kiosk.seen_at):%d/%m/%Y à %H:%M}", f"version {kiosk.version}"]
    for count, what in (
        (kiosk.waiting, "en attente"),
        (kiosk.poison, "mis de côté"),
        (kiosk.wishes, "demandes à faire"),
    ):
        if count:
            parts.append(f"{count} {what}")
    return f"{name} : {', '.join(parts)}"
