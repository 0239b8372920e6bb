"""What the agents' use cases need from the record, besides what visitors' need.

Visitors' use cases cannot even name these shelves.
"""

from __future__ import annotations

from contextlib import AbstractContextManager
from datetime import datetime
from typing import Protocol
from uuid import UUID

from kiosk.domain.agent import Agent, Invitation
from kiosk.domain.paper import Outcome, PaperPrint, Queue, Sheets
from kiosk.domain.throttle import Failures
from kiosk.services.desk.review_ports import DeskJournal, DeskNotes, Templates, WaitingList
from kiosk.services.ports import Repositories


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


class DeskRepositories(Repositories, Protocol):
    """The record inside one transaction, with the agents' shelves."""

    @property
    def agents(self) -> Agents:
        """The accounts of the agents."""
        ...

    @property
    def queue(self) -> WaitingList:
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
    def paper_prints(self) -> PaperPrints:
        """The history of the print room."""
        ...


class DeskRecords(Protocol):
    """The record, as the desk sees it; see `kiosk.services.ports.Records`."""

    def writing(self) -> AbstractContextManager[DeskRepositories]:
        """Open the one writing transaction; on disk when the block ends, nothing on an error."""
        ...

    def reading(self) -> AbstractContextManager[DeskRepositories]:
        """Open a short read-only transaction."""
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
