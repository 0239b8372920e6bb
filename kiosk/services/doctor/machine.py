"""The machine: disk, clock, printer, screen, map."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from kiosk.domain.calendar import LONGEST_LIFE
from kiosk.domain.printing import PrinterStatus
from kiosk.domain.reach import USUAL_BOTTOM, Mounting, good_heights
from kiosk.errors import EnvironmentFault
from kiosk.services.doctor.checkup import ClockReading, Folder, Link, Printer, Screen
from kiosk.services.doctor.findings import Finding, Level, Topic, duration, size
from kiosk.settings_receipts import PrinterKind

LITTLE_FREE = 500_000_000
"""Bytes; under this, or under a tenth of the disk, somebody should make room."""
TOO_LITTLE_FREE = 100_000_000
"""Bytes; under this, deposits are about to stop."""
LONGEST_SILENCE = timedelta(days=1)
"""After this long without the hub, somebody should know: it is not in a hurry, nothing is lost."""
CERTIFICATE_LEFT = timedelta(days=20)
"""A certificate renews itself thirty days before its end: by then it has failed for ten."""
CLOCK_TOLERANCE = timedelta(minutes=1)
PIXELS_PER_MM = (1.5, 12.0)
"""From a 55-inch panel in HD to the finest telephone; anything else is a lie of the screen."""

_CONNECTION = {
    PrinterKind.NETWORK: (
        "Vérifiez qu’elle est allumée et son câble réseau,"
        " puis les réglages printer.host et printer.port."
    ),
    PrinterKind.USB: (
        "Vérifiez qu’elle est allumée et son câble USB,"
        " puis les réglages printer.usb_vendor et printer.usb_product."
    ),
    PrinterKind.FILE: "Vérifiez qu’on peut écrire dans le dossier des données.",
    PrinterKind.NONE: "Choisissez l’imprimante dans le réglage printer.kind.",
}
_PRINTER_TROUBLES = {
    PrinterStatus.NEAR_END: (
        Level.WARNING,
        "Le rouleau est presque fini.",
        "Préparez un rouleau neuf, et changez-le avant ce soir.",
    ),
    PrinterStatus.OUT: (
        Level.FAULT,
        "Il n’y a plus de papier.",
        "Mettez un rouleau neuf, puis fermez le capot.",
    ),
    PrinterStatus.COVER_OPEN: (
        Level.FAULT,
        "Le capot est ouvert.",
        "Fermez le capot jusqu’au déclic.",
    ),
    PrinterStatus.ERROR: (
        Level.FAULT,
        "L’imprimante est bloquée.",
        "Éteignez-la, retirez le papier coincé, rallumez-la.",
    ),
}


def judge_disk(folder: Folder) -> Finding:
    """Judge the room left on the disk."""
    left = f"Il reste {size(folder.free)} sur {size(folder.total)}"
    gesture = "Faites de la place : vieux fichiers, vieilles sauvegardes, journaux du système."
    if folder.free < TOO_LITTLE_FREE:
        return Finding(Topic.DISK, Level.FAULT, f"{left} : les dépôts vont s’arrêter.", gesture)
    if folder.free < LITTLE_FREE or folder.free * 10 < folder.total:
        return Finding(Topic.DISK, Level.WARNING, f"{left} : c’est peu.", gesture)
    return Finding(Topic.DISK, Level.FINE, f"{left}.")


def judge_clock(clock: ClockReading) -> Finding:
    """Judge the system's clock."""
    today = clock.now.date()
    if not clock.released <= today <= clock.released + LONGEST_LIFE:
        return Finding(
            Topic.CLOCK,
            Level.FAULT,
            f"La borne croit être le {today:%d/%m/%Y} : c’est impossible.",
            "Mettez la machine à l’heure (timedatectl), puis changez sa pile si cela revient.",
        )
    if clock.last_event is not None and clock.last_event > clock.now + CLOCK_TOLERANCE:
        ahead = duration(clock.last_event - clock.now)
        return Finding(
            Topic.CLOCK,
            Level.FAULT,
            f"Le dernier événement est daté dans le futur ({ahead} d’avance).",
            "L’heure a changé : mettez la machine à l’heure (timedatectl) avant tout dépôt.",
        )
    if clock.synchronised is False:
        return Finding(
            Topic.CLOCK,
            Level.WARNING,
            "L’heure n’est pas réglée par le réseau.",
            "Vérifiez l’heure affichée ; avec un réseau, tapez : timedatectl set-ntp true",
        )
    known = "juste" if clock.synchronised else "plausible, sans preuve par le réseau"
    return Finding(Topic.CLOCK, Level.FINE, f"L’heure est {known}.")


