"""What the desk may know of the machine that the kiosk runs on."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping
from pathlib import Path

from kiosk.devices.receipt_printers import build
from kiosk.devices.watched_printer import WatchedPrinter
from kiosk.services.desk.maintenance import Machine
from kiosk.services.ports import Clock, ReceiptPrinter
from kiosk.settings import Settings

PRINTER_SEEN = "printer.json"
"""Name of the file, in the data folder, where the screens note the state of their printer."""
TICKETS = "tickets"
"""Name of the folder of printed files in the data folder."""
BUNDLES = "depannage"
"""Name of the folder of debugging files in the data folder."""

Facts = Callable[[], Mapping[str, str]]
"""Returns the texts of a debugging file, by the name of their file."""


def printer_of(settings: Settings, clock: Clock) -> ReceiptPrinter:
    """Return the receipt printer of the settings; what it says is noted for the hub."""
    printer = build(settings.printer, settings.data / TICKETS)
    return WatchedPrinter(printer, settings.data / PRINTER_SEEN, clock)


def machine_of(settings: Settings, printer: ReceiptPrinter, facts: Facts) -> Machine:
    """Return the machine of the settings."""
    data = settings.data

    def disk() -> tuple[int, int, int]:
        usage = shutil.disk_usage(data)
        return sum(map(_size, data.glob("kiosk.db*"))), usage.free, usage.total

    return Machine(
        printer=printer,
        roll_mm=settings.printer.roll_metres * 1000,
        disk=disk,
        folder=data / BUNDLES,
        facts=facts,
        opening=settings.opening.schedule(),
    )


def _size(file: Path) -> int:
    """Return the bytes of a file; none of the log that SQLite has just removed."""
    try:
        return file.stat().st_size
    except FileNotFoundError:
        return 0
