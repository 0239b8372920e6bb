"""The meetings in memory."""

from __future__ import annotations

from dataclasses import dataclass, field
from uuid import UUID

from kiosk.domain.meeting import Decision, Meeting


@dataclass
class InMemoryMeetings:
    """`MeetingShelf`."""

    held: dict[UUID, Meeting] = field(default_factory=dict)
    decided: dict[UUID, Decision] = field(default_factory=dict)

    def add(self, meeting: Meeting) -> None:
        """Keep a new one."""
        self.held[meeting.id] = meeting

    def latest(self, limit: int) -> tuple[Meeting, ...]:
        """Return the latest meetings, the last first."""
        found = sorted(self.held.values(), key=lambda it: (it.held_on, it.id), reverse=True)
        return tuple(found[:limit])

    def get(self, meeting_id: UUID) -> Meeting | None:
        """Return one, or None."""
        return self.held.get(meeting_id)

    def keep_decision(self, decision: Decision) -> None:
        """Keep a decision, new or changed."""
        self.decided[decision.id] = decision

    def decisions(self, meeting_id: UUID) -> tuple[Decision, ...]:
        """Return what a meeting decided, in the order in which it was written."""
        found = (it for it in self.decided.values() if it.meeting_id == meeting_id)
        return tuple(sorted(found, key=lambda it: it.id))

    def decision(self, decision_id: UUID) -> Decision | None:
        """Return one decision, or None."""
        return self.decided.get(decision_id)

    def of_project(self, project_id: UUID) -> tuple[Decision, ...]:
        """Return what was decided about a project, in the order in which it was written."""
        found = (it for it in self.decided.values() if self._about(it, project_id))
        return tuple(sorted(found, key=lambda it: it.id))

    def forget(self, project_id: UUID) -> None:
        """Erase the meetings of a project, and what they decided."""
        for it in self.of_project(project_id):
            del self.decided[it.id]
        self.held = {key: it for key, it in self.held.items() if it.project_id != project_id}

    def _about(self, decision: Decision, project_id: UUID) -> bool:
        return self.held[decision.meeting_id].project_id == project_id
