"""What whoever answers for the data needs: what leaves, what was done, what is due."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol
from uuid import UUID

from kiosk.domain.audit import AuditQuery
from kiosk.domain.feedback import FeedbackKind
from kiosk.domain.journal import AuditLine
from kiosk.domain.open_data import Export, OpenContribution
from kiosk.domain.project import Project
from kiosk.domain.receipt import Subject
from kiosk.domain.retention import Due, Slip


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
