"""A moment of the stimulateur (un moment fort): a rendez-vous in a room, and who registers."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from kiosk.domain.plan import EndsBeforeStart
from kiosk.domain.refusal import Refusal, RefusedValue

LONGEST_TITLE = 80
LONGEST_SENTENCE = 300
LONGEST_ROOM = 60
LONGEST_PARTNER = 80
MOST_PARTNERS = 8
MOST_SEATS = 999


class MomentKind(StrEnum):
    """What happens in it."""

    PRESENTATION = "presentation"
    """The project is shown."""
    IDEATION = "ideation"
    """Ideas are sought together."""
    SKILLS = "skills"
    """Know-how is exchanged (échange de savoir-faire)."""
    PROTOTYPING = "prototyping"
    """A model is built in a FabLab (maquettage)."""


class Incomplete(RefusedValue):
    """It needs a title, a room and seats."""


class RoomTaken(Refusal):
    """Another moment has the room at that time.

    Attributes:
        other: that moment.
    """

    def __init__(self, other: Moment) -> None:
        super().__init__(other.title)
        self.other = other


class TooFewSeats(Refusal):
    """More people have registered than there would be seats."""


@dataclass(frozen=True, slots=True)
class Moment:
    """One moment as the record holds it. Times are UTC.

    Attributes:
        project_id: the project that it is for; None: for all of them.
        partners: names, as they are announced.
        capacity: seats, at least one.
        cancelled_at: when it was called off; whoever registered reads it.
        version: grows by one with every change.

    Raises:
        Incomplete: without a title, a room, or seats.
        EndsBeforeStart: if it does not end after it starts.
    """

    id: UUID
    kind: MomentKind
    title: str
    sentence: str
    project_id: UUID | None
    starts_at: datetime
    ends_at: datetime
    room: str
    partners: tuple[str, ...]
    capacity: int
    cancelled_at: datetime | None = None
    version: int = 1

    def __post_init__(self) -> None:
        """Refuse what is no moment."""
        if not self.title or not self.room or not 1 <= self.capacity <= MOST_SEATS:
            raise Incomplete
        if self.ends_at <= self.starts_at:
            raise EndsBeforeStart

    def clashes_with(self, other: Moment) -> bool:
        """Tell whether both want the same room at the same time; one may follow the other."""
        apart = self.id == other.id or self.cancelled_at or other.cancelled_at
        same_room = self.room.casefold() == other.room.casefold()
        meets = self.starts_at < other.ends_at and other.starts_at < self.ends_at
        return not apart and same_room and meets

    def find_room(self, others: Iterable[Moment]) -> None:
        """Check that its room is free.

        Raises:
            RoomTaken: if another moment has it.
        """
        for other in others:
            if self.clashes_with(other):
                raise RoomTaken(other)

    def welcomes(self, now: datetime) -> bool:
        """Tell whether one may still register: it is not called off, nor over."""
        return self.cancelled_at is None and now < self.ends_at

    def cancel(self, at: datetime) -> Moment:
        """Return it called off; the first time stays."""
        return replace(self, cancelled_at=self.cancelled_at or at, version=self.version + 1)
