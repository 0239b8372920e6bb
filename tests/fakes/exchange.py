"""What travels between machines, in memory."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime
from uuid import UUID

from kiosk.domain.decision import Decision
from kiosk.domain.exchange import Cursor, RemoteDecision, RemoteOutcome, Replica


@dataclass
class InMemoryReplicas:
    """`Replicas`."""

    kept: dict[UUID, Replica] = field(default_factory=dict)

    def get(self, contribution_id: UUID) -> Replica | None:
        """Return where one is kept, or None if it is here."""
        return self.kept.get(contribution_id)

    def with_key(self, key: str) -> Replica | None:
        """Return the one that the hub names so, or None."""
        return next((it for it in self.kept.values() if it.key == key), None)

    def save(self, replica: Replica) -> None:
        """Keep a new one, or a change."""
        self.kept[replica.contribution_id] = replica

    def forget_marks(self) -> None:
        """Take whatever is told next, of each, for newer."""
        self.kept = {key: replace(it, generation=-1) for key, it in self.kept.items()}


@dataclass
class InMemoryRemoteDecisions:
    """`RemoteDecisions`."""

    kept: dict[UUID, RemoteDecision] = field(default_factory=dict)
    here: frozenset[UUID] = frozenset()
    seen: frozenset[UUID] = frozenset()

    def add(self, decision: RemoteDecision, *, taken_here: bool) -> None:
        """Keep a new one."""
        if decision.id in self.kept:
            raise ValueError("already kept")
        self.kept[decision.id] = decision
        if taken_here:
            self.here |= {decision.id}

    def get(self, decision_id: UUID) -> RemoteDecision | None:
        """Return one, or None."""
        return self.kept.get(decision_id)

    def on_its_way(self, contribution_id: UUID) -> RemoteDecision | None:
        """Return the one taken here that has no outcome yet, or None."""
        taken = (self.kept[it] for it in self.here)
        found = (it for it in taken if it.seen.id == contribution_id and it.outcome is None)
        return next(found, None)

    def settle(self, decision_id: UUID, outcome: RemoteOutcome) -> None:
        """Note what became of one taken here."""
        self.kept[decision_id] = replace(self.kept[decision_id], outcome=outcome)

    def forget_words(self, contribution_id: UUID) -> None:
        """Empty the words of the decisions on a contribution that was erased."""
        for key, it in self.kept.items():
            if it.seen.id == contribution_id:
                self.kept[key] = replace(it, decision=Decision(it.decision.state))

    def decider(self, contribution_id: UUID) -> str:
        """Return who decided it afar last, or nothing: nobody here has a name."""
        applied = [
            it.agent_name
            for it in self.kept.values()
            if it.seen.id == contribution_id and it.outcome is RemoteOutcome.APPLIED
        ]
        return applied[-1] if applied else ""

    def latest(self, limit: int) -> tuple[tuple[RemoteDecision, bool], ...]:
        """Return those taken here, newest first, and whether an agent has seen the outcome."""
        taken = sorted((self.kept[it] for it in self.here), key=lambda it: (it.asked_at, it.id))
        return tuple((it, it.id in self.seen) for it in reversed(taken[-limit:]))

    def note_seen(self, decision_id: UUID, at: datetime) -> None:
        """Note that an agent has seen the outcome of one."""
        del at
        self.seen |= {decision_id}


@dataclass
class InMemoryMail:
    """`MailShelf`."""

    read: Cursor = field(default_factory=Cursor)

    def cursor(self) -> Cursor:
        """Return it."""
        return self.read

    def move(self, cursor: Cursor) -> None:
        """Keep it."""
        self.read = cursor
