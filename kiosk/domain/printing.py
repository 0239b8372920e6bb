"""Printing a ticket: what a printer says of itself, and what becomes of a job."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID


class PrinterStatus(StrEnum):
    """What the receipt printer says of itself; silence and nonsense are `UNKNOWN`, never `OK`."""

    OK = "ok"
    NEAR_END = "near_end"
    OUT = "out"
    COVER_OPEN = "cover_open"
    ERROR = "error"
    UNKNOWN = "unknown"
    NONE = "none"
    """No printer is set up."""

    @property
    def can_print(self) -> bool:
        """Whether a ticket may be offered: only when the printer is known to be able to."""
        return self in {PrinterStatus.OK, PrinterStatus.NEAR_END}


class JobState(StrEnum):
    """Where a print job stands."""

    QUEUED = "queued"
    SENT = "sent"
    """The bytes left; the printer has not confirmed."""
    CONFIRMED = "confirmed"
    """The bytes left and the printer was still fine afterwards."""
    FAILED = "failed"
    ABANDONED = "abandoned"
    """Never to be printed: its session ended or it grew too old."""


@dataclass(frozen=True, slots=True)
class PrintJob:
    """One ticket to print. Holds no key: the keys live only in the visitor's session."""

    id: UUID
    receipt_id: UUID
    state: JobState
    created_at: datetime


@dataclass(frozen=True, slots=True)
class Raster:
    """A 1-bit picture for a thermal head.

    Attributes:
        width: dots across; the last byte of a row is padded with white.
        height: rows.
        rows: packed rows, top first, most significant bit left, 1 = black;
            `height * ceil(width / 8)` bytes.
    """

    width: int
    height: int
    rows: bytes

    def __post_init__(self) -> None:
        """Refuse a picture whose bytes do not match its size."""
        if len(self.rows) != self.height * self.row_bytes:
            raise ValueError(f"{len(self.rows)} bytes for {self.width} × {self.height} dots")

    @property
    def row_bytes(self) -> int:
        """Bytes in one row."""
        return (self.width + 7) // 8
