"""What daily life and the figures need: rolls of paper, faults, counts."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from typing import Protocol

from kiosk.domain.incident import Incident
from kiosk.domain.roll import Roll
from kiosk.domain.tally import Count
from kiosk.services.ports import Odometer


class Rolls(Odometer, Protocol):
    """The rolls of the receipt printer."""

    def current(self) -> Roll | None:
        """Return the roll in the printer, or None."""
        ...

    def change(self, at: datetime) -> None:
        """Begin a new roll."""
        ...

    def waiting_tickets(self) -> int:
        """Count the tickets that are not settled."""
        ...


class Incidents(Protocol):
    """The last faults of the environment."""

    def add(self, incident: Incident) -> None:
        """Keep one; the oldest go."""
        ...

    def latest(self, limit: int) -> tuple[Incident, ...]:
        """Return the latest, newest first."""
        ...


class Tallies(Protocol):
    """How often things happened, by day."""

    def add(self, day: date, counts: Iterable[Count]) -> None:
        """Count each cell once more."""
        ...

    def sums(self, first: date, last: date) -> dict[tuple[str, str], int]:
        """Return the count of each measure and label from one day to another, both included."""
        ...
