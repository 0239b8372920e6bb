"""Feedback and contacts in memory: the same promises as the store."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from kiosk.domain.contact import SealedContact
from kiosk.domain.feedback import Feedback, FeedbackKind, FeedbackState
from kiosk.domain.receipt import Subject


@dataclass
class InMemoryFeedback:
    """`FeedbackShelf`."""

    kept: dict[UUID, Feedback] = field(default_factory=dict)

    def add(self, feedback: Feedback) -> None:
        """Keep a new one."""
        if feedback.id in self.kept:
            raise ValueError("already kept")
        self.kept[feedback.id] = feedback

    def get(self, feedback_id: UUID) -> Feedback | None:
        """Return one, or None."""
        return self.kept.get(feedback_id)

    def save(self, feedback: Feedback) -> None:
        """Keep a change of one that is known."""
        if feedback.id not in self.kept:
            raise ValueError("unknown")
        self.kept[feedback.id] = feedback

    def published(self, project_id: UUID, limit: int) -> tuple[Feedback, ...]:
        """Return the latest published ones on a project that have words, newest first."""
        public = (
            it
            for it in self.kept.values()
            if it.project_id == project_id and it.text and it.state is FeedbackState.PUBLISHED
            if it.round_id is None
        )
        return tuple(sorted(public, key=lambda it: (-it.given_at.timestamp(), it.id)))[:limit]

    def counts(self, project_id: UUID) -> dict[FeedbackKind, int]:
        """Count those on a project, but the withdrawn and the declined."""
        uncounted = (FeedbackState.WITHDRAWN, FeedbackState.DECLINED)
        counted = (it for it in self.kept.values() if it.state not in uncounted)
        on = (it for it in counted if it.project_id == project_id and it.round_id is None)
        return dict(Counter(it.kind for it in on))


@dataclass
class InMemoryContacts:
    """`Contacts`."""

    kept: dict[tuple[Subject, UUID], SealedContact] = field(default_factory=dict)

    def add(self, contact: SealedContact) -> None:
        """Keep a new one."""
        key = (contact.subject, contact.subject_id)
        if key in self.kept:
            raise ValueError("already kept")
        self.kept[key] = contact

    def of_subject(self, subject: Subject, subject_id: UUID) -> SealedContact | None:
        """Return the one left with what was given, or None."""
        return self.kept.get((subject, subject_id))

    def any(self) -> bool:
        """Tell whether there is one."""
        return bool(self.kept)

    def destroy(self, subject: Subject, subject_id: UUID) -> None:
        """Erase the one left with what was given, if any."""
        self.kept.pop((subject, subject_id), None)

    def destroy_due(self, at: datetime) -> int:
        """Erase those whose time is over; return how many."""
        due = [key for key, it in self.kept.items() if it.erase_at <= at]
        for key in due:
            del self.kept[key]
        return len(due)
