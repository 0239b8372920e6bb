"""The rounds of opinions in memory, over the feedback of the same record."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from uuid import UUID

from kiosk.domain.feedback import FeedbackKind, FeedbackState
from kiosk.domain.opinion_round import OpinionRound
from tests.fakes.feedback import InMemoryFeedback


@dataclass
class InMemoryRounds:
    """`RoundShelf`."""

    feedback: InMemoryFeedback
    kept: dict[UUID, OpinionRound] = field(default_factory=dict)

    def keep(self, asked: OpinionRound) -> None:
        """Keep a round, new or changed."""
        self.kept[asked.id] = asked

    def get(self, round_id: UUID) -> OpinionRound | None:
        """Return one, or None."""
        return self.kept.get(round_id)

    def of_project(self, project_id: UUID) -> tuple[OpinionRound, ...]:
        """Return those of a project, those that open last first."""
        found = (it for it in self.kept.values() if it.project_id == project_id)
        return tuple(sorted(found, key=lambda it: (it.opens_on, it.id), reverse=True))

    def counts(self, round_id: UUID) -> dict[FeedbackKind, int]:
        """Count the answers by kind, but the withdrawn and the declined."""
        uncounted = (FeedbackState.WITHDRAWN, FeedbackState.DECLINED)
        counted = (it for it in self.feedback.kept.values() if it.state not in uncounted)
        return dict(Counter(it.kind for it in counted if it.round_id == round_id))
