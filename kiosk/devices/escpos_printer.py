"""Any ESC/POS printer, over any wire."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from threading import Lock

from kiosk.devices.escpos import print_job
from kiosk.devices.status import Wire, ask, read_status
from kiosk.domain.printing import PrinterStatus, Raster
from kiosk.errors import EnvironmentFault, Fault

_CHUNK = 4096
"""Bytes handed over at once: the time-out is for each, so a slow printer is no dead one."""

Connect = Callable[[], AbstractContextManager[Wire]]
"""Opens a wire to the printer; raises `OSError` when it cannot."""


class EscposPrinter:
    """A `ReceiptPrinter` that speaks ESC/POS; one conversation at a time."""

    def __init__(self, connect: Connect, advice: str, *, cut: bool) -> None:
        """Keep how to reach it, and the French gesture that staff should try when it fails."""
        self._connect = connect
        self._advice = advice
        self._cut = cut
        self._conversation = Lock()

    def status(self) -> PrinterStatus:
        """Return what it says of itself; `UNKNOWN` if it cannot be reached."""
        try:
            with self._conversation, self._connect() as wire:
                return read_status(wire)
        except OSError:
            return PrinterStatus.UNKNOWN

    def print(self, ticket: Raster) -> None:
        """Hand a ticket over and wait until the printer took it all in.

        Raises:
            EnvironmentFault: with code `PRINTER` if the connection fails before that.
        """
        job = print_job(ticket, cut=self._cut)
        try:
            with self._conversation, self._connect() as wire:
                for start in range(0, len(job), _CHUNK):
                    wire.write(job[start : start + _CHUNK])
                # an answer, whatever it says, comes after the last byte was read; a printer
                # that went away meanwhile breaks the wire here instead of losing the end
                ask(wire)
        except OSError as error:
            sentence = f"Le ticket n’a pas pu être imprimé. {self._advice}"
            raise EnvironmentFault(sentence, Fault.PRINTER) from error
