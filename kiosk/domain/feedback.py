"""Feedback (un avis): what a resident tells the passeur about a project."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Self
from uuid import UUID

from kiosk.domain.contribution import ForbiddenTransition

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
        round_id: the round of opinions whose question it answers; None: it is on the project.
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
    round_id: UUID | None = None

    def read(self, at: datetime) -> Self:
        """Return it read by the passeur; only the first time counts."""
        if self.read_at is not None:
            return self
        return replace(self, read_at=at, version=self.version + 1)

    def reply(self, at: datetime, answer: str) -> Self:
        """Return it answered, to its author only for now.

        Raises:
            ForbiddenTransition: if its author took it back.
        """
        return self._settle(at, self.state, answer)

    def publish(self, at: datetime, answer: str | None) -> Self:
        """Return it made public, with an answer or the one it has.

        Raises:
            ForbiddenTransition: if its author took it back.
        """
        return self._settle(at, FeedbackState.PUBLISHED, answer or self.answer)

    def decline(self, at: datetime, reason: str) -> Self:
        """Return it kept from the public; the reason is shown to its author.

        Raises:
            ForbiddenTransition: if its author took it back.
        """
        return replace(self._settle(at, FeedbackState.DECLINED, self.answer), reason=reason)

    def correct(self, text: str, language: str) -> Self:
        """Return it in other words of its author, as long as nothing was decided on it.

        Raises:
            ForbiddenTransition: if the passeur decided, or its author took it back.
        """
        if self.state is not FeedbackState.TO_REVIEW:
            raise ForbiddenTransition("it was decided on, or taken back")
        return replace(self, text=text, language=language, version=self.version + 1)

    def withdraw(self) -> Self:
        """Return it taken back by its bearer: final."""
        return replace(self, state=FeedbackState.WITHDRAWN, version=self.version + 1)

    def erase(self) -> Self:
        """Return an empty, anonymous shell: withdrawn, without any words."""
        return replace(self.withdraw(), text="", answer=None, reason=None)

    def _settle(self, at: datetime, state: FeedbackState, answer: str | None) -> Self:
        if self.state is FeedbackState.WITHDRAWN:
            raise ForbiddenTransition("its author took it back")
        return replace(
            self,
            state=state,
            version=self.version + 1,
            read_at=self.read_at or at,
            answered_at=at,
            answer=answer,
            reason=None,
        )


def shown(counts: dict[FeedbackKind, int]) -> dict[FeedbackKind, int]:
    """Return the counts that may be shown."""
    return {kind: count for kind, count in counts.items() if count >= COUNTED_FROM}
