"""Coming in to the desk with a passphrase or a one-time code, changing it, and going out."""

from __future__ import annotations

import hashlib
from uuid import UUID

from kiosk.domain.agent import (
    LONGEST_PASSPHRASE,
    Agent,
    AgentSession,
    PassphraseTooLong,
    PassphraseTooShort,
    read_passphrase,
)
from kiosk.domain.journal import Action
from kiosk.domain.receipt_code import read_code
from kiosk.domain.refusal import Refusal
from kiosk.services.desk.authority import AccountClosed, account_of
from kiosk.services.desk.door import Door
from kiosk.services.desk.passphrases import Passphrases


class CodeExpired(Refusal):
    """The one-time code is the right one, too late: only whom it was given to can know it."""


class Access:
    """The use cases of somebody at the door."""

    def __init__(self, door: Door, passphrases: Passphrases) -> None:
        self._door = door
        self._passphrases = passphrases

    def enter(self, login: str, passphrase: str) -> AgentSession:
        """Open a session. Slow on purpose, as slow for a login that does not exist.

        Raises:
            AccountClosed: if they opened it until it was closed: only its agent can know them.
            Refused: if they do not open an account, or it is too early to try again.
        """
        known = self._door.account(login)
        sealed = known.passphrase if known else None
        if not self._passphrases.opens(sealed, _typed(passphrase)) or known is None:
            raise self._door.refuse(login)
        if not known.active:
            raise AccountClosed
        return self._door.open(login, self._resealed(known, passphrase))

    def join(self, login: str, code: str, passphrase: str) -> AgentSession:
        """Choose a passphrase with a one-time code, and open a session.

        Raises:
            PassphraseTooShort, PassphraseTooLong, TooGuessable: if it is; the code stays good.
            CodeExpired: if it opened that account until its time was over.
            Refused: if the code does not open that account, or it is too early to try again.
        """
        chosen = self._judged(passphrase, login)
        known = self._door.account(login)
        with self._door.records.reading() as record:
            invitation = record.agents.invitation(known.id) if known and known.active else None
        proof = code_hash(code)
        sealed = self._passphrases.seal(chosen)
        if known is None or invitation is None or invitation.code_hash != proof:
            raise self._door.refuse(login)
        if self._door.clock.now() >= invitation.expires_at:
            raise CodeExpired
        joined = known.with_passphrase(sealed)
        with self._door.records.writing() as record:
            record.agents.uninvite(known.id)
            record.agents.save(joined)
            self._door.tell(record, Action.AGENT_JOINED, joined.id)
        return self._door.open(login, joined)

    def prove(self, by: UUID, passphrase: str) -> Agent:
        """Return the account of an agent who is in and types their passphrase again.

        Raises:
            AccountClosed: if it may not be used any more.
            Refused: if it is another one, or it is too early to try again.
        """
        with self._door.records.reading() as record:
            agent = account_of(record, by)
        self._door.account(agent.login)
        if not self._passphrases.opens(agent.passphrase, _typed(passphrase)):
            raise self._door.refuse(agent.login)
        return agent

    def change_passphrase(self, by: UUID, passphrase: str, chosen: str) -> None:
        """Replace the passphrase of an agent who is in.

        Raises:
            PassphraseTooShort, PassphraseTooLong, TooGuessable: if the new one is.
            AccountClosed, Refused: as `prove`.
        """
        agent = self.prove(by, passphrase)
        changed = agent.with_passphrase(self._passphrases.seal(self._judged(chosen, agent.login)))
        with self._door.records.writing() as record:
            record.agents.save(changed)
            self._door.tell(record, Action.AGENT_PASSPHRASE_CHANGED, by)

    def leave(self, session: AgentSession) -> None:
        """Note the end of a session."""
        with self._door.records.writing() as record:
            self._door.tell(record, Action.AGENT_LEFT, session.agent_id)

    def _judged(self, passphrase: str, login: str) -> str:
        chosen = read_passphrase(passphrase)
        self._passphrases.judge(chosen, login)
        return chosen

    def _resealed(self, agent: Agent, passphrase: str) -> Agent:
        """Return the account, its passphrase sealed again if the cost has changed."""
        if agent.passphrase is None or not self._passphrases.outdated(agent.passphrase):
            return agent
        renewed = agent.with_passphrase(self._passphrases.seal(_typed(passphrase)))
        with self._door.records.writing() as record:
            record.agents.save(renewed)
        return renewed


def code_hash(code: str) -> bytes:
    """Return the SHA-256 of a one-time code, however it was typed."""
    return hashlib.sha256((read_code(code) or "").encode()).digest()


def _typed(passphrase: str) -> str:
    """Return what was typed in the form it was chosen in; what cannot be one opens nothing."""
    try:
        return read_passphrase(passphrase)
    except (PassphraseTooShort, PassphraseTooLong):
        return passphrase[:LONGEST_PASSPHRASE]
