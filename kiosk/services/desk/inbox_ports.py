"""What the inbox of the passeur needs from the record."""

from __future__ import annotations

from datetime import date, datetime
from typing import Protocol
from uuid import UUID

from kiosk.domain.feedback import Feedback
from kiosk.domain.inbox import InboxItem, InboxProject, Tray


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
