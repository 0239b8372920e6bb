"""Feedback (un avis): what a resident tells the passeur about a project."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Self
from uuid import UUID

COUNTED_FROM = 6
"""Counts are shown only above 5: smaller ones could tell who spoke."""


class FeedbackKind(StrEnum):
    """What a feedback expresses."""

    WANT = "want"
    """« J’en ai envie »."""
    DOUBT = "doubt"
    """« J’ai un doute »."""
    HELP = "help"
    """« Je peux aider »."""


class FeedbackState(StrEnum):
    """Where a feedback stands."""

    TO_REVIEW = "to_review"
    PUBLISHED = "published"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Feedback:
    """One feedback as the record holds it. Times are UTC.

    Attributes:
        version: grows by one with every change.
    """

    id: UUID
    project_id: UUID
    kind: FeedbackKind
    text: str
    language: str
    channel: str
    given_at: datetime
    state: FeedbackState = FeedbackState.TO_REVIEW
    version: int = 1
    read_at: datetime | None = None
    answered_at: datetime | None = None
    answer: str | None = None
    reason: str | None = None

    def withdraw(self) -> Self:
        """Return it taken back by its bearer: final."""
        return replace(self, state=FeedbackState.WITHDRAWN, version=self.version + 1)

    def erase(self) -> Self:
        """Return an empty, anonymous shell: withdrawn, without any words."""
        return replace(self.withdraw(), text="", answer=None, reason=None)


def shown(counts: dict[FeedbackKind, int]) -> dict[FeedbackKind, int]:
    """Return the counts that may be shown."""
    return {kind: count for kind, count in counts.items() if count >= COUNTED_FROM}
