"""The few ESC/POS commands that a raster ticket needs, as every 58 and 80 mm printer takes them."""

from collections.abc import Iterator
from itertools import chain

from kiosk.domain.printing import Raster

BAND_ROWS = 256
"""Rows of one raster command: cheap printers have little memory for one."""

_INITIALISE = b"\x1b@"
_DISABLE_AUTOMATIC_STATUS = b"\x1da\x00"
"""Otherwise bytes that nobody asked for mix with the answers to our questions."""
_RASTER = b"\x1dv0\x00"
_FEED_PAST_CUTTER = b"\x1bd\x05"
"""Five lines, about 2 cm: the cutter, or the tear bar, sits above the head."""
_PARTIAL_CUT = b"\x1dV\x01"
"""Leaves a point, so that the ticket does not fall to the floor."""


def print_job(ticket: Raster, *, cut: bool) -> bytes:
    """Return the bytes that print a ticket and, if asked, cut it."""
    end = _PARTIAL_CUT if cut else b""
    parts = chain((_INITIALISE, _DISABLE_AUTOMATIC_STATUS), _bands(ticket))
    return b"".join(parts) + _FEED_PAST_CUTTER + end


def _bands(ticket: Raster) -> Iterator[bytes]:
    for top in range(0, ticket.height, BAND_ROWS):
        rows = min(BAND_ROWS, ticket.height - top)
        size = ticket.row_bytes.to_bytes(2, "little") + rows.to_bytes(2, "little")
        start = top * ticket.row_bytes
        yield _RASTER + size + ticket.rows[start : start + rows * ticket.row_bytes]
