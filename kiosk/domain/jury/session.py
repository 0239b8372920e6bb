"""A jury, its jurors and its sessions: how far each is, and what may still change."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from hashlib import sha256
from typing import Self
from uuid import UUID

from kiosk.domain.refusal import Refusal

MOST_CHOICES = 10
"""Themes or projects that one session can choose."""


class NoSession(Refusal):
    """The session is over, or is not of this jury."""


class WrongPhase(Refusal):
    """What is asked does not belong to the phase of the session: a rule is fixed before a vote."""


class Purpose(StrEnum):
    """What a session is for."""

    THEME = "theme"
    PROJECTS = "projects"


class Rule(StrEnum):
    """How mentions become a choice; see `kiosk.domain.voting`."""

    MAJORITY = "majority"
    EQUAL_SHARES = "equal_shares"


class Phase(StrEnum):
    """How far a session is."""

    GATHERING = "gathering"
    """Jurors sort and group contributions; for projects, they come in."""
    VOTING = "voting"
    CLOSED = "closed"
    """The vote is over and counted; only the room sees the result."""
    PUBLISHED = "published"


@dataclass(frozen=True, slots=True)
class Jury:
    """A jury that was drawn.

    Attributes:
        seed: the commitment of its draw, which orders what is equal in everything else.
        formed_at: when its cards were made, UTC.
    """

    id: UUID
    title: str
    seats: int
    seed: str
    formed_at: datetime


@dataclass(frozen=True, slots=True)
class Juror:
    """Somebody of the jury: a ticket number, never a name.

    Attributes:
        code_hash: SHA-256 of what their card says (60 bits of chance).
        pin: the encoded Argon2id hash of their PIN.
        seated: whether they still sit; a replaced juror does not.
    """

    id: UUID
    jury_id: UUID
    ticket: str
    code_hash: bytes
    pin: str
    seated: bool = True


@dataclass(frozen=True, slots=True)
class JurySession:
    """One session. Moments are UTC.

    Attributes:
        choices: how many are chosen, at most.
        version: grows by one with every change.
    """

    id: UUID
    jury_id: UUID
    purpose: Purpose
    rule: Rule
    choices: int
    opened_at: datetime
    phase: Phase = Phase.GATHERING
    voted_at: datetime | None = None
    closed_at: datetime | None = None
    version: int = 1

    def with_rule(self, rule: Rule, choices: int) -> Self:
        """Return it with another rule.

        Raises:
            WrongPhase: once the vote is open.
            ValueError: if so many cannot be chosen.
        """
        if not 1 <= choices <= MOST_CHOICES:
            raise ValueError(f"between 1 and {MOST_CHOICES}")
        return self._on(Phase.GATHERING, rule=rule, choices=choices)

    def open_vote(self, at: datetime) -> Self:
        """Return it with the vote open; raises `WrongPhase` if it was."""
        return self._on(Phase.GATHERING, phase=Phase.VOTING, voted_at=at)

    def close_vote(self, at: datetime) -> Self:
        """Return it with the vote closed; raises `WrongPhase` if it is not open."""
        return self._on(Phase.VOTING, phase=Phase.CLOSED, closed_at=at)

    def publish(self) -> Self:
        """Return it with its result public; raises `WrongPhase` if the vote is not closed."""
        return self._on(Phase.CLOSED, phase=Phase.PUBLISHED)

    def _on(self, expected: Phase, **changes: object) -> Self:
        if self.phase is not expected:
            raise WrongPhase
        return replace(self, version=self.version + 1, **changes)  # type: ignore[arg-type]


def usual_rule(purpose: Purpose) -> tuple[Rule, int]:
    """Return the rule and the choices that a session begins with: decision record 0019 and vote."""
    return (Rule.MAJORITY, 1) if purpose is Purpose.THEME else (Rule.EQUAL_SHARES, 3)


def own_order(session_id: UUID, juror_id: UUID, subject_id: UUID) -> bytes:
    """Return what puts subjects in a juror's own order: always the same, foreseen by nobody."""
    return sha256(session_id.bytes + juror_id.bytes + subject_id.bytes).digest()
