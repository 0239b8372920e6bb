"""What use cases need of the stimulateur’s plans and moments: `store` implements it."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol
from uuid import UUID

from kiosk.domain.moment import Moment
from kiosk.domain.plan import Plan
from kiosk.domain.registration import Registration


class Plans(Protocol):
    """The plans of the projects."""

    def of_project(self, project_id: UUID) -> Plan | None:
        """Return the plan of a project, or None."""
        ...

    def all(self) -> tuple[Plan, ...]:
        """Return every plan, in the order of their first days."""
        ...

    def keep(self, plan: Plan) -> None:
        """Keep the plan of a project, in place of an older one."""
        ...

    def turn(self, project_id: UUID, day: int, days: int) -> None:
        """Write on the sheet of a project that it is on day n of N of the stimulateur."""
        ...


class Moments(Protocol):
    """The moments of the calendar."""

    def keep(self, moment: Moment) -> None:
        """Keep one, new or changed."""
        ...

    def get(self, moment_id: UUID) -> Moment | None:
        """Return one, or None."""
        ...

    def ending_after(self, moment: datetime, limit: int) -> tuple[Moment, ...]:
        """Return those not over at a moment, the called off too, in the order of their start."""
        ...


class Registrations(Protocol):
    """Who registers for moments."""

    def add(self, registration: Registration) -> None:
        """Keep a new one."""
        ...

    def save(self, registration: Registration) -> None:
        """Keep a change."""
        ...

    def get(self, registration_id: UUID) -> Registration | None:
        """Return one, or None."""
        ...

    def count(self, moment_id: UUID) -> int:
        """Return how many seats of a moment are taken."""
        ...
