"""A receipt printer whose last state stays beside the record, for the program that tells the hub.

That program has no way to the printer, and must not take it while a ticket is printed.
"""

from __future__ import annotations

import json
import logging
from datetime import UTC, datetime, timedelta
from pathlib import Path

from kiosk.domain.health import Sight
from kiosk.domain.printing import PrinterStatus, Raster
from kiosk.services.ports import Clock, ReceiptPrinter
from kiosk.services.private_files import write_whole

log = logging.getLogger(__name__)

EVERY = timedelta(minutes=1)
"""How often the same state is noted again: it says that the screens are alive."""


class WatchedPrinter:
    """`ReceiptPrinter`, which notes in a file what the one it stands for says."""

    def __init__(self, printer: ReceiptPrinter, file: Path, clock: Clock) -> None:
        self._printer = printer
        self._file = file
        self._clock = clock
        self._noted: Sight | None = None

    def status(self) -> PrinterStatus:
        """Ask for its state, and note it."""
        seen = Sight(self._printer.status(), self._clock.now())
        if self._is_news(seen):
            self._note(seen)
        return seen.printer

    def print(self, ticket: Raster) -> None:
        """Print a ticket."""
        self._printer.print(ticket)

    def _is_news(self, seen: Sight) -> bool:
        noted = self._noted
        return (
            noted is None
            or noted.printer is not seen.printer
            or not noted.at <= seen.at < noted.at + EVERY
        )

    def _note(self, seen: Sight) -> None:
        try:
            write_whole(self._file, json.dumps([seen.printer.value, int(seen.at.timestamp())]))
        except OSError as error:  # a full disk shows elsewhere, and stops no ticket
            log.debug("%s", error)
        else:
            self._noted = seen


def last_sight(file: Path) -> Sight | None:
    """Return what was last noted, or None."""
    try:
        status, at = json.loads(file.read_text(encoding="ascii"))
        return Sight(PrinterStatus(status), datetime.fromtimestamp(at, UTC))
    except (OSError, ValueError, TypeError):
        return None
