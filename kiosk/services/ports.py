"""What use cases need from the record and from machines: `store` and `devices` implement these."""

from __future__ import annotations

from contextlib import AbstractContextManager
from datetime import datetime
from typing import Protocol
from uuid import UUID

from kiosk.domain.contribution import Contribution
from kiosk.domain.feedback import Feedback, FeedbackKind
from kiosk.domain.journal import Event
from kiosk.domain.printing import PrinterStatus, Raster
from kiosk.domain.project import (
    EVERY_PROJECT,
    Fulfilment,
    Project,
    ProjectFilter,
    ProjectPage,
    Theme,
)
from kiosk.domain.published import Voice
from kiosk.domain.receipt import SealedReceipt, Subject
from kiosk.services.balances import BalanceShelf
from kiosk.services.budgets import Budgets
from kiosk.services.contacts import CallBacks, Contacts
from kiosk.services.draws import Candidacies, Draws
from kiosk.services.help_calls import HelpCalls
from kiosk.services.logbooks import Logbooks
from kiosk.services.meetings import MeetingShelf
from kiosk.services.print_jobs import PrintJobs
from kiosk.services.rounds import RoundShelf
from kiosk.services.sheet_versions import Versions
from kiosk.services.sheets import Sheets
from kiosk.services.sketches import Sketches
from kiosk.services.stimulateur_ports import Moments, Registrations
from kiosk.services.supports import Supports
from kiosk.services.timelines import Timelines
from kiosk.services.trials import TrialShelf
from kiosk.services.voices import Voices


class Clock(Protocol):
    """The only source of time."""

    def now(self) -> datetime:
        """Return the moment, in UTC."""
        ...


class Randomness(Protocol):
    """The only source of chance, fit for secrets."""

    def bytes(self, count: int) -> bytes:
        """Return `count` random bytes."""
        ...


class Contributions(Voices, Protocol):
    """The contributions of the record, public or not."""

    def add(self, contribution: Contribution) -> None:
        """Keep a new one."""
        ...

    def save(self, contribution: Contribution) -> None:
        """Keep a change; the public index follows its state."""
        ...

    def get(self, contribution_id: UUID) -> Contribution | None:
        """Return one, or None."""
        ...

    def with_reference(self, channel: str, reference: str) -> Contribution | None:
        """Return the one imported from that channel under that reference, or None."""
        ...

    def to_review(self, limit: int) -> tuple[Contribution, ...]:
        """Return those that wait for an agent, oldest first."""
        ...

    def between(self, first: UUID, last: UUID, limit: int) -> tuple[Contribution, ...]:
        """Return those whose ids are in a range, ends included, in the order of ids."""
        ...

    def backlog(self) -> tuple[int, datetime | None]:
        """Return how many wait for an agent, and when the oldest was deposited (UTC)."""
        ...


class Receipts(Protocol):
    """The sealed receipts of the record."""

    def add(self, receipt: SealedReceipt) -> None:
        """Keep a new one."""
        ...

    def of_subject(self, subject: Subject, subject_id: UUID) -> SealedReceipt | None:
        """Return the receipt of what was given, or None."""
        ...

    def with_token_hash(self, token_hash: bytes) -> SealedReceipt | None:
        """Return the receipt that a QR token opens, or None."""
        ...

    def with_code_hash(self, code_hash: bytes) -> SealedReceipt | None:
        """Return the receipt that a typed code opens, or None."""
        ...

    def any(self) -> bool:
        """Tell whether there was ever a receipt."""
        ...

    def destroy(self, receipt_id: UUID) -> None:
        """Forget both keys: the receipt opens nothing any more."""
        ...


class Journal(Protocol):
    """What happened: one outbox event for the hub and one chained audit line, ids only."""

    def record(self, event: Event) -> None:
        """Append both."""
        ...

    def forget(self, subject_id: UUID) -> None:
        """Empty the bodies of the events of a subject; their digests and audit lines stay."""
        ...


class Odometer(Protocol):
    """The paper of the receipt printer."""

    def add(self, printed_mm: int, at: datetime) -> None:
        """Count what was printed."""
        ...


class Projects(Protocol):
    """Themes, projects and what was done."""

    def add_theme(self, theme: Theme, contributions: tuple[UUID, ...]) -> None:
        """Keep a theme and the contributions that it carries."""
        ...

    def add_project(self, project: Project, contributions: tuple[UUID, ...]) -> None:
        """Keep a project, its milestones and the contributions that it came from."""
        ...

    def add_fulfilment(self, fulfilment: Fulfilment) -> None:
        """Keep a « vous l’avez dit, c’est fait »."""
        ...

    def themes(self) -> tuple[Theme, ...]:
        """Return the themes that are not archived, open calls first."""
        ...

    def projects(self) -> tuple[Project, ...]:
        """Return the public projects, most advanced first, without their milestones."""
        ...

    def page(
        self, after: UUID | None, limit: int, chosen: ProjectFilter = EVERY_PROJECT
    ) -> ProjectPage:
        """Return the public projects after one (None: the first), in the order of `projects`.

        If none says the words: those that nearly say them.
        """
        ...

    def project(self, project_id: UUID) -> Project | None:
        """Return one project with its milestones, or None."""
        ...

    def origins(self, project_id: UUID) -> tuple[Voice, ...]:
        """Return the published contributions that a project came from."""
        ...

    def fulfilments(self, limit: int) -> tuple[Fulfilment, ...]:
        """Return the latest."""
        ...


