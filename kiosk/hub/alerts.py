"""What IT has to see of a kiosk, with the gesture to do; pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from kiosk.domain.calendar import local_day
from kiosk.domain.health import Health
from kiosk.domain.printing import PrinterStatus
from kiosk.hub.fleet import KnownKiosk

SILENT_AFTER = timedelta(days=1)
"""After this long without a word, somebody goes and sees (R-29)."""
ENDS_SOON = timedelta(days=20)
"""A certificate is renewed thirty days before its end: by then it has failed for ten."""
SCREENS_AFTER = timedelta(minutes=15)
"""The screens look at their printer every few seconds."""
RESTORED_FOR = timedelta(days=7)
"""How long a kiosk that came back from a backup is told of."""
CLOCK_OFF = timedelta(minutes=5)
LITTLE_PAPER_MM = 3000
"""Some twenty tickets."""
LITTLE_FREE = 500_000_000
MANY_REFUSED = 500
"""Wrong codes in a day: people mistype a few."""


class Level(StrEnum):
    """How bad it is."""

    WARNING = "warning"
    FAULT = "fault"


class Topic(StrEnum):
    """What it is about; stable, for what reads the metrics."""

    SILENT = "silent"
    CERTIFICATE = "certificate"
    QUARANTINE = "quarantine"
    RESTORED = "restored"
    VERSION = "version"
    CLOCK = "clock"
    SCREENS = "screens"
    PRINTER = "printer"
    PAPER = "paper"
    DISK = "disk"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Alert:
    """One thing to see; French, for IT."""

    topic: Topic
    level: Level
    sentence: str
    gesture: str


def alerts_of(kiosk: KnownKiosk, now: datetime, version: str) -> tuple[Alert, ...]:
    """Return what is wrong with a kiosk, for a hub of a version; nothing of a revoked one."""
    if kiosk.revoked_on is not None or kiosk.seen_at is None:
        return ()
    return (*_of_the_link(kiosk, now, version), *_of_the_machine(kiosk, now))


def refused_alert(refused: int) -> Alert | None:
    """Judge how many codes were refused in a day."""
    if refused < MANY_REFUSED:
        return None
    return Alert(
        Topic.REFUSED,
        Level.WARNING,
        f"{refused} codes refusés en un jour.",
        "Quelqu’un devine peut-être. Chaque adresse est déjà ralentie : voyez le pare-feu.",
    )


def _of_the_link(kiosk: KnownKiosk, now: datetime, version: str) -> Iterator[Alert]:
    assert kiosk.seen_at is not None  # noqa: S101 - looked at by the caller
    if now - kiosk.seen_at > SILENT_AFTER:
        days = (now - kiosk.seen_at).days
        yield Alert(
            Topic.SILENT,
            Level.FAULT,
            f"Muette depuis {days} jour{'s' * (days > 1)}.",
            "Sur la borne, « kiosk sync once » dit pourquoi.",
        )
    if kiosk.poison:
        yield Alert(
            Topic.QUARANTINE,
            Level.FAULT,
            f"Événements mis de côté : {kiosk.poison}.",
            "Voyez-les plus bas, et rejouez-les après une mise à jour.",
        )
    if kiosk.restored_on and local_day(now) - kiosk.restored_on <= RESTORED_FOR:
        yield Alert(
            Topic.RESTORED,
            Level.WARNING,
            f"Revenue d’une sauvegarde le {kiosk.restored_on:%d/%m/%Y}.",
            "Si personne ne l’a fait exprès, regardez son disque.",
        )
    if kiosk.version != version:
        yield Alert(
            Topic.VERSION,
            Level.WARNING,
            f"Version {kiosk.version}, le serveur est en {version}.",
            "Mettez la borne à jour.",
        )


def _of_the_machine(kiosk: KnownKiosk, now: datetime) -> Iterator[Alert]:
    health, seen_at = kiosk.health, kiosk.seen_at
    if health is None or seen_at is None:
        return
    if _moment(health.certificate_ends) < now + ENDS_SOON:
        yield Alert(
            Topic.CERTIFICATE,
            Level.FAULT,
            f"Son certificat finit le {local_day(_moment(health.certificate_ends)):%d/%m/%Y}.",
            "Il devait se renouveler seul : invitez la borne à nouveau.",
        )
    if abs(_moment(health.clock) - seen_at) > CLOCK_OFF:
        yield Alert(
            Topic.CLOCK,
            Level.FAULT,
            f"Son horloge dit {_moment(health.clock):%d/%m/%Y %H:%M} (UTC).",
            "Mettez-la à l’heure : timedatectl set-ntp true.",
        )
    if health.screens_at and _moment(health.clock) - _moment(health.screens_at) > SCREENS_AFTER:
        yield Alert(
            Topic.SCREENS,
            Level.FAULT,
            "Ses écrans ne tournent plus.",
            "Sur la borne : systemctl status kiosk.",
        )
    yield from _of_the_printer(health)
    if health.disk_free < LITTLE_FREE or health.disk_free * 10 < health.disk_total:
        yield Alert(
            Topic.DISK,
            Level.FAULT,
            f"Il reste {health.disk_free // 10**6} Mo sur son disque.",
            "Faites de la place.",
        )


_TROUBLES = {
    PrinterStatus.NEAR_END: "Le rouleau est presque fini.",
    PrinterStatus.OUT: "Il n’y a plus de papier.",
    PrinterStatus.COVER_OPEN: "Le capot de l’imprimante est ouvert.",
    PrinterStatus.ERROR: "L’imprimante est bloquée.",
    PrinterStatus.UNKNOWN: "L’imprimante ne répond pas.",
}


def _of_the_printer(health: Health) -> Iterator[Alert]:
    if health.printer in _TROUBLES:
        near = health.printer is PrinterStatus.NEAR_END
        level = Level.WARNING if near else Level.FAULT
        yield Alert(Topic.PRINTER, level, _TROUBLES[health.printer], "Prévenez l’accueil.")
    elif health.paper_mm is not None and health.paper_mm < LITTLE_PAPER_MM:
        yield Alert(
            Topic.PAPER,
            Level.WARNING,
            f"Il reste {health.paper_mm / 1000:.1f} m de papier.".replace(".", ",", 1),
            "Prévenez l’accueil : un rouleau neuf, puis « rouleau changé » dans l’espace agents.",
        )


def _moment(seconds: int) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)
