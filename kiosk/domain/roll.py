"""The roll of the receipt printer: what was printed on it, and when it will end."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from kiosk.domain.calendar import local_day
from kiosk.domain.printing import Raster

_MM_PER_INCH = 25.4
_CUT_MM = 15
"""Paper between the last row and the knife, on every ticket."""


@dataclass(frozen=True, slots=True)
class Roll:
    """The roll in the printer.

    Attributes:
        changed_at: when it was put in, UTC.
        printed_mm: millimetres printed since.
    """

    changed_at: datetime
    printed_mm: int


def ticket_mm(ticket: Raster, dpi: int) -> int:
    """Return the paper that a ticket takes, in millimetres, with what the knife leaves."""
    return round(ticket.height / dpi * _MM_PER_INCH) + _CUT_MM


def predicted_end(roll: Roll, roll_mm: int, now: datetime) -> date | None:
    """Return the day on which a roll of a length ends at the pace so far.

    None on the first day, or when nothing was printed yet: there is no pace.
    """
    elapsed = now - roll.changed_at
    if roll.printed_mm <= 0 or elapsed < timedelta(days=1):
        return None
    left = max(0, roll_mm - roll.printed_mm)
    # A pace of the first minutes says nothing of the years to come.
    most = timedelta(days=365)
    return local_day(now + min(most, elapsed * (left / roll.printed_mm)))
