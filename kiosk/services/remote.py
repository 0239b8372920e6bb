"""Deciding on a contribution that another machine keeps: asked here, done there, by one use case.

A decision names the version that its agent saw. Where the contribution is kept it is applied, or it
is a conflict; nothing is ever overwritten.
"""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from kiosk.domain.agent import Agent
from kiosk.domain.contribution import Contribution, ForbiddenTransition, State
from kiosk.domain.decision import Decision, Seen
from kiosk.domain.exchange import RemoteDecision, RemoteOutcome
from kiosk.domain.journal import Action, Actor, Event
from kiosk.services.deposit import draw_id, to_the_millisecond
from kiosk.services.ports import Clock, Randomness
from kiosk.services.remote_ports import RemoteRepositories
from kiosk.services.review import Conflict, Deciding, UnknownContribution


class NotHere(Exception):
    """It can only be done where the contribution is kept."""


class RemoteDeciding:
    """Both ends of a decision that travels, inside their transactions."""

    def __init__(self, clock: Clock, randomness: Randomness) -> None:
        self._clock = clock
        self._randomness = randomness
        self._deciding = Deciding(clock, randomness)

    def ask(
        self, record: RemoteRepositories, agent: Agent, seen: Seen, decision: Decision
    ) -> Contribution:
        """Write a decision for the kiosk that keeps the contribution; return it as it waits.

        Raises:
            Conflict, UnknownContribution, ForbiddenTransition, ValueError: as `Deciding.decide`;
                `Conflict` too if another decision on it is on its way.
        """
        now = to_the_millisecond(self._clock.now())
        known = self._deciding.still(record, seen)
        replica = record.replicas.get(seen.id)
        if replica is None or record.remote_decisions.on_its_way(seen.id) is not None:
            raise Conflict
        decision.apply(known, now)
        asked = RemoteDecision(
            id=draw_id(self._clock, self._randomness),
            peer=replica.origin,
            seen=seen,
            decision=decision,
            agent_id=agent.id,
            agent_name=agent.name,
            asked_at=now,
        )
        record.remote_decisions.add(asked, taken_here=True)
        self._tell(record, Action.DECISION_ASKED, asked, decision.state)
        return known

    def answer(self, record: RemoteRepositories, asked: RemoteDecision) -> None:
        """Do what an agent decided elsewhere, once; keep what became of it, not its words."""
        if record.remote_decisions.get(asked.id) is not None:
            return
        outcome = self._apply(record, asked)
        wordless = replace(asked, decision=Decision(asked.decision.state), outcome=outcome)
        record.remote_decisions.add(wordless, taken_here=False)
        self._tell(record, Action.DECISION_ANSWERED, wordless, outcome)

    def _apply(self, record: RemoteRepositories, asked: RemoteDecision) -> RemoteOutcome:
        known = record.contributions.get(asked.seen.id)
        if known is not None and known.state is State.WITHDRAWN:
            return RemoteOutcome.REFUSED
        try:
            self._deciding.decide(record, asked.seen, asked.decision, asked.agent_id)
        except UnknownContribution:
            return RemoteOutcome.UNKNOWN
        except Conflict:
            return RemoteOutcome.CONFLICT
        except (ForbiddenTransition, ValueError):
            return RemoteOutcome.REFUSED
        return RemoteOutcome.APPLIED

    def _tell(
        self, record: RemoteRepositories, action: Action, asked: RemoteDecision, said: str
    ) -> None:
        payload: dict[str, str | int | None] = {
            "contribution": str(asked.seen.id),
            "version": asked.seen.version,
            "peer": asked.peer,
            "said": said,
        }
        event_id = draw_id(self._clock, self._randomness)
        now = self._clock.now()
        record.journal.record(
            Event(event_id, now, Actor.AGENT, action, asked.id, payload, asked.agent_id)
        )


def is_elsewhere(record: RemoteRepositories, contribution_id: UUID) -> bool:
    """Tell whether another machine keeps a contribution."""
    return record.replicas.get(contribution_id) is not None
