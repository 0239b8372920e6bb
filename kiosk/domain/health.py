"""How a kiosk is, as it tells its hub with each round. Nothing of its visitors is in it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from kiosk.domain.printing import PrinterStatus
from kiosk.domain.sharing import Malformed

_LATEST = 1 << 37
"""Seconds: after that, dates have five figures."""
_GREATEST = 1 << 53


@dataclass(frozen=True, slots=True)
class Sight:
    """What the screens last saw of their printer, and when (UTC): they were alive then."""

    printer: PrinterStatus
    at: datetime


@dataclass(frozen=True, slots=True)
class Health:
    """A kiosk's machine. Moments are seconds since 1970, UTC.

    Attributes:
        clock: what its own clock says.
        certificate_ends: when what proves who it is ends.
        disk_free, disk_total: bytes.
        printer: what the receipt printer said when the screens last asked; None: they never did.
        screens_at: when that was.
        paper_mm: paper left on the roll; None when nobody ever said that it was changed.
        paper_ends: the day it will end, if there is a pace to tell it from.
    """

    clock: int
    certificate_ends: int
    disk_free: int
    disk_total: int
    printer: PrinterStatus | None = None
    screens_at: int | None = None
    paper_mm: int | None = None
    paper_ends: date | None = None

    def __post_init__(self) -> None:
        """Refuse what no kiosk of ours says.

        Raises:
            Malformed: if a number is none that a machine has.
        """
        for moment in (self.clock, self.certificate_ends, self.screens_at or 0):
            if not 0 <= moment < _LATEST:
                raise Malformed("a moment expected")
        for size in (self.disk_free, self.disk_total, self.paper_mm or 0):
            if not 0 <= size < _GREATEST:
                raise Malformed("a size expected")
