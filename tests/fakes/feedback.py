"""Feedback and contacts in memory: the same promises as the store."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from uuid import UUID

from kiosk.domain.contact import SealedContact
from kiosk.domain.entrusted import CallBack
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
    envelopes: dict[tuple[UUID, str], str] = field(default_factory=dict)

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
        gone = self.kept.pop((subject, subject_id), None)
        if gone is not None:
            self.envelopes = {key: it for key, it in self.envelopes.items() if key[0] != gone.id}

    def destroy_due(self, at: datetime) -> int:
        """Erase those whose time is over; return how many."""
        due = [key for key, it in self.kept.items() if it.erase_at <= at]
        for key in due:
            self.destroy(*key)
        return len(due)

    def envelope(self, contact_id: UUID, to: str) -> str | None:
        """Return one as it was sealed to the key of a desk, or None."""
        return self.envelopes.get((contact_id, to))

    def keep_envelope(self, contact_id: UUID, to: str, envelope: str) -> None:
        """Keep one as it is sealed to the key of a desk."""
        self.envelopes[contact_id, to] = envelope

    def sealed_to(self, keys: Sequence[str]) -> tuple[UUID, ...]:
        """Return those that can be opened here, and are sealed to all these keys."""
        here = (it.id for it in self.kept.values() if it.is_here)
        return tuple(it for it in here if all((it, key) in self.envelopes for key in keys))

    def unsealed(self, key: str) -> tuple[SealedContact, ...]:
        """Return those that can be opened here, and are not sealed to this key."""
        here = (it for it in self.kept.values() if it.is_here)
        return tuple(it for it in here if (it.id, key) not in self.envelopes)

    def let_go(self, contact_id: UUID) -> None:
        """Destroy what can be opened here of one."""
        for key, it in self.kept.items():
            if it.id == contact_id:
                self.kept[key] = replace(it, sealed=b"")


@dataclass
class InMemoryCallBacks:
    """`CallBacks`."""

    kept: dict[str, CallBack] = field(default_factory=dict)

    def get(self, key: str) -> CallBack | None:
        """Return one, or None."""
        return self.kept.get(key)

    def save(self, call_back: CallBack) -> None:
        """Keep a new one, or a change."""
        self.kept[call_back.key] = call_back

    def empty(self, key: str) -> None:
        """Forget all that is known of one that was taken back, but that it was."""
        if key in self.kept:
            self.kept[key] = replace(self.kept[key], about="", words="", sealed=b"")

    def standing(self) -> tuple[CallBack, ...]:
        """Return those that were not taken back, the oldest first."""
        standing = (it for it in self.kept.values() if not it.taken_back)
        return tuple(sorted(standing, key=lambda it: (it.given_at, it.key)))

    def any(self) -> bool:
        """Tell whether there is one."""
        return bool(self.kept)

    def destroy_due(self, at: datetime) -> int:
        """Erase those whose time is over; return how many."""
        due = [key for key, it in self.kept.items() if it.erase_at <= at]
        for key in due:
            del self.kept[key]
        return len(due)