class FeedbackShelf(Protocol):
    """The feedback on projects."""

    def add(self, feedback: Feedback) -> None:
        """Keep a new one."""
        ...

    def get(self, feedback_id: UUID) -> Feedback | None:
        """Return one, or None."""
        ...

    def save(self, feedback: Feedback) -> None:
        """Keep a change."""
        ...

    def published(self, project_id: UUID, limit: int) -> tuple[Feedback, ...]:
        """Return the latest published ones on a project that have words, newest first."""
        ...

    def counts(self, project_id: UUID) -> dict[FeedbackKind, int]:
        """Count the feedback of a project by kind, but the withdrawn and the declined."""
        ...


class Notes(Protocol):
    """What agents keep beside a contribution. Visitors' use cases can only erase it."""

    def erase(self, contribution_id: UUID) -> None:
        """Erase the text as it was before a mask, and a decision not applied; leave its group."""
        ...


class Repositories(Protocol):
    """The record inside one transaction."""

    @property
    def contributions(self) -> Contributions:
        """The contributions."""
        ...

    @property
    def receipts(self) -> Receipts:
        """The receipts."""
        ...

    @property
    def journal(self) -> Journal:
        """The journal."""
        ...

    @property
    def print_jobs(self) -> PrintJobs:
        """The print jobs."""
        ...

    @property
    def rolls(self) -> Odometer:
        """The paper of the receipt printer."""
        ...

    @property
    def projects(self) -> Projects:
        """Themes and projects."""
        ...

    @property
    def feedback(self) -> FeedbackShelf:
        """The feedback on projects."""
        ...

    @property
    def rounds(self) -> RoundShelf:
        """The rounds of opinions."""
        ...

    @property
    def contacts(self) -> Contacts:
        """The sealed contacts."""
        ...

    @property
    def call_backs(self) -> CallBacks:
        """Those to call back from here."""
        ...

    @property
    def notes(self) -> Notes:
        """What agents keep beside contributions."""
        ...

    @property
    def supports(self) -> Supports:
        """The supports."""
        ...

    @property
    def sheets(self) -> Sheets:
        """The sheets of projects."""
        ...

    @property
    def budgets(self) -> Budgets:
        """What the city says of projects that won the participatory budget."""
        ...

    @property
    def timelines(self) -> Timelines:
        """What the record knows of the ways of projects."""
        ...

    @property
    def logbooks(self) -> Logbooks:
        """The logbooks of the projects."""
        ...

    @property
    def trials(self) -> TrialShelf:
        """The logs of the trials of the projects."""
        ...

    @property
    def balances(self) -> BalanceShelf:
        """The balance sheets of the projects."""
        ...

    @property
    def meetings(self) -> MeetingShelf:
        """The meetings of the stimulateur, and what they decided."""
        ...

    @property
    def versions(self) -> Versions:
        """The versions of the sheets."""
        ...

    @property
    def sketches(self) -> Sketches:
        """The sketches and the calls."""
        ...

    @property
    def help_calls(self) -> HelpCalls:
        """The calls for an agent."""
        ...

    @property
    def draws(self) -> Draws:
        """The draws of juries."""
        ...

    @property
    def candidacies(self) -> Candidacies:
        """The residents who volunteer for a jury."""
        ...

    @property
    def moments(self) -> Moments:
        """The moments of the stimulateur."""
        ...

    @property
    def registrations(self) -> Registrations:
        """Who registers for moments."""
        ...


class Records(Protocol):
    """The record. Every access is one transaction.

    Both raise `kiosk.errors.EnvironmentFault` when the disk is full, the file locked, and so on.
    """

    def writing(self) -> AbstractContextManager[Repositories]:
        """Open the one writing transaction; on disk when the block ends, nothing on an error."""
        ...

    def reading(self) -> AbstractContextManager[Repositories]:
        """Open a short read-only transaction."""
        ...


class ReceiptPrinter(Protocol):
    """A receipt printer. Its methods may block up to the time-out: never on the GUI thread."""

    def status(self) -> PrinterStatus:
        """Ask the printer for its state; `UNKNOWN` when it does not answer or answers nonsense."""
        ...

    def print(self, ticket: Raster) -> None:
        """Print and cut.

        Raises:
            EnvironmentFault: with code `PRINTER` when the bytes could not all be handed over.
        """
        ...
