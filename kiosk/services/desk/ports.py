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
from kiosk.domain.audit import AuditQuery
from kiosk.domain.feedback import Feedback, FeedbackKind
from kiosk.domain.inbox import InboxItem, InboxProject, Tray
from kiosk.domain.incident import Incident
from kiosk.domain.journal import AuditLine
from kiosk.domain.open_data import Export, OpenContribution
from kiosk.domain.paper import Outcome, PaperPrint, Queue, Sheets
from kiosk.domain.project import Project
from kiosk.domain.receipt import Subject
from kiosk.domain.retention import Due, Slip
from kiosk.domain.roll import Roll
from kiosk.domain.tally import Count
from kiosk.domain.throttle import Failures
from kiosk.services.desk.key_ports import SecurityKeyShelf
from kiosk.services.desk.opinion_ports import OpinionShelf
from kiosk.services.desk.review_ports import (
    DeskJournal,
    DeskNotes,
    FulfilmentShelf,
    Templates,
    WaitingList,
)
from kiosk.services.jury.ports import BallotBox, GroupShelf, JuryShelf
from kiosk.services.ports import Odometer
from kiosk.services.remote_ports import RemoteRepositories


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

    def last_entries(self) -> dict[UUID, datetime]:
        """Return when each account last came in, for those that ever did; UTC."""
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


class InboxShelf(Protocol):
    """The feedback of the record as the passeur reads it."""

    def projects(self) -> tuple[InboxProject, ...]:
        """Return the projects with feedback, those with the most waiting first."""
        ...

    def items(self, tray: Tray, project_id: UUID | None, limit: int) -> tuple[InboxItem, ...]:
        """Return feedback of one project or of all: the oldest waiting, or the latest settled."""
        ...

    def get(self, feedback_id: UUID) -> InboxItem | None:
        """Return one that was not taken back, or None."""
        ...

    def keep_change(self, feedback: Feedback, day: date, text: str) -> None:
        """Keep what a feedback changed in the sheet of its project; said again, it replaces."""
        ...

    def shorten_contact(self, feedback_id: UUID, until: datetime) -> None:
        """Bring forward the day when the contact left with a feedback must be gone."""
        ...


class OpenDataShelf(Protocol):
    """What leaves the record as open data, and the log of what left."""

    def contributions(self, after: int, limit: int) -> tuple[tuple[int, OpenContribution], ...]:
        """Return published contributions whose rank is above `after`, with their ranks."""
        ...

    def projects(self) -> tuple[tuple[Project, dict[FeedbackKind, int]], ...]:
        """Return every public project with how much feedback of each kind it has."""
        ...

    def origins(self) -> tuple[tuple[UUID, UUID], ...]:
        """Return each public project with each published contribution that it came from."""
        ...

    def log(self, export: Export) -> None:
        """Keep that data left."""
        ...

    def logged(self, limit: int) -> tuple[Export, ...]:
        """Return the latest exports, newest first."""
        ...


class AuditLog(Protocol):
    """The audit log as somebody who controls reads it."""

    def lines(self, query: AuditQuery, before: int | None, limit: int) -> tuple[AuditLine, ...]:
        """Return the latest lines that match, before a sequence, newest first."""
        ...

    def first_broken_line(self) -> int | None:
        """Return the sequence of the first audit line that does not hold, or None."""
        ...


class RetentionShelf(Protocol):
    """The texts whose time is over, and the elimination slips."""

    def due(self, before: datetime) -> Due | None:
        """Return how many texts were given before a moment, and when; None if there is none."""
        ...

    def texts(self, before: datetime, limit: int) -> tuple[tuple[Subject, UUID], ...]:
        """Return some of the texts given before a moment."""
        ...

    def destroy_traces(self, contribution_id: UUID) -> None:
        """Destroy what an agent kept beside a contribution: its text unmasked, a decision."""
        ...

    def add(self, slip: Slip) -> None:
        """Keep a new slip."""
        ...

    def save(self, slip: Slip) -> None:
        """Keep a change."""
        ...

    def get(self, slip_id: UUID) -> Slip | None:
        """Return one, or None."""
        ...

    def slips(self) -> tuple[Slip, ...]:
        """Return every slip, newest first."""
        ...


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


class DeskRepositories(RemoteRepositories, Protocol):
    """The record inside one transaction, with the agents' shelves."""

    @property
    def agents(self) -> Agents:
        """The accounts of the agents."""
        ...

    @property
    def security_keys(self) -> SecurityKeyShelf:
        """The security keys of the agents."""
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
    def fulfilments(self) -> FulfilmentShelf:
        """« Vous avez dit, nous avons fait »."""
        ...

    @property
    def answer_templates(self) -> Templates:
        """Words to start answers from."""
        ...

    @property
    def paper_prints(self) -> PaperPrints:
        """The history of the print room."""
        ...

    @property
    def inbox(self) -> InboxShelf:
        """The feedback as the passeur reads it."""
        ...

    @property
    def opinions(self) -> OpinionShelf:
        """The opinions of the élus."""
        ...

    @property
    def open_data(self) -> OpenDataShelf:
        """What leaves as open data."""
        ...

    @property
    def audit(self) -> AuditLog:
        """The audit log."""
        ...

    @property
    def retention(self) -> RetentionShelf:
        """What is due, and the elimination slips."""
        ...

    @property
    def rolls(self) -> Rolls:
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

    @property
    def juries(self) -> JuryShelf:
        """Juries, jurors and sessions."""
        ...

    @property
    def jury_groups(self) -> GroupShelf:
        """What jurors bring together."""
        ...

    @property
    def ballots(self) -> BallotBox:
        """What is graded, and the mentions."""
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
