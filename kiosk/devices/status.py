"""What an ESC/POS printer says of itself.

Our own reader: python-escpos 3.1 takes silence for « enough paper » and nonsense for an answer.
"""

from typing import Protocol

from kiosk.domain.printing import PrinterStatus

_FIXED_BITS = 0b1001_0011
_FIXED_VALUE = 0b0001_0010
"""Every answer to DLE EOT reads 0xx1xx10; anything else is not one."""

_PRINTER, _OFFLINE_CAUSE, _ERROR_CAUSE, _PAPER = 1, 2, 3, 4

_IS_OFFLINE = 0b0000_1000
_COVER_OPEN = 0b0000_0100
_STOPPED_BY_PAPER_END = 0b0010_0000
_ERROR = 0b0100_0000
_CUTTER_OR_MECHANISM = 0b0110_1100
"""Mechanical, cutter, unrecoverable and self-healing (hot head) errors."""
_PAPER_END = 0b0110_0000
_PAPER_NEAR_END = 0b0000_1100


class Wire(Protocol):
    """A two-way connection to a printer; each method raises `OSError` when it breaks."""

    def write(self, data: bytes) -> None:
        """Send bytes, within the time-out."""
        ...

    def read(self) -> bytes:
        """Return what arrives first, or nothing if the time-out passes in silence."""
        ...

    def drain(self) -> None:
        """Throw away what arrived before, without waiting."""
        ...


def read_status(wire: Wire) -> PrinterStatus:
    """Ask the four DLE EOT questions; any doubt about an answer gives `UNKNOWN`.

    Gives up at the first silence, so that a dead printer costs one time-out.

    Raises:
        OSError: if the connection breaks.
    """
    answers: dict[int, int] = {}
    for question in (_PRINTER, _OFFLINE_CAUSE, _ERROR_CAUSE, _PAPER):
        reply = ask(wire, question)
        if len(reply) != 1 or reply[0] & _FIXED_BITS != _FIXED_VALUE:
            return PrinterStatus.UNKNOWN
        answers[question] = reply[0]
    return _judge(answers)


def ask(wire: Wire, question: int = _PRINTER) -> bytes:
    """Send DLE EOT n and return the raw reply, empty if there is none.

    Raises:
        OSError: if the connection breaks.
    """
    wire.drain()
    wire.write(bytes((0x10, 0x04, question)))
    return wire.read()


def _judge(answers: dict[int, int]) -> PrinterStatus:
    """Name the trouble whose cure comes first: the cover hides the paper, paper stops the rest."""
    cause = answers[_OFFLINE_CAUSE]
    troubles = (
        (cause & _COVER_OPEN, PrinterStatus.COVER_OPEN),
        (cause & _STOPPED_BY_PAPER_END or answers[_PAPER] & _PAPER_END, PrinterStatus.OUT),
        (cause & _ERROR or answers[_ERROR_CAUSE] & _CUTTER_OR_MECHANISM, PrinterStatus.ERROR),
        # off line for no reason that it gives: held by a button, or busy
        (answers[_PRINTER] & _IS_OFFLINE, PrinterStatus.UNKNOWN),
        (answers[_PAPER] & _PAPER_NEAR_END, PrinterStatus.NEAR_END),
    )
    return next((status for bits, status in troubles if bits), PrinterStatus.OK)
