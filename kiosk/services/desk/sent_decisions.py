"""The decisions taken here on what another machine keeps: on their way, applied, or not."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from kiosk.domain.contribution import Contribution
from kiosk.domain.exchange import RemoteDecision
from kiosk.domain.permissions import Permission
from kiosk.services.desk.authority import authorise
from kiosk.services.desk.ports import DeskRecords
from kiosk.services.ports import Clock

SHOWN = 50
"""Decisions in the list: the latest."""


@dataclass(frozen=True, slots=True)
class SentDecision:
    """A decision, and the contribution as it is told now where it is kept.

    Attributes:
        decided_by: who did the latest thing to it there, or empty.
        seen: whether an agent has said that they saw the outcome.
    """

    decision: RemoteDecision
    contribution: Contribution | None
    decided_by: str
    seen: bool


class SentDecisions:
    """The use cases of an agent who looks what became of decisions."""

    def __init__(self, records: DeskRecords, clock: Clock) -> None:
        self._records = records
        self._clock = clock

    def latest(self, by: UUID) -> tuple[SentDecision, ...]:
        """Return the latest, newest first.

        Raises:
            Forbidden, AccountClosed: if `by` may not read them.
        """
        with self._records.reading() as record:
            authorise(record, by, Permission.READ_CONTRIBUTIONS)
            sent = []
            for decision, seen in record.remote_decisions.latest(SHOWN):
                replica = record.replicas.get(decision.seen.id)
                contribution = record.contributions.get(decision.seen.id)
                decided_by = replica.decided_by if replica else ""
                sent.append(SentDecision(decision, contribution, decided_by, seen))
        return tuple(sent)

    def note_seen(self, by: UUID, decision_id: UUID) -> None:
        """Note that an agent saw what became of one.

        Raises:
            Forbidden, AccountClosed: if `by` may not decide.
        """
        with self._records.writing() as record:
            authorise(record, by, Permission.DECIDE)
            record.remote_decisions.note_seen(decision_id, self._clock.now())
