"""The meetings around a project in the stimulateur: who was there, and what they decided."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from uuid import UUID

from kiosk.domain.plan import EndsBeforeStart
from kiosk.domain.refusal import RefusedValue

LONGEST_DECISION = 300
LONGEST_OWNER = 80


class Presence(StrEnum):
    """Who sits at a meeting, by role: never a name."""

    HOLDER = "holder"
    ANGE_GARDIEN = "ange_gardien"
    PASSEUR = "passeur"
    AGENT = "agent"
    PARTNER = "partner"
    SERVICE = "service"
    ELU = "elu"
    RESIDENT = "resident"


class NobodyThere(RefusedValue):
    """A meeting is of somebody."""


class NothingDecided(RefusedValue):
    """A decision is a sentence."""


@dataclass(frozen=True, slots=True)
class Meeting:
    """A meeting that was held.

    Raises:
        NobodyThere: if nobody was there.
    """

    id: UUID
    project_id: UUID
    held_on: date
    present: frozenset[Presence]

    def __post_init__(self) -> None:
        """Refuse what is no meeting."""
        if not self.present:
            raise NobodyThere


@dataclass(frozen=True, slots=True)
class Decision:
    """What a meeting decided.

    Attributes:
        owner: who sees to it, in words; empty if nobody does.
        due_on: the day by which it is done, if one was said.
        done_on: the day on which it was said to be done; None while it is open.

    Raises:
        NothingDecided: without words.
    """

    id: UUID
    meeting_id: UUID
    text: str
    owner: str
    due_on: date | None
    done_on: date | None = None

    def __post_init__(self) -> None:
        """Refuse what is no decision."""
        if not self.text:
            raise NothingDecided

    def settle(self, on: date | None) -> Decision:
        """Return it done on a day, or open again for None."""
        return replace(self, done_on=on)

    def due_after(self, meeting: Meeting) -> None:
        """Check that its day is not before its meeting.

        Raises:
            EndsBeforeStart: if it is.
        """
        if self.due_on is not None and self.due_on < meeting.held_on:
            raise EndsBeforeStart
