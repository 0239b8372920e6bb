"""What use cases need of the meetings: `store` implements it."""

from __future__ import annotations

from typing import Protocol
from uuid import UUID

from kiosk.domain.meeting import Decision, Meeting


class MeetingShelf(Protocol):
    """The meetings, and what they decided."""

    def add(self, meeting: Meeting) -> None:
        """Keep a new one."""
        ...

    def latest(self, limit: int) -> tuple[Meeting, ...]:
        """Return the latest meetings, the last first."""
        ...

    def get(self, meeting_id: UUID) -> Meeting | None:
        """Return one, or None."""
        ...

    def keep_decision(self, decision: Decision) -> None:
        """Keep a decision, new or changed."""
        ...

    def decisions(self, meeting_id: UUID) -> tuple[Decision, ...]:
        """Return what a meeting decided, in the order in which it was written."""
        ...

    def decision(self, decision_id: UUID) -> Decision | None:
        """Return one decision, or None."""
        ...

    def of_project(self, project_id: UUID) -> tuple[Decision, ...]:
        """Return what was decided about a project, in the order in which it was written."""
        ...

    def forget(self, project_id: UUID) -> None:
        """Erase the meetings of a project, and what they decided."""
        ...
