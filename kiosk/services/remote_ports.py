"""What deciding from afar needs from the record."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol
from uuid import UUID

from kiosk.domain.exchange import Cursor, RemoteDecision, RemoteOutcome, Replica
from kiosk.services.ports import Repositories


class Replicas(Protocol):
    """Which contributions are kept elsewhere."""

    def get(self, contribution_id: UUID) -> Replica | None:
        """Return where one is kept, or None if it is here."""
        ...

    def with_key(self, key: str) -> Replica | None:
        """Return the one that the hub names so, or None."""
        ...

    def save(self, replica: Replica) -> None:
        """Keep a new one, or a change."""
        ...

    def forget_marks(self) -> None:
        """Take whatever is told next, of each, for newer."""
        ...


class RemoteDecisions(Protocol):
    """The decisions that travel: those taken here, and those that came."""

    def add(self, decision: RemoteDecision, *, taken_here: bool) -> None:
        """Keep a new one."""
        ...

    def get(self, decision_id: UUID) -> RemoteDecision | None:
        """Return one, or None."""
        ...

    def on_its_way(self, contribution_id: UUID) -> RemoteDecision | None:
        """Return the one taken here that has no outcome yet, or None."""
        ...

    def settle(self, decision_id: UUID, outcome: RemoteOutcome) -> None:
        """Note what became of one taken here."""
        ...

    def forget_words(self, contribution_id: UUID) -> None:
        """Empty the words of the decisions on a contribution that was erased."""
        ...

    def decider(self, contribution_id: UUID) -> str:
        """Return the name of the agent who did the latest thing to it, here or afar; or empty."""
        ...

    def latest(self, limit: int) -> tuple[tuple[RemoteDecision, bool], ...]:
        """Return those taken here, newest first, and whether an agent has seen the outcome."""
        ...

    def note_seen(self, decision_id: UUID, at: datetime) -> None:
        """Note that an agent has seen the outcome of one."""
        ...


class MailShelf(Protocol):
    """How far the parcels of this machine were taken."""

    def cursor(self) -> Cursor:
        """Return it."""
        ...

    def move(self, cursor: Cursor) -> None:
        """Keep it."""
        ...


class RemoteRepositories(Repositories, Protocol):
    """The record inside one transaction, with what is kept elsewhere."""

    @property
    def replicas(self) -> Replicas:
        """What is kept elsewhere."""
        ...

    @property
    def remote_decisions(self) -> RemoteDecisions:
        """The decisions that travel."""
        ...
