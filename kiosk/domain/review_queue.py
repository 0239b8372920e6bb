"""What waits for an agent: the promise that each may have broken, and its place in the queue."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Self
from uuid import UUID

from kiosk.domain.calendar import local_day, start_of
from kiosk.domain.contribution import Contribution
from kiosk.domain.promise import working_day_before


class Late(StrEnum):
    """Which promise was not kept."""

    READING = "reading"
    """Nobody read it in time."""
    ANSWER = "answer"
    """Nobody answered in time, whether it was read or not."""


@dataclass(frozen=True, slots=True)
class Deadlines:
    """The moments, UTC, before which a deposit is late by now.

    Attributes:
        read_before: deposits before it should have been read.
        answer_before: deposits before it should have been answered.
    """

    read_before: datetime
    answer_before: datetime

    @classmethod
    def at(cls, now: datetime, read_days: int, answer_days: int) -> Self:
        """Return the deadlines of a moment: working days to read, days to answer."""
        first_day_in_time = working_day_before(local_day(now), read_days)
        return cls(start_of(first_day_in_time), now - timedelta(days=answer_days))

    def late(self, contribution: Contribution) -> Late | None:
        """Return the promise that was not kept, the answer first, or None."""
        if contribution.answered_at is None and contribution.deposited_at < self.answer_before:
            return Late.ANSWER
        if contribution.read_at is None and contribution.deposited_at < self.read_before:
            return Late.READING
        return None


@dataclass(frozen=True, slots=True)
class Mark:
    """A place in the queue, to go on from: the late ones come first, then the oldest."""

    late: bool
    deposited_at: datetime
    sequence: int


@dataclass(frozen=True, slots=True)
class Waiting:
    """One contribution of the queue.

    Attributes:
        prepared: whether somebody wrote a decision for it already.
    """

    contribution: Contribution
    mark: Mark
    prepared: bool


@dataclass(frozen=True, slots=True)
class Standing:
    """How many wait, how many of them are late, and since when the oldest does (UTC)."""

    waiting: int
    unread_late: int
    unanswered_late: int
    oldest: datetime | None


@dataclass(frozen=True, slots=True)
class Group:
    """Contributions that say the same; each keeps its own text and receipt."""

    id: UUID
    title: str
    created_at: datetime
