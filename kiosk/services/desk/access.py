"""Coming in to the desk, and going out."""

from __future__ import annotations

import hashlib
from datetime import datetime, timedelta
from uuid import UUID

from kiosk.domain.agent import (
    LONGEST_PASSPHRASE,
    Agent,
    AgentSession,
    BadLogin,
    read_login,
    read_passphrase,
)
from kiosk.domain.journal import Action, Actor, Event
from kiosk.domain.receipt_code import read_code
from kiosk.domain.throttle import Failures
from kiosk.services.deposit import draw_id
from kiosk.services.desk.passphrases import Passphrases
from kiosk.services.desk.ports import DeskRecords, DeskRepositories
from kiosk.services.ports import Clock, Randomness


class Refused(Exception):
    """The login and the passphrase, or the code, do not open an account. Never says which.

    Attributes:
        wait: how long before the next try can be heard.
    """

    def __init__(self, wait: timedelta) -> None:
        super().__init__()
        self.wait = wait


class Access:
    """The use cases of somebody at the door."""

    def __init__(
        self,
        records: DeskRecords,
        clock: Clock,
        randomness: Randomness,
        passphrases: Passphrases,
    ) -> None:
        self._records = records
        self._clock = clock
        self._randomness = randomness
        self._passphrases = passphrases

    def enter(self, login: str, passphrase: str) -> AgentSession:
        """Open a session. Slow on purpose, as slow for a login that does not exist.

        Raises:
            Refused: if they do not open an account, or it is too early to try again.
        """
        key = _key(login)
        known = self._at_the_door(key, login)
        sealed = known.passphrase if known and known.active else None
        if not self._passphrases.opens(sealed, _typed(passphrase)) or known is None:
            raise Refused(self._fail(key))
        return self._open(key, self._resealed(known, passphrase))

    def join(self, login: str, code: str, passphrase: str) -> AgentSession:
        """Choose a passphrase with a one-time code, and open a session.

        Raises:
            PassphraseTooShort, PassphraseTooLong, TooGuessable: if it is; the code stays good.
            Refused: if the code does not open that account, or it is too early to try again.
        """
        chosen = read_passphrase(passphrase)
        self._passphrases.judge(chosen, login)
        key = _key(login)
        known = self._at_the_door(key, login)
        now = self._clock.now()
        with self._records.reading() as record:
            invitation = record.agents.invitation(known.id) if known and known.active else None
        proof = code_hash(code)
        sealed = self._passphrases.seal(chosen)
        good = invitation and invitation.code_hash == proof and now < invitation.expires_at
        if not good or known is None:
            raise Refused(self._fail(key))
        joined = known.with_passphrase(sealed)
        with self._records.writing() as record:
            record.agents.uninvite(known.id)
            record.agents.save(joined)
            self._tell(record, Action.AGENT_JOINED, joined.id)
        return self._open(key, joined)

    def leave(self, session: AgentSession) -> None:
        """Note the end of a session."""
        with self._records.writing() as record:
            self._tell(record, Action.AGENT_LEFT, session.agent_id)

    def _at_the_door(self, key: bytes, login: str) -> Agent | None:
        """Return the account of a login, or None.

        Raises:
            Refused: if it is too early to try again.
        """
        with self._records.reading() as record:
            failures = record.agents.failures(key)
            wait = failures.wait(self._clock.now()) if failures else timedelta(0)
            if wait:
                raise Refused(wait)
            try:
                return record.agents.with_login(read_login(login))
            except BadLogin:
                return None

    def _fail(self, key: bytes) -> timedelta:
        now = self._clock.now()
        with self._records.writing() as record:
            before = record.agents.failures(key)
            failures = before.one_more(now) if before else Failures(1, now)
            record.agents.note_failures(key, failures)
        return failures.wait(now)

    def _open(self, key: bytes, agent: Agent) -> AgentSession:
        with self._records.writing() as record:
            record.agents.forgive(key)
            now = self._tell(record, Action.AGENT_ENTERED, agent.id)
        return AgentSession(agent.id, agent.name, agent.roles, now)

    def _resealed(self, agent: Agent, passphrase: str) -> Agent:
        """Return the account, its passphrase sealed again if the cost has changed."""
        if agent.passphrase is None or not self._passphrases.outdated(agent.passphrase):
            return agent
        renewed = agent.with_passphrase(self._passphrases.seal(_typed(passphrase)))
        with self._records.writing() as record:
            record.agents.save(renewed)
        return renewed

    def _tell(self, record: DeskRepositories, action: Action, agent_id: UUID) -> datetime:
        now = self._clock.now()
        event_id = draw_id(self._clock, self._randomness)
        record.journal.record(Event(event_id, now, Actor.AGENT, action, agent_id, {}, agent_id))
        return now


def code_hash(code: str) -> bytes:
    """Return the SHA-256 of a one-time code, however it was typed."""
    return hashlib.sha256((read_code(code) or "").encode()).digest()


def _typed(passphrase: str) -> str:
    """Return what was typed in the form it was chosen in; what cannot be one opens nothing."""
    try:
        return read_passphrase(passphrase)
    except ValueError:
        return passphrase[:LONGEST_PASSPHRASE]


def _key(login: str) -> bytes:
    """Return what wrong tries are counted under, whether or not the account exists."""
    try:
        return hashlib.sha256(read_login(login).encode()).digest()
    except BadLogin:
        return hashlib.sha256(b"").digest()
