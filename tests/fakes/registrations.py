"""Moments and registrations in memory: the same promises as the store."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from kiosk.domain.moment import Moment
from kiosk.domain.registration import Registration


@dataclass
class InMemoryMoments:
    """`Moments`."""

    kept: dict[UUID, Moment] = field(default_factory=dict)

    def keep(self, moment: Moment) -> None:
        """Keep one, new or changed."""
        self.kept[moment.id] = moment

    def get(self, moment_id: UUID) -> Moment | None:
        """Return one, or None."""
        return self.kept.get(moment_id)

    def ending_after(self, moment: datetime, limit: int) -> tuple[Moment, ...]:
        """Return those not over at a moment, in the order of their start."""
        found = [it for it in self.kept.values() if it.ends_at > moment]
        return tuple(sorted(found, key=lambda it: (it.starts_at, it.id))[:limit])


@dataclass
class InMemoryRegistrations:
    """`Registrations`."""

    kept: dict[UUID, Registration] = field(default_factory=dict)

    def add(self, registration: Registration) -> None:
        """Keep a new one."""
        if registration.id in self.kept:
            raise ValueError("already kept")
        self.kept[registration.id] = registration

    def save(self, registration: Registration) -> None:
        """Keep a change."""
        self.kept[registration.id] = registration

    def get(self, registration_id: UUID) -> Registration | None:
        """Return one, or None."""
        return self.kept.get(registration_id)

    def count(self, moment_id: UUID) -> int:
        """Return how many seats of a moment are taken."""
        found = (it for it in self.kept.values() if it.moment_id == moment_id)
        return sum(it.withdrawn_at is None for it in found)