def judge_printer(printer: Printer) -> Finding:
    """Judge the receipt printer."""
    if printer.status in _PRINTER_TROUBLES:
        level, sentence, gesture = _PRINTER_TROUBLES[printer.status]
        return Finding(Topic.PRINTER, level, sentence, gesture)
    if printer.kind is PrinterKind.NONE:
        sentence = "Pas d’imprimante : le reçu se lit sur l’écran, comme le veulent les réglages."
        return Finding(Topic.PRINTER, Level.FINE, sentence)
    if not printer.status.can_print:
        sentence = "L’imprimante ne répond pas."
        return Finding(Topic.PRINTER, Level.FAULT, sentence, _CONNECTION[printer.kind])
    if printer.kind is PrinterKind.FILE:
        return Finding(
            Topic.PRINTER,
            Level.WARNING,
            "Les tickets sont écrits dans des fichiers : c’est une démonstration.",
            "Pour de vrais tickets, mettez le réglage printer.kind à network ou usb.",
        )
    return Finding(Topic.PRINTER, Level.FINE, "L’imprimante est prête.")


def judge_screen(screen: Screen | None) -> Finding:
    """Judge the size that the panel says; None when it was not looked at."""
    if screen is None:
        return Finding(
            Topic.SCREEN,
            Level.WARNING,
            "L’écran n’a pas pu être mesuré.",
            "Lancez kiosk doctor sur la borne elle-même, dans sa session.",
        )
    told = (
        f"{screen.width} × {screen.height} pixels"
        f" pour {screen.width_mm:.0f} × {screen.height_mm:.0f} mm"
    )
    if _measured(screen):
        return Finding(Topic.SCREEN, Level.FINE, f"L’écran fait {told}.")
    return Finding(
        Topic.SCREEN,
        Level.WARNING,
        f"L’écran dit {told} : ce n’est pas croyable.",
        "Mesurez sa largeur à la règle et écrivez-la, en mm, dans le réglage screen.width_mm.",
    )


def judge_reach(screen: Screen | None) -> Iterator[Finding]:
    """Judge how high the panel hangs; nothing is said of one whose size is not known."""
    if screen is None or not _measured(screen):
        return
    if screen.bottom_mm is None:
        yield Finding(
            Topic.REACH,
            Level.WARNING,
            "On ne sait pas à quelle hauteur est l’écran.",
            "Mesurez du sol au bord bas de l’image, et écrivez-le, en mm, dans le réglage"
            f" screen.bottom_mm. Le mieux : {USUAL_BOTTOM:.0f}.",
        )
        return
    mounting = Mounting(screen.height_mm, screen.bottom_mm)
    least, most = good_heights(screen.height_mm)
    reached = f"{mounting.within_reach:.0f} mm de l’écran sont à portée d’un fauteuil roulant"
    if mounting.suffices:
        yield Finding(Topic.REACH, Level.FINE, f"{reached}.")
    else:
        way = "haut" if mounting.bottom > most else "bas"
        yield Finding(
            Topic.REACH,
            Level.WARNING,
            f"L’écran est trop {way} : {reached}, il en faut {mounting.needed:.0f}.",
            f"Accrochez-le avec son bord bas entre {least} et {most} mm du sol,"
            " puis corrigez le réglage screen.bottom_mm.",
        )


def _measured(screen: Screen) -> bool:
    return _believable(screen.width, screen.width_mm) and _believable(
        screen.height, screen.height_mm
    )


def _believable(pixels: int, millimetres: float) -> bool:
    least, most = PIXELS_PER_MM
    return least * millimetres <= pixels <= most * millimetres


def judge_link(link: Link | None) -> Iterator[Finding]:
    """Judge what links the kiosk to its hub; nothing is said of one that stands alone."""
    if link is None:
        return
    if link.spoke is None or link.spoke > LONGEST_SILENCE:
        since = (
            "Le serveur n’a encore rien reçu"
            if link.spoke is None
            else (f"Le dernier échange avec le serveur date de {duration(link.spoke)}")
        )
        yield Finding(
            Topic.LINK,
            Level.WARNING,
            f"{since}. Rien n’est perdu : tout partira.",
            "Tapez « kiosk sync once » : il dit ce qui empêche l’échange.",
        )
    else:
        yield Finding(
            Topic.LINK,
            Level.FINE,
            f"Le dernier échange avec le serveur date de {duration(link.spoke)}.",
        )
    yield _certificate(link.certificate)


def _certificate(left: timedelta) -> Finding:
    if left > CERTIFICATE_LEFT:
        return Finding(Topic.CERTIFICATE, Level.FINE, f"Le certificat finit dans {duration(left)}.")
    ended = left <= timedelta()
    return Finding(
        Topic.CERTIFICATE,
        Level.FAULT if ended else Level.WARNING,
        "Le certificat est fini : le serveur refuse cette borne."
        if ended
        else f"Le certificat finit dans {duration(left)} ; il devait se renouveler seul.",
        "Vérifiez l’heure. Sinon, sur le serveur, « kiosk hub invite » avec le même nom.",
    )


def judge_territory(fault: EnvironmentFault | None) -> Finding:
    """Judge the territory file; None when it can be read."""
    if fault is None:
        return Finding(Topic.TERRITORY, Level.FINE, "La carte des quartiers se lit.")
    return Finding(
        Topic.TERRITORY,
        Level.FAULT,
        fault.sentence,
        "Vérifiez le fichier du réglage territory.file : sans lui, il n’y a pas de carte.",
    )
