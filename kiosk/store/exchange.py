"""What travels between machines: replicas, decisions, and how far parcels were taken."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, Row, delete, exists, insert, select, update

from kiosk.domain.contribution import State
from kiosk.domain.decision import Decision, Seen
from kiosk.domain.exchange import Cursor, RemoteDecision, RemoteOutcome, Replica
from kiosk.store.agent_tables import AgentRow
from kiosk.store.exchange_tables import MailRow, RemoteDecisionRow, ReplicaRow
from kiosk.store.journal import JournalRepository
from kiosk.store.outbox import OutboxRepository
from kiosk.store.tables import ContributionRow

_WORDS = ("answer", "reason", "service", "service_reference")


class ReplicaRepository:
    """Which contributions are kept elsewhere, inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, contribution_id: UUID) -> Replica | None:
        """Return where one is kept, or None if it is here."""
        return self._one(ReplicaRow.contribution_id == contribution_id)

    def with_key(self, key: str) -> Replica | None:
        """Return the one that the hub names so, or None."""
        return self._one(ReplicaRow.key == key)

    def save(self, replica: Replica) -> None:
        """Keep a new one, or a change."""
        same = ReplicaRow.contribution_id == replica.contribution_id
        self._connection.execute(delete(ReplicaRow).where(same))
        self._connection.execute(insert(ReplicaRow), asdict(replica))

    def forget_marks(self) -> None:
        """Take whatever is told next, of each, for newer."""
        self._connection.execute(update(ReplicaRow).values(generation=-1, sequence=0))

    def _one(self, condition: ColumnElement[bool]) -> Replica | None:
        statement = select(ReplicaRow.__table__).where(condition)
        row = self._connection.execute(statement).one_or_none()
        return None if row is None else Replica(**row._mapping)  # noqa: SLF001 - SQLAlchemy's API


class RemoteDecisionRepository:
    """The decisions that travel, inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, decision: RemoteDecision, *, taken_here: bool) -> None:
        """Keep a new one."""
        columns = {
            "id": decision.id,
            "taken_here": taken_here,
            "peer": decision.peer,
            "contribution_id": decision.seen.id,
            "version": decision.seen.version,
            "agent_id": decision.agent_id,
            "agent_name": decision.agent_name,
            "asked_at": decision.asked_at,
            "outcome": decision.outcome,
        }
        self._connection.execute(insert(RemoteDecisionRow), columns | asdict(decision.decision))

    def get(self, decision_id: UUID) -> RemoteDecision | None:
        """Return one, or None."""
        return self._one(RemoteDecisionRow.id == decision_id)

    def on_its_way(self, contribution_id: UUID) -> RemoteDecision | None:
        """Return the one taken here that has no outcome yet, or None."""
        row = RemoteDecisionRow
        return self._one(
            (row.contribution_id == contribution_id) & row.taken_here & row.outcome.is_(None)
        )

    def settle(self, decision_id: UUID, outcome: RemoteOutcome) -> None:
        """Note what became of one taken here."""
        self._connection.execute(
            update(RemoteDecisionRow)
            .where(RemoteDecisionRow.id == decision_id)
            .values(outcome=outcome)
        )

    def forget_words(self, contribution_id: UUID) -> None:
        """Empty the words of the decisions on a contribution that was erased."""
        self._connection.execute(
            update(RemoteDecisionRow)
            .where(RemoteDecisionRow.contribution_id == contribution_id)
            .values(dict.fromkeys(_WORDS))
        )

    def decider(self, contribution_id: UUID) -> str:
        """Return the name of the agent who did the latest thing to it, here or afar; or empty."""
        agent_id = JournalRepository(self._connection).last_agent(contribution_id)
        here = select(AgentRow.name).where(AgentRow.id == agent_id)
        afar = select(RemoteDecisionRow.agent_name).where(RemoteDecisionRow.agent_id == agent_id)
        names = (self._connection.execute(it.limit(1)).scalar() for it in (here, afar))
        return next(filter(None, names), "") if agent_id else ""

    def latest(self, limit: int) -> tuple[tuple[RemoteDecision, bool], ...]:
        """Return those taken here, newest first, and whether an agent has seen the outcome."""
        row = RemoteDecisionRow
        rows = self._connection.execute(
            select(row.__table__)
            .where(row.taken_here)
            .order_by(row.asked_at.desc(), row.id.desc())
            .limit(limit)
        )
        return tuple((_decision(it), it.seen_at is not None) for it in rows)

    def note_seen(self, decision_id: UUID, at: datetime) -> None:
        """Note that an agent has seen the outcome of one."""
        self._connection.execute(
            update(RemoteDecisionRow).where(RemoteDecisionRow.id == decision_id).values(seen_at=at)
        )

    def _one(self, condition: ColumnElement[bool]) -> RemoteDecision | None:
        statement = select(RemoteDecisionRow.__table__).where(condition)
        row = self._connection.execute(statement.limit(1)).one_or_none()
        return None if row is None else _decision(row)


class MailRepository:
    """How far the parcels of this machine were taken."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def cursor(self) -> Cursor:
        """Return it."""
        row = self._connection.execute(select(MailRow.number, MailRow.tag)).one_or_none()
        return Cursor() if row is None else Cursor(*row)

    def move(self, cursor: Cursor) -> None:
        """Keep it."""
        self._connection.execute(delete(MailRow))
        self._connection.execute(insert(MailRow), {"id": 1} | asdict(cursor))


_TRAVELS = (RemoteDecisionRow.taken_here, RemoteDecisionRow.outcome.is_(None))
ANY_ON_ITS_WAY = select(RemoteDecisionRow.id).where(*_TRAVELS).limit(1)
"""Whether a decision taken here is on its way to whoever keeps the contribution."""
ON_ITS_WAY = exists().where(RemoteDecisionRow.contribution_id == ContributionRow.id, *_TRAVELS)
"""The same, of one contribution."""


class TravellingRepositories:
    """All that goes from one machine to another, inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self.outbox = OutboxRepository(connection)
        self.replicas = ReplicaRepository(connection)
        self.remote_decisions = RemoteDecisionRepository(connection)
        self.mail = MailRepository(connection)


def _decision(row: Row[tuple[object, ...]]) -> RemoteDecision:
    return RemoteDecision(
        id=row.id,
        peer=row.peer,
        seen=Seen(row.contribution_id, row.version),
        decision=Decision(State(row.state), *(getattr(row, name) for name in _WORDS)),
        agent_id=row.agent_id,
        agent_name=row.agent_name,
        asked_at=row.asked_at,
        outcome=row.outcome,
    )
