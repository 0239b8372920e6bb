"""What every way of coming in shares: the account of a login, wrong tries, the session."""

from __future__ import annotations

import hashlib
from datetime import datetime, timedelta
from uuid import UUID

from kiosk.domain.agent import Agent, AgentSession, BadLogin, read_login
from kiosk.domain.journal import Action, Actor, Event
from kiosk.domain.refusal import Refusal
from kiosk.domain.throttle import Failures
from kiosk.services.deposit import draw_id
from kiosk.services.desk.ports import DeskRecords, DeskRepositories
from kiosk.services.ports import Clock, Randomness


class Refused(Refusal):
    """What was shown does not open an account. Never says which.

    Attributes:
        wait: how long before the next try can be heard.
    """

    def __init__(self, wait: timedelta) -> None:
        super().__init__()
        self.wait = wait


class Door:
    """Counts wrong tries under a login, whether or not it exists, and opens sessions."""

    def __init__(self, records: DeskRecords, clock: Clock, randomness: Randomness) -> None:
        self.records = records
        self.clock = clock
        self.randomness = randomness

    def account(self, login: str) -> Agent | None:
        """Return the account of a login, open or closed, or None.

        Raises:
            Refused: if it is too early to try again.
        """
        with self.records.reading() as record:
            failures = record.agents.failures(_key(login))
            wait = failures.wait(self.clock.now()) if failures else timedelta(0)
            if wait:
                raise Refused(wait)
            try:
                return record.agents.with_login(read_login(login))
            except BadLogin:
                return None

    def refuse(self, login: str) -> Refused:
        """Note a wrong try; return what to raise."""
        key, now = _key(login), self.clock.now()
        with self.records.writing() as record:
            before = record.agents.failures(key)
            failures = before.one_more(now) if before else Failures(1, now)
            record.agents.note_failures(key, failures)
        return Refused(failures.wait(now))

    def open(self, login: str, agent: Agent) -> AgentSession:
        """Open a session; the wrong tries are forgiven."""
        with self.records.writing() as record:
            record.agents.forgive(_key(login))
            now = self.tell(record, Action.AGENT_ENTERED, agent.id)
        return AgentSession(agent.id, agent.name, agent.roles, now)

    def tell(self, record: DeskRepositories, action: Action, agent_id: UUID) -> datetime:
        """Record what an agent did with their account; return when."""
        now = self.clock.now()
        event_id = draw_id(self.clock, self.randomness)
        record.journal.record(Event(event_id, now, Actor.AGENT, action, agent_id, {}, agent_id))
        return now


def _key(login: str) -> bytes:
    """Return what wrong tries are counted under, whether or not the account exists."""
    try:
        return hashlib.sha256(read_login(login).encode()).digest()
    except BadLogin:
        return hashlib.sha256(b"").digest()
