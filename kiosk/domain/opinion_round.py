"""A round of opinions: a question that the passeur asks residents about a project, for a while."""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Self
from uuid import UUID

from kiosk.domain.feedback import FeedbackKind, shown
from kiosk.domain.refusal import Refusal

LONGEST_QUESTION = 140
"""Graphemes of a question: it stands in large letters on the kiosk."""
LONGEST_AUDIENCE = 60
"""Graphemes of whom it is for: a short line."""
LONGEST_ROUND = timedelta(days=366)


class RoundState(StrEnum):
    """Where a round stands on a day."""

    COMING = "coming"
    OPEN = "open"
    OVER = "over"


class ImpossiblePeriod(Refusal):
    """A round that ends before it starts, is over already, or lasts more than a year."""


@dataclass(frozen=True, slots=True)
class OpinionRound:
    """One question and its days, in the town hall's time zone.

    Attributes:
        audience: whom it is for, in a short line.
        closes_on: the last day on which the kiosk asks it; before `opens_on`: it was called off.
        changed: what the answers changed, in the words of the passeur, once told.
        changed_at: when that was told (UTC).
    """

    id: UUID
    project_id: UUID
    question: str
    audience: str
    opens_on: date
    closes_on: date
    changed: str | None = None
    changed_at: datetime | None = None

    def state(self, day: date) -> RoundState:
        """Return where it stands on a day."""
        if day > self.closes_on or self.closes_on < self.opens_on:
            return RoundState.OVER
        return RoundState.OPEN if day >= self.opens_on else RoundState.COMING

    def meets(self, other: Self) -> bool:
        """Tell whether both are asked on some day."""
        first = max(self.opens_on, other.opens_on)
        return first <= min(self.closes_on, other.closes_on)

    def stop(self, day: date) -> Self:
        """Return it over since the eve of a day; what was over stays as it was."""
        return replace(self, closes_on=min(self.closes_on, day - timedelta(days=1)))

    def conclude(self, at: datetime, changed: str) -> Self:
        """Return it with what the answers changed; told again, it replaces."""
        return replace(self, changed=changed, changed_at=at)


@dataclass(frozen=True, slots=True)
class RoundStanding:
    """A round as it stands on a day.

    Attributes:
        counts: its answers by kind, but the withdrawn and the declined.
    """

    round: OpinionRound
    state: RoundState
    counts: dict[FeedbackKind, int]

    @property
    def answers(self) -> int:
        """How many answers there are."""
        return sum(self.counts.values())

    def in_public(self) -> Self:
        """Return it with the counts that may be shown."""
        return replace(self, counts=shown(self.counts))


def possible(opens_on: date, closes_on: date, today: date) -> None:
    """Check the days of a new round.

    Raises:
        ImpossiblePeriod: if it cannot be asked from one to the other.
    """
    if closes_on < max(opens_on, today) or closes_on - opens_on > LONGEST_ROUND:
        raise ImpossiblePeriod
