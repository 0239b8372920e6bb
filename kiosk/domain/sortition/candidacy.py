"""A candidacy (une candidature): a resident who volunteers for the jury of a draw."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Self
from uuid import UUID

from kiosk.domain.sortition.pool import Profile, Volunteer


class CandidacyKind(StrEnum):
    """What the receipt of a candidacy is for, where others have the kind of a contribution."""

    JURY = "jury"


class CandidacyState(StrEnum):
    """Where a candidacy stands."""

    WAITING = "waiting"
    """Before the draw."""
    DRAWN = "drawn"
    """They have a seat."""
    ALTERNATE = "alternate"
    """Not drawn, but may be called if somebody leaves."""
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Candidacy:
    """One volunteer as the record holds them: no name; a contact, if any, is kept apart. UTC.

    Attributes:
        ticket: what the public knows them by; unique in its draw.
        profile: their answers, in the order of the questions; empty once erased.
        household: given by an imported list only; may be empty.
        salt: hexadecimal; keeps the published hash of the answers from being guessed.
        channel: `kiosk`, or `list` for those of a file.
    """

    id: UUID
    draw_id: UUID
    ticket: str
    profile: Profile
    household: str
    salt: str
    language: str
    channel: str
    given_at: datetime
    state: CandidacyState = CandidacyState.WAITING
    version: int = 1

    @property
    def stays(self) -> bool:
        """Whether they were not taken back."""
        return self.state is not CandidacyState.WITHDRAWN

    def volunteer(self) -> Volunteer:
        """Return them as the draw knows them."""
        return Volunteer(self.ticket, self.profile, self.household)

    def become(self, state: CandidacyState) -> Self:
        """Return them after a draw or a replacement."""
        return replace(self, state=state, version=self.version + 1)

    def withdraw(self) -> Self:
        """Return it taken back by its bearer: final."""
        return self.become(CandidacyState.WITHDRAWN)

    def forget(self) -> Self:
        """Return it without any answer, where it stands: its ticket is all that is known."""
        return replace(self, profile=(), household="", salt="", version=self.version + 1)

    def erase(self) -> Self:
        """Return an empty shell: withdrawn, without any answer. Its number is never given again."""
        return self.withdraw().forget()


@dataclass(frozen=True, slots=True)
class Proof:
    """What proves that a volunteer is in the published list: printed on the receipt."""

    ticket: str
    salt: str


def ticket_of(rank: int) -> str:
    """Return the ticket of the volunteer of a rank, from 1."""
    return f"V{rank:04}"
