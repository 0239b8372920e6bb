"""What the agents' use cases need from the record, besides what visitors' need.

Visitors' use cases cannot even name these shelves.
"""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import AbstractContextManager
from datetime import date, datetime
from typing import Protocol
from uuid import UUID

from kiosk.domain.agent import Agent, Invitation
from kiosk.domain.incident import Incident
from kiosk.domain.paper import Roll
from kiosk.domain.tally import Count
from kiosk.domain.throttle import Failures
from kiosk.services.desk.review_ports import DeskJournal, DeskNotes, Queue, Templates
from kiosk.services.ports import Paper, Repositories


class Agents(Protocol):
    """The accounts of the record, their invitations and the wrong tries."""

    def add(self, agent: Agent) -> None:
        """Keep a new account."""
        ...

    def save(self, agent: Agent) -> None:
        """Keep a change."""
        ...

    def get(self, agent_id: UUID) -> Agent | None:
        """Return one, or None."""
        ...

    def with_login(self, login: str) -> Agent | None:
        """Return the account of a login, or None."""
        ...

    def all(self) -> tuple[Agent, ...]:
        """Return every account, closed ones too, in the order of their logins."""
        ...

    def invite(self, invitation: Invitation) -> None:
        """Keep an invitation; it replaces the one before."""
        ...

    def invitation(self, agent_id: UUID) -> Invitation | None:
        """Return the invitation that waits, or None."""
        ...

    def uninvite(self, agent_id: UUID) -> None:
        """Forget the invitation, if any."""
        ...

    def failures(self, login_hash: bytes) -> Failures | None:
        """Return the wrong tries in a row, or None."""
        ...

    def note_failures(self, login_hash: bytes, failures: Failures) -> None:
        """Keep the wrong tries in a row."""
        ...

    def forgive(self, login_hash: bytes) -> None:
        """Forget them."""
        ...


class Rolls(Paper, Protocol):
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

    def sums(self, first: date) -> dict[tuple[str, str], int]:
        """Return the count of each measure and label since a day, that day included."""
        ...


class DeskRepositories(Repositories, Protocol):
    """The record inside one transaction, with the agents' shelves."""

    @property
    def agents(self) -> Agents:
        """The accounts of the agents."""
        ...

    @property
    def queue(self) -> Queue:
        """What waits for an agent."""
        ...

    @property
    def notes(self) -> DeskNotes:
        """What agents keep beside contributions."""
        ...

    @property
    def journal(self) -> DeskJournal:
        """The journal, which agents can also ask who did what."""
        ...

    @property
    def answer_templates(self) -> Templates:
        """Words to start answers from."""
        ...

    @property
    def paper(self) -> Rolls:
        """The rolls of the receipt printer."""
        ...

    @property
    def tally(self) -> Tallies:
        """How often things happened."""
        ...

    @property
    def incidents(self) -> Incidents:
        """The last faults of the environment."""
        ...


class DeskRecords(Protocol):
    """The record, as the desk sees it; see `kiosk.services.ports.Records`."""

    def writing(self) -> AbstractContextManager[DeskRepositories]:
        """Open the one writing transaction; on disk when the block ends, nothing on an error."""
        ...

    def reading(self) -> AbstractContextManager[DeskRepositories]:
        """Open a short read-only transaction."""
        ...
