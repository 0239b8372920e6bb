"""What the print room needs: its history, and printers of sheets."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol
from uuid import UUID

from kiosk.domain.paper import Outcome, PaperPrint, Queue, Sheets


class PaperPrints(Protocol):
    """The history of what was printed on sheets of paper."""

    def add(self, job: PaperPrint) -> None:
        """Keep a new one."""
        ...

    def save(self, job: PaperPrint) -> None:
        """Keep a change."""
        ...

    def get(self, print_id: UUID) -> PaperPrint | None:
        """Return one, or None."""
        ...

    def latest(self, limit: int) -> tuple[PaperPrint, ...]:
        """Return the latest, newest first."""
        ...

    def open_before(self, moment: datetime) -> tuple[PaperPrint, ...]:
        """Return those of before a moment that nobody settled, oldest first."""
        ...


class PaperPrinter(Protocol):
    """The A4 and A3 printers of this machine. Every method may block: a thread of their own."""

    def queues(self) -> tuple[Queue, ...]:
        """Return the queues, each with what its printer says of itself now."""
        ...

    def print(self, sheets: Sheets) -> Outcome:
        """Print, and follow until it is done or the time is over; never raises for a printer."""
        ...

    def resume(self, queue: str) -> str:
        """Start a stopped printer again; return a sentence of what it says then."""
        ...
